//! What several screens are made of.

mod delete_everything;
mod descriptions_notice;
mod draft_panel;
mod elements;
mod form;
mod result;
mod save_status;
mod saved;

pub(in crate::ui) use delete_everything::delete_everything;
pub(in crate::ui) use descriptions_notice::descriptions_notice;
pub(in crate::ui) use draft_panel::{DraftPanel, draft_panel};
pub(in crate::ui) use elements::*;
pub(in crate::ui) use form::*;
pub(in crate::ui) use result::*;
pub(in crate::ui) use save_status::{notices, save_status_line};
pub(in crate::ui) use saved::saved;
