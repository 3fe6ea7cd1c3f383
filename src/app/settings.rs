//! How the page around the widget wants it: the attributes of its element, or the query of its frame.

use crate::domain::formats::json::Json;

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

/// How the page around the widget wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Whether the page is the widget's own, with its address and title, or somebody else's.
    pub embedded: bool,
    /// The id of the one framework that the page is about.
    pub framework: Option<String>,
    /// The address of the file of that framework, on the page's own site.
    pub framework_src: Option<String>,
    /// The id of the role that the page is about.
    pub role: Option<String>,
    /// The id of the role level that the page compares with.
    pub compare_with: Option<String>,
    /// The address of the page that share links point at.
    pub share_page: Option<String>,
    /// Whether drafts last for as long as the page is open, and no longer.
    pub session_only: bool,
    /// Whether the browser gives this frame storage of its own on each site, so that drafts are not shared.
    pub partitioned: bool,
    /// The namespace of this widget's drafts. Widgets on one site with the same namespace share drafts.
    pub namespace: String,
    /// The level of the screen's own heading, 1 to 4.
    pub heading_level: u8,
    /// The files that a page loads, where the widget can say what to paste into one.
    pub release: Option<Release>,
    /// The language of the widget's texts and dates, if the page names one that it has.
    pub lang: Option<String>,
}

impl Settings {
    /// Reads the settings that a page gives as an object of texts. What a setting cannot be counts as
    /// not given.
    pub fn read(json: &Json) -> Self {
        let text = |name| text(json, name);
        let embedded = json.get("embedded").is_some();
        let heading_level = match text("heading-level").as_deref() {
            Some("1") => 1,
            Some("2") => 2,
            Some("3") => 3,
            Some("4") => 4,
            // A page around the widget has a heading of its own.
            _ => 1 + u8::from(embedded),
        };
        Self {
            embedded,
            framework: text("framework"),
            framework_src: text("framework-src"),
            role: text("framework-role"),
            compare_with: text("compare-with"),
            share_page: text("share-page").filter(|page| is_web_address(page)),
            session_only: text("storage").is_some_and(|storage| storage == "none"),
            partitioned: json.get("partitioned").is_some(),
            namespace: text("namespace").unwrap_or_default(),
            heading_level,
            release: text("version").and_then(|version| {
                Some(Release { version, element: text("element")?, frame: text("frame")? })
            }),
            lang: text("lang").filter(|lang| is_english(lang)),
        }
    }
}

impl Settings {
    /// The address that the widget's files are below, where it is on a page of its own.
    pub fn base(&self) -> Option<&str> {
        let page = self.share_page.as_ref().filter(|_| !self.embedded)?;
        page.get(..=page.rfind('/')?)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::read(&Json::Null)
    }
}

#[inline(never)]
fn text(json: &Json, name: &str) -> Option<String> {
    let text = json.get(name).and_then(Json::as_text).filter(|text| !text.is_empty());
    text.map(str::to_owned)
}

/// A link to any other kind of address could do something on the page.
fn is_web_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme)) && !text.contains('#')
}

/// `en`, or `en` with a region: a language that the widget is written in.
fn is_english(lang: &str) -> bool {
    match lang.as_bytes() {
        b"en" => true,
        [b'e', b'n', b'-', region @ ..] => {
            region.len() == 2 && region.iter().all(u8::is_ascii_alphabetic)
        }
        _ => false,
    }
}
