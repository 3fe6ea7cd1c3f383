//! What several screens are made of.

mod block;
mod button;
mod checkbox;
mod code_field;
mod copy_field;
mod error;
mod file_field;
mod heading;
mod keeping;
mod label;
mod level_choice;
mod link;
mod panel;
mod plot;
mod prompts;
mod question;
mod radios;
mod result_body;
mod role_levels;
mod role_list;
mod select;
mod side_by_side;
mod skills_table;
mod text_input;
mod wipe;
mod wording;

pub(super) use block::{
    all, block, bullets, details, element, node, paragraph, plain, small, summary_list, text_in,
};
pub(super) use button::{Kind, button, button_group, described_button};
pub(super) use checkbox::checkbox;
pub(super) use code_field::{CodeWords, code_field};
pub(super) use copy_field::copy_field;
pub(super) use error::{error_message, error_summary, group_and_description};
pub(super) use file_field::{FileWords, file_field};
pub(super) use heading::{heading, screen_heading};
pub(super) use keeping::{keeping_line, notices};
pub(super) use label::{Weight, hint_id, label, label_and_hint};
pub(super) use level_choice::level_choices;
pub(super) use link::{anchor, back_link, link, link_button, link_to, out_link};
pub(super) use panel::{Panel, panel};
pub(super) use prompts::prompts;
pub(super) use question::question;
pub(super) use radios::{Choice, Legend, radios};
pub(super) use result_body::{ResultOf, edition_line, next_level, resources, result_body};
pub(super) use role_list::role_list;
pub(super) use select::{Choosable, Options, role_level_groups, select};
pub(super) use side_by_side::{Line, SideBySide, side_by_side};
pub(super) use skills_table::{skills_table, wide_table};
pub(super) use text_input::labelled_input;
pub(super) use wipe::wipe;
pub(super) use wording::wording_notice;
