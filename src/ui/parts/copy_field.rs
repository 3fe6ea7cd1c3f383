//! A text to pass on, with a button that copies it and says so.

use super::block::{all, block, node, plain};
use super::button::{Kind, button};
use super::label::{Weight, hint_id, label_and_hint};
use crate::browser::{clipboard, page};
use crate::state::{Action, Copyable};
use crate::text::{embed, result_text, share as text};
use crate::ui::View;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AttrValue, Callback, Html, MouseEvent, TargetCast, html};

/// The words around a text to pass on.
struct Words {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    button: &'static str,
    copied: &'static str,
}

impl Words {
    fn of(what: Copyable) -> Self {
        let code = |id, hint| Self {
            id,
            label: text::CODE,
            hint,
            button: text::COPY_CODE,
            copied: text::CODE_COPIED,
        };
        match what {
            Copyable::Link => Self {
                id: "share-link",
                label: text::LINK,
                hint: text::LINK_HINT,
                button: text::COPY_LINK,
                copied: text::LINK_COPIED,
            },
            Copyable::OpinionLink => Self {
                id: "opinion-link",
                hint: text::OPINION_LINK_HINT,
                ..Self::of(Copyable::Link)
            },
            Copyable::OpinionCode => code("opinion-code", text::CODE_HINT),
            Copyable::Code => code("share-code", text::CODE_HINT),
            Copyable::Text => Self {
                id: "share-text",
                label: result_text::LABEL,
                hint: result_text::HINT,
                button: result_text::COPY,
                copied: result_text::COPIED,
            },
            Copyable::Snippet => Self {
                id: "snippet",
                label: embed::SNIPPET,
                hint: embed::SNIPPET_HINT,
                button: embed::COPY,
                copied: embed::COPIED,
            },
            Copyable::WayOut => code("way-out", crate::text::save_status::FALLBACK_CODE),
        }
    }
}

/// A text to pass on.
pub(in crate::ui) fn copy_field(view: &View, what: Copyable, value: String) -> Html {
    let words = Words::of(what);
    let id = view.id(words.id);
    let value = AttrValue::from(value);
    let onclick = {
        let (id, value, act) = (id.clone(), value.clone(), view.act.clone());
        Callback::from(move |event: MouseEvent| {
            let (id, value, act) = (id.clone(), value.clone(), act.clone());
            let button: Option<Element> = event.target_dyn_into();
            spawn_local(async move {
                let copied = clipboard::copy(&value).await.is_ok();
                if !copied {
                    // The message asks the person to copy it: this makes that one key press.
                    let _ = page::select(button.and_then(|button| page::beside(&button, &id)));
                }
                act.emit(Action::Copied(what, copied));
            });
        })
    };
    let said = match view.state.form.copied {
        Some((last, true)) if last == what => words.copied,
        Some((last, false)) if last == what => text::NOT_COPIED,
        _ => "",
    };
    let described_by = hint_id(&id);
    let field = if matches!(what, Copyable::Snippet | Copyable::Text) {
        html! {
            <textarea id={&id} class="govuk-textarea skillgauge-copy__field" part="field" rows="7"
                readonly=true {value} aria-describedby={described_by} spellcheck="false" />
        }
    } else {
        html! {
            <input id={&id} class="govuk-input skillgauge-copy__field" part="field" type="text"
                readonly=true {value} aria-describedby={described_by} spellcheck="false" />
        }
    };
    let status = [("class", "skillgauge-copy__said"), ("role", "status")];
    let act =
        vec![button(Kind::Secondary, words.button, onclick), node("span", &status, plain(said))];
    let content = [
        label_and_hint(&id, Weight::Bold, words.label, words.hint),
        field,
        block("skillgauge-copy__act", all(act)),
    ];
    block("govuk-form-group skillgauge-copy", all(content))
}
