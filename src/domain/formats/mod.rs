//! The forms in which answers leave the page and come back, and the JSON and CSV that they are written in.

pub mod backup;
pub mod csv;
pub mod draft;
pub mod json;
pub mod share_code;
