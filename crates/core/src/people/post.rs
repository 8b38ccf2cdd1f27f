//! A post: a position that exists also when nobody holds it.

use super::Organization;
use crate::checks;
use crate::members::Member;
use crate::record::*;

choices! {
    /// What a post is for the network.
    PostKind "post_kind" {
        FocalPoint = "focal_point", Authority = "authority", Technical = "technical", Secretariat = "secretariat",
        Other = "other",
    }
}

record! {
    /// A position that exists when vacant, with its own official contacts.
    Post, table "post", many "posts", name "name";
    /// Its name.
    name: Texts,
    /// What it is for the network.
    kind: PostKind = PostKind::Other,
    /// The member that it speaks for.
    member: Option<Ref<Member>>,
    /// The country it belongs to, when that is no member.
    country: Option<Country>,
    /// The organization it belongs to.
    organization: Option<Ref<Organization>>,
    /// Its official e-mail.
    email: Option<Email>,
    /// Its official telephone.
    phone: Option<Phone>,
    /// Since when it exists.
    begin: Option<PartialDate>,
    /// Until when it existed.
    end: End = End::Open,
}

impl Rules for Post {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        checks::at_most_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
