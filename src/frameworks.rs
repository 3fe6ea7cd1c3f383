//! The frameworks that are built in.

use crate::domain::framework::Framework;

/// The facts of the files in `frameworks/`, packed by the build script.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/frameworks.postcard"));

/// Every framework that is built in, in the order of the choice on screen, without its descriptions. There
/// is none if the packed bytes do not unpack; a native test holds that they do.
pub fn built_in() -> Option<Vec<Framework>> {
    Framework::unpack(PACKED)
}
