//! What the page around the widget hears: that something has happened, and how far the person is, but
//! no rating and no code.

use super::{Copyable, Entry, Given, KeepError, Keeping, Loading, State};
use crate::domain::formats::json::Json;

/// Something that has happened.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// What: `ready`, `change`, `complete`, `share` or `error`.
    pub name: &'static str,
    /// More about it: an object.
    pub detail: Json,
}

/// What has happened from one state to the next, in order.
pub fn news(before: &State, now: &State) -> Vec<News> {
    let mut news = Vec::new();
    let tell = |name, detail| News { name, detail };
    if !before.is_ready() && now.is_ready() {
        news.push(tell("ready", progress(now.entry())));
    }
    for entry in now.library.entries() {
        let Some(earlier) = before.library.get(&entry.key) else { continue };
        if earlier.edits != entry.edits {
            news.push(tell("change", progress(entry)));
            if !is_complete(earlier) && is_complete(entry) {
                news.push(tell("complete", progress(entry)));
            }
        }
        if earlier.wording != entry.wording && entry.wording == Loading::Failed {
            news.push(tell("error", error("wording", &entry.framework.id)));
        }
        match entry.keeping {
            // That nothing is to be kept is what the page asked for.
            Keeping::InMemory(KeepError::Off) => {}
            Keeping::InMemory(reason) if !matches!(earlier.keeping, Keeping::InMemory(_)) => {
                news.push(tell("error", error("storage", name(reason))));
            }
            _ => {}
        }
    }
    if before.form.copied != now.form.copied
        && let Some((what, true)) = now.form.copied
    {
        let what = match what {
            Copyable::Link => Some("link"),
            Copyable::Code => Some("code"),
            _ => None,
        };
        let told = what.map(|what| Json::object([("what", Json::text(what))]));
        news.extend(told.map(|detail| tell("share", detail)));
    }
    let is_refused = |state: &State| matches!(state.given, Given::Refused(_));
    if is_refused(now) && !is_refused(before) {
        let asked = now.settings.framework_src.as_ref().or(now.settings.framework.as_ref());
        news.push(tell("error", error("framework", asked.map_or("", |asked| asked))));
    }
    if before.unknown != now.unknown
        && let Some((setting, id)) = &now.unknown
    {
        news.push(tell("error", error(setting, id)));
    }
    news
}

/// The person's ratings, with what they are for. All ids are the framework's.
pub fn answers(entry: &Entry) -> Json {
    let (framework, answers) = (&entry.framework, &entry.assessment);
    let mut ratings = Vec::new();
    for (index, skill) in framework.skills() {
        if let Some(rating) = answers.rating(index) {
            ratings.push((skill.id.clone(), Json::text(rating.id(framework))));
        }
    }
    about(entry).with([("ratings", Json::Object(ratings))])
}

fn progress(entry: &Entry) -> Json {
    let (rated, skills) = entry.assessment.progress(&entry.framework);
    about(entry).with([("rated", number(rated)), ("skills", number(skills))])
}

fn about(entry: &Entry) -> Json {
    let (framework, answers) = (&entry.framework, &entry.assessment);
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

fn is_complete(entry: &Entry) -> bool {
    let (rated, skills) = entry.assessment.progress(&entry.framework);
    rated == skills
}

/// A count, exact far beyond any that comes up.
fn number(count: usize) -> Json {
    Json::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
}

fn error(kind: &str, about: &str) -> Json {
    Json::object([("kind", Json::text(kind)), ("about", Json::text(about))])
}

fn name(error: KeepError) -> &'static str {
    match error {
        KeepError::Blocked | KeepError::Off => "blocked",
        KeepError::Full => "full",
        KeepError::Unreadable => "unreadable",
    }
}
