//! The frameworks that are built into the widget, without their descriptions.

use crate::domain::framework::Framework;

/// The facts of the files in `frameworks/`, packed by the build script.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/frameworks.postcard"));

/// The same without what has a name in them: see [`Framework::outline`].
static OUTLINES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/outlines.postcard"));

/// The outline of every framework that is built in, in the same order. The facts are not in the first load.
pub fn outlines() -> Option<Vec<Framework>> {
    Framework::unpack(OUTLINES)
}

/// Every framework that is built in, without its descriptions, in the order of the choice on screen. `None`
/// if the packed bytes cannot be unpacked; a native test shows that they can.
pub fn built_in() -> Option<Vec<Framework>> {
    Framework::unpack(PACKED)
}
