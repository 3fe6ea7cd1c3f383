//! What to paste into a page so that the widget is in it.

use super::Settings;

/// The ways onto a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// A page of the widget's own inside the page.
    #[default]
    Frame,
    /// A part of the page itself.
    Element,
    /// A file to pass on.
    File,
}

/// How a page is to have the widget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// The way onto the page.
    pub way: Way,
    /// The id of the framework; empty for the person's choice.
    pub framework: String,
    /// The id of the role; empty for the person's choice.
    pub role: String,
    /// `light`, `dark` or `auto`; empty for what is usual for the way.
    pub theme: &'static str,
}

/// The files that a page loads, by their hashes: nothing else in their place can run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The version, which is the name of their folder.
    pub version: String,
    /// The hash of the script that defines the element.
    pub element: String,
    /// The hash of the script that fits a frame's height.
    pub frame: String,
}

impl Embedding {
    /// The address of the page for frames, set up like this.
    pub fn frame_address(&self, base: &str) -> String {
        let mut address = [base, "embed.html"].concat();
        let mut sign = '?';
        for (name, value) in self.settings() {
            address.push(sign);
            for part in [name, "=", value] {
                address.push_str(part);
            }
            sign = '&';
        }
        address
    }

    /// What to paste, with the widget's files below this address. Nothing for a file.
    pub fn snippet(&self, base: &str, release: &Release) -> String {
        let folder = [base, &*release.version, "/"].concat();
        match self.way {
            Way::Frame => [
                "<iframe data-skillgauge src=\"",
                &*escaped(&self.frame_address(base)),
                "\" title=\"Skillgauge\" width=\"100%\" height=\"700\" allow=\"clipboard-write\"></iframe>\n",
                "<script src=\"",
                &*escaped(&folder),
                "skillgauge-frame.js\" integrity=\"",
                &*release.frame,
                "\" crossorigin=\"anonymous\" defer></script>",
            ]
            .concat(),
            Way::Element => {
                let mut attributes = String::new();
                for (name, value) in self.settings() {
                    for part in [" ", name, "=\"", value, "\""] {
                        attributes.push_str(part);
                    }
                }
                [
                    "<script type=\"module\" src=\"",
                    &*escaped(&folder),
                    "skill-gauge.js\" integrity=\"",
                    &*release.element,
                    "\" crossorigin=\"anonymous\"></script>\n<skill-gauge",
                    &*attributes,
                    "><a href=\"",
                    &*escaped(base),
                    "\">Skillgauge</a></skill-gauge>",
                ]
                .concat()
            }
            Way::File => String::new(),
        }
    }

    /// What is chosen, by name. Ids of frameworks and roles have nothing in them that means something
    /// else in an address or in HTML.
    fn settings(&self) -> Vec<(&'static str, &str)> {
        let mut settings = vec![
            ("framework", &*self.framework),
            ("framework-role", &*self.role),
            ("theme", self.theme),
        ];
        settings.retain(|(_, value)| !value.is_empty());
        settings
    }
}

impl Settings {
    /// The address that the widget's files are below, where it is on a page of its own.
    pub fn base(&self) -> Option<&str> {
        let page = self.share_page.as_ref().filter(|_| !self.embedded)?;
        page.get(..=page.rfind('/')?)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}
