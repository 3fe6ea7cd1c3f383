//! Plain elements, headings, links, buttons and tables.

mod button;
mod element;
mod heading;
mod link;
mod table;

pub(in crate::ui) use button::{
    ButtonKind, button, button_group, described_button, link_like_button,
};
pub(in crate::ui) use element::{
    announcement, bullets, classed, details, details_open, div, element, fragment, hidden,
    paragraph, paragraph_of, slot, small, status, summary_list, summary_sentence, text, text_in,
    two_columns,
};
pub(in crate::ui) use heading::{heading, screen_heading, screen_heading_below, screen_heading_of};
pub(in crate::ui) use link::{
    anchor, back_link, link, link_button, out_link, program_link, step_link, workspace_link,
};
pub(in crate::ui) use table::{skills_table, wide_table};
