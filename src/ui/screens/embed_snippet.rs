//! What to paste into a page, with a look at it.

use crate::app::{Copyable, EmbedMethod, Release, Route, SnippetAction};
use crate::text::{self, embed as texts};
use crate::ui::View;
use crate::ui::components::{
    Legend, Options, Radio, SelectOption, back_link, copy_field, element, fragment, heading,
    out_link, paragraph, paragraph_of, radios, screen_heading, select, slot, text,
};
use yew::Html;

/// The screen that makes the code for a page.
pub(super) fn embed_snippet(view: &View) -> Html {
    let settings = view.model.settings();
    let body = match (settings.base(), &settings.release) {
        (Some(base), Some(release)) => fragment([methods(view), chosen(view, base, release)]),
        // Without its files' addresses and hashes there is no code. No screen links here then.
        _ => Html::default(),
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        paragraph(texts::INTRO),
        slot(body),
    ])
}

fn methods(view: &View) -> Html {
    let mut choices = Vec::new();
    for method in [EmbedMethod::Frame, EmbedMethod::Element, EmbedMethod::File] {
        let (label, hint) = texts::method(method);
        choices.push(Radio {
            label: label.into(),
            hint: hint.into(),
            checked: view.model.snippet().method == method,
            action: SnippetAction::SetMethod(method).into(),
            more: Html::default(),
        });
    }
    let legend = Legend { text: texts::METHOD, hidden: false, hint: texts::METHOD_HINT };
    radios(view, &view.id("way"), &legend, None, choices)
}

fn chosen(view: &View, base: &str, release: &Release) -> Html {
    let snippet = view.model.snippet();
    if snippet.method == EmbedMethod::File {
        let file = [base, "skillgauge.html"].concat();
        let link = out_link(&file, texts::OPEN_FILE);
        return element(
            "div",
            &[("key", "file")],
            fragment([paragraph_of(link), paragraph(texts::SAVE_FILE)]),
        );
    }
    let mut frameworks = vec![framework(view, texts::THEIR_CHOICE.to_owned(), "")];
    let mut roles = Vec::new();
    for workspace in view.model.workspaces() {
        if workspace.file.is_some() {
            continue;
        }
        frameworks.push(framework(
            view,
            text::edition(&workspace.framework),
            &workspace.framework.id,
        ));
        let framework = &workspace.framework;
        if framework.id == snippet.framework && framework.has_several_roles() {
            roles.push(role(view, texts::THEIR_CHOICE, ""));
            for (_, named) in framework.roles() {
                roles.push(role(view, &named.name, &named.id));
            }
        }
    }
    let mut themes = Vec::new();
    for (theme, name) in texts::THEMES {
        let action = SnippetAction::SetTheme(theme).into();
        themes.push((name.to_owned(), snippet.theme == theme, action));
    }
    let roles = if roles.is_empty() {
        Html::default()
    } else {
        select(view, "embed-role", texts::ROLE, Options::ungrouped(roles))
    };
    let content = [
        select(view, "embed-framework", texts::FRAMEWORK, Options::ungrouped(frameworks)),
        slot(roles),
        select(view, "embed-theme", texts::THEME, Options::ungrouped(themes)),
        copy_field(view, Copyable::Snippet, snippet.snippet(base, release)),
        heading(view, 1, texts::PREVIEW),
        preview(view, base),
    ];
    element("div", &[("key", "code")], fragment(content))
}

fn framework(view: &View, name: String, id: &str) -> SelectOption {
    let is_chosen = view.model.snippet().framework == id;
    (name, is_chosen, SnippetAction::SetFramework(id.to_owned()).into())
}

fn role(view: &View, name: &str, id: &str) -> SelectOption {
    let is_chosen = view.model.snippet().role == id;
    (name.to_owned(), is_chosen, SnippetAction::SetRole(id.to_owned()).into())
}

/// The page for frames as it will look, with a namespace of its own for drafts. The key makes another frame
/// for another address: the same frame would add a step to the browser's history.
fn preview(view: &View, base: &str) -> Html {
    let address = view.model.snippet().frame_address(base);
    let sign = if address.contains('?') { "&" } else { "?" };
    let address = [&*address, sign, "namespace=preview"].concat();
    let attributes = [
        ("key", &*address),
        ("src", &*address),
        ("class", "skillgauge-preview"),
        ("title", texts::PREVIEW),
    ];
    slot(element("iframe", &attributes, text("")))
}
