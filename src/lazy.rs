//! The code that is loaded apart from the main chunk, and the only places where the module is split.
//!
//! A chunk is a value: whoever wants to draw one of its screens needs it. It has the addresses of its
//! functions; what can be reached through them alone is loaded with it. To move a screen to another chunk,
//! change its row in `app/route.rs` and its line in `ui/screens`.

use crate::app::{JourneyScreen, RestScreen, Stage};
use crate::ui::{View, draw_journey, draw_rest};
use yew::Html;

/// What nearly everybody needs next: rating, the list of skills, the result.
#[derive(Clone, Copy)]
pub struct JourneyChunk {
    /// Draws one of its screens.
    pub draw: fn(&View, JourneyScreen) -> Html,
}

/// What few people open in a visit.
#[derive(Clone, Copy)]
pub struct RestChunk {
    /// Draws one of its screens.
    pub draw: fn(&View, RestScreen) -> Html,
}

/// The chunks that are here.
#[derive(Clone, Copy, Default)]
pub struct LazyChunks {
    /// What nearly everybody needs next.
    pub journey: Option<JourneyChunk>,
    /// What few people open in a visit.
    pub rest: Option<RestChunk>,
}

impl LazyChunks {
    /// All of them, where the module is in one piece.
    pub fn all() -> Self {
        let journey = JourneyChunk { draw: draw_journey };
        Self { journey: Some(journey), rest: Some(RestChunk { draw: draw_rest }) }
    }
}

/// Loads the code of a stage, and adds it to what is here. `None` if it does not come.
#[allow(clippy::unused_async, reason = "where the module is split, this waits for a request")]
pub async fn load(stage: Stage, here: LazyChunks) -> Option<LazyChunks> {
    Some(match stage {
        Stage::Journey => LazyChunks { journey: LazyChunks::all().journey, ..here },
        Stage::Rest => LazyChunks { rest: LazyChunks::all().rest, ..here },
    })
}
