//! An event.

use crate::bodies::Body;
use crate::checks;
use crate::network::{Bound, Scope};
use crate::plans::Activity;
use crate::record::*;

choices! {
    /// What an event is.
    EventKind "event_kind" {
        AnnualMeeting = "annual_meeting", Ministerial = "ministerial", Assembly = "assembly",
        BodySession = "body_session", Workshop = "workshop", Training = "training", Seminar = "seminar",
        Webinar = "webinar", Forum = "forum", Ceremony = "ceremony", Other = "other",
    }
}

choices! {
    /// Where people take part from.
    EventMode "event_mode" { OnSite = "on_site", Remote = "remote", Hybrid = "hybrid" }
}

choices! {
    /// How far an event has come.
    EventStatus "event_status" {
        Planned = "planned", Held = "held", Postponed = "postponed", Cancelled = "cancelled", Unknown = "unknown",
    }
}

record! {
    /// A meeting, workshop, training or session: on site, remote or hybrid.
    Event, table "event", many "events", name "name";
    /// Its name.
    name: Texts,
    /// What it is.
    kind: EventKind = EventKind::Other,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// Where people take part from, when that is known.
    mode: Option<EventMode>,
    /// How far it has come.
    status: EventStatus = EventStatus::Planned,
    /// The body that meets.
    body: Option<Ref<Body>>,
    /// The city or place.
    place: Option<Texts>,
    /// The building or room.
    venue: Option<Texts>,
    /// The country that it is held in.
    country: Option<Country>,
    /// The zone of its times.
    zone: Option<Zone>,
    /// Its first day.
    begin: Option<PartialDate>,
    /// Its last day.
    end: Option<PartialDate>,
    /// The dates as a source writes them.
    dates_stated: Option<Line>,
    /// Its working languages.
    languages: Vec<Language>,
    /// What it is for.
    objective: Option<Narratives>,
    /// What it was, in words.
    summary: Option<Narratives>,
    /// Within what it was held, as a source states it.
    framework: Option<Texts>,
    /// How many countries took part, as a source states it.
    countries_stated: Option<Count>,
    /// How exact that is.
    countries_bound: Bound = Bound::Exact,
    /// How many people took part in all, as a source states it; parts of them are participants with a number.
    people_stated: Option<Count>,
    /// How exact that is.
    people_bound: Bound = Bound::Exact,
    /// Words under which it is found.
    tags: Vec<Line>,
    /// The plan's activity that it carries out.
    activity: Option<Ref<Activity>>,
    /// How many people of one delegation the network pays for or receives at most.
    delegation_limit: Option<Count>,
}

impl Rules for Event {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{network, refused, try_add};
    use serde_json::json;

    #[test]
    fn an_event_does_not_end_before_it_begins() {
        let mut net = network();
        let event = |begin: &str, end: &str| json!({"name": "Reunión", "begin": begin, "end": end});
        let result = try_add(&mut net, Kind::Event, "", event("2015-10-27", "2015-10-26"));
        assert_eq!(refused(result), ["end: end-before-begin"]);
        assert!(
            try_add(&mut net, Kind::Event, "", event("2022", "2022-11-11")).is_ok(),
            "some day of 2022"
        );
    }
}
