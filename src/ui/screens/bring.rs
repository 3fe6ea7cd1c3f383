//! A framework of one's own, from a file.

use crate::browser::framework_file;
use crate::state::{Action, Asked, Entry, FileProblem, Problem, Screen};
use crate::text::{self, import as texts, point_of_view};
use crate::ui::View;
use crate::ui::parts::{
    FileWords, Panel, all, back_link, block, bullets, error_summary, file_field, heading, panel,
    paragraph, screen_heading,
};
use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Html};

/// More faults than anyone reads at once.
const MOST_FAULTS: usize = 200;

/// The screen that opens a framework file.
pub(super) fn bring(view: &View) -> Html {
    let problem = match &view.state.form.problem {
        Some(Problem::File(problem)) => Some(problem),
        _ => None,
    };
    let message = problem.map(|problem| AttrValue::from(texts::problem(problem)));
    let own: Vec<_> = view.state.library.entries().filter(|entry| entry.file.is_some()).collect();
    let kept = if own.is_empty() {
        Html::default()
    } else {
        let own = own.into_iter().map(|entry| kept(view, entry)).collect();
        all([heading(view, 1, texts::KEPT_HEADING), block("", own)])
    };
    all([
        back_link(view, Screen::Choose, text::choose::SCREEN_NAME),
        error_summary(view, message.as_ref(), &view.id("file")),
        screen_heading(view),
        paragraph(texts::INTRO),
        file(view, message.as_ref()),
        block("", faults(view, problem)),
        block("", kept),
    ])
}

fn file(view: &View, message: Option<&AttrValue>) -> Html {
    let act = view.act.clone();
    let words = FileWords {
        label: texts::FILE_LABEL,
        hint: texts::FILE_HINT,
        accept: ".json,application/json",
        multiple: false,
    };
    file_field(view, "file", &words, message, move |files| {
        let act = act.clone();
        spawn_local(async move {
            for file in files {
                act.emit(Action::Bring(framework_file::read(&file).await));
            }
        });
    })
}

fn faults(view: &View, problem: Option<&FileProblem>) -> Html {
    let Some(FileProblem::Faults(faults)) = problem else { return Html::default() };
    let lines = faults.iter().take(MOST_FAULTS).map(text::faults::fault);
    let more = match faults.len().saturating_sub(MOST_FAULTS) {
        0 => Html::default(),
        more => paragraph(texts::more_faults(more)),
    };
    all([
        heading(view, 1, texts::FAULTS_HEADING),
        paragraph(texts::FAULTS_HINT),
        bullets(lines.collect()),
        block("", more),
    ])
}

/// A framework that the person brought before.
fn kept(view: &View, entry: &Entry) -> Html {
    let framework = &entry.framework;
    let words = Panel {
        title: text::edition(framework),
        about: point_of_view::rated_things(framework.subject, framework.skills_len()),
        go_on: texts::RATE,
        take_away: texts::REMOVE,
        question: texts::REMOVE_QUESTION,
        confirm: texts::REMOVE_CONFIRM,
    };
    panel(view, entry, Asked::Remove(entry.key.clone()), words)
}
