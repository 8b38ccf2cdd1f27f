//! The scenes of the pictures: where in the window each is, and how one gets there.

use crate::window::{Fault, Window};
use serde_json::json;

/// One thing to look at.
pub struct Scene {
    /// The area and the state, as they stand in the picture's name.
    pub name: &'static str,
    /// Its address; `{kind}` in it is the first record of that kind, `{kind:key}` that one.
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
    at("people-duplicates", "#/people/duplicates"),
    at(
        "people-page",
        "#/record/person/{person:graciela-boceto-luna}",
    ),
    at("people-post", "#/record/post/{post}"),
    at(
        "people-organization",
        "#/record/organization/{organization}",
    ),
    at("bodies-full", "#/bodies"),
    at("bodies-page", "#/record/body/{body:executive-committee}"),
    doing(
        "bodies-history",
        "#/record/body/{body:executive-committee}",
        &[Click("article nav.tabs a:nth-child(2)")],
    ),
    doing(
        "bodies-rules",
        "#/record/body/{body:executive-committee}",
        &[Click("article nav.tabs a:nth-child(4)")],
    ),
    at("bodies-elections", "#/bodies/election"),
    at(
        "bodies-election",
        "#/record/election/{election:eleccion-2025}",
    ),
    at("bodies-votes", "#/bodies/vote"),
    at("bodies-statutes", "#/bodies/statutes"),
    at("plan-full", "#/plan"),
    at("plan-indicators", "#/plan?tab=indicators"),
    at("plan-gantt", "#/plan/plan/plan-2026?tab=gantt"),
    at("plan-board", "#/plan/plan/plan-2026?tab=board"),
    at("plan-budget", "#/plan/plan/plan-2026?tab=budget"),
    at("plan-versions", "#/plan/plan/plan-2026?tab=versions"),
    at("plan-review", "#/plan/plan/plan-2026?tab=review"),
    at("plan-about", "#/plan?tab=about"),
    at("plan-activity", "#/record/activity/{activity:2026-1.1}"),
    at("plan-indicator", "#/record/indicator/{indicator}"),
    at("events-full", "#/events"),
    at("events-calendar", "#/events?view=calendar"),
    at("events-year", "#/events?view=year"),
    at("events-page", "#/record/event/{event:vii-2025}"),
    at("events-preparation", "#/events/viii-2026?tab=preparation"),
    at("events-agenda", "#/events/vii-2025?tab=agenda"),
    at("events-participants", "#/events/vii-2025?tab=participants"),
    at("events-travel", "#/events/viii-2026?tab=travel"),
    at("events-decisions", "#/events/vii-2025?tab=decisions"),
    at("events-minutes", "#/events/vii-2025?tab=minutes"),
    at("events-documents", "#/events/vii-2025?tab=documents"),
    at("events-figures", "#/events?view=figures"),
    at("events-room", "#/events/vii-2025/room"),
    at("events-projector", "#/events/vii-2025/screen?in=es,en,pt"),
    at("cooperation-full", "#/cooperation"),
    at("cooperation-projects", "#/cooperation/project"),
    at("cooperation-contributions", "#/cooperation/contribution"),
    at("cooperation-commitments", "#/cooperation/commitment"),
    at("cooperation-decisions", "#/cooperation/decision"),
    at("cooperation-letters", "#/cooperation/letter"),
    at("cooperation-exchange", "#/record/exchange/{exchange}"),
    at(
        "cooperation-project",
        "#/record/project/{project:soluciones}",
    ),
    at("cooperation-commitment", "#/record/commitment/{commitment}"),
    at("knowledge-full", "#/knowledge"),
    at("knowledge-awards", "#/knowledge/award"),
    at("knowledge-documents", "#/knowledge/document"),
    at("knowledge-page", "#/record/resource/{resource}"),
    at("knowledge-award", "#/record/award/{award}"),
    at("reports-full", "#/reports"),
    at("findings-full", "#/findings"),
    at("history-full", "#/history"),
    at("settings-full", "#/settings"),
    at("settings-statutes", "#/settings/statutes"),
    at("settings-texts", "#/settings/texts"),
    at("settings-machine", "#/settings/machine"),
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
    ("people", "people-page"),
    ("bodies", "bodies-page"),
    ("plan", "plan-full"),
    ("gantt", "plan-gantt"),
    ("events", "events-participants"),
    ("room", "events-room"),
    ("minutes", "events-minutes"),
    ("cooperation", "cooperation-full"),
    ("reports", "reports-full"),
    ("texts", "settings-texts"),
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

    /// The address with the record that it names: by its key in the demo network, or the first of its kind.
    async fn resolved(&self, window: &Window) -> Result<String, Fault> {
        let Some((before, rest)) = self.address.split_once('{') else {
            return Ok(self.address.to_owned());
        };
        let (named, after) = rest.split_once('}').unwrap_or((rest, ""));
        let record = match named.split_once(':') {
            Some((kind, key)) => {
                let get = format!("get_{kind}");
                window.call(&get, json!({ "id": key })).await?
            }
            None => {
                let list = format!("list_{named}s");
                let mut found = window.call(&list, json!({ "limit": 1 })).await?;
                found["items"][0].take()
            }
        };
        let id = record["id"].as_str().unwrap_or("none");
        Ok(format!("{before}{id}{after}"))
    }
}
