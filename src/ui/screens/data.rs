//! Everything that is kept as a file, and back.

use super::later::{Deed, deed, said};
use crate::state::{Entry, Finding, Findings, Focus, FoundFile, Later, Problem, Screen};
use crate::text::{self, data as texts};
use crate::ui::View;
use crate::ui::parts::{
    FileWords, Kind, all, back_link, block, bullets, button, error_summary, file_field, heading,
    node, paragraph, plain, screen_heading,
};
use yew::{AttrValue, Callback, Html};

/// The screen.
pub(super) fn data(view: &View) -> Html {
    let problem = match &view.state.form.problem {
        Some(Problem::Backup(problem)) => Some(AttrValue::from(texts::problem(*problem))),
        _ => None,
    };
    let words = FileWords {
        label: texts::FILE_LABEL,
        hint: texts::FILE_HINT,
        accept: ".json,application/json",
        multiple: false,
    };
    let chosen = {
        let view = view.clone();
        move |files: Vec<_>| {
            for file in files {
                deed(&view, Deed::Read(file));
            }
        }
    };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        error_summary(view, problem.as_ref(), &view.id("file")),
        screen_heading(view),
        paragraph(texts::INTRO),
        heading(view, 1, texts::SAVE_HEADING),
        paragraph(texts::SAVE_INTRO),
        save(view),
        said(view),
        heading(view, 1, texts::RESTORE_HEADING),
        file_field(view, "file", &words, problem.as_ref(), chosen),
        block("", found(view)),
    ])
}

fn save(view: &View) -> Html {
    let is_kept = |entry: &Entry| entry.file.is_some() || !entry.assessment.is_empty();
    let nothing = !view.state.library.entries().any(is_kept);
    let content = if nothing {
        paragraph(texts::NOTHING)
    } else {
        let view = view.clone();
        let save = Callback::from(move |_| deed(&view, Deed::SaveEverything));
        button(Kind::Secondary, texts::SAVE, save)
    };
    block("", node("div", &[("key", if nothing { "nothing" } else { "save" })], content))
}

/// What bringing the file back will do, or that it is done.
fn found(view: &View) -> Html {
    let form = &view.state.form;
    let id = view.focus_id(Focus::Answer);
    let attributes = [("id", &*id), ("tabindex", "-1")];
    let content = match &form.found {
        Some(file) => will_add(view, file),
        None if form.brought_back => paragraph(texts::RESTORED),
        None => return Html::default(),
    };
    node("div", &attributes, content)
}

fn will_add(view: &View, file: &FoundFile) -> Html {
    let findings = view.state.findings(file);
    let Findings { frameworks, refused, drafts } = &findings;
    let mut lines = Vec::new();
    for (framework, _) in frameworks {
        lines.push(texts::framework(&text::edition(framework)));
    }
    if *refused > 0 {
        lines.push(texts::refused(*refused));
    }
    for finding in drafts {
        lines.push(match finding {
            Finding::Adds(framework, addition, _) => {
                texts::adds(&text::edition(framework), addition)
            }
            Finding::Refused(id, edition, why) => texts::unusable(id, edition, *why),
        });
    }
    let act = if findings.is_nothing() {
        paragraph(texts::PREVIEW_NOTHING)
    } else {
        button(Kind::Primary, texts::RESTORE, view.on(Later::BringBack.into()))
    };
    let title = [("class", "govuk-heading-s")];
    all([node(view.heading_tag(2), &title, plain(texts::PREVIEW_HEADING)), bullets(lines), act])
}
