//! Why a kept text is not a draft that can be opened here.

/// Why a kept text is not a draft that can be opened here.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftError {
    /// Not of the shape that its version has.
    Malformed,
    /// Written by a later version of the tool.
    Version(f64),
    /// For another framework or edition.
    OtherFramework,
    /// Names a skill, level or role level that the framework does not have.
    UnknownId(String),
}
