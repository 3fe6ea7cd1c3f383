//! The frameworks that are built into the widget, without their descriptions.

use crate::domain::framework::Framework;

/// The facts of the files in `frameworks/`, packed by the build script.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/frameworks.postcard"));

/// Every framework that is built in, without its descriptions, in the order of the choice on screen. `None`
/// if the packed bytes cannot be unpacked; a native test shows that they can.
pub fn built_in() -> Option<Vec<Framework>> {
    Framework::unpack(PACKED)
}
