//! What several screens are made of.

mod block;
mod button;
mod copy_field;
mod error;
mod heading;
mod keeping;
mod label;
mod link;
mod plot;
mod question;
mod radios;
mod result_body;
mod role_levels;
mod skills_table;

pub(super) use block::{
    all, block, bullets, details, element, node, paragraph, plain, summary_list, text_in,
};
pub(super) use button::{Kind, button, button_group};
pub(super) use copy_field::copy_field;
pub(super) use error::{error_message, error_summary};
pub(super) use heading::{heading, screen_heading};
pub(super) use keeping::{keeping_line, notices};
pub(super) use label::{Weight, hint_id, label_and_hint};
pub(super) use link::{anchor, back_link, link, link_button, out_link};
pub(super) use question::question;
pub(super) use radios::{Choice, Legend, radios};
pub(super) use result_body::{Subject, result_body};
