//! The widget before the code is here that follows from what a person does.

use super::View;
use super::components::{fragment, keeping_line, notice_regions, slot};
use super::loading::{failed, loading};
use super::screens::first_screen;
use super::widget::on_screen;
use crate::app::Shown;
use crate::text::save_status;
use yew::Html;

/// What there is to show: the same elements as of the whole widget, so that they stay when that takes over.
pub fn waiting(view: &View, shown: Shown) -> Html {
    let screen = match shown {
        Shown::FirstVisit => first_screen(view),
        Shown::Loading => loading(view),
        Shown::Failed => failed(view),
    };
    // What is coming is longer than that it is, and would move what stands below.
    let line = match shown {
        Shown::Loading => Html::default(),
        Shown::FirstVisit | Shown::Failed => keeping_line(save_status::WHERE),
    };
    fragment([notice_regions([None, None]), slot(on_screen(view, screen)), line])
}
