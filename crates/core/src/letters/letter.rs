//! A letter.

use crate::checks;
use crate::events::Event;
use crate::members::Member;
use crate::people::{Organization, Person, Post};
use crate::record::*;

choices! {
    /// Which way a letter goes.
    LetterDirection "letter_direction" { Out = "out", In = "in" }
}

choices! {
    /// How far a letter has come.
    LetterStatus "letter_status" {
        Draft = "draft", Sent = "sent", Received = "received", Answered = "answered", Closed = "closed",
    }
}

record! {
    /// A letter sent or received, in the register.
    Letter, table "letter", many "letters", name "name";
    /// Its number in the register.
    number: Option<Line>,
    /// Which way it goes.
    direction: LetterDirection = LetterDirection::Out,
    /// Its date.
    date: Option<PartialDate>,
    /// What it is about.
    name: Texts,
    /// To or from whom: a member ...
    member: Option<Ref<Member>>,
    /// ... an organization ...
    organization: Option<Ref<Organization>>,
    /// ... a person.
    person: Option<Ref<Person>>,
    /// The event that it concerns.
    event: Option<Ref<Event>>,
    /// Its text.
    text: Option<Narratives>,
    /// How far it has come.
    status: LetterStatus = LetterStatus::Draft,
    /// The letter that it answers.
    answers: Option<Ref<Letter>>,
    /// By when an answer is awaited.
    due: Option<PartialDate>,
    /// The post for which it asks an appointment.
    post: Option<Ref<Post>>,
}

impl Rules for Letter {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let answers = self.answers.as_ref().map(Ref::id);
        let back = |other: &Letter| {
            other
                .answers
                .as_ref()
                .map(|answers| answers.id().to_owned())
        };
        checks::no_cycle(id, answers, "answers", back, reader, problems)?;
        checks::order(self.date.as_ref(), self.due.as_ref(), "due", problems);
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
    fn a_letter_does_not_answer_itself() {
        let mut net = network();
        added(
            &mut net,
            Kind::Letter,
            "in",
            json!({"name": "Consulta", "direction": "in"}),
        );
        let answer = added(
            &mut net,
            Kind::Letter,
            "out",
            json!({"name": "Respuesta", "answers": "in"}),
        );
        let mut fields = crate::record::Fields::new();
        fields.insert("answers".into(), json!(answer));
        let edit = Edit {
            id: "in".into(),
            fields,
            ..Edit::default()
        };
        assert_eq!(
            refused(crate::records::edit(&mut net, BY, Kind::Letter, &edit)),
            ["answers: cycle"]
        );
    }
}
