//! The widget as a Yew component: the first screen until its code is here, then the whole.

use super::chunks::{Beginning, JourneyChunk, LoadError, Running};
use super::element_text;
use crate::app::{Action, Done, Settings, Waiting, Workspaces};
use crate::browser::arrival::arrival;
use crate::browser::host::Host;
use crate::frameworks;
use crate::lazy::journey;
use crate::text;
use crate::ui::{self, View};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback, Component, Context, Html, NodeRef, Properties, html};

/// What the page gives the widget.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Begins every id in this widget.
    pub id: AttrValue,
    /// What the widget begins with. Without it the widget is suspended: it shows nothing, listens to nothing
    /// and has no model.
    pub init: Option<Rc<WidgetInit>>,
}

/// What a widget begins with.
pub struct WidgetInit {
    /// How the page wants the widget.
    pub settings: Rc<Settings>,
    /// How the widget loads files and tells the page of events.
    pub host: Host,
}

/// Props with another [`WidgetInit`] begin another widget, even if its content is the same.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        match (&self.init, &other.init) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// The widget as a whole. Its messages are for one generation.
///
/// Yew never frees the element that a component was drawn into, so that a new component for each widget would
/// use more and more memory. That is why a widget that is not needed is suspended and resumed later.
pub struct App {
    state: State,
    /// How often the widget has been suspended or resumed. Messages for an earlier generation are ignored.
    generation: u32,
    root: NodeRef,
}

enum State {
    Suspended,
    /// The code is on its way that follows from what the person does.
    Waiting(Box<Waiting>),
    Running(Box<dyn Running>),
}

/// What has happened in a generation of a widget.
pub struct Message {
    generation: u32,
    what: What,
}

enum What {
    Act(Rc<Action>),
    CodeLoaded(Result<JourneyChunk, LoadError>),
}

impl App {
    /// The widget, once its code is here.
    pub fn running(&self) -> Option<&dyn Running> {
        match &self.state {
            State::Running(running) => Some(&**running),
            State::Suspended | State::Waiting(_) => None,
        }
    }

    /// An action for the widget as it is now.
    pub fn message(&self, action: impl Into<Action>) -> Message {
        Message { generation: self.generation, what: What::Act(Rc::new(action.into())) }
    }

    fn begin(context: &Context<Self>, generation: u32) -> State {
        let Some(init) = &context.props().init else { return State::Suspended };
        let outlines = frameworks::outlines().unwrap_or_default();
        let Some(workspaces) = Workspaces::built_in(outlines) else { return State::Suspended };
        let settings = Rc::clone(&init.settings);
        let arrival = arrival(&settings);
        let waiting = Waiting::new(workspaces, settings, arrival);
        match journey::here() {
            Some(chunk) => run(context, generation, waiting.into_done(false), chunk),
            None => State::Waiting(Box::new(waiting)),
        }
    }

    fn load_if_waiting(&self, context: &Context<Self>) {
        if matches!(self.state, State::Waiting(_)) {
            self.load(context);
        }
    }

    fn load(&self, context: &Context<Self>) {
        let (link, generation) = (context.link().clone(), self.generation);
        spawn_local(async move {
            let what = What::CodeLoaded(journey::load().await);
            link.send_message(Message { generation, what });
        });
    }
}

fn dispatch(context: &Context<App>, generation: u32) -> Callback<Rc<Action>> {
    context.link().callback(move |action| Message { generation, what: What::Act(action) })
}

fn run(context: &Context<App>, generation: u32, done: Done, chunk: JourneyChunk) -> State {
    let AppProps { id, init: Some(init) } = context.props() else { return State::Suspended };
    let (settings, host) = (Rc::clone(&init.settings), init.host.clone());
    let (id, dispatch) = (id.clone(), dispatch(context, generation));
    let beginning = Beginning { done, id, host, settings, dispatch };
    (chunk.begin)(beginning).map_or(State::Suspended, State::Running)
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let state = Self::begin(context, 0);
        let app = Self { state, generation: 0, root: NodeRef::default() };
        app.load_if_waiting(context);
        app
    }

    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.generation = self.generation.wrapping_add(1);
        self.state = Self::begin(context, self.generation);
        self.load_if_waiting(context);
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        if message.generation != self.generation {
            return false;
        }
        let root = self.root.cast();
        match (&mut self.state, message.what) {
            (State::Running(running), What::Act(action)) => running.act(action, root.as_ref()),
            (State::Waiting(waiting), What::Act(action)) => {
                if waiting.note(action) {
                    self.load(context);
                }
            }
            (State::Waiting(waiting), What::CodeLoaded(Err(_))) => waiting.fail(),
            (state @ State::Waiting(_), What::CodeLoaded(Ok(chunk))) => {
                if let State::Waiting(waiting) = std::mem::replace(state, State::Suspended) {
                    *state = run(context, self.generation, waiting.into_done(true), chunk);
                }
            }
            _ => return false,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let (mut drawn, step, ready, settings) = match &self.state {
            State::Suspended => return html! { <div /> },
            State::Waiting(waiting) => {
                let (id, dispatch) =
                    (context.props().id.clone(), dispatch(context, self.generation));
                let model = waiting.model();
                let view = View { model, dispatch, id, can_lock: false };
                let drawn = ui::waiting(&view, waiting.shown());
                (drawn, waiting.frame_step(), false, model.settings())
            }
            State::Running(running) => {
                let model = running.model();
                (running.view(), running.frame_step(), model.is_ready(), model.settings())
            }
        };
        let ready = ready.then_some("");
        let lang = settings.lang.clone().unwrap_or_else(|| text::LANG.to_owned());
        element_text::set_as_properties(&mut drawn);
        // The page around the widget may be in another language, and run from right to left. The key makes
        // each generation new elements, so that no field keeps its text.
        html! {
            <div key={self.generation} ref={self.root.clone()} class="skillgauge" part="widget" {lang}
                dir="ltr" data-ready={ready} data-step={step.to_string()}>
                { drawn }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let State::Running(running) = &mut self.state {
            running.rendered(self.root.cast().as_ref());
        }
    }
}
