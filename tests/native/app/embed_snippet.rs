//! What to paste into a page so that the widget is in it.

use crate::support::GOVERNMENT;
use skillgauge::app::{EmbedMethod, EmbedSnippet, Release};

fn release() -> Release {
    Release { version: "1.2.3".into(), element: "sha384-e".into(), frame: "sha384-f".into() }
}

#[test]
fn what_to_paste_names_what_was_chosen_and_nothing_else() {
    let base = "https://a.example/x&y/";
    let mut chosen = EmbedSnippet::default();
    assert_eq!(
        chosen.snippet(base, &release()),
        "<div><iframe data-skillgauge src=\"https://a.example/x&amp;y/embed.html\" title=\"Skillgauge\" \
         width=\"100%\" height=\"700\" allow=\"clipboard-write\" style=\"display: block; border: 0\"></iframe></div>\n\
         <script src=\"https://a.example/x&amp;y/1.2.3/skillgauge-frame.js\" \
         integrity=\"sha384-f\" crossorigin=\"anonymous\" defer></script>"
    );
    chosen.framework = GOVERNMENT.into();
    chosen.role = "product-manager".into();
    chosen.theme = "dark";
    let frame = chosen.snippet(base, &release());
    let query =
        format!("?framework={GOVERNMENT}&amp;framework-role=product-manager&amp;theme=dark\"");
    assert!(frame.contains(&query), "{frame}");
    chosen.method = EmbedMethod::Element;
    chosen.role.clear();
    assert_eq!(
        chosen.snippet(base, &release()),
        format!(
            "<script type=\"module\" src=\"https://a.example/x&amp;y/1.2.3/skill-gauge.js\" \
             integrity=\"sha384-e\" crossorigin=\"anonymous\"></script>\n\
             <skill-gauge framework=\"{GOVERNMENT}\" theme=\"dark\">\
             <a href=\"https://a.example/x&amp;y/\">Skillgauge</a></skill-gauge>"
        )
    );
    chosen.method = EmbedMethod::File;
    assert_eq!(chosen.snippet(base, &release()), "");
}
