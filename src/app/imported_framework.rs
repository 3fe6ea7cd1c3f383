//! A framework from a file: of the person, or of the page around the widget.

use crate::domain::framework::Framework;
use crate::domain::framework::file::Fault;
use std::rc::Rc;

/// A framework, and the text of the file that it comes from.
pub type ImportedFramework = (Rc<Framework>, Rc<str>);

/// Why a file is not a framework that can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum FrameworkFileError {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than files may be.
    TooLarge,
    /// Something is wrong in it.
    Faults(Rc<[Fault]>),
    /// It has the id and edition of a framework that is built in.
    BuiltIn,
    /// The person has imported as many frameworks as there is room for.
    NoRoom,
    /// It would take the place of another text of the framework, and the answers to that one are not saved.
    UnsavedAnswers,
}
