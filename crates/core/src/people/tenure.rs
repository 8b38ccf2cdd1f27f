//! A tenure: a person holding a post.

use super::{Person, Post};
use crate::checks;
use crate::record::*;

choices! {
    /// As what a person holds a post.
    Capacity "capacity" { Titular = "titular", Acting = "acting", Alternate = "alternate" }
}

record! {
    /// A person holding a post, from a date to a date.
    Tenure, table "tenure", many "tenures", name "ref:person";
    /// The post.
    post: Part<Post>,
    /// Who holds it.
    person: Ref<Person>,
    /// As what.
    capacity: Capacity = Capacity::Titular,
    /// The alternate's place, from 1.
    rank: Option<Count>,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Open,
}

impl Rules for Tenure {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        if self.capacity != Capacity::Titular {
            return Ok(());
        }
        let own = (self.begin.as_ref(), &self.end);
        for other in checks::others(id, reader.children::<Tenure>("post", self.post.id())?) {
            if other.capacity == Capacity::Titular
                && checks::overlap(own, (other.begin.as_ref(), &other.end))
            {
                let holder = reader.get::<Person>(other.person.id())?;
                let name = holder
                    .map(|person| person.printed_name.0.clone())
                    .unwrap_or_default();
                problems.add_with("begin", "two-titulars", &[("name", name)]);
                break;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    fn post(net: &mut crate::Network) -> (String, String) {
        added(net, Kind::Post, "focal", json!({"name": "Punto focal"}));
        let ana = added(
            net,
            Kind::Person,
            "ana",
            json!({"printed_name": "Ana Ríos"}),
        );
        let luz = added(net, Kind::Person, "luz", json!({"printed_name": "Luz Mar"}));
        (ana, luz)
    }

    #[test]
    fn a_post_has_one_titular_at_a_time() {
        let mut net = network();
        let (ana, luz) = post(&mut net);
        added(
            &mut net,
            Kind::Tenure,
            "",
            json!({"post": "focal", "person": ana, "begin": "2020-03-01", "end": "2022-05-31"}),
        );
        let second = |begin: &str, capacity: &str| json!({"post": "focal", "person": luz.clone(), "begin": begin, "capacity": capacity});
        let result = try_add(&mut net, Kind::Tenure, "", second("2022-05-31", "titular"));
        assert_eq!(refused(result), ["begin: two-titulars"]);
        assert!(
            try_add(&mut net, Kind::Tenure, "", second("2021", "acting")).is_ok(),
            "someone may act beside"
        );
        assert!(try_add(&mut net, Kind::Tenure, "", second("2022-06-01", "titular")).is_ok());
    }

    #[test]
    fn a_tenure_does_not_end_before_it_begins() {
        let mut net = network();
        let (ana, _) = post(&mut net);
        let result = try_add(
            &mut net,
            Kind::Tenure,
            "",
            json!({"post": "focal", "person": ana, "begin": "2015-10", "end": "2015-09-30"}),
        );
        assert_eq!(refused(result), ["end: end-before-begin"]);
    }
}
