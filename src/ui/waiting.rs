//! The widget before the code is here that follows from what a person does.

use super::View;
use super::components::{element, fragment, keeping_line, notice_regions, paragraph, slot, status};
use super::loading::{failed, loading, try_again};
use super::screens::first_screen;
use super::widget::on_screen;
use crate::app::Shown;
use crate::text::{SCREEN_LOADING, SCREEN_NOT_LOADED, save_status};
use yew::Html;

/// What there is to show: the same elements as of the whole widget, so that they stay when that takes over.
pub fn waiting(view: &View, shown: Shown) -> Html {
    let screen = match shown {
        Shown::FirstVisit | Shown::FirstVisitAlone => first_screen(view),
        Shown::Loading => loading(view),
        Shown::Unknown => status(SCREEN_LOADING),
        Shown::Failed => failed(view),
    };
    // What is coming is longer than that it is, and would move what stands below.
    let is_here = !matches!(shown, Shown::Loading | Shown::Unknown);
    let line = if is_here { keeping_line(save_status::WHERE) } else { Html::default() };
    let place = if shown == Shown::Unknown {
        // Another element than that of screens, which a notice above would move.
        element("section", &[("class", "skillgauge-coming")], screen)
    } else {
        slot(on_screen(view, screen, is_here))
    };
    let notice = (shown == Shown::FirstVisitAlone)
        .then(|| fragment([paragraph(SCREEN_NOT_LOADED), try_again(view)]));
    fragment([notice_regions([notice, None]), place, line])
}
