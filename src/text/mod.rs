//! Every string a person reads. One folder per language; English is the only one so far.

mod en;

pub use en::*;
