//! A result as a picture: the plot with the names of skills and levels, what it is of, and how each skill stands.

use super::comparison as words;
use super::point_of_view::PointOfView;
use super::{name_and_edition, result};
use crate::domain::analysis::comparison::{compare_assessment, result_rows};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::Rating;
use crate::domain::formats::picture::{Colour, Picture, Shape, lines};
use crate::domain::framework::Framework;

const GROUND: Colour = "#ffffff";
const TEXT: Colour = "#1b1f23";
const QUIET: Colour = "#4c5359";
const RAIL: Colour = "#c3c9ce";
const OWN: Colour = "#17516b";
const BELOW: Colour = "#9a4300";

/// From the left edge to the right.
const WIDTH: i32 = 960;
const EDGE: i32 = 24;
/// The track of a skill.
const TRACK: i32 = 312;
const TRACK_WIDTH: i32 = 480;
/// How the skill stands, beside it.
const WORDS: i32 = 808;
/// How high a line of text is, and a line of the largest.
const LINE: i32 = 20;
const LARGE_LINE: i32 = 28;

/// How many characters of the widest font fit beside each other.
const TITLE_CHARACTERS: usize = 72;
const CAPTION_CHARACTERS: usize = 110;
const NAME_CHARACTERS: usize = 34;
/// How wide a character is of the names of levels.
const CHARACTER: i32 = 8;

/// Draws a result, with the day of the last save if there is one to tell.
pub fn result_picture(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
    saved: Option<&str>,
) -> Picture {
    let view = PointOfView::yours(framework);
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    let comparison = compare_assessment(framework, assessment, compare_with);
    let title = words::result(view, framework, assessment, comparison.as_ref());
    let mut drawing = Drawing { y: EDGE, shapes: Vec::new() };
    drawing.paragraph(&title, TITLE_CHARACTERS, (20, LARGE_LINE), TEXT);
    let mut caption = name_and_edition(framework, role);
    if let Some(saved) = saved {
        caption.push_str(". ");
        caption.push_str(&result::saved_on(saved));
    }
    drawing.paragraph(&caption, CAPTION_CHARACTERS, (14, LINE), QUIET);
    drawing.y += LINE;
    drawing.key(result::rated(view), comparison.as_ref().map(|of| &*of.role_level.name));
    let places: Vec<Rating> = Rating::all(framework).collect();
    drawing.axis(framework, &places);
    for (index, row) in result_rows(framework, assessment, comparison.as_ref()) {
        let name = framework.skill(index).map_or("", |skill| &skill.name);
        let place = |rating: Rating| places.iter().position(|known| *known == rating);
        let own = assessment.rating(index).and_then(place);
        let asked = row.and_then(|row| row.requirement).map(Rating::At).and_then(place);
        let said = match row {
            Some(row) => words::standing(row.standing),
            None => words::rating(framework, assessment.rating(index)).to_owned(),
        };
        drawing.row(name, &said, own, asked, places.len());
    }
    let Drawing { y, shapes } = drawing;
    Picture { title, width: WIDTH, height: y + EDGE, ground: GROUND, shapes }
}

/// What is drawn so far, from above down to a height.
struct Drawing {
    y: i32,
    shapes: Vec<Shape>,
}

impl Drawing {
    fn text(&mut self, (x, y): (i32, i32), size: i32, colour: Colour, text: &str) {
        let (is_bold, is_centred) = (size > 14, false);
        self.shapes.push(Shape::Text {
            x,
            y,
            size,
            is_bold,
            is_centred,
            colour,
            text: text.to_owned(),
        });
    }

    fn paragraph(&mut self, text: &str, most: usize, (size, line): (i32, i32), colour: Colour) {
        for each in lines(text, most) {
            self.y += line;
            self.text((EDGE, self.y - line / 4), size, colour, &each);
        }
    }

    /// What each mark means.
    fn key(&mut self, own: &str, role_level: Option<&str>) {
        let y = self.y;
        self.own((EDGE + 8, y));
        self.text((EDGE + 24, y + 5), 14, TEXT, own);
        if let Some(role_level) = role_level {
            self.asked((EDGE + 200, y));
            self.text((EDGE + 216, y + 5), 14, TEXT, &result::asked(role_level));
        }
        self.y += LARGE_LINE;
    }

    /// The names of the levels, in as many lines as the longest needs.
    fn axis(&mut self, framework: &Framework, places: &[Rating]) {
        let wide = TRACK_WIDTH / i32::try_from(places.len().max(1)).unwrap_or(TRACK_WIDTH);
        let most = usize::try_from(wide / CHARACTER).unwrap_or_default();
        let mut highest = 0;
        for (place, &rating) in places.iter().enumerate() {
            for (number, line) in (1..).zip(lines(words::rating(framework, Some(rating)), most)) {
                let (x, y) = (middle(place, places.len()), self.y + number * LINE - LINE / 4);
                self.shapes.push(Shape::Text {
                    x,
                    y,
                    size: 14,
                    is_bold: false,
                    is_centred: true,
                    colour: QUIET,
                    text: line,
                });
                highest = highest.max(number);
            }
        }
        self.y += highest * LINE + LINE / 2;
    }

    /// A skill with its marks and how it stands.
    fn row(
        &mut self,
        name: &str,
        said: &str,
        own: Option<usize>,
        asked: Option<usize>,
        places: usize,
    ) {
        self.line((EDGE, self.y), WIDTH - 2 * EDGE, 1, RAIL);
        let top = self.y;
        self.y += LINE / 2;
        self.paragraph(name, NAME_CHARACTERS, (14, LINE), TEXT);
        self.y = (self.y + LINE / 2).max(top + 2 * LINE);
        let y = i32::midpoint(top, self.y);
        let (first, last) = (middle(0, places), middle(places.saturating_sub(1), places));
        self.shapes.push(Shape::Line {
            x: first,
            y,
            length: last - first,
            thickness: 2,
            colour: if own.is_some() { RAIL } else { QUIET },
            is_dotted: own.is_none(),
        });
        for place in 0..places {
            let x = middle(place, places);
            self.shapes.push(Shape::Circle { x, y, radius: 2, fill: QUIET });
        }
        let at = |place: usize| middle(place, places);
        match (own.map(at), asked.map(at)) {
            (Some(own), Some(asked)) if own < asked => self.line((own, y), asked - own, 6, BELOW),
            (Some(own), Some(asked)) if own > asked => self.shapes.push(Shape::Rect {
                x: asked,
                y: y - 4,
                width: own - asked,
                height: 8,
                fill: GROUND,
                outline: OWN,
            }),
            _ => {}
        }
        if let Some(asked) = asked {
            self.asked((at(asked), y));
        }
        if let Some(own) = own {
            self.own((at(own), y));
        }
        self.text((WORDS, y + 5), 14, TEXT, said);
    }

    fn line(&mut self, (x, y): (i32, i32), length: i32, thickness: i32, colour: Colour) {
        self.shapes.push(Shape::Line { x, y, length, thickness, colour, is_dotted: false });
    }

    /// A filled dot: one's own level.
    fn own(&mut self, (x, y): (i32, i32)) {
        self.shapes.push(Shape::Circle { x, y, radius: 9, fill: GROUND });
        self.shapes.push(Shape::Circle { x, y, radius: 8, fill: OWN });
    }

    /// A bar: asked for by the role level.
    fn asked(&mut self, (x, y): (i32, i32)) {
        self.shapes.push(Shape::Rect {
            x: x - 3,
            y: y - 13,
            width: 6,
            height: 26,
            fill: TEXT,
            outline: GROUND,
        });
    }
}

/// The middle of a place on the track.
fn middle(place: usize, places: usize) -> i32 {
    let (place, places) = (i32::try_from(place), i32::try_from(places.max(1)));
    TRACK + (2 * place.unwrap_or_default() + 1) * TRACK_WIDTH / (2 * places.unwrap_or(1))
}
