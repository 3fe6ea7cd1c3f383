//! The start screen.

use super::point_of_view::rated_things;
use super::{count, edition, in_sentence};
use crate::domain::analysis::role_search::{FoundBy, Hit};
use crate::domain::framework::{Framework, Subject};

/// The heading.
pub const HEADING: &str = "See where your skills stand";
/// What this is.
pub const INTRO: &str = "Rate your skills against a published framework. See how far you are from \
    what a role asks for.";
/// Names what a person can expect.
pub const FACTS_HEADING: &str = "What to expect";
/// What a person can expect. Where the answers are stands below each screen.
pub const FACTS: [&str; 2] = [
    "One question for each skill. You can stop and come back.",
    "You share your result by a link, if you choose to.",
];
/// On the link to all frameworks, for somebody who has not begun.
pub const KNOWN_FRAMEWORK: &str = "I know my framework";
/// On the link to the framework's screen.
pub const ABOUT: &str = "About this framework";
/// On the same link at the foot of the start.
pub const ABOUT_AND_PRIVACY: &str = "About the framework and your privacy";
/// While the framework that the page asks for is on its way.
pub const HOST_FRAMEWORK_LOADING: &str = "Loading the framework for this page…";
/// When the framework that the page asks for cannot be used.
pub const HOST_FRAMEWORK_REFUSED: &str = "The framework for this page cannot be used. Please tell the people \
    who look after the page. You can choose another framework meanwhile.";
/// When there is none with the id that the page asks for.
pub const HOST_FRAMEWORK_UNKNOWN: &str = "There is no framework with the id that this page names.";
/// On the button that begins with what the page is about.
pub const START: &str = "Start now";

/// Labels the field that finds a role.
pub const FIND: &str = "Find your role";
/// Labels it for somebody who has a draft.
pub const FIND_ANOTHER: &str = "Find another role";
/// Helps with it.
pub const FIND_HINT: &str = "A role, a skill, or another name such as BA or product owner.";
/// Heads it there.
pub const START_ANOTHER: &str = "Start another";
/// What another role does to a draft.
pub const RATINGS_STAY: &str =
    "Your ratings stay. They count for every role that asks for the skill.";
/// Names the list of what was found.
pub const FOUND: &str = "Roles found";
/// How many were found, and what Enter does.
pub fn found(shown: usize, found: usize, first: &str) -> String {
    let first = in_sentence(first);
    if shown < found {
        return format!(
            "Showing {shown} of {found}: type more to narrow it down. Enter opens {first}."
        );
    }
    format!("{found} found. Enter opens {first}.")
}
/// When nothing was found.
pub fn nothing_found(typed: &str) -> String {
    format!("Nothing found for “{typed}”. Try one word of the role’s name, or a skill.")
}
/// While the other names of roles are on their way.
pub const LOOKING: &str = "Looking…";
/// When other names could not be loaded.
pub const NO_OTHER_NAMES: &str = "Other names for roles could not be loaded.";
/// What was found, and why. The framework is said where it is the person's own.
pub fn about_found(framework: &Framework, hit: &Hit<'_>, own: Option<&Framework>) -> String {
    let role = framework.role(hit.role).map_or("", |role| &*role.name);
    let mut about = match (hit.level, framework.family_name(hit.role)) {
        (Some(_), _) => ["Role level of ", &*in_sentence(role)].concat(),
        (None, Some(family)) => ["Role in ", &*in_sentence(family)].concat(),
        (None, None) => "Role".to_owned(),
    };
    let levels = framework.levels_of(hit.role).len();
    if hit.level.is_none() && levels > 0 {
        about.push_str(", ");
        about.push_str(&count(levels, "role level", "role levels"));
    }
    let (why, name) = match hit.found_by {
        FoundBy::Name | FoundBy::Family(_) => ("", ""),
        FoundBy::OtherName(name) => (". Also called ", name),
        FoundBy::Skill(name) => (". Asks for the skill ", name),
    };
    let own = own.map_or(String::new(), |own| [". In ", &*edition(own)].concat());
    [&*about, why, &*in_sentence(name), &*own].concat()
}
/// On the link to all roles of a framework, which is named where it is the person's own.
pub fn all_roles(roles: usize, own: Option<&Framework>) -> String {
    let all = format!("Choose from all {roles} roles");
    own.map_or(all.clone(), |own| [&*all, " in ", &*edition(own)].concat())
}
/// On the link to all frameworks.
pub const OTHER_FRAMEWORK: &str = "Choose another framework";

/// Says what the draft is for.
pub fn your_draft(name: &str) -> String {
    ["Your draft for ", name].concat()
}
/// How many are left to rate.
pub fn left(subject: Subject, rated: usize, skills: usize) -> String {
    if skills == 0 {
        return "No role chosen yet".to_owned();
    }
    if rated == skills {
        return format!("{} rated", all(subject, skills));
    }
    format!("{} left to rate", rated_things(subject, skills - rated))
}
/// "All 9 skills", "1 skill".
pub fn all(subject: Subject, skills: usize) -> String {
    let things = rated_things(subject, skills);
    if skills == 1 { things } else { ["All ", &*things].concat() }
}
/// What a draft holds.
pub fn draft(subject: Subject, rated: usize, skills: usize) -> String {
    format!("You have rated {rated} of {}.", rated_things(subject, skills))
}
/// When the draft was saved.
pub fn draft_saved(date: &str, time: &str) -> String {
    format!("Last changed on {date} at {time}.")
}
/// On the link that goes on with the draft.
pub fn go_on(skill: &str) -> String {
    ["Go on with ", &*in_sentence(skill)].concat()
}
/// On the link to the result before all is rated.
pub const SO_FAR: &str = "See it so far";
/// Heads all drafts but the first.
pub fn other_drafts(drafts: usize) -> &'static str {
    if drafts == 1 { "Your other draft" } else { "Your other drafts" }
}
/// On the button that deletes the draft.
pub const DELETE_DRAFT: &str = "Delete your draft";
/// Asks whether the person means it.
pub const DELETE_QUESTION: &str = "Delete this draft, with its ratings, examples, plan and \
    snapshots, from this browser? You cannot undo this.";
/// On the button that does delete it.
pub const DELETE_CONFIRM: &str = "Yes, delete my draft";
/// Heads what can be done without ratings.
pub const ROLE_LEVELS: &str = "Compare role levels without rating";
/// What that is.
pub const ROLE_LEVELS_INTRO: &str =
    "See what changes from one role level to another, for a job advert or a career talk.";
/// Names the links at the foot.
pub const MORE: &str = "Other things you can do";
/// Heads the code to paste.
pub const CODE_HEADING: &str = "Open a shared result";
/// Labels the code to paste.
pub const CODE_LABEL: &str = "Code or link";
/// Helps with the code to paste.
pub const CODE_HINT: &str = "Opening it does not change your draft.";
/// On the button that opens the code.
pub const CODE_OPEN: &str = "Open result";
/// The screen in a link.
pub const SCREEN_NAME: &str = "the start";
