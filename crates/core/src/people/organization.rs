//! Organizations, and the names they have had.

use crate::checks;
use crate::record::*;

choices! {
    /// What an organization is.
    OrganizationKind "organization_kind" {
        Ministry = "ministry", Agency = "agency", Parliament = "parliament", Unit = "unit",
        International = "international", Bank = "bank", Academic = "academic", Company = "company",
        Civil = "civil", Other = "other",
    }
}

record! {
    /// A ministry, an agency, an international body, a partner.
    Organization, table "organization", many "organizations", name "name";
    /// The name it bears now.
    name: Texts,
    /// Its acronym.
    acronym: Option<Line>,
    /// Other names and spellings under which it is found.
    aliases: Vec<Line>,
    /// What it is.
    kind: OrganizationKind = OrganizationKind::Other,
    /// Its country; none when it is international.
    country: Option<Country>,
    /// The organization that it is part of.
    parent: Option<Ref<Organization>>,
    /// The organization that took its place.
    successor: Option<Ref<Organization>>,
    /// Since when it exists.
    begin: Option<PartialDate>,
    /// Until when it existed.
    end: End = End::Open,
    /// Its own page.
    website: Option<Address>,
    /// What else is to be known.
    note: Option<Narratives>,
}

impl Rules for Organization {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        let parent = self.parent.as_ref().map(Ref::id);
        let up = |above: &Organization| above.parent.as_ref().map(|parent| parent.id().to_owned());
        checks::no_cycle(id, parent, "parent", up, reader, problems)?;
        let successor = self.successor.as_ref().map(Ref::id);
        let on = |next: &Organization| {
            next.successor
                .as_ref()
                .map(|successor| successor.id().to_owned())
        };
        checks::no_cycle(id, successor, "successor", on, reader, problems)?;
        Ok(())
    }
}

record! {
    /// A name that an organization bore, from a date to a date.
    OrganizationName, table "organization_name", many "organization_names", name "name";
    /// The organization.
    organization: Part<Organization>,
    /// Its name then.
    name: Texts,
    /// Its acronym then.
    acronym: Option<Line>,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Unknown,
}

impl Rules for OrganizationName {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::records::Edit;
    use crate::testing::{BY, added, network, refused};
    use serde_json::json;

    #[test]
    fn an_organization_is_not_part_of_itself() {
        let mut net = network();
        let ministry = added(
            &mut net,
            Kind::Organization,
            "ministry",
            json!({"name": "Ministerio"}),
        );
        let unit = added(
            &mut net,
            Kind::Organization,
            "unit",
            json!({"name": "Unidad", "parent": ministry}),
        );
        let mut fields = crate::record::Fields::new();
        fields.insert("parent".into(), json!(unit));
        let edit = Edit {
            id: "ministry".into(),
            fields,
            ..Edit::default()
        };
        assert_eq!(
            refused(crate::records::edit(
                &mut net,
                BY,
                Kind::Organization,
                &edit
            )),
            ["parent: cycle"]
        );
    }
}
