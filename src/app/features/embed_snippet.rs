//! What to paste into a page so that the widget is in it: what is chosen, and the code that comes of it.

use crate::app::settings::Release;

/// The ways onto a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedMethod {
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
pub struct EmbedSnippet {
    /// The way onto the page.
    pub method: EmbedMethod,
    /// The id of the framework; empty for the person's choice.
    pub framework: String,
    /// The id of the role; empty for the person's choice.
    pub role: String,
    /// `light`, `dark` or `auto`; empty for what is usual for the way.
    pub theme: &'static str,
}

/// What can happen to the code for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnippetAction {
    /// Chooses the way onto the page.
    SetMethod(EmbedMethod),
    /// Chooses the framework with this id. Roles are those of a framework, so the role is open again.
    SetFramework(String),
    /// Chooses the role with this id.
    SetRole(String),
    /// Chooses the colours.
    SetTheme(&'static str),
}

impl EmbedSnippet {
    pub(in crate::app) fn update(&mut self, action: SnippetAction) {
        match action {
            SnippetAction::SetMethod(method) => self.method = method,
            SnippetAction::SetFramework(framework) => {
                self.framework = framework;
                self.role = String::new();
            }
            SnippetAction::SetRole(role) => self.role = role,
            SnippetAction::SetTheme(theme) => self.theme = theme,
        }
    }

    /// The address of the page for frames, set up like this.
    pub fn frame_address(&self, base: &str) -> String {
        let mut address = [base, "embed.html"].concat();
        let mut sign = '?';
        for (name, value) in self.chosen() {
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
        match self.method {
            // Browsers draw a line around a frame and put it into a line of text. The `div` is for pages that
            // give what stands in their column its place, and frames another one.
            EmbedMethod::Frame => [
                "<div><iframe data-skillgauge src=\"",
                &*escaped(&self.frame_address(base)),
                "\" title=\"Skillgauge\" width=\"100%\" height=\"700\" allow=\"clipboard-write\" \
                 style=\"display: block; border: 0\"></iframe></div>\n",
                "<script src=\"",
                &*escaped(&folder),
                "skillgauge-frame.js\" integrity=\"",
                &*release.frame,
                "\" crossorigin=\"anonymous\" defer></script>",
            ]
            .concat(),
            EmbedMethod::Element => {
                let mut attributes = String::new();
                for (name, value) in self.chosen() {
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
            EmbedMethod::File => String::new(),
        }
    }

    /// What is chosen, by name. Ids of frameworks and roles have nothing in them that means something
    /// else in an address or in HTML.
    fn chosen(&self) -> Vec<(&'static str, &str)> {
        let mut settings = vec![
            ("framework", &*self.framework),
            ("framework-role", &*self.role),
            ("theme", self.theme),
        ];
        settings.retain(|(_, value)| !value.is_empty());
        settings
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}
