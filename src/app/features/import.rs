//! A framework of one's own, from a file.

use crate::app::effect::{Effect, FileFor};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::imported_framework::{FrameworkFileError, ImportedFramework};
use crate::app::session::Session;
use crate::app::workspace::Workspace;
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

/// A workspace for an imported framework, unless it is one of those that are built in.
fn checked(
    (framework, file): ImportedFramework,
    session: &Session,
) -> Result<Workspace, FrameworkFileError> {
    let same = session.workspaces.iter().find(|workspace| {
        workspace.file.is_none() && workspace.is_of(&framework.id, &framework.edition)
    });
    match same {
        Some(_) => Err(FrameworkFileError::BuiltIn),
        None => Ok(Workspace::imported(framework, file)),
    }
}
