//! The screen reader of the walk that is heard, with the desktop that it needs. They are Debian's.

use super::installed::Installed;

pub(super) const ORCA: Installed = Installed {
    what: "Orca and Firefox",
    programs: &[
        "/usr/bin/dbus-daemon",
        "/usr/bin/dbus-send",
        "/usr/bin/firefox-esr",
        "/usr/bin/orca",
        "/usr/bin/xdotool",
        "/usr/bin/Xvfb",
    ],
    packages: &["dbus", "firefox-esr", "fonts-dejavu-core", "orca", "xdotool", "xvfb"],
};
