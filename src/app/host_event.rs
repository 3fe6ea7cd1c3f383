//! Events for the page around the widget. They say that something has happened and how far the person is. Any
//! script on the page can listen, so they hold no rating and no code.

use super::save_status::StorageError;
use super::workspace::Workspace;
use crate::domain::assessment::Assessment;
use crate::domain::formats::json::Json;

/// An event for the page around the widget.
#[derive(Clone, Debug, PartialEq)]
pub struct HostEvent {
    /// `ready`, `change`, `complete`, `share` or `error`.
    pub name: &'static str,
    /// An object, whose entries depend on the name.
    pub detail: Json,
}

impl HostEvent {
    /// All drafts, and the framework that the page asks for, have been read. These are the answers that the person
    /// begins with.
    pub(super) fn ready(workspace: &Workspace, answers: &Assessment) -> Self {
        Self { name: "ready", detail: progress(workspace, answers) }
    }

    /// The person has changed an answer.
    pub(super) fn change(workspace: &Workspace) -> Self {
        Self { name: "change", detail: progress(workspace, &workspace.assessment) }
    }

    /// The last skill without a rating has one.
    pub(super) fn complete(workspace: &Workspace) -> Self {
        Self { name: "complete", detail: progress(workspace, &workspace.assessment) }
    }

    /// The person has copied the link or the code, as `what` says.
    pub(super) fn share(what: &str) -> Self {
        Self { name: "share", detail: Json::object([("what", Json::text(what))]) }
    }

    /// The descriptions of a framework could not be loaded.
    pub(super) fn descriptions_failed(workspace: &Workspace) -> Self {
        // Pages know the descriptions under this name.
        Self::error("wording", &workspace.framework.id)
    }

    /// Answers cannot be saved.
    pub(super) fn storage_failed(why: StorageError) -> Self {
        let why = match why {
            StorageError::Blocked | StorageError::Off => "blocked",
            StorageError::Full => "full",
            StorageError::Unreadable => "unreadable",
        };
        Self::error("storage", why)
    }

    /// Something of this kind went wrong with what is named.
    pub(super) fn error(kind: &str, about: &str) -> Self {
        let detail = Json::object([("kind", Json::text(kind)), ("about", Json::text(about))]);
        Self { name: "error", detail }
    }
}

/// The person's ratings by ids, with what they are for. All ids are the framework's.
pub fn assessment_for_host(workspace: &Workspace) -> Json {
    let (framework, answers) = (&workspace.framework, &workspace.assessment);
    let mut ratings = Vec::new();
    for (index, skill) in framework.skills() {
        if let Some(rating) = answers.rating(index) {
            ratings.push((skill.id.clone(), Json::text(rating.id(framework))));
        }
    }
    about(workspace, answers).with([("ratings", Json::Object(ratings))])
}

fn progress(workspace: &Workspace, answers: &Assessment) -> Json {
    let (rated, skills) = answers.progress(&workspace.framework);
    about(workspace, answers).with([("rated", number(rated)), ("skills", number(skills))])
}

fn about(workspace: &Workspace, answers: &Assessment) -> Json {
    let framework = &workspace.framework;
    let text_or_null = |text: Option<&str>| text.map_or(Json::Null, Json::text);
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let compare_with = answers.compare_with.and_then(|with| with.id(framework));
    Json::object([
        ("framework", Json::text(&framework.id)),
        ("edition", Json::text(&framework.edition)),
        ("role", text_or_null(role.map(|role| &*role.id))),
        ("compareWith", text_or_null(compare_with)),
    ])
}

/// A count, exact up to `u32::MAX`.
fn number(count: usize) -> Json {
    Json::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
}
