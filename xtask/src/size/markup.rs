//! Which files a page loads by itself.

/// The addresses in the page's links and scripts, relative to the page.
pub(super) fn loads(page: &str) -> impl Iterator<Item = &str> {
    let tags = page.split('<').filter_map(|text| text.split_once('>')).map(|(tag, _)| tag);
    tags.filter_map(|tag| {
        // Other elements lead elsewhere: a link in the text is not followed until somebody clicks.
        let (attribute, rest) = match tag.split_once(' ')? {
            ("link", rest) => (" href=\"", rest),
            ("script", rest) => (" src=\"", rest),
            _ => return None,
        };
        let (_, value) = tag.get(tag.len() - rest.len() - 1..)?.split_once(attribute)?;
        let (address, _) = value.split_once('"')?;
        Some(address.trim_start_matches("./"))
    })
}

#[cfg(test)]
mod tests {
    use super::loads;

    #[test]
    fn styles_scripts_and_what_is_loaded_ahead_count_and_links_to_click_on_do_not() {
        let page = r#"<!DOCTYPE html>
            <meta name="description" content="./no.js">
            <link rel="stylesheet" href="./1/page.css"><link rel="preload" href="./1/a.wasm" crossorigin>
            <script type="module" src="1/page.js"></script>
            <script>const inline = 1;</script>
            <a href="./other.html">Other</a>"#;
        assert_eq!(loads(page).collect::<Vec<_>>(), ["1/page.css", "1/a.wasm", "1/page.js"]);
    }
}
