//! The page of what each role asks for: a table of skills by role levels for each role of each framework.

use crate::markup::{html, nodes_of};
use anyhow::{Context, Result, anyhow};
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::json_text;
use skillgauge::domain::framework::{Framework, Role, RoleIndex, SkillIndex};
use skillgauge::frameworks;
use skillgauge::text::{self, requirements as texts};
use std::fs;
use std::path::Path;
use yew::{Html, html as draw};

const PAGE: &str = include_str!("requirements.html");

/// The page. The build puts the folder of the version in.
pub(crate) fn page() -> Result<String> {
    let mut frameworks = frameworks::built_in().context("the frameworks cannot be unpacked")?;
    frameworks.retain(|framework| framework.role_levels_len() > 1);
    for framework in &mut frameworks {
        framework.attribution = attribution(framework)?;
    }
    let title = text::page_title(texts::HEADING, false);
    Ok(PAGE
        .replace("LANG", text::LANG)
        .replace("TITLE", &title)
        .replace("CONTENT", &html(&nodes_of(&content(&frameworks)))))
}

/// The sentence that the licence asks for. It is part of the wording, which is not among the packed facts.
fn attribution(framework: &Framework) -> Result<Option<String>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../frameworks");
    let text = fs::read_to_string(Path::new(folder).join(&framework.id).with_extension("json"))?;
    let file = json_text::read(&text).map_err(|_| anyhow!("{} is not JSON", framework.id))?;
    Ok(file.get("attribution").and_then(Json::as_text).map(str::to_owned))
}

fn content(frameworks: &[Framework]) -> Html {
    draw! {
        <main>
            <p><a href="./">{ texts::RATE }</a></p>
            <h1>{ texts::HEADING }</h1>
            <p>{ texts::INTRO }</p>
            <p>{ texts::NOT_ASKED_MEANS }</p>
            <nav aria-label={texts::ROLES}>{ for frameworks.iter().map(links) }</nav>
            { for frameworks.iter().map(framework) }
        </main>
    }
}

/// Links to the roles of a framework, by the families that they are in.
fn links(framework: &Framework) -> Html {
    let families = families(framework).into_iter().map(|(family, roles)| {
        let roles = roles.into_iter().map(|(_, role)| {
            draw! { <li><a href={["#", &*id(framework, role)].concat()}>{ role.name.clone() }</a></li> }
        });
        draw! { <>{ for family.map(|family| draw! { <h3>{ family }</h3> }) }<ul>{ for roles }</ul></> }
    });
    draw! { <><h2>{ text::edition(framework) }</h2>{ for families }</> }
}

fn framework(framework: &Framework) -> Html {
    let families = families(framework).into_iter().map(|(family, roles)| {
        let roles = roles.into_iter().map(|(index, role)| table(framework, index, role));
        draw! { <>{ for family.map(|family| draw! { <h3>{ family }</h3> }) }{ for roles }</> }
    });
    let attribution = framework.attribution.clone();
    draw! {
        <section>
            <h2>{ text::edition(framework) }</h2>
            <p>{ texts::published(&framework.publisher, &framework.licence) }</p>
            { for attribution.map(|attribution| draw! { <p>{ attribution }</p> }) }
            { for families }
        </section>
    }
}

/// The skills of a role by its levels.
fn table(framework: &Framework, index: RoleIndex, role: &Role) -> Html {
    let levels: Vec<_> = framework.levels_of(index).map(|(_, level)| level).collect();
    let names = levels.iter().map(|level| draw! { <th scope="col">{ level.name.clone() }</th> });
    let row = |skill: SkillIndex| {
        let asked = levels.iter().map(|level| {
            let asked = level.requirement(skill).and_then(|level| framework.level(level));
            let asked = asked.map_or(texts::NOT_ASKED, |level| &level.name);
            draw! { <td>{ asked.to_owned() }</td> }
        });
        let name = framework.skill(skill).map_or_else(String::new, |skill| skill.name.clone());
        draw! { <tr><th scope="row">{ name }</th>{ for asked }</tr> }
    };
    let skills = framework.skills_for(Some(index));
    let id = id(framework, role);
    // What is too wide for the window scrolls by itself, by the keyboard too.
    draw! {
        <div class="scrolls" role="group" tabindex="0" aria-labelledby={id.clone()}>
            <table>
                <caption {id}>{ role.name.clone() }</caption>
                <thead><tr><th scope="col">{ texts::SKILL }</th>{ for names }</tr></thead>
                <tbody>{ for skills.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// The name of a family, if roles have one, and the roles in it.
type Family<'a> = (Option<&'a str>, Vec<(RoleIndex, &'a Role)>);

/// The roles by the families that they are in, in the framework's order.
fn families(framework: &Framework) -> Vec<Family<'_>> {
    let mut families: Vec<Family<'_>> = Vec::new();
    for (index, role) in framework.roles() {
        let family = framework.family_name(index);
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, roles)) => roles.push((index, role)),
            None => families.push((family, vec![(index, role)])),
        }
    }
    families
}

fn id(framework: &Framework, role: &Role) -> String {
    [&*framework.id, "-", &*role.id].concat()
}

#[cfg(test)]
mod tests {
    use super::page;
    use skillgauge::frameworks;

    #[test]
    fn it_has_each_requirement_of_each_role_once() {
        let page = page().unwrap_or_default();
        let (mut tables, mut asked) = (0, 0);
        for framework in frameworks::built_in().unwrap_or_default() {
            if framework.role_levels_len() > 1 {
                tables += framework.roles_len();
                for (_, level) in framework.role_levels() {
                    asked += level.requirements().count();
                }
            }
        }
        let cells = page.matches("<td>").count() - page.matches("<td>–</td>").count();
        assert!(tables > 50);
        assert_eq!((page.matches("<table>").count(), cells), (tables, asked));
        assert!(page.contains("Open Government Licence v3.0."));
    }
}
