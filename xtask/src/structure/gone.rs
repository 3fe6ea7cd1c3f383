//! Names that the code had once, and that must not come back beside those that took their place.

use super::Finding;
use super::tree::Tree;

/// Each with what to write in its place.
const GONE: [(&str, &str); 14] = [
    ("Deed", "Effect"),
    ("DOORS", "the functions of src/lazy/"),
    ("News", "HostEvent"),
    ("Heard", "StorageEvent"),
    ("SetAside", "Quarantine"),
    ("KeepError", "StorageError"),
    ("Brought", "ImportedFramework"),
    ("Giving", "OpinionDraft"),
    ("Fate", "MigrationOutcome"),
    ("WayOut", "FallbackCode"),
    ("Voice", "PointOfView"),
    ("defused", "escape_formula"),
    ("Later", "the action of the feature"),
    ("is_later", "stage"),
];

/// Each line of Rust with such an identifier, and each line of a script with such a word outside of
/// comments: in scripts, strings name functions of the module.
pub(super) fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.rust {
        note(&file.path, file.identifiers(), &mut findings);
    }
    for script in &tree.scripts {
        let mut words = Vec::new();
        for (place, line) in without_comments(&script.text).lines().enumerate() {
            let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
            for word in line.split(|c| !is_part(c)) {
                words.push((word.to_owned(), place + 1));
            }
        }
        note(&script.path, words, &mut findings);
    }
    findings
}

/// Notes each gone name once a line.
fn note(path: &str, words: Vec<(String, usize)>, findings: &mut Vec<Finding>) {
    for (word, line) in words {
        if let Some((gone, now)) = GONE.iter().find(|(gone, _)| *gone == word) {
            let now = if now.contains(' ') { (*now).to_owned() } else { format!("`{now}`") };
            let sentence = format!("`{gone}` is gone: write {now}.");
            let finding = Finding::new(path, line, sentence);
            if findings.last() != Some(&finding) {
                findings.push(finding);
            }
        }
    }
}

/// A script with its comments blank: English has words such as "Later" too. A string ends with its
/// line at the latest, unless it is a template, so that a quote in a regular expression hides little.
fn without_comments(script: &str) -> String {
    #[derive(Clone, Copy, PartialEq)]
    enum In {
        Code,
        Line,
        Block,
        String(char),
    }
    let (mut kept, mut place) = (String::new(), In::Code);
    let mut letters = script.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let was = place;
        match (place, letter) {
            (In::Code, '/') if next == Some('/') => place = In::Line,
            (In::Code, '/') if next == Some('*') => place = In::Block,
            (In::Code, '"' | '\'' | '`') => place = In::String(letter),
            (In::Line | In::String('"' | '\''), '\n') => place = In::Code,
            (In::Block, '*') if next == Some('/') => {
                letters.next();
                place = In::Code;
            }
            (In::String(_), '\\') => {
                letters.next();
            }
            (In::String(quote), _) if letter == quote => place = In::Code,
            _ => {}
        }
        let is_comment =
            matches!(was, In::Line | In::Block) || matches!(place, In::Line | In::Block);
        kept.push(if is_comment && letter != '\n' { ' ' } else { letter });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::structure::tree::made_up::found;

    #[test]
    fn gone_names_are_found_in_code_macros_and_scripts() {
        let files = [
            ("src/a.rs", "fn a() {\n matches!(b, Later::Page(_) | Later::Saved(_));\n}"),
            ("tests/native/a.rs", "use a::{\n Heard,\n};"),
            ("xtask/js/split.mjs", "// Doors.\nexport const DOORS = [\"is_later\"];"),
        ];
        let said = found(find, &files);
        assert_eq!(
            said,
            [
                "src/a.rs:2: `Later` is gone: write the action of the feature.",
                "tests/native/a.rs:2: `Heard` is gone: write `StorageEvent`.",
                "xtask/js/split.mjs:2: `DOORS` is gone: write the functions of src/lazy/.",
                "xtask/js/split.mjs:2: `is_later` is gone: write `stage`.",
            ]
        );
    }

    #[test]
    fn english_and_longer_names_are_not() {
        let script = "/* Later\n Later */ const a = 'https://a'; // News\n\
                      const LaterOn = `http://b`, c = /[\"]/;\n// Voice\n";
        let files = [
            ("src/a.rs", "//! Later.\n// Later\nfn a() { b(\"Later\", LaterOn, is_later_on) }"),
            ("src/embed/a.js", script),
            ("docs/a.js", "Later"),
        ];
        assert_eq!(found(find, &files), [""; 0]);
    }
}
