//! A text to pass on, with a button that copies it and says whether that worked.

use crate::app::{Copyable, ShareAction};
use crate::text::{embed, opinion, result_text, save_status, share as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Weight, button, div, element, fragment, hint_id, label_and_hint, text,
};
use std::rc::Rc;
use yew::{Html, html};

/// The words around a text to pass on.
struct Words {
    label: &'static str,
    hint: &'static str,
    button: &'static str,
    copied: &'static str,
}

impl Words {
    fn of(what: Copyable) -> Self {
        let code = |hint| Self {
            label: texts::CODE,
            hint,
            button: texts::COPY_CODE,
            copied: texts::CODE_COPIED,
        };
        match what {
            Copyable::Link => Self {
                label: texts::LINK,
                hint: texts::LINK_HINT,
                button: texts::COPY_LINK,
                copied: texts::LINK_COPIED,
            },
            Copyable::OpinionLink => {
                Self { hint: texts::OPINION_LINK_HINT, ..Self::of(Copyable::Link) }
            }
            Copyable::AgreedLink => {
                Self { hint: opinion::AGREED_LINK_HINT, ..Self::of(Copyable::Link) }
            }
            Copyable::Code | Copyable::OpinionCode | Copyable::AgreedCode => code(texts::CODE_HINT),
            Copyable::Message => Self {
                label: texts::MESSAGE,
                hint: texts::MESSAGE_HINT,
                button: texts::COPY_MESSAGE,
                copied: texts::MESSAGE_COPIED,
            },
            Copyable::Text => Self {
                label: result_text::LABEL,
                hint: result_text::HINT,
                button: result_text::COPY,
                copied: result_text::COPIED,
            },
            Copyable::Snippet => Self {
                label: embed::SNIPPET,
                hint: embed::SNIPPET_HINT,
                button: embed::COPY,
                copied: embed::COPIED,
            },
            Copyable::FallbackCode => code(save_status::FALLBACK_CODE),
        }
    }
}

/// A text to pass on.
pub(in crate::ui) fn copy_field(view: &View, what: Copyable, value: String) -> Html {
    let words = Words::of(what);
    let id = view.id(what.field());
    let onclick = view.on(ShareAction::Copy(what, Rc::from(&*value)));
    let outcome = match view.model.copied() {
        Some((last, true)) if last == what => words.copied,
        Some((last, false)) if last == what => texts::NOT_COPIED,
        _ => "",
    };
    let described_by = hint_id(&id);
    let rows = if what == Copyable::Message { "12" } else { "7" };
    let field = if matches!(what, Copyable::Snippet | Copyable::Text | Copyable::Message) {
        html! {
            <textarea id={&id} class="govuk-textarea skillgauge-copy__field" part="field" {rows}
                readonly=true {value} aria-describedby={described_by} spellcheck="false" />
        }
    } else {
        html! {
            <input id={&id} class="govuk-input skillgauge-copy__field" part="field" type="text"
                readonly=true {value} aria-describedby={described_by} spellcheck="false" />
        }
    };
    let status = [("class", "skillgauge-copy__said"), ("role", "status")];
    // Of all there is to copy, the link is what most people want.
    let kind = match what {
        Copyable::Link | Copyable::OpinionLink | Copyable::AgreedLink => ButtonKind::Primary,
        _ => ButtonKind::Secondary,
    };
    let controls = [button(kind, words.button, onclick), element("span", &status, text(outcome))];
    let content = [
        label_and_hint(&id, Weight::Bold, words.label, words.hint),
        field,
        div("skillgauge-copy__act", fragment(controls)),
    ];
    div("govuk-form-group skillgauge-copy", fragment(content))
}
