//! One's own ratings beside the role level.

use crate::browser::page;
use crate::state::Screen;
use crate::text::comparison::Whose;
use crate::text::{self, result as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, Subject, all, back_link, block, button, button_group, link_button, paragraph,
    result_body, screen_heading,
};
use yew::{Callback, Html};

/// The result.
pub(super) fn result(view: &View) -> Html {
    let ratings = &view.state.assessment.ratings;
    let body = if ratings.is_empty() {
        vec![paragraph(texts::NOTHING_RATED), link_button(view, Screen::Skills, texts::RATE_SKILLS)]
    } else {
        let compare_with = view.state.compare_with();
        let print = Callback::from(|_| {
            // Where the page may not print, the browser's own menu still can.
            let _ = page::print();
        });
        let buttons = vec![
            link_button(view, Screen::Share, texts::SHARE),
            button(Kind::Secondary, texts::PRINT, print),
        ];
        vec![
            result_body(view, &Subject { whose: Whose::Yours, ratings, compare_with }),
            block("skillgauge-no-print", button_group(buttons)),
        ]
    };
    all(vec![
        back_link(view, Screen::Skills, text::skills::PLACE),
        screen_heading(view),
        block("", all(body)),
    ])
}
