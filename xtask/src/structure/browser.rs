//! The crates that reach the browser are named at its edge alone, so that every failure there is a value
//! and the rest can be tested without one.

use super::tree::Tree;
use super::{BROWSER, Finding, WIDGET};

/// The crates, and the function by which code waits for the browser.
const NAMES: [&str; 5] = ["web_sys", "js_sys", "gloo", "wasm_bindgen_futures", "spawn_local"];

/// What screens may use of our own edge: it only reads what an event says of its field.
const FOR_SCREENS: &str = "event";

/// Where our own edge may be used: the shell, and the chunks that the shell calls.
const USERS: &str = "src/lazy/";

/// Each line elsewhere that names one of them, or uses our edge to the browser.
pub(super) fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.below(WIDGET) {
        if BROWSER.iter().any(|allowed| file.path.starts_with(allowed)) {
            continue;
        }
        let identifiers = file.identifiers();
        if !file.path.starts_with(USERS) {
            for three in identifiers.windows(3) {
                if let [(crate_, line), (browser, _), (module, _)] = three
                    && crate_ == "crate"
                    && browser == "browser"
                    && module != FOR_SCREENS
                {
                    let sentence = format!("`browser::{module}` is for the shell: send an action.");
                    findings.push(Finding::new(&file.path, *line, sentence));
                }
            }
        }
        let mut named = identifiers;
        named.retain(|(name, _)| NAMES.contains(&&**name));
        // One line may name a crate and what it takes from it.
        named.dedup_by_key(|(_, line)| *line);
        for (name, line) in named {
            let sentence = format!("`{name}` belongs in src/browser, behind a function of ours.");
            findings.push(Finding::new(&file.path, line, sentence));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::structure::tree::made_up::found;

    #[test]
    fn the_browser_is_found_once_a_line_and_in_macros() {
        let text = "use wasm_bindgen_futures::spawn_local;\n\
                    fn a() -> Html {\n html! { <input value={web_sys::window()} /> }\n}\n";
        let said = found(find, &[("src/ui/components/a.rs", text)]);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(
            said.iter().any(|said| said.starts_with("src/ui/components/a.rs:1: `wasm_bindgen_f"))
        );
        assert!(said.iter().any(|said| said.starts_with("src/ui/components/a.rs:3: `web_sys`")));
    }

    #[test]
    fn the_edge_may_name_it_and_so_may_comments_and_strings() {
        let uses = "use web_sys::Element;";
        let files = [
            ("src/browser/page.rs", uses),
            ("src/shell/effects.rs", uses),
            ("src/embed/mod.rs", uses),
            ("src/main.rs", uses),
            ("tests/web/main.rs", uses),
            ("src/domain/a.rs", "//! No web_sys.\nconst A: &str = \"web_sys\"; // gloo"),
        ];
        assert_eq!(found(find, &files), [""; 0]);
    }

    #[test]
    fn screens_use_our_edge_for_events_alone() {
        let said = |text| found(find, &[("src/ui/screens/a.rs", text)]);
        assert_eq!(said("use crate::browser::event;\n"), [""; 0]);
        assert_eq!(said("use crate::browser::{clipboard, page};\n").len(), 1);
        assert_eq!(said("fn a() { crate::browser::page::print(); }\n").len(), 1);
        assert_eq!(found(find, &[("src/shell/mod.rs", "use crate::browser::page;\n")]), [""; 0]);
    }
}
