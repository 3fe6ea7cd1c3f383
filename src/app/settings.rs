//! How the page around the widget wants it: the attributes of its element, or the query of its frame.

use crate::domain::formats::json::Json;

/// The longest text of a setting, in bytes: longer than any address that servers take.
const MOST_BYTES: usize = 4096;

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

/// Whether this is the build for the single file. Nobody serves it, so that it leaves out what only a page has a use
/// for: links, their QR codes, and the code for other pages.
const IS_SINGLE_FILE: bool = cfg!(feature = "single-file");

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
    /// The host of that page, where it is neither the widget's own nor that of the page around it. The person is
    /// told before they copy a link.
    pub share_host: Option<String>,
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
    /// Whether the page is about one framework, or a role of it.
    pub fn names_framework(&self) -> bool {
        self.framework.is_some() || self.framework_src.is_some() || self.role.is_some()
    }

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
            share_host: text("share-host"),
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
    /// The page that share links point at, where the widget can be served by a host.
    pub fn link_page(&self) -> Option<&str> {
        if IS_SINGLE_FILE { None } else { self.share_page.as_deref() }
    }

    /// The address that the widget's files are below, where it is on a page of its own.
    pub fn base(&self) -> Option<&str> {
        let page = self.link_page().filter(|_| !self.embedded)?;
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
    let text = json
        .get(name)
        .and_then(Json::as_text)
        .filter(|text| (1..=MOST_BYTES).contains(&text.len()));
    text.map(str::to_owned)
}

/// A link to any other kind of address could do something on the page.
fn is_web_address(text: &str) -> bool {
    let is_web = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    // To look for a character in a text, and not for its byte, takes the library's search for texts into the first load.
    is_web && !text.as_bytes().contains(&b'#')
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
