//! A second opinion on somebody's result.

use super::difference::{CountedChange, counted};
use super::point_of_view::PointOfView;
use super::{count, in_sentence};
use crate::domain::analysis::difference::{Change, ChangeRow};
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
/// That nothing of it is kept.
pub const NOT_KEPT: &str = "Your view is in this open page only. It is gone when you close the page, unless you have copied the code.";
/// The question for a skill.
pub fn question(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Which level do you see in their work?",
        Subject::Organisation => "Which level do you see in their organisation?",
    }
}
/// Helps with the question.
pub const QUESTION_HINT: &str =
    "Select the highest level whose statement fits. Skip it if you cannot tell.";
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
pub const BOTH_HEADING: &str = "Both views, widest difference first";
/// Who gave it.
pub fn by(name: &str) -> String {
    match name {
        "" => "A second opinion is in this code. Who gave it is not said.".to_owned(),
        // What may be written from right to left must not turn what follows.
        name => format!("A second opinion by \u{2068}{name}\u{2069} is in this code."),
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
