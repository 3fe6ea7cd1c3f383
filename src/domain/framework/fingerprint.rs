//! What ties a share code to the framework that gives its digits their meaning.

use super::{FINGERPRINT_BITS, Framework};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// [`FINGERPRINT_BITS`] bits over all ids that a code refers to by their places: of framework, edition, levels,
/// skills and role levels, and where there is a choice of roles, of roles and the skills of each. Names and
/// descriptions can change without changing it.
pub(super) fn fingerprint(framework: &Framework) -> u32 {
    let mut digest = CRC.digest();
    let mut line = |id: &str| {
        digest.update(id.as_bytes());
        digest.update(b"\n");
    };
    line(&framework.id);
    line(&framework.edition);
    framework.scale.iter().for_each(|level| line(&level.id));
    framework.skills.iter().for_each(|skill| line(&skill.id));
    framework.role_levels.iter().for_each(|level| line(&level.id));
    if framework.has_several_roles() {
        for role in &framework.roles {
            line(&role.id);
            let skills = role.skills.iter().filter_map(|skill| framework.skill(*skill));
            skills.for_each(|skill| line(&skill.id));
        }
    }
    digest.finalize() & ((1 << FINGERPRINT_BITS) - 1)
}
