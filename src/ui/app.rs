//! The widget as a whole: the state, what follows from it in the browser, and the screen.

use super::shell::Shell;
use super::{View, whole};
use crate::browser::host::Host;
use crate::state::{Action, Library, Settings, State};
use crate::text;
use std::rc::Rc;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties, html};

/// What a page says about the widget in it.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Begins every id in this widget.
    pub id: AttrValue,
    /// What the widget begins with. Without it, the widget is at rest: it shows nothing, listens to
    /// nothing and knows nothing.
    pub start: Option<Rc<Start>>,
}

/// What a widget begins with.
pub struct Start {
    /// The frameworks that are built in.
    pub library: Library,
    /// How the page wants the widget.
    pub settings: Rc<Settings>,
    /// The page's side.
    pub host: Host,
}

/// Another start is another widget, even if it begins with the same.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        match (&self.start, &other.start) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// The widget as a whole. Its messages are the actions, its state is [`State`].
///
/// One that is not wanted any more is put to rest, and may start again: Yew never lets go of what it
/// was drawn into, so that a new one each time would leave more and more behind.
pub struct App {
    running: Option<Running>,
    /// How often it has started. What is still on its way to an earlier start is ignored.
    starts: u32,
    root: NodeRef,
}

struct Running {
    state: Rc<State>,
    shell: Shell,
    /// Whether what is kept in the browser has been read.
    is_open: bool,
}

impl Running {
    fn begin(props: &AppProps) -> Option<Self> {
        let Start { library, settings, host } = &**props.start.as_ref()?;
        let state = Rc::new(State::new(library.clone(), Rc::clone(settings)));
        let shell = Shell::new(Rc::clone(&state), host.clone());
        Some(Self { state, shell, is_open: false })
    }
}

impl App {
    /// Everything the widget knows, unless it is at rest.
    pub fn state(&self) -> Option<&State> {
        self.running.as_ref().map(|running| &*running.state)
    }

    /// How often the widget has started.
    pub fn starts(&self) -> u32 {
        self.starts
    }

    fn view(&self, context: &Context<Self>, state: &Rc<State>) -> View {
        let starts = self.starts;
        let act = context.link().callback(move |action| (starts, action));
        View { state: Rc::clone(state), act, id: context.props().id.clone() }
    }
}

impl Component for App {
    type Message = (u32, Action);
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let running = Running::begin(context.props());
        Self { running, starts: 0, root: NodeRef::default() }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.running = Running::begin(context.props());
        self.starts = self.starts.wrapping_add(1);
        true
    }

    fn update(&mut self, _: &Context<Self>, (starts, action): Self::Message) -> bool {
        match &mut self.running {
            Some(running) if starts == self.starts => {
                running.state = Rc::new(running.state.apply(action));
                true
            }
            _ => false,
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Some(Running { state, .. }) = &self.running else { return html! { <div /> } };
        let view = self.view(context, state);
        let ready = state.is_ready().then_some("");
        let lang = state.settings.lang.clone().unwrap_or_else(|| text::LANG.to_owned());
        // A page around it may be in another language, and run the other way. The key leaves nothing
        // of an earlier start in the fields.
        html! {
            <div key={self.starts} ref={self.root.clone()} class="skillgauge" part="widget" {lang}
                dir="ltr" data-ready={ready}>
                { whole(&view) }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Some(state) = self.running.as_ref().map(|running| Rc::clone(&running.state)) else {
            return;
        };
        let view = self.view(context, &state);
        let root = self.root.cast();
        let Some(Running { shell, is_open, .. }) = &mut self.running else { return };
        if *is_open {
            shell.follow(&view, root);
        } else {
            *is_open = true;
            shell.open(&view);
        }
    }
}
