//! Which chunk each screen is in, as the table of routes says it: of many a screen no function has a name that can be told.

use anyhow::{Context, Result};
use syn::Item;

/// What the name of an enum of screens ends with. Before it is the name of their chunk.
const ENDING: &str = "Screen";

/// The screens of each chunk that is loaded later, from the text of `src/app/route.rs`.
pub(super) fn by_chunk(routes: &str) -> Result<Vec<(String, Vec<String>)>> {
    let file = syn::parse_file(routes).context("cannot read the routes")?;
    let mut chunks = Vec::new();
    for item in file.items {
        if let Item::Enum(screens) = item
            && let name = screens.ident.to_string()
            && let Some(chunk) = name.strip_suffix(ENDING)
            && !chunk.is_empty()
        {
            let names = screens.variants.iter().map(|variant| variant.ident.to_string());
            chunks.push((chunk.to_lowercase(), names.collect()));
        }
    }
    Ok(chunks)
}

#[cfg(test)]
mod tests {
    use super::by_chunk;

    #[test]
    fn each_enum_of_screens_is_a_chunk() -> anyhow::Result<()> {
        let routes =
            "enum Screen { Journey(JourneyScreen), Rest(RestScreen) } enum RestScreen { Team }
                      enum JourneyScreen { Start, Skill(SkillIndex) } enum Route { Start }";
        let chunks = by_chunk(routes)?;
        let chunks: Vec<_> =
            chunks.iter().map(|(chunk, screens)| (chunk.as_str(), screens.join(" "))).collect();
        assert_eq!(chunks, [("rest", "Team".to_owned()), ("journey", "Start Skill".to_owned())]);
        Ok(())
    }
}
