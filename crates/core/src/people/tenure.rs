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
