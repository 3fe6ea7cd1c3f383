//! What a result comes to, as its heading, and the consequence below it.

use crate::text::{comparison as words, quick_pass, result as texts};
use crate::ui::View;
use crate::ui::components::{
    ShownResult, element, fragment, screen_heading_of, slot, small, text, text_in,
};
use yew::Html;

/// The heading of a result's screen: what it is, what it comes to, and in a sentence what follows. It takes focus
/// when the person comes to it, and is read out when a choice on the screen changes it.
pub(in crate::ui) fn verdict(view: &View, result: &ShownResult<'_>) -> Html {
    let (comparison, name) = (result.comparison(), view.model.heading());
    let caption = texts::caption(name, result.framework, result.assessment, comparison.as_ref());
    let verdict = words::verdict(
        result.point_of_view,
        result.framework,
        result.assessment,
        comparison.as_ref(),
    );
    let quick = quick_pass::note(result.framework, result.assessment);
    let quick = (!quick.is_empty()).then(|| small(quick));
    let heading = [text_in("span", "skillgauge-verdict__caption", caption), text(verdict.says)];
    let content = [
        screen_heading_of(view, fragment(heading)),
        text_in("p", "skillgauge-verdict__lead", verdict.lead),
        slot(quick.unwrap_or_default()),
    ];
    let live = [("class", "skillgauge-verdict"), ("aria-live", "polite"), ("aria-atomic", "true")];
    element("div", &live, fragment(content))
}
