//! What storage has to say.

use super::{Focus, Heard, KeepError, Keeping, SetAside, State};

impl State {
    pub(super) fn hear(&mut self, key: &str, heard: Heard) {
        let open = key == &*self.entry().key;
        let Some(entry) = self.library.get_mut(key) else { return };
        entry.keeping = match heard {
            Heard::Found(Some((assessment, saved_at))) => {
                entry.assessment = assessment;
                Keeping::Saved(saved_at)
            }
            Heard::Saved(Some(saved_at)) => Keeping::Saved(saved_at),
            Heard::Found(None) | Heard::Saved(None) => Keeping::Nothing,
            Heard::FoundUnreadable(set_aside) => {
                entry.set_aside = Some(set_aside);
                match set_aside {
                    SetAside::Kept => Keeping::Nothing,
                    SetAside::Stays => Keeping::InMemory(KeepError::Unreadable),
                }
            }
            Heard::NotSaved(error) => Keeping::InMemory(error),
            // With nothing here to lose there is nothing to ask.
            Heard::ChangedElsewhere(theirs) if !open || entry.assessment.is_empty() => {
                let (theirs, saved_at) = theirs.unzip();
                entry.assessment = theirs.unwrap_or_default();
                saved_at.map_or(Keeping::Nothing, Keeping::Saved)
            }
            Heard::ChangedElsewhere(theirs) => {
                let (theirs, saved_at) = theirs.unzip();
                Keeping::ChangedElsewhere { theirs: Box::new(theirs.unwrap_or_default()), saved_at }
            }
        };
    }

    pub(super) fn take_theirs(&mut self) {
        let entry = self.library.open_mut();
        let Keeping::ChangedElsewhere { theirs, saved_at } = entry.keeping.clone() else { return };
        entry.assessment = *theirs;
        entry.keeping = saved_at.map_or(Keeping::Nothing, Keeping::Saved);
        self.focus(Focus::Heading);
    }
}
