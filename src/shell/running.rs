//! A widget whose code is here: it holds the model, changes and draws it, and has the shell run the effects.

use super::Shell;
use super::chunks::{Beginning, Running};
use super::rehearsal;
use crate::app::{Action, Done, Effect, Model, Waiting, Workspaces, assessment_for_host, update};
use crate::browser::json;
use crate::frameworks;
use crate::ui::{View, waiting, widget};
use std::mem::take;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AttrValue, Callback, Html};

struct Widget {
    model: Model,
    shell: Shell,
    id: AttrValue,
    dispatch: Callback<Rc<Action>>,
    /// What was done before the widget has begun. It follows then.
    done: Vec<Rc<Action>>,
    /// What was on screen before this code was here. It stays until the widget has begun, and what a first question takes
    /// is here: descriptions that came later would move its answers.
    waiting: Option<Waiting>,
    /// Whether the person has seen that, because the code was not here. Only then does a first question wait.
    was_late: bool,
    /// The effects that wait until the screen is drawn.
    pending: Vec<Effect>,
    stage: Stage,
}

/// How far a widget has come.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// Nothing of it is drawn.
    New,
    /// The shell listens and has read the address. It reads the frameworks that the person imported before, which takes
    /// a while where they are large.
    Opening,
    /// They are read.
    Begun,
}

/// Begins a widget. `None` if the frameworks cannot be unpacked; a native test shows that they can.
pub fn begin(beginning: Beginning) -> Option<Box<dyn Running>> {
    let Beginning { done, id, host, settings, dispatch } = beginning;
    let workspaces = Workspaces::built_in(frameworks::built_in()?)?;
    let model = done.model(workspaces, Rc::clone(&settings));
    let Done { actions: done, waiting, was_late, .. } = done;
    let shell = Shell::new(dispatch.reform(Rc::new), id.clone(), host, settings);
    let (waiting, pending) = (Some(waiting), Vec::new());
    Some(Box::new(Widget {
        model,
        shell,
        id,
        dispatch,
        done,
        waiting,
        was_late,
        pending,
        stage: Stage::New,
    }))
}

impl Running for Widget {
    fn model(&self) -> &Model {
        &self.model
    }

    fn frame_step(&self) -> usize {
        self.model.frame_step()
    }

    fn assessment(&self) -> JsValue {
        let assessment = assessment_for_host(self.model.workspace());
        json::to_js(&assessment).unwrap_or(JsValue::NULL)
    }

    fn act(&mut self, action: Rc<Action>, root: Option<&Element>) {
        if self.stage != Stage::Begun {
            // Where there are frameworks to read there is no field on screen, so that nothing typed has to be drawn.
            if !matches!(*action, Action::Init { .. }) {
                self.done.push(action);
                return;
            }
            self.stage = Stage::Begun;
            for action in take(&mut self.done) {
                self.dispatch.emit(action);
            }
        }
        let action = Rc::unwrap_or_clone(action);
        // Whoever only passes by has nothing of it.
        let is_begun = matches!(
            action,
            Action::Navigate(_)
                | Action::NavigateIn(..)
                | Action::Assess(_)
                | Action::BeginWithFirstFound
        );
        if is_begun {
            rehearsal::begin();
        }
        for effect in update(&mut self.model, action) {
            if effect.needs_new_screen() {
                self.pending.push(effect);
            } else {
                self.shell.run(effect, &self.model, root);
            }
        }
        if !(self.was_late && self.model.awaits_descriptions()) {
            self.waiting = None;
        }
    }

    fn view(&self) -> Html {
        let (id, dispatch, can_lock) =
            (self.id.clone(), self.dispatch.clone(), self.shell.can_lock());
        if let Some(before) = &self.waiting {
            let view = View { model: before.model(), dispatch, id, can_lock };
            return waiting(&view, before.shown());
        }
        let view = View { model: &self.model, dispatch, id, can_lock };
        widget(&view, self.shell.rest().map(|rest| rest.draw))
    }

    fn rendered(&mut self, root: Option<&Element>) {
        if self.stage == Stage::New {
            self.stage = Stage::Opening;
            self.shell.open();
        } else if self.stage == Stage::Begun {
            for effect in take(&mut self.pending) {
                self.shell.run(effect, &self.model, root);
            }
            self.shell.set_title(&self.model);
        }
    }

    fn look(&self) {
        self.shell.look();
    }
}
