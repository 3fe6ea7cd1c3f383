//! The widget as a Yew component: it holds the model, draws it, and has the shell run what follows.

use super::Shell;
use crate::app::{Action, Effect, Model, Settings, Workspaces, update};
use crate::browser::host::Host;
use crate::text;
use crate::ui::{View, widget};
use std::rc::Rc;
use yew::{AttrValue, Callback, Component, Context, Html, NodeRef, Properties, html};

/// What a page says about the widget in it.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Begins every id in this widget.
    pub id: AttrValue,
    /// What the widget begins with. Without it, the widget is suspended: it shows nothing, listens to
    /// nothing and knows nothing.
    pub start: Option<Rc<Start>>,
}

/// What a widget begins with.
pub struct Start {
    /// The frameworks that are built in.
    pub workspaces: Workspaces,
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

/// The widget as a whole. Its messages are the actions, each with the number of the start that it is for.
///
/// One that is not wanted any more is suspended, and may be resumed: Yew never lets go of what it was drawn
/// into, so that a new one each time would leave more and more behind.
pub struct App {
    running: Option<Running>,
    /// Which start this is. What is still on its way to an earlier one is ignored.
    start: u32,
    root: NodeRef,
}

struct Running {
    model: Model,
    shell: Shell,
    /// What the browser has to do once the screen is drawn.
    pending: Vec<Effect>,
    /// Whether what is kept in the browser has been asked for.
    is_open: bool,
}

impl App {
    /// Everything the widget knows, unless it is suspended.
    pub fn model(&self) -> Option<&Model> {
        self.running.as_ref().map(|running| &running.model)
    }

    /// Which start this is.
    pub fn start(&self) -> u32 {
        self.start
    }

    fn begin(context: &Context<Self>, start: u32) -> Option<Running> {
        let Start { workspaces, settings, host } = &**context.props().start.as_ref()?;
        let model = Model::new(workspaces.clone(), Rc::clone(settings));
        let (id, dispatch) = (context.props().id.clone(), dispatch(context, start));
        let shell = Shell::new(dispatch, id, host.clone(), Rc::clone(settings));
        Some(Running { model, shell, pending: Vec::new(), is_open: false })
    }
}

fn dispatch(context: &Context<App>, start: u32) -> Callback<Action> {
    context.link().callback(move |action| (start, action))
}

impl Component for App {
    type Message = (u32, Action);
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self { running: Self::begin(context, 0), start: 0, root: NodeRef::default() }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.start = self.start.wrapping_add(1);
        self.running = Self::begin(context, self.start);
        true
    }

    fn update(&mut self, _: &Context<Self>, (start, action): Self::Message) -> bool {
        match &mut self.running {
            Some(Running { model, shell, pending, .. }) if start == self.start => {
                let root = self.root.cast();
                for effect in update(model, action) {
                    if effect.needs_new_screen() {
                        pending.push(effect);
                    } else {
                        shell.run(effect, model, root.as_ref());
                    }
                }
                true
            }
            _ => false,
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Some(Running { model, shell, .. }) = &self.running else { return html! { <div /> } };
        let (id, dispatch) = (context.props().id.clone(), dispatch(context, self.start));
        let view = View { model, dispatch, id };
        let ready = model.is_ready().then_some("");
        let lang = model.settings().lang.clone().unwrap_or_else(|| text::LANG.to_owned());
        // A page around it may be in another language, and run the other way. The key leaves nothing
        // of an earlier start in the fields.
        html! {
            <div key={self.start} ref={self.root.clone()} class="skillgauge" part="widget" {lang}
                dir="ltr" data-ready={ready}>
                { widget(&view, shell.chunks()) }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(Running { model, shell, pending, is_open }) = &mut self.running else { return };
        if *is_open {
            let root = self.root.cast();
            for effect in std::mem::take(pending) {
                shell.run(effect, model, root.as_ref());
            }
            shell.set_title(model);
        } else {
            *is_open = true;
            shell.open();
        }
    }
}
