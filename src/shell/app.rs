//! The widget as a Yew component: it holds the model, draws it, and has the shell run the effects.

use super::Shell;
use crate::app::{Action, Effect, Model, Settings, Workspaces, update};
use crate::browser::host::Host;
use crate::text;
use crate::ui::{View, widget};
use std::rc::Rc;
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
    /// The frameworks that are built in.
    pub workspaces: Workspaces,
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

/// The widget as a whole. Its messages are the actions, each with the generation that it is for.
///
/// Yew never frees the element that a component was drawn into, so that a new component for each widget would
/// use more and more memory. That is why a widget that is not needed is suspended and resumed later.
pub struct App {
    running: Option<Running>,
    /// How often the widget has been suspended or resumed. Actions for an earlier generation are ignored.
    generation: u32,
    root: NodeRef,
}

struct Running {
    model: Model,
    shell: Shell,
    /// The effects that wait until the screen is drawn.
    pending: Vec<Effect>,
    /// Whether the shell listens, and has read the address.
    is_open: bool,
}

impl App {
    /// The model, unless the widget is suspended.
    pub fn model(&self) -> Option<&Model> {
        self.running.as_ref().map(|running| &running.model)
    }

    /// How often the widget has been suspended or resumed, which messages to it must say.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    fn begin(context: &Context<Self>, generation: u32) -> Option<Running> {
        let WidgetInit { workspaces, settings, host } = &**context.props().init.as_ref()?;
        let model = Model::new(workspaces.clone(), Rc::clone(settings));
        let (id, dispatch) = (context.props().id.clone(), dispatch(context, generation));
        let shell = Shell::new(dispatch, id, host.clone(), Rc::clone(settings));
        Some(Running { model, shell, pending: Vec::new(), is_open: false })
    }
}

fn dispatch(context: &Context<App>, generation: u32) -> Callback<Action> {
    context.link().callback(move |action| (generation, action))
}

impl Component for App {
    type Message = (u32, Action);
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self { running: Self::begin(context, 0), generation: 0, root: NodeRef::default() }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AppProps) -> bool {
        self.generation = self.generation.wrapping_add(1);
        self.running = Self::begin(context, self.generation);
        true
    }

    fn update(&mut self, _: &Context<Self>, (generation, action): Self::Message) -> bool {
        match &mut self.running {
            Some(Running { model, shell, pending, .. }) if generation == self.generation => {
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
        let (id, dispatch) = (context.props().id.clone(), dispatch(context, self.generation));
        let view = View { model, dispatch, id };
        let ready = model.is_ready().then_some("");
        let lang = model.settings().lang.clone().unwrap_or_else(|| text::LANG.to_owned());
        // The page around the widget may be in another language, and run from right to left. The key makes
        // each generation new elements, so that no field keeps its text.
        html! {
            <div key={self.generation} ref={self.root.clone()} class="skillgauge" part="widget" {lang}
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
