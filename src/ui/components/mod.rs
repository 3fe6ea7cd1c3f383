//! The parts that several screens share.

mod delete_everything;
mod descriptions_notice;
mod download_status;
mod draft_panel;
mod elements;
mod form;
mod nothing_rated;
mod result;
mod save_status;
mod skill_rail;

pub(in crate::ui) use delete_everything::delete_everything;
pub(in crate::ui) use descriptions_notice::descriptions_notice;
pub(in crate::ui) use download_status::download_status;
pub(in crate::ui) use draft_panel::{DraftPanelWords, draft_panel};
pub(in crate::ui) use elements::*;
pub(in crate::ui) use form::*;
pub(in crate::ui) use nothing_rated::{asked_for, nothing_rated};
pub(in crate::ui) use result::*;
pub(in crate::ui) use save_status::{
    day_of_save, keeping_line, notice_regions, notices, save_status_line, saved_line,
};
pub(in crate::ui) use skill_rail::{dot, skill_rail};
