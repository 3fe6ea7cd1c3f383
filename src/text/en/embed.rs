//! Putting the widget on a page.

use crate::app::EmbedMethod;

/// The heading.
pub const HEADING: &str = "Put this on your page";
/// What this is.
pub const INTRO: &str =
    "Choose what people see first. Then copy the code and paste it into your page.";
/// Asks for the method.
pub const METHOD: &str = "How do you put it there?";
/// Helps with the question.
pub const METHOD_HINT: &str =
    "If you are not sure, take the frame: nearly every intranet allows it.";
/// A method and what it is for.
pub fn method(method: EmbedMethod) -> (&'static str, &'static str) {
    match method {
        EmbedMethod::Frame => (
            "In a frame",
            "For SharePoint, Confluence, WordPress and other systems. People’s drafts \
              stay with the frame.",
        ),
        EmbedMethod::Element => (
            "As a part of the page",
            "For sites that own their HTML. It takes the font of the page, and can be themed.",
        ),
        EmbedMethod::File => (
            "As a file",
            "One file with all in it, for an e-mail or a shared drive. It opens in a browser.",
        ),
    }
}
/// Labels the framework.
pub const FRAMEWORK: &str = "Framework";
/// Labels the role.
pub const ROLE: &str = "Role";
/// When the person chooses.
pub const THEIR_CHOICE: &str = "People choose for themselves";
/// Labels the colours.
pub const THEME: &str = "Colours";
/// The colours there are.
pub const THEMES: [(&str, &str); 4] = [
    ("", "As the page has them, or light in a frame"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("auto", "Light or dark, as each reader has set it"),
];
/// Labels the code.
pub const SNIPPET: &str = "Code for your page";
/// Helps with it.
pub const SNIPPET_HINT: &str = "In a frame, the line that begins with “<script” fits the height. \
    Leave it out where scripts are not allowed.";
/// On the button that copies it.
pub const COPY: &str = "Copy the code for your page";
/// After it was copied.
pub const COPIED: &str = "Copied";
/// On the link to the file.
pub const OPEN_FILE: &str = "Open the file";
/// How to save it.
pub const SAVE_FILE: &str = "Save it from your browser’s menu, and pass it on.";
/// Heads the preview.
pub const PREVIEW: &str = "What people see";
/// On the link to this screen.
pub const LINK: &str = "Put Skillgauge on your page";
