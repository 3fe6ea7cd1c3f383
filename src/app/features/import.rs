//! A framework of one's own, from a file.

use crate::app::effect::{Effect, FileFor};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::imported_framework::{FrameworkFileError, ImportedFramework};
use crate::app::session::Session;
use crate::app::workspace::Workspace;
use crate::domain::formats::backup::MOST_FRAMEWORKS;
use std::rc::Rc;

/// What can happen while a person imports a framework.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportAction {
    /// Has chosen a file.
    FileChosen,
    /// The file has been read and checked, or cannot be used.
    Read(Result<ImportedFramework, FrameworkFileError>),
}

pub(in crate::app) fn update(action: ImportAction, session: &mut Session, effects: &mut Effects) {
    match action {
        ImportAction::FileChosen => effects.run(Effect::ReadFile(FileFor::Import)),
        ImportAction::Read(read) => match read.and_then(|read| checked(read, session)) {
            Ok(workspace) => {
                let key = Rc::clone(&workspace.key);
                session.workspaces.add(workspace);
                session.workspaces.open_key(&key);
                effects.run(Effect::KeepFramework(key));
                session.begin(effects);
            }
            Err(error) => session.fail(effects, FormError::FrameworkFile(error)),
        },
    }
}

/// A workspace for an imported framework, unless it is one of those that are built in, or there is no room for
/// one more. It may stand in place of one that is here, if no answers are lost with that.
fn checked(
    (framework, file): ImportedFramework,
    session: &Session,
) -> Result<Workspace, FrameworkFileError> {
    let workspaces = &session.workspaces;
    match workspaces.of_edition(&framework.id, &framework.edition) {
        Some(earlier) if earlier.file.is_none() => Err(FrameworkFileError::BuiltIn),
        Some(earlier)
            if earlier.framework.fingerprint != framework.fingerprint
                && earlier.has_unsaved_answers() =>
        {
            Err(FrameworkFileError::UnsavedAnswers)
        }
        None if workspaces.imported() >= MOST_FRAMEWORKS => Err(FrameworkFileError::NoRoom),
        _ => Ok(Workspace::imported(framework, file)),
    }
}
