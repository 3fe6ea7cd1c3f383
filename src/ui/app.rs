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
    /// The frameworks that are built in.
    pub library: Library,
    /// How the page wants the widget.
    pub settings: Rc<Settings>,
    /// The page's side.
    pub host: Host,
    /// Begins every id in this widget.
    pub id: AttrValue,
}

/// A page says it once: it is read when the widget opens, and never compared.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// The widget as a whole. Its messages are the actions, its state is [`State`].
pub struct App {
    state: Rc<State>,
    shell: Shell,
    root: NodeRef,
}

impl App {
    /// Everything the widget knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    fn view(&self, context: &Context<Self>) -> View {
        let id = context.props().id.clone();
        let act = context.link().callback(|action| action);
        View { state: Rc::clone(&self.state), act, id }
    }
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { library, settings, host, .. } = context.props().clone();
        let state = Rc::new(State::new(library, settings));
        Self { shell: Shell::new(Rc::clone(&state), host), state, root: NodeRef::default() }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.state = Rc::new(self.state.apply(action));
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = self.view(context);
        let ready = view.state.is_ready().then_some("");
        let lang = view.state.settings.lang.clone().unwrap_or_else(|| text::LANG.to_owned());
        // A page around it may be in another language, and run the other way.
        html! {
            <div ref={self.root.clone()} class="skillgauge" part="widget" {lang} dir="ltr"
                data-ready={ready}>
                { whole(&view) }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        let view = self.view(context);
        if first {
            self.shell.open(&view);
        } else {
            self.shell.follow(&view, self.root.cast());
        }
    }
}
