//! How a level stands to what is asked for, as a sign with a colour. The sign says the same as the colour.

use crate::domain::analysis::standing::Standing;
use crate::text::grid as texts;
use crate::ui::components::{classed, element, fragment, text, text_in};
use yew::{AttrValue, Html};

/// The class that gives the colour of a standing. What is not rated or not asked for has none.
pub(in crate::ui) fn sign_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Below(1) => "skillgauge-sign--below",
        Standing::Below(_) => "skillgauge-sign--far-below",
        Standing::Meets => "skillgauge-sign--meets",
        Standing::Above(_) => "skillgauge-sign--above",
        Standing::Unrated | Standing::NotRequired => "",
    }
}

/// A sign in a square. It is not read out: words beside it say the same.
pub(in crate::ui) fn sign_square(standing: Standing, sign: impl Into<AttrValue>) -> Html {
    let class = ["skillgauge-sign ", sign_class(standing)].concat();
    element("span", &[("class", &class), ("aria-hidden", "true")], text(sign))
}

/// What signs stand for, as a list. Which sign stands for a standing is up to who shows them; the words are the same.
pub(in crate::ui) fn sign_key(sign: &dyn Fn(Standing) -> String) -> Html {
    let mut items = Vec::new();
    for (what, standing) in texts::SIGNS {
        let content = [sign_square(standing, sign(standing)), text_in("span", "", what)];
        items.push(classed("li", "", fragment(content)));
    }
    element("ul", &[("class", "skillgauge-signs"), ("aria-label", texts::KEY)], fragment(items))
}
