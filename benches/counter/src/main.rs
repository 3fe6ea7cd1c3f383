//! A Yew app of one button. It has the widget's versions and profile, and nothing else of it.

use yew::{Html, component, html, use_state};

/// A button that says how often it was clicked.
#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        move |_| count.set(*count + 1)
    };
    html! {
        <main data-ready="">
            <h1>{ "Counter" }</h1>
            <button type="button" {onclick}>{ "Clicked " }{ *count }</button>
        </main>
    }
}

fn main() {
    yew::Renderer::<Counter>::new().render();
}
