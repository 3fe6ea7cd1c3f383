//! Frameworks' facts in few bytes, as the build script packs them into the widget.

use super::Framework;

impl Framework {
    /// The facts of these frameworks in few bytes.
    ///
    /// # Errors
    /// None is known; the packing library's type asks for it.
    pub fn pack(mut frameworks: Vec<Self>) -> Result<Vec<u8>, postcard::Error> {
        for framework in &mut frameworks {
            framework.each_id(|id, name| {
                if *id == slug(name) {
                    id.clear();
                }
            });
        }
        postcard::to_allocvec(&frameworks)
    }

    /// Reads what [`Framework::pack`] wrote.
    ///
    /// # Errors
    /// When the bytes are not packed frameworks.
    pub fn unpack(bytes: &[u8]) -> Result<Vec<Self>, postcard::Error> {
        let mut frameworks: Vec<Self> = postcard::from_bytes(bytes)?;
        for framework in &mut frameworks {
            framework.each_id(|id, name| {
                if id.is_empty() {
                    *id = slug(name);
                }
            });
        }
        Ok(frameworks)
    }

    /// Most ids follow from the names beside them: those need not be packed.
    fn each_id(&mut self, mut change: impl FnMut(&mut String, &str)) {
        self.skills.iter_mut().for_each(|skill| change(&mut skill.id, &skill.name));
        self.roles.iter_mut().for_each(|role| change(&mut role.id, &role.name));
        self.role_levels.iter_mut().for_each(|level| change(&mut level.id, &level.name));
    }
}

/// The id that an author is likely to give to a name: its letters and digits in small, by words.
fn slug(name: &str) -> String {
    let small = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let small: String = name.chars().map(small).collect();
    let words: Vec<_> = small.split_ascii_whitespace().collect();
    words.join("-")
}
