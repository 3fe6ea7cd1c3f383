//! The widget as a whole: notices, the screen, and whether the answers are saved.

use super::View;
use super::components::{
    ButtonKind, back_link, button, element, fragment, notices, paragraph, save_status_line,
    screen_heading, slot, status,
};
use super::screens::draw_main;
use crate::app::{LoadAction, LoadStatus, Route, Screen, Stage};
use crate::lazy::LazyChunks;
use crate::text::{self, start};
use yew::Html;

/// The widget as a whole, with the chunks of code that are here.
pub fn widget(view: &View, chunks: LazyChunks) -> Html {
    // The key makes new elements for each screen, so that no field keeps the text of the screen before.
    let screen = element("div", &[("key", &view.model.address())], screen(view, chunks));
    fragment([notices(view), slot(screen), save_status_line(view)])
}

/// The screen that the person is looking at, or whether its code is being loaded or could not be.
fn screen(view: &View, chunks: LazyChunks) -> Html {
    match view.model.screen() {
        Screen::Main(screen) => draw_main(view, screen),
        Screen::Journey(screen) => {
            or_loading(view, Stage::Journey, chunks.journey.map(|chunk| (chunk.draw)(view, screen)))
        }
        Screen::Rest(screen) => {
            or_loading(view, Stage::Rest, chunks.rest.map(|chunk| (chunk.draw)(view, screen)))
        }
    }
}

fn or_loading(view: &View, stage: Stage, screen: Option<Html>) -> Html {
    let (key, content) = match (screen, view.model.load_status(stage)) {
        (Some(screen), _) => ("screen", screen),
        (None, LoadStatus::Failed) => ("failed", failed(view, stage)),
        (None, _) => ("loading", loading(view)),
    };
    slot(element("div", &[("key", key)], content))
}

/// That the code is loading, with a way out for whoever does not want to wait.
fn loading(view: &View) -> Html {
    fragment([
        back_link(view, Route::Start, start::SCREEN_NAME),
        screen_heading(view),
        status(text::SCREEN_LOADING),
    ])
}

/// That the code could not be loaded, with a way to try again.
fn failed(view: &View, stage: Stage) -> Html {
    let retry =
        button(ButtonKind::Primary, text::TRY_AGAIN, view.on(LoadAction::RetryStage(stage)));
    let alert = element("div", &[("role", "alert")], paragraph(text::SCREEN_NOT_LOADED));
    fragment([
        back_link(view, Route::Start, start::SCREEN_NAME),
        screen_heading(view),
        alert,
        retry,
    ])
}
