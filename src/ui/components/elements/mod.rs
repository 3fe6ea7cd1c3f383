//! Plain elements, headings, links, buttons and tables.

mod button;
mod element;
mod heading;
mod link;
mod table;

pub(in crate::ui) use button::{ButtonKind, button, button_group, described_button};
pub(in crate::ui) use element::{
    bullets, classed, details, div, element, fragment, paragraph, paragraph_of, slot, small,
    status, summary_list, summary_sentence, text, text_in,
};
pub(in crate::ui) use heading::{heading, screen_heading};
pub(in crate::ui) use link::{anchor, back_link, link, link_button, out_link, workspace_link};
pub(in crate::ui) use table::{skills_table, wide_table};
