//! Fields, choices and questions, with their labels and errors.

mod all_roles;
mod answer_keys;
mod checkbox;
mod code_field;
mod copy_field;
mod enter_key;
mod error;
mod file_field;
mod find_role;
mod find_skill;
mod found;
mod found_roles;
mod label;
mod level_choice;
mod level_question;
mod link_field;
mod password_form;
mod question;
mod radios;
mod role_list;
mod select;
mod text_input;

pub(in crate::ui) use all_roles::all_roles;
pub(in crate::ui) use answer_keys::answer_keys;
pub(in crate::ui) use checkbox::{checkbox, checkbox_of};
pub(in crate::ui) use code_field::{CodeWords, code_field};
pub(in crate::ui) use copy_field::copy_field;
pub(in crate::ui) use enter_key::enter_sends;
pub(in crate::ui) use error::{error_message, error_summary, group_and_description};
pub(in crate::ui) use file_field::{FileWords, file_field};
pub(in crate::ui) use find_role::find_role;
pub(in crate::ui) use find_skill::find_skill;
pub(in crate::ui) use found_roles::found_roles;
pub(in crate::ui) use label::{Weight, hint, hint_id, label, label_and_hint};
pub(in crate::ui) use level_choice::level_choices;
pub(in crate::ui) use level_question::{LevelQuestion, level_error, level_question};
pub(in crate::ui) use link_field::link_field;
pub(in crate::ui) use password_form::{password_error, password_form};
pub(in crate::ui) use question::{QuestionWords, question, question_or};
pub(in crate::ui) use radios::{Legend, Radio, folded_radios, radios};
pub(in crate::ui) use role_list::role_list;
pub(in crate::ui) use select::{
    Options, SelectOption, from_and_to, role_level_groups, select, select_in_line,
};
pub(in crate::ui) use text_input::{
    fillable_input, labelled_input, month_input, text_area, text_input,
};
