//! The frameworks that are built in.

use crate::domain::framework::Framework;

/// The product manager role of 7 January 2020, packed by the build script.
static PRODUCT_MANAGER_2020: &[u8] =
    include_bytes!(concat!(env!("OUT_DIR"), "/product-manager-2020.postcard"));

/// The product manager role of 7 January 2020.
///
/// # Errors
/// When the packed bytes do not unpack; a native test holds that they do.
pub fn product_manager_2020() -> Result<Framework, postcard::Error> {
    Framework::unpack(PRODUCT_MANAGER_2020)
}
