//! A picture as SVG: nothing that people have written is markup in it.

use crate::support::{any_assessment, with_framework};
use proptest::prelude::*;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::formats::picture::{Shape, lines, write_svg};
use skillgauge::text::picture::result_picture;

proptest! {
    #[test]
    fn a_result_is_drawn_whatever_it_is((framework, answers) in with_framework(any_assessment)) {
        let with = answers.compare_with.unwrap_or(CompareWith::All);
        let picture = result_picture(&framework, &answers, with, Some("27 November 2026"));
        let texts = picture.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).count();
        let svg = write_svg(&picture);
        // The root and its title, each with an end; the ground; a tag for each shape, and for each text two.
        prop_assert_eq!(svg.matches('<').count(), 5 + picture.shapes.len() + texts);
        for shape in &picture.shapes {
            let (x, y) = match shape {
                Shape::Rect { x, y, .. }
                | Shape::Circle { x, y, .. }
                | Shape::Line { x, y, .. }
                | Shape::Text { x, y, .. } => (*x, *y),
            };
            prop_assert!((0..picture.width).contains(&x) && (0..picture.height).contains(&y));
        }
    }

    #[test]
    fn no_text_is_markup(title in any::<String>()) {
        let (framework, answers) = (crate::support::built_in(), Assessment::default());
        let mut picture = result_picture(&framework, &answers, CompareWith::All, None);
        let tags = write_svg(&picture).matches('<').count();
        picture.title = title;
        let svg = write_svg(&picture);
        prop_assert_eq!(svg.matches('<').count(), tags);
        prop_assert!(!svg.trim_end().contains(|c: char| c.is_control()));
    }

    #[test]
    fn lines_are_as_long_as_they_may_be_and_lose_nothing(text in "([a-zäé]{1,12}[ \n]{0,2}){0,9}", most in 1..=20_usize) {
        let lines = lines(&text, most);
        prop_assert!(lines.iter().all(|line| (1..=most).contains(&line.chars().count())));
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(letters(&lines.concat()), letters(&text));
        for pair in lines.windows(2) {
            let first = pair[1].split(' ').next().unwrap_or_default();
            prop_assert!(pair[0].chars().count() + 1 + first.chars().count() > most);
        }
    }
}
