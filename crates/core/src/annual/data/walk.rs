//! Every figure of a report in one list, so that what is printed and what is asked for are the same.

use super::{Annual, Event, Figure};

impl Annual {
    /// All figures in the order of printing; a key occurs once.
    #[must_use]
    pub fn every_figure(&self) -> Vec<&Figure> {
        let mut all: Vec<&Figure> = self.figures.iter().collect();
        all.extend(
            self.series
                .iter()
                .flat_map(|s| &s.points)
                .map(|p| &p.figure),
        );
        all.extend(self.plans.iter().flat_map(|plan| &plan.figures));
        all.extend(self.budgets.iter().flat_map(|budget| &budget.totals));
        let events = [
            &self.events.own,
            &self.events.supported,
            &self.events.related,
        ];
        all.extend(events.into_iter().flatten().flat_map(event_figures));
        all.extend(&self.cooperation.figures);
        all.extend(
            self.awards
                .iter()
                .filter_map(|award| award.entries.as_ref()),
        );
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|figure| seen.insert(figure.key.as_str()));
        all
    }
}

fn event_figures(event: &Event) -> impl Iterator<Item = &Figure> {
    let stated = event.participation.iter().flat_map(|line| &line.stated);
    event.figures.iter().chain(stated)
}
