//! The rule by which ratings are compared.

use crate::domain::framework::{Framework, Subject};
use crate::text::result as text;
use crate::ui::components::paragraph;
use yew::Html;

/// The rule by which ratings are compared, so that anybody can check the result by hand.
pub(in crate::ui) fn rule(framework: &Framework) -> Html {
    let lowest = framework.scale().next().map_or("", |(_, level)| &level.name);
    paragraph(match framework.subject {
        Subject::Person => text::rule(lowest, framework.not_yet),
        Subject::Organisation => text::CONDITIONS_RULE.to_owned(),
    })
}
