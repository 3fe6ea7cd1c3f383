//! Words for people stand in src/text, where they can be read together and put into another language.
//!
//! A string is for people if it has two words beside each other, or a word and something put in, or is
//! one word with a capital: a word is letters alone, so that class lists, addresses, media types and
//! ids have none.

use super::tree::{Tree, each_token};
use super::{Finding, TEXT, WIDGET};
use proc_macro2::TokenTree;
use syn::visit::{self, Visit};
use syn::{Attribute, ExprMethodCall, Lit, LitStr, Macro};

/// Strings that look like words for people and are not, each with the reason. One that ends in `…` may
/// go on.
const EXCEPTIONS: [(&str, &str); 7] = [
    ("$schema id …", "the names of fields that a framework file may have"),
    ("noopener noreferrer", "two values of a `rel` attribute"),
    ("{place} of {}", "a key by which Yew tells elements apart"),
    ("role levels", "where a fault is, as names of fields are"),
    ("a JSON value", "what serde asks a reader to say, which nobody is shown"),
    ("Enter", "the name of a key, as browsers have it"),
    ("No framework", "an error for the script of the page"),
];

/// What takes the names of fields as words, because that is shorter to read.
const TAKES_FIELDS: &str = "only";

/// Each string for people outside of the folder of text.
pub(super) fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.below(WIDGET).filter(|file| !file.path.starts_with(TEXT)) {
        let mut strings = Strings::default();
        for item in &file.items {
            strings.visit_item(item);
        }
        for (text, line) in strings.found {
            if is_for_people(&text) && !is_exception(&text) {
                let sentence = format!("Words for people belong in {TEXT}: {text:?}.");
                findings.push(Finding::new(&file.path, line, sentence));
            }
        }
    }
    findings
}

/// Every string with its line, without those of attributes, which are for the compiler and for
/// programmers.
#[derive(Default)]
struct Strings {
    found: Vec<(String, usize)>,
}

impl Strings {
    fn add(&mut self, string: &LitStr) {
        self.found.push((string.value(), string.span().start().line));
    }
}

impl<'ast> Visit<'ast> for Strings {
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_lit_str(&mut self, string: &'ast LitStr) {
        self.add(string);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if call.method == TAKES_FIELDS {
            self.visit_expr(&call.receiver);
        } else {
            visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        // A doc comment comes as an attribute: `doc = "…"`.
        let mut is_doc = false;
        each_token(&called.tokens, &mut |token| match token {
            TokenTree::Ident(name) => is_doc = name == "doc",
            TokenTree::Literal(literal) => {
                if let Lit::Str(string) = Lit::new(literal.clone())
                    && !std::mem::take(&mut is_doc)
                {
                    self.add(&string);
                }
            }
            TokenTree::Punct(_) | TokenTree::Group(_) => {}
        });
    }
}

fn is_exception(text: &str) -> bool {
    EXCEPTIONS.iter().any(|(exception, _)| match exception.strip_suffix('…') {
        Some(beginning) => text.starts_with(beginning),
        None => text == *exception,
    })
}

fn is_for_people(text: &str) -> bool {
    // Markup, as pieces of it are: the words in it are names of attributes and their values.
    if text.contains("=\"") {
        return false;
    }
    let pieces: Vec<_> = without_placeholders(text).split_whitespace().map(piece).collect();
    match &*pieces {
        [Piece::Capital] => true,
        pieces => pieces.windows(2).any(|pair| {
            let is_other = |piece: &Piece| *piece == Piece::Other;
            let is_put_in = |piece: &Piece| *piece == Piece::PutIn;
            !pair.iter().any(is_other) && !pair.iter().all(is_put_in)
        }),
    }
}

/// A part of a string between spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A word that begins with a capital and goes on without.
    Capital,
    /// Any other word.
    Word,
    /// A value that is put in.
    PutIn,
    /// None of them.
    Other,
}

/// Stands for a value that is put in.
const PLACEHOLDER: &str = "{}";

fn piece(piece: &str) -> Piece {
    let is_mark = |c: char| ".,;:!?…()“”‘’".contains(c);
    let word = piece.trim_matches(is_mark);
    let mut rest = word.chars().filter(|c| !"'’".contains(*c));
    if word == PLACEHOLDER {
        return Piece::PutIn;
    }
    if word.is_empty() || !rest.clone().all(char::is_alphabetic) {
        return Piece::Other;
    }
    let begins_large = rest.next().is_some_and(char::is_uppercase);
    let more = rest.clone().count() > 0;
    if begins_large && more && rest.all(char::is_lowercase) { Piece::Capital } else { Piece::Word }
}

/// A format string with no names in what is put in.
fn without_placeholders(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        kept.push_str(before);
        let Some((_, behind)) = after.split_once('}') else {
            // A brace that is never closed is a brace.
            kept.push('{');
            rest = after;
            continue;
        };
        kept.push_str(PLACEHOLDER);
        rest = behind;
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::{find, is_for_people};
    use crate::structure::tree::made_up::found;

    #[test]
    fn words_are_told_from_what_programs_read() {
        for words in [
            "Save",
            "Save.",
            "go back",
            "{count} skills",
            "You've (both) saved",
            "Not {x:?}!",
            "A test",
        ] {
            assert!(is_for_people(words), "{words}");
        }
        for other in [
            "",
            "save",
            "{} {}",
            "{a}-{b}",
            "C",
            "S=",
            "OUT_DIR",
            "QuotaExceededError",
            "govuk-body govuk-body--s",
            "govuk-grid_1 skillgauge",
            "text/csv",
            "text/plain; charset=utf-8",
            ".txt,.csv",
            "https://a.example/Save",
            "M0-12 12 0 0 12-12 0Z",
            "\" title=\"Save it\" href=\"",
            "id: {",
            "{ id",
        ] {
            assert!(!is_for_people(other), "{other}");
        }
    }

    #[test]
    fn words_are_found_in_calls_and_macros() {
        let text = "fn a() {\n b(\"Go back\");\n html! { <p>{ \"Save\" }</p> };\n c.d(\"x y\");\n}";
        let said = found(find, &[("src/ui/a.rs", text)]);
        assert_eq!(
            said,
            [
                "src/ui/a.rs:2: Words for people belong in src/text/: \"Go back\".",
                "src/ui/a.rs:3: Words for people belong in src/text/: \"Save\".",
                "src/ui/a.rs:4: Words for people belong in src/text/: \"x y\".",
            ]
        );
    }

    #[test]
    fn docs_attributes_tests_fields_and_text_are_left_alone() {
        let text = "//! Head of it.\n/// About it.\n#[deprecated(note = \"Not any more\")] fn a() {\n \
                    at.only(\"id name\", b);\n}\n\
                    list! {\n    /// All of them.\n    A\n}\n\
                    #[cfg(test)] mod tests { const A: &str = \"Go back\"; }";
        let files =
            [("src/domain/a.rs", text), ("src/text/en/a.rs", "const A: &str = \"Go back\";")];
        assert_eq!(found(find, &files), [""; 0]);
    }
}
