//! A member of the network.

use crate::checks;
use crate::network::Paper;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What a member is.
    MemberKind "member_kind" { Country = "country", Institution = "institution", Observer = "observer" }
}

record! {
    /// A country, institution or observer that belongs to the network.
    Member, table "member", many "members", name "name";
    /// What it is.
    kind: MemberKind = MemberKind::Country,
    /// Its country: what it is, or where it is.
    country: Option<Country>,
    /// Its organization, when it is no country.
    organization: Option<Ref<Organization>>,
    /// Its short name, as lists print it.
    name: Texts,
    /// Its official name.
    official_name: Option<Texts>,
    /// The language of letters to it.
    correspondence_language: Option<Language>,
    /// The paper of letters to it.
    paper: Option<Paper>,
    /// What else is to be known.
    note: Option<Narratives>,
}

impl Rules for Member {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        match self.kind {
            MemberKind::Country if self.country.is_none() => problems.add("country", "required"),
            MemberKind::Institution if self.organization.is_none() => {
                problems.add("organization", "required")
            }
            MemberKind::Observer if self.country.is_none() && self.organization.is_none() => {
                problems.add("country", "one-needed");
            }
            _ => {}
        }
        if self.kind != MemberKind::Institution
            && let Some(country) = &self.country
        {
            let mut others = checks::others(id, reader.children::<Member>("country", &country.0)?);
            if others
                .any(|other| other.kind == self.kind && other.organization == self.organization)
            {
                problems.add("country", "already-there");
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

    #[test]
    fn a_country_is_a_member_once() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let result = try_add(
            &mut net,
            Kind::Member,
            "UY-2",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        assert_eq!(refused(result), ["country: already-there"]);
        let observer = json!({"kind": "observer", "country": "UY", "name": "Uruguay"});
        assert!(try_add(&mut net, Kind::Member, "UY-3", observer).is_ok());
    }

    #[test]
    fn what_a_member_is_says_what_it_needs() {
        let mut net = network();
        let mut needs = |kind: &str| {
            refused(try_add(
                &mut net,
                Kind::Member,
                "",
                json!({"kind": kind, "name": "X"}),
            ))
        };
        assert_eq!(needs("country"), ["country: required"]);
        assert_eq!(needs("institution"), ["organization: required"]);
        assert_eq!(needs("observer"), ["country: one-needed"]);
    }
}
