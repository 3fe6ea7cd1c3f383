//! The widget on a page.

use crate::support::{Broken, KEY, empty_storage, host, storage};
use skillgauge::app::{Action, Route, Settings};
use skillgauge::browser::{clock, journal};
use skillgauge::shell::{App, AppProps, WidgetInit};
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use yew::AppHandle;

/// A widget in a `div` of its own, taken away when dropped.
struct Widget {
    root: Element,
    app: Option<AppHandle<App>>,
}

trait With {
    fn with(settings: Settings) -> Self;
}

impl With for WidgetInit {
    fn with(settings: Settings) -> Self {
        Self { settings: Rc::new(settings), host: host() }
    }
}

impl Widget {
    async fn open(id: &'static str, fragment: &str) -> Self {
        let window = web_sys::window().unwrap();
        window.location().set_hash(fragment).unwrap();
        let root = window.document().unwrap().create_element("div").unwrap();
        window.document().unwrap().body().unwrap().append_child(&root).unwrap();
        let settings = Settings { heading_level: 2, ..Settings::default() };
        let start = WidgetInit::with(settings);
        let props = AppProps { id: id.into(), init: Some(Rc::new(start)) };
        let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        yew::scheduler::flush().await;
        Self { root, app: Some(app) }
    }

    fn find(&self, selector: &str) -> HtmlElement {
        let element = self.root.query_selector(selector).unwrap();
        element
            .unwrap_or_else(|| panic!("no {selector} in {}", self.root.inner_html()))
            .unchecked_into()
    }

    async fn click(&self, selector: &str) {
        self.find(selector).click();
        yew::scheduler::flush().await;
    }

    fn text(&self) -> String {
        self.root.text_content().unwrap()
    }

    fn ids(&self) -> Vec<String> {
        let elements = self.root.query_selector_all("[id]").unwrap();
        let id = |place| elements.item(place).unwrap().unchecked_into::<Element>().id();
        (0..elements.length()).map(id).collect()
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.app.take().unwrap().destroy();
        self.root.remove();
        web_sys::window().unwrap().location().set_hash("").unwrap();
    }
}

#[wasm_bindgen_test]
async fn a_rating_is_saved_at_once_and_found_again() {
    empty_storage();
    {
        let widget = Widget::open("one", "#/product-manager-2020/skill/user-focus").await;
        widget.click("input[type=radio][value='3']").await;
        assert!(storage().get_item(KEY).unwrap().unwrap().contains("practitioner"));
        assert!(widget.text().contains("Saving in this browser."));
        // It is told of as saved once the journal has it.
        while !widget.text().contains("Saved in this browser at") {
            clock::pause().await.unwrap();
        }
    }
    let widget = Widget::open("one", "#/product-manager-2020/skills").await;
    assert!(widget.text().contains("1 of 10 rated"));
}

#[wasm_bindgen_test]
async fn without_storage_it_works_on_and_offers_the_code() {
    let _broken = Broken::blocked();
    let widget = Widget::open("one", "#/product-manager-2020/skill/user-focus").await;
    assert!(widget.find(".skillgauge").has_attribute("data-ready"));
    widget.click("input[type=radio][value='3']").await;
    assert!(widget.text().contains("does not let the page save"));
    let code = widget.find("#one-way-out").unchecked_into::<web_sys::HtmlInputElement>().value();
    assert_eq!(code.len(), 16);
}

#[wasm_bindgen_test]
async fn a_draft_that_cannot_be_read_is_told() {
    empty_storage();
    storage().set_item(KEY, "{").unwrap();
    let widget = Widget::open("one", "").await;
    assert!(widget.text().contains("It has been set aside"));
}

#[wasm_bindgen_test]
async fn two_widgets_share_no_id() {
    empty_storage();
    for screen in [
        "",
        "choose",
        "bring",
        "product-manager-2020/role-level",
        "product-manager-2020/skills",
        "product-manager-2020/skill/agile-working",
        "product-manager-2020/about",
        "government-digital-and-data-2026/roles",
        "government-digital-and-data-2026/role-levels",
    ] {
        let fragment = &format!("#/{screen}");
        let (one, two) = (Widget::open("one", fragment).await, Widget::open("two", fragment).await);
        let ids: Vec<_> = one.ids().into_iter().chain(two.ids()).collect();
        assert!(!ids.is_empty());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    }
}

#[wasm_bindgen_test]
async fn a_suspended_widget_shows_nothing_and_can_be_resumed_for_ever() {
    empty_storage();
    let start = || Some(Rc::new(WidgetInit::with(Settings::default())));
    let mut widget = Widget::open("one", "#/").await;
    let mut memory = Vec::new();
    for _ in 0..100 {
        let app = widget.app.as_mut().unwrap();
        app.update(AppProps { id: "one".into(), init: None });
        yew::scheduler::flush().await;
        assert_eq!(widget.text(), "");
        let app = widget.app.as_mut().unwrap();
        app.update(AppProps { id: "one".into(), init: start() });
        yew::scheduler::flush().await;
        assert!(widget.text().contains("See where your skills stand"));
        // The journal answers one after the other: once it has done this, it has done what was asked before,
        // and what that held is free.
        let turn = journal::begin_to_erase(&host()).await.unwrap();
        journal::erase(turn, 0).await.unwrap();
        clock::pause().await.unwrap();
        memory.push(core::arch::wasm32::memory_size(0));
    }
    // After some rounds, what one leaves free is room for the next.
    assert_eq!(memory[10], memory[99], "{memory:?}");
}

#[wasm_bindgen_test]
async fn what_was_meant_for_an_earlier_start_is_ignored() {
    empty_storage();
    let mut widget = Widget::open("one", "#/").await;
    let (late, go) = {
        let app = widget.app.as_ref().unwrap();
        let component = app.get_component().unwrap();
        let late = component.message(Action::Navigate(Route::Choose));
        (late, app.callback(|message| message))
    };
    let start = Some(Rc::new(WidgetInit::with(Settings::default())));
    widget.app.as_mut().unwrap().update(AppProps { id: "one".into(), init: start });
    yew::scheduler::flush().await;
    go.emit(late);
    yew::scheduler::flush().await;
    assert!(widget.text().contains("See where your skills stand"));
    let message = {
        let component = widget.app.as_ref().unwrap().get_component().unwrap();
        component.message(Action::Navigate(Route::Choose))
    };
    go.emit(message);
    yew::scheduler::flush().await;
    assert!(!widget.text().contains("See where your skills stand"));
}

#[wasm_bindgen_test]
async fn headings_begin_at_the_level_of_the_page() {
    empty_storage();
    let widget = Widget::open("one", "#/").await;
    assert_eq!(widget.root.query_selector_all("h1").unwrap().length(), 0);
    assert_eq!(widget.root.query_selector_all("h2").unwrap().length(), 1);
}

#[wasm_bindgen_test]
async fn a_widget_that_is_gone_leaves_no_listener_on_the_window() {
    empty_storage();
    // Widgets of other tests may still be on their way out.
    yew::scheduler::flush().await;
    js_sys::eval(
        "window.listeners = 0;
        window.untouched = { ...EventTarget.prototype };
        for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
            const real = EventTarget.prototype[name];
            window.untouched[name] = real;
            EventTarget.prototype[name] = function (...x) {
                if (this === window) window.listeners += step;
                return real.apply(this, x);
            };
        }",
    )
    .unwrap();
    let listeners = || js_sys::eval("window.listeners").unwrap().as_f64().unwrap();
    let widget = Widget::open("one", "#/").await;
    assert!(listeners() > 0.0, "it listens while it is there");
    drop(widget);
    yew::scheduler::flush().await;
    assert!(listeners().abs() < f64::EPSILON, "{} are left", listeners());
    js_sys::eval(
        "Object.assign(EventTarget.prototype, window.untouched);
        delete window.untouched; delete window.listeners;",
    )
    .unwrap();
}
