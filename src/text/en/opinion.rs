//! A second opinion on somebody's result.

use super::difference::{CountedChange, counted};
use super::point_of_view::{PointOfView, rated_things};
use super::{count, in_sentence, isolated};
use crate::domain::analysis::difference::{Change, ChangeRow};
use crate::domain::direction::without_direction_marks;
use crate::domain::framework::Subject;

/// The heading, while it is given.
pub const HEADING: &str = "Give your view";
/// The heading at the end of it.
pub const END_HEADING: &str = "Your view beside theirs";
/// The heading over a result with a second opinion.
pub const SHARED_HEADING: &str = "A result with a second opinion";
/// On the button that begins.
pub const BEGIN: &str = "Give your view";
/// What that is.
pub const BEGIN_HINT: &str = "Rate the same skills as you see them. You get a code to send back, which \
    holds both views.";
/// The question before the first skill.
pub const SHOW_THEIRS_LEGEND: &str = "Do you want to see their ratings while you rate?";
/// Helps with it.
pub const SHOW_THEIRS_HINT: &str =
    "Your view tells more if you form it first. You see both at the end.";
/// The choice not to see them, with a hint.
pub const HIDE_THEIRS: (&str, &str) =
    ("No, hide their ratings", "You see their ratings when you have given your own.");
/// The choice to see them, with a hint.
pub const SHOW_THEIRS: (&str, &str) =
    ("Yes, show their ratings", "Each question says how they rated themselves.");
/// When nothing is chosen.
pub const SHOW_THEIRS_PROBLEM: &str = "Select whether you want to see their ratings";
/// Where it is, as far as the tab keeps it.
pub fn where_kept(is_kept: bool) -> &'static str {
    if is_kept {
        "Your view is kept in this tab, also if you reload the page. It is gone when you close the tab or begin a \
         view of another result, unless you have copied the code."
    } else {
        "Your view is in this open page only. It is gone when you reload or close the page, unless you have copied \
         the code."
    }
}
/// Asks before a view on another result is given up.
pub fn replace_question(rated: usize, skills: &str) -> String {
    format!(
        "You have begun a view on another result, with {rated} of {skills} rated. A new one ends it. You cannot undo this."
    )
}
/// On the button that does give it up.
pub const REPLACE_CONFIRM: &str = "Yes, begin a new view";
/// On the link to where a shared result is opened.
pub const TO_START: &str = "Open a shared result";
/// That the person has a choice of two ways, before they see somebody's ratings.
pub fn ways(subject: Subject, rated: usize) -> String {
    format!("Someone has rated {}. Choose what to do first.", rated_things(subject, rated))
}
/// Heads the first way: one's own view comes first.
pub const FIRST_HEADING: &str = "Give your view first";
/// What that is.
pub fn first(subject: Subject) -> String {
    let what = match subject {
        Subject::Person => "skills",
        Subject::Organisation => "conditions",
    };
    format!(
        "You rate the same {what} before you see their ratings. Your view tells more if you form it first. At the \
         end you see both, and get a link to send back."
    )
}
/// On the button of the first way.
pub fn start(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Start with the first skill",
        Subject::Organisation => "Start with the first condition",
    }
}
/// On it once the person has begun.
pub const GO_ON: &str = "Go on with your view";
/// Heads the second way: their ratings come first.
pub const SEE_HEADING: &str = "See their result";
/// What that is.
pub const SEE_HINT: &str = "You read their ratings now. You can still give your view later, but you will have seen theirs.";
/// On the button of the second way.
pub const SEE: &str = "See the result";
/// What an opinion leaves as it is.
pub const DRAFT_STAYS: &str = "Your own draft stays as it is.";
/// The question for a skill.
pub fn question(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => {
            "Choose the highest level that you see in their work. Skip it if you cannot tell."
        }
        Subject::Organisation => {
            "Choose the highest level that you see in their organisation. Skip it if you cannot tell."
        }
    }
}
/// What the rating below the lowest level means, of somebody else.
pub fn not_yet_meaning(lowest: &str) -> String {
    format!("They do not do this yet, or only part of {lowest}.")
}
/// How the other rated the skill.
pub fn theirs(rating: &str) -> String {
    format!("Their own rating: {rating}.")
}
/// When there is nothing to give an opinion on.
pub const NONE: &str = "There is no view under way in this page. Open the result that someone has shared \
    with you, and begin there.";
/// When no skill was rated.
pub const NOTHING_RATED: &str = "You have not rated anything yet. Go back and rate one or more.";
/// On the link back to the questions.
pub const BACK_TO_QUESTIONS: &str = "Go through the questions again";
/// Heads the code to send back.
pub const SEND_HEADING: &str = "Send it back";
/// What is in it.
pub const SEND_INTRO: &str =
    "The link and the code hold their ratings and yours. Anyone who has them can read both.";
/// Labels the name.
pub const NAME_LABEL: &str = "Your name (optional)";
/// Helps with it.
pub const NAME_HINT: &str = "It is in the link and the code only if you select the box below.";
/// Labels the tick without which a name stays here.
pub const NAMED: &str = "Put my name into the link and the code";
/// Heads the two views.
pub const BOTH_HEADING: &str = "Both views";
/// Who gave it.
pub fn by(name: &str) -> String {
    match name {
        "" => "A second opinion is in this code. Who gave it is not said.".to_owned(),
        // What may be written from right to left must not turn what follows.
        name => {
            let name = without_direction_marks(name);
            format!("A second opinion by \u{2068}{name}\u{2069} is in this code.")
        }
    }
}
/// That the name is what somebody typed.
pub const BY_HINT: &str = "Whoever made the code can have typed any name.";
/// What a mark and a column stand for: the ratings that were shared.
pub fn own(view: PointOfView) -> &'static str {
    super::result::rated(view)
}
/// The ratings of the reader.
pub const MINE: &str = "Your view";
/// The ratings of whoever gave the opinion.
pub const SECOND: &str = "Second opinion";
/// The ratings that were shared, where nobody knows whose reader it is.
pub const OWN: &str = "Own rating";
/// How many differ, and how far.
pub fn sentence(rows: &[ChangeRow<'_>]) -> String {
    const COUNTED: [CountedChange; 4] = [
        (|change| change == Change::Same, "the same"),
        (|change| matches!(change, Change::Raised(1) | Change::Lowered(1)), "one level apart"),
        (
            |change| matches!(change, Change::Raised(2..) | Change::Lowered(2..)),
            "two levels apart or more",
        ),
        (|change| matches!(change, Change::New | Change::Dropped), "rated in one view alone"),
    ];
    format!("Of {}: {}.", count(rows.len(), "rating", "ratings"), counted(rows, &COUNTED))
}
/// What a result with a second opinion comes to: in how many of the skills that it rates it differs.
pub fn verdict(is_own: bool, subject: Subject, differ: usize, all: usize) -> String {
    let things = rated_things(subject, all);
    if all == 0 {
        return "The second opinion rates nothing".to_owned();
    }
    match (is_own, differ) {
        (true, 0) => format!("They see all {things} as you do"),
        (true, _) => format!("They see {differ} of {things} differently"),
        (false, 0) => format!("The two views are the same in all {things}"),
        (false, _) => format!("The two views differ in {differ} of {things}"),
    }
}
/// What follows for the reader's draft.
pub fn consequence(is_own: bool, same: usize, differ: usize) -> String {
    let same = match (same, differ) {
        (_, 0) | (0, _) => String::new(),
        (1, _) => "The other 1 is the same. ".to_owned(),
        (same, _) => format!("The other {same} are the same. "),
    };
    let draft = match (is_own, differ) {
        (true, 0) => "Your draft stays as it is.",
        (true, _) => {
            "Your draft changes at once where you take their level, and back where you keep yours."
        }
        (false, _) => {
            "These are not the ratings of your draft in this browser, so your draft stays as it is."
        }
    };
    same + draft
}
/// Where the reader's draft is for the same role, and has other ratings.
pub const MAY_BE_MINE: &str = "Your draft has other ratings. If this is your result, and you have rated again since, you can \
    change your draft here.";
/// On the button that says so.
pub const MINE_AFTER_ALL: &str = "This is my result";
/// What was shared, where the draft has something else by now.
pub fn shared_before(level: &str) -> String {
    format!("When you shared it: {}. ", in_sentence(level))
}
/// Where the choices are, as far as the tab keeps them.
pub fn decisions_kept(is_kept: bool) -> &'static str {
    if is_kept {
        "Your choices are kept until you close this tab."
    } else {
        "Your choices are gone when you reload or close this page."
    }
}
/// Who the two are: whose ratings were shared, and who gave the opinion.
pub fn who(is_own: bool) -> (&'static str, &'static str) {
    if is_own { ("You", "They") } else { (OWN, SECOND) }
}
/// Who gives which level.
pub fn level_of(who: &str, level: &str) -> String {
    format!("{who}: {}. ", in_sentence(level))
}
/// Names the choices for a skill.
pub fn decide(skill: &str) -> String {
    format!("What to do about {}", in_sentence(skill))
}
/// The choice of the other's level.
pub fn take(level: &str) -> String {
    format!("Take {}", in_sentence(level))
}
/// The choice of the level that was there, if one was.
pub fn keep(level: Option<&str>) -> String {
    level.map_or("Leave it not rated".to_owned(), |level| format!("Keep {}", in_sentence(level)))
}
/// The choice to talk.
pub const TALK: &str = "Talk about it";
/// On the tick that puts it into the plan.
pub const PLAN: &str = "Add to my plan";
/// Goes on with that for who does not see which skill it stands at.
pub fn plan_for(skill: &str) -> String {
    format!("for {}", in_sentence(skill))
}
/// In place of the tick where the person has written something there.
pub const IN_PLAN: &str = "This is in your plan.";
/// What is put into the plan.
pub fn plan_item(own: &str, second: &str) -> String {
    format!("I have {}, a second opinion has {}.", in_sentence(own), in_sentence(second))
}
/// What the draft says once it is decided.
pub fn draft_says(level: &str) -> String {
    format!("Your draft says {}.", in_sentence(level))
}
/// Heads what comes of it.
pub const AGREE: &str = "Agree on a result";
/// How much is decided.
pub fn decided(decided: usize, of: usize, talk: usize) -> String {
    let talk = if talk == 0 { String::new() } else { format!(", {talk} of them to talk about") };
    format!("{decided} of {of} decided{talk}.")
}
/// What comes once all is decided.
pub const WHEN_DECIDED: &str = "Once all are decided, you get a result with a code of its own that you can both keep and \
    print.";
/// Heads what the two have agreed on.
pub const AGREED: &str = "The agreed result";
/// What it is.
pub const AGREED_INTRO: &str = "It has the levels that you have decided on, and not the second opinion. Send the link or the \
    code to the other person, so that you both have it. Anyone who has them can read it.";
/// Helps with the link to it.
pub const AGREED_LINK_HINT: &str = "It opens the agreed result in any browser.";
/// On the button that prints it.
pub const PRINT: &str = "Print the agreed result";
/// On paper, before the line for a name.
pub const NAME: &str = "Name";
/// On paper, before the line to sign on.
pub const SIGNED: &str = "Signature";
/// On paper, before the line for the day.
pub const DATE: &str = "Date";
/// Heads what is still to be talked about.
pub const TO_TALK: &str = "Still to talk about";
/// A skill with both levels.
pub fn both_levels(skill: &str, own: &str, second: &str) -> String {
    format!("{}: {}, second opinion {}", isolated(skill), in_sentence(own), in_sentence(second))
}
/// Heads the levels that were taken from the opinion.
pub const TAKEN: &str = "Levels taken from the second opinion";
/// Heads all skills of both.
pub const ALL_HEADING: &str = "Both views in full";
/// How the second opinion stands to the other.
pub fn difference(change: Change) -> String {
    super::difference::difference(change, "Second opinion alone", "No second opinion")
}
/// Heads the column of how the second opinion stands to the other.
pub const COLUMN: &str = "Difference";
/// Names the table.
pub const CAPTION: &str = "Both views of each one";
/// A result in a sentence, and whose view it is.
pub fn labelled(view: &str, sentence: &str) -> String {
    format!("{view}: {}", in_sentence(sentence))
}
