//! Fields, choices and questions, with their labels and errors.

mod checkbox;
mod code_field;
mod copy_field;
mod error;
mod file_field;
mod label;
mod level_choice;
mod question;
mod radios;
mod role_list;
mod select;
mod text_input;

pub(in crate::ui) use checkbox::checkbox;
pub(in crate::ui) use code_field::{CodeWords, code_field};
pub(in crate::ui) use copy_field::copy_field;
pub(in crate::ui) use error::{error_message, error_summary, group_and_description};
pub(in crate::ui) use file_field::{FileWords, file_field};
pub(in crate::ui) use label::{Weight, hint, hint_id, label, label_and_hint};
pub(in crate::ui) use level_choice::level_choices;
pub(in crate::ui) use question::{QuestionWords, question, question_or};
pub(in crate::ui) use radios::{Legend, Radio, radios};
pub(in crate::ui) use role_list::role_list;
pub(in crate::ui) use select::{Options, SelectOption, from_and_to, role_level_groups, select};
pub(in crate::ui) use text_input::{labelled_input, month_input, text_area, text_input};
