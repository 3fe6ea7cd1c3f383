//! What the tool is about, and nothing else: no browser, no Yew, no clock, no global state.

pub mod addition;
pub mod archive;
pub mod assessment;
pub mod carry_over;
pub mod change;
pub mod comparison;
pub mod csv;
pub mod draft;
pub mod find;
pub mod framework;
pub mod history;
pub mod json;
pub mod last_used;
pub mod order;
pub mod plan;
pub mod prompt;
pub mod rating;
pub mod share;
pub mod skill_map;
pub mod team;
