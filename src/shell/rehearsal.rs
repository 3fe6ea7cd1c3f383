//! Makes ready what the next clicks of a visit need, while the browser has nothing to do.

use crate::app::{Model, Settings, Workspaces, rehearsal, update};
use crate::browser::{BrowserError, clock};
use crate::frameworks;
use crate::ui::{View, widget};
use std::sync::Once;
use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback};

static BEGUN: Once = Once::new();

/// Begins it, once for all widgets of a page, when a person has done the first thing.
pub(super) fn begin() {
    BEGUN.call_once(|| {
        spawn_local(async {
            // Without it the clicks take longer, and that is all.
            let _ = rehearse().await;
        });
    });
}

/// Goes from the start to a result out of sight: each step changes a model that nobody has and draws what nobody
/// sees. What a person has is neither read nor changed.
async fn rehearse() -> Result<(), BrowserError> {
    clock::idle().await?;
    // The first date that a browser writes can take it longer than all else that follows from a click.
    let _ = clock::shown(&clock::now(), None);
    clock::idle().await?;
    let Some(workspaces) = frameworks::built_in().and_then(Workspaces::built_in) else {
        return Ok(());
    };
    let mut model = Model::new(workspaces, Settings::default().into());
    for action in rehearsal(&model) {
        clock::idle().await?;
        // The effects are for a browser, and it has none.
        let _ = update(&mut model, action);
        let (dispatch, id) = (Callback::noop(), AttrValue::default());
        let _ = widget(&View { model: &model, dispatch, id, can_lock: false }, None);
    }
    Ok(())
}
