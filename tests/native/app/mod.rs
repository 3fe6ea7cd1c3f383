//! The app: what each action does to the model, and what the browser has to do then. One file a subject.

mod assess;
mod drafts;
mod effects;
mod embed_snippet;
mod frame_height;
mod history;
mod host_page;
mod importing;
mod loading;
mod locking;
mod migration;
mod navigation;
mod opinion;
mod properties;
mod rehearsal;
mod restoring;
mod sharing;
mod team;
