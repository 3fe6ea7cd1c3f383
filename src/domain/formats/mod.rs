//! The forms in which answers leave the page and come back, and the JSON and CSV that they are written in.

pub mod backup;
pub mod calendar;
pub mod csv;
pub mod draft;
pub mod json;
pub mod json_text;
pub mod locked;
pub mod percent;
pub mod picture;
pub mod share_code;
pub mod table;
