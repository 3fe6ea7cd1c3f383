//! The widget as a whole: the state, what follows from it in the browser, and the screen.

use super::shell::Shell;
use super::{View, whole};
use crate::state::{Action, Keeping, Library, State};
use std::rc::Rc;
use yew::{AttrValue, Component, Context, Html, NodeRef, Properties, html};

/// What a page says about the widget in it.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The frameworks that are built in.
    pub library: Library,
    /// The address below which the frameworks' files are, with a slash at its end.
    pub base: AttrValue,
    /// Begins every id in this widget.
    pub id: AttrValue,
    /// The level of the screen's own heading, 1 to 4.
    pub heading_level: u8,
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
    fn view(&self, context: &Context<Self>) -> View {
        let AppProps { id, heading_level, .. } = context.props().clone();
        let act = context.link().callback(|action| action);
        View { state: Rc::clone(&self.state), act, id, heading_level }
    }
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { library, base, .. } = context.props().clone();
        let state = Rc::new(State::new(library));
        Self { shell: Shell::new(Rc::clone(&state), base), state, root: NodeRef::default() }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.state = Rc::new(self.state.apply(action));
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = self.view(context);
        let ready = (view.state.entry().keeping != Keeping::Unknown).then_some("");
        html! {
            <div ref={self.root.clone()} class="skillgauge" data-ready={ready}>
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
