//! Uses the password that a person has typed: locks with it, or opens with it. Only screens of the `rest` chunk
//! need this, so it is loaded with them.

use crate::app::{
    Action, LockAction, Model, PasswordError, PasswordUse, RestoreAction, Route, ShareAction,
};
use crate::browser::{backup_file, crypto, page};
use crate::domain::formats::json_text;
use crate::domain::formats::locked::{Header, Locked, Password};
use crate::domain::formats::share_code;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

/// A password that is to be used.
pub struct PasswordInput {
    /// What it is for.
    pub usage: PasswordUse,
    /// The number of this request, which goes into its action.
    pub request: u32,
    /// The field that the person has typed it into.
    pub field: Option<Element>,
}

/// What is done with a password.
enum Task {
    /// Locks this content, so that the text has at most so many characters.
    Lock(Vec<u8>, usize),
    OpenCode(Locked),
    OpenBackup(Locked),
}

impl Task {
    fn of(usage: PasswordUse, model: &Model) -> Result<Self, PasswordError> {
        let code = |code: &str| Self::Lock(share_code::to_bytes(code), share_code::MOST_BYTES);
        let nothing = PasswordError::Failed;
        Ok(match usage {
            PasswordUse::LockCode => code(&model.share_code()),
            PasswordUse::LockOpinion => {
                let opinion = model.opinion().zip(model.opinion_framework());
                code(&opinion.map(|(draft, framework)| draft.code(framework)).ok_or(nothing)?)
            }
            PasswordUse::LockBackup => {
                let text = json_text::write(&model.backup().write());
                Self::Lock(text.into_bytes(), usize::MAX)
            }
            PasswordUse::OpenCode => match model.route() {
                Route::Shared(text) => Self::OpenCode(Locked::read(&share_code::normalise(text))?),
                _ => return Err(nothing),
            },
            PasswordUse::OpenBackup => {
                Self::OpenBackup(Locked::read(model.locked_backup().ok_or(nothing)?)?)
            }
        })
    }

    async fn run(self, password: &Password) -> Result<Action, PasswordError> {
        Ok(match self {
            Self::Lock(content, longest) => {
                let text = lock(password, &content).await?;
                if text.len() > longest {
                    return Err(PasswordError::TooLong);
                }
                LockAction::Locked(text.into()).into()
            }
            Self::OpenCode(locked) => {
                let content = open(password, &locked).await?;
                ShareAction::Opened(share_code::from_bytes(&content)).into()
            }
            Self::OpenBackup(locked) => {
                let content = open(password, &locked).await?;
                // A text that is not UTF-8 is not JSON either.
                let text = String::from_utf8(content).unwrap_or_default();
                RestoreAction::Read(backup_file::read_text(&text).await.map(Rc::new)).into()
            }
        })
    }
}

async fn lock(password: &Password, content: &[u8]) -> Result<String, PasswordError> {
    if !password.is_long_enough() {
        return Err(PasswordError::TooShort);
    }
    let header = Header::new(crypto::random()?, crypto::random()?);
    let sealed = crypto::seal(password, &header, content).await?;
    Ok(Locked { header, sealed }.write())
}

async fn open(password: &Password, locked: &Locked) -> Result<Vec<u8>, PasswordError> {
    if password.is_empty() {
        return Err(PasswordError::Empty);
    }
    crypto::open(password, locked).await
}

/// Uses the password that the person has typed.
pub(crate) fn use_password(
    PasswordInput { usage, request, field }: PasswordInput,
    model: &Model,
    dispatch: &Callback<Action>,
) {
    let dispatch = dispatch.clone();
    let password = Password::new(page::input_value(field).unwrap_or_default());
    let task = Task::of(usage, model);
    spawn_local(async move {
        let done = match task {
            Ok(task) => task.run(&password).await,
            Err(error) => Err(error),
        };
        let done = done.unwrap_or_else(|error| LockAction::Failed(error).into());
        dispatch.emit(Action::PasswordUsed(request, Box::new(done)));
    });
}
