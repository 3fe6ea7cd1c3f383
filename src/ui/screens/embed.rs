//! What to paste into a page, with a look at it.

use crate::state::{Action, Copyable, Embedding, Release, Screen, Way};
use crate::text::{self, embed as texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Choosable, Legend, Options, all, back_link, block, copy_field, heading, node, out_link,
    paragraph, plain, radios, screen_heading, select,
};
use yew::Html;

/// The screen that makes the code for a page.
pub(super) fn embed(view: &View) -> Html {
    let settings = &view.state.settings;
    let body = match (settings.base(), &settings.release) {
        (Some(base), Some(release)) => all([ways(view), chosen(view, base, release)]),
        // A page that does not know its files has no link to this screen either.
        _ => Html::default(),
    };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        paragraph(texts::INTRO),
        block("", body),
    ])
}

/// What is chosen so far, to change something in it.
fn so_far(view: &View) -> Embedding {
    view.state.form.embedding.clone()
}

fn ways(view: &View) -> Html {
    let mut choices = Vec::new();
    for way in [Way::Frame, Way::Element, Way::File] {
        let (label, hint) = texts::method(way);
        choices.push(Choice {
            label: label.into(),
            hint: hint.into(),
            checked: view.state.form.embedding.way == way,
            action: Action::Embed(Embedding { way, ..so_far(view) }),
            more: Html::default(),
        });
    }
    let legend = Legend { text: texts::METHOD, hidden: false, hint: texts::METHOD_HINT };
    radios(view, &view.id("way"), &legend, None, choices)
}

fn chosen(view: &View, base: &str, release: &Release) -> Html {
    let embedding = &view.state.form.embedding;
    if embedding.way == Way::File {
        let file = [base, "skillgauge.html"].concat();
        let link = out_link(&file, texts::OPEN_FILE);
        return node(
            "div",
            &[("key", "file")],
            all([paragraph_of(link), paragraph(texts::SAVE_FILE)]),
        );
    }
    let mut frameworks = vec![framework(view, texts::THEIR_CHOICE.to_owned(), "")];
    let mut roles = Vec::new();
    for entry in view.state.library.entries() {
        if entry.file.is_some() {
            continue;
        }
        frameworks.push(framework(view, text::edition(&entry.framework), &entry.framework.id));
        let framework = &entry.framework;
        if framework.id == embedding.framework && framework.has_several_roles() {
            roles.push(role(view, texts::THEIR_CHOICE, ""));
            for (_, named) in framework.roles() {
                roles.push(role(view, &named.name, &named.id));
            }
        }
    }
    let mut themes = Vec::new();
    for (theme, name) in texts::THEMES {
        let action = Action::Embed(Embedding { theme, ..so_far(view) });
        themes.push((name.to_owned(), embedding.theme == theme, action));
    }
    let one = |choices| Options { groups: vec![(String::new(), choices)] };
    let roles = if roles.is_empty() {
        Html::default()
    } else {
        select(view, "embed-role", texts::ROLE, one(roles))
    };
    let content = [
        select(view, "embed-framework", texts::FRAMEWORK, one(frameworks)),
        block("", roles),
        select(view, "embed-theme", texts::THEME, one(themes)),
        copy_field(view, Copyable::Snippet, embedding.snippet(base, release)),
        heading(view, 1, texts::PREVIEW),
        preview(view, base),
    ];
    node("div", &[("key", "code")], all(content))
}

fn framework(view: &View, name: String, id: &str) -> Choosable {
    let embedding = so_far(view);
    let is_chosen = embedding.framework == id;
    let (framework, role) = (id.to_owned(), String::new());
    (name, is_chosen, Action::Embed(Embedding { framework, role, ..embedding }))
}

fn role(view: &View, name: &str, id: &str) -> Choosable {
    let embedding = so_far(view);
    let is_chosen = embedding.role == id;
    (name.to_owned(), is_chosen, Action::Embed(Embedding { role: id.to_owned(), ..embedding }))
}

fn paragraph_of(content: Html) -> Html {
    node("p", &[("class", "govuk-body")], content)
}

/// The page for frames, as it will be there, with drafts of its own. Another address is another frame:
/// one that goes on to it would be a step back in the browser's history.
fn preview(view: &View, base: &str) -> Html {
    let address = view.state.form.embedding.frame_address(base);
    let sign = if address.contains('?') { "&" } else { "?" };
    let address = [&*address, sign, "namespace=preview"].concat();
    let attributes = [
        ("key", &*address),
        ("src", &*address),
        ("class", "skillgauge-preview"),
        ("title", texts::PREVIEW),
    ];
    block("", node("iframe", &attributes, plain("")))
}
