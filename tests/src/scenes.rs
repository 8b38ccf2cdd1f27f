//! The scenes of the pictures: where in the window each is, and how one gets there.

use crate::window::{Fault, Window};
use serde_json::json;

/// One thing to look at.
pub struct Scene {
    /// The area and the state, as they stand in the picture's name.
    pub name: &'static str,
    /// Its address; `{kind}` in it is the first record of that kind.
    address: &'static str,
    /// What is done there before the picture is taken.
    steps: &'static [Step],
}

/// Something done with the mouse or the keyboard; the next waits until its place is there.
enum Step {
    /// Clicks the first that fits.
    Click(&'static str),
    /// Types into the first that fits.
    Type(&'static str, &'static str),
    /// Waits for the first that fits.
    See(&'static str),
    /// Presses a key of the window.
    Press(&'static str),
}
use Step::{Click, Press, See, Type};

const fn at(name: &'static str, address: &'static str) -> Scene {
    Scene {
        name,
        address,
        steps: &[],
    }
}

const fn doing(name: &'static str, address: &'static str, steps: &'static [Step]) -> Scene {
    Scene {
        name,
        address,
        steps,
    }
}

/// A network with records in every area.
pub const FULL: &[Scene] = &[
    at("overview-full", "#/overview"),
    at("members-full", "#/members"),
    at("members-table", "#/members?view=table"),
    at("members-map", "#/members?view=map"),
    doing(
        "members-editing",
        "#/members",
        &[
            See("article .head h1"),
            Click("article dl.fields button.v"),
            See(".edit"),
        ],
    ),
    doing(
        "members-error",
        "#/members",
        &[
            See("article .head h1"),
            Click("[data-new]"),
            Click("dialog button[type=submit]"),
            See("dialog .hint.bad"),
        ],
    ),
    at("members-missing", "#/members/none"),
    at("people-full", "#/people"),
    at("people-posts", "#/people/post"),
    at("people-organizations", "#/people/organization"),
    at("people-lists", "#/people/lists"),
    at("people-page", "#/record/person/{person}"),
    at("people-post", "#/record/post/{post}"),
    at(
        "people-organization",
        "#/record/organization/{organization}",
    ),
    at("bodies-full", "#/bodies"),
    at("bodies-page", "#/record/body/{body}"),
    at("bodies-term", "#/record/term/{term}"),
    at("bodies-election", "#/record/election/{election}"),
    at("plan-full", "#/plan"),
    at("plan-activity", "#/record/activity/{activity}"),
    at("plan-indicators", "#/plan/indicator"),
    at("plan-budget", "#/plan/budget_line"),
    at("events-full", "#/events"),
    at("events-calendar", "#/events?view=calendar"),
    at("events-year", "#/events?view=year"),
    at("events-page", "#/record/event/{event}"),
    doing(
        "events-agenda",
        "#/record/event/{event}",
        &[Click("article nav.tabs a:nth-child(2)")],
    ),
    doing(
        "events-participants",
        "#/record/event/{event}",
        &[Click("article nav.tabs a:nth-child(3)")],
    ),
    doing(
        "events-decisions",
        "#/record/event/{event}",
        &[Click("article nav.tabs a:nth-child(4)")],
    ),
    doing(
        "events-documents",
        "#/record/event/{event}",
        &[Click("article nav.tabs a:nth-child(5)")],
    ),
    at("cooperation-full", "#/cooperation"),
    at("cooperation-decisions", "#/cooperation/decision"),
    at("cooperation-exchanges", "#/cooperation/exchange"),
    at("cooperation-projects", "#/cooperation/project"),
    at("cooperation-contributions", "#/cooperation/contribution"),
    at("cooperation-awards", "#/cooperation/award"),
    at("cooperation-project", "#/record/project/{project}"),
    at("knowledge-full", "#/knowledge"),
    at("knowledge-documents", "#/knowledge/document"),
    at("knowledge-page", "#/record/resource/{resource}"),
    at("reports-full", "#/reports"),
    at("findings-full", "#/findings"),
    at("history-full", "#/history"),
    at("settings-full", "#/settings"),
    at("settings-statutes", "#/settings/statutes"),
    at("settings-texts", "#/settings/texts"),
    doing(
        "window-palette",
        "#/overview",
        &[
            Press("Ctrl k"),
            Type("dialog.palette input", "re"),
            See("#palette-3"),
        ],
    ),
    doing(
        "window-about",
        "#/overview",
        &[
            Press("Ctrl k"),
            Click("[data-entry=about]"),
            See("dialog h2"),
        ],
    ),
    doing(
        "window-licences",
        "#/overview",
        &[
            Press("Ctrl k"),
            Click("[data-entry=licences]"),
            See("dialog pre"),
        ],
    ),
    at("window-found", "#/find?text=datos"),
    at("window-help", "#/help"),
    at("window-keys", "#/help/keys"),
];

/// A network of which nothing is known but its name.
pub const EMPTY: &[Scene] = &[
    at("start-begin", "#/begin"),
    at("overview-empty", "#/overview"),
    at("members-empty", "#/members"),
    at("people-empty", "#/people"),
    at("bodies-empty", "#/bodies"),
    at("plan-empty", "#/plan"),
    at("events-empty", "#/events"),
    at("cooperation-empty", "#/cooperation"),
    at("knowledge-empty", "#/knowledge"),
    at("reports-empty", "#/reports"),
    at("findings-empty", "#/findings"),
    at("settings-empty", "#/settings"),
];

/// No network at all.
pub const CLOSED: &[Scene] = &[
    at("start-full", "#/"),
    doing("start-new", "#/", &[Click("[data-new]"), See("dialog h2")]),
    at("start-settings", "#/settings"),
];

/// What the user guide shows: the name that it has there, and the scene.
pub const GUIDE: &[(&str, &str)] = &[
    ("overview", "overview-full"),
    ("members", "members-full"),
    ("people", "people-full"),
    ("bodies", "bodies-page"),
    ("plan", "plan-full"),
    ("events", "events-participants"),
    ("cooperation", "cooperation-full"),
    ("knowledge", "knowledge-full"),
    ("reports", "reports-full"),
    ("texts", "settings-texts"),
    ("find", "window-palette"),
];

impl Scene {
    /// Whether something lies open over the page, which must go before the next scene.
    pub fn leaves_traces(&self) -> bool {
        !self.steps.is_empty()
    }

    /// Goes there and waits until all of it is there.
    pub async fn play(&self, window: &Window) -> Result<(), Fault> {
        let address = self.resolved(window).await?;
        // It comes from elsewhere, so that what it asks is seen from the first.
        let elsewhere = if self.address.starts_with("#/findings") {
            "#/history"
        } else {
            "#/findings"
        };
        window.go(elsewhere).await?;
        window.rest().await?;
        window.go(&address).await?;
        window.rest().await?;
        for step in self.steps {
            match step {
                Click(css) => window.click(css).await?,
                Type(css, text) => window.keys(css, text).await?,
                See(css) => drop(window.wait(css).await?),
                Press(keys) => window.press(keys).await?,
            }
            window.rest().await?;
        }
        Ok(())
    }

    /// The address with the record that it names: an own event that was held, or the first of any other kind.
    async fn resolved(&self, window: &Window) -> Result<String, Fault> {
        let Some((before, rest)) = self.address.split_once('{') else {
            return Ok(self.address.to_owned());
        };
        let (kind, after) = rest.split_once('}').unwrap_or((rest, ""));
        let (list, input) = match kind {
            "event" => (
                "list_events",
                json!({ "limit": 1, "filter": { "scope": "own", "status": "held" },
                    "sort": [{ "field": "begin", "descending": true }] }),
            ),
            "person" => ("list_people", json!({ "limit": 1 })),
            "body" => ("list_bodies", json!({ "limit": 1 })),
            "activity" => ("list_activities", json!({ "limit": 1 })),
            _ => ("", json!({ "limit": 1 })),
        };
        let list = match list {
            "" => format!("list_{kind}s"),
            named => named.to_owned(),
        };
        let found = window.call(&list, input).await?;
        let id = found["items"][0]["id"].as_str().unwrap_or("none");
        Ok(format!("{before}{id}{after}"))
    }
}
