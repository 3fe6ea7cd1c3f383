//! The browsers of the tests, which are Debian's.

use super::installed::Installed;

/// Where Debian puts Chromium's driver.
pub(crate) const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

pub(super) const CHROMIUM: Installed = Installed {
    what: "Chromium",
    programs: &["/usr/bin/chromium", CHROMEDRIVER],
    packages: &["chromium", "chromium-driver", "fonts-dejavu-core"],
};
/// Its driver is in no package: Cargo compiles it.
pub(super) const FIREFOX: Installed =
    Installed { what: "Firefox", programs: &["/usr/bin/firefox-esr"], packages: &["firefox-esr"] };
/// The browser is in the package of its driver. It draws on a display, and Xvfb is one without a screen.
pub(super) const WEBKIT: Installed = Installed {
    what: "WebKit",
    programs: &["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"],
    packages: &["webkit2gtk-driver", "xvfb"],
};
