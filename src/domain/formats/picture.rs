//! A picture of a few simple shapes, and how it is written as SVG. A browser can paint the same shapes on a canvas.
//! Lengths and places are in pixels, from the top left corner.

use std::fmt::Write;

/// A colour as `#rrggbb`.
pub type Colour = &'static str;

/// A picture, on a ground of one colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, for who does not see it.
    pub title: String,
    /// The width.
    pub width: i32,
    /// The height.
    pub height: i32,
    /// The colour of the ground.
    pub ground: Colour,
    /// The shapes. A later one lies above an earlier one.
    pub shapes: Vec<Shape>,
}

/// A shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Its left edge.
        x: i32,
        /// Its upper edge.
        y: i32,
        /// Its width.
        width: i32,
        /// Its height.
        height: i32,
        /// What it is filled with.
        fill: Colour,
        /// A line of two pixels around it.
        outline: Colour,
    },
    /// A filled circle.
    Circle {
        /// Its middle.
        x: i32,
        /// Its middle.
        y: i32,
        /// Its radius.
        radius: i32,
        /// What it is filled with.
        fill: Colour,
    },
    /// A line from left to right.
    Line {
        /// Its left end.
        x: i32,
        /// Its height above the ground's upper edge.
        y: i32,
        /// Its length.
        length: i32,
        /// How thick it is.
        thickness: i32,
        /// Its colour.
        colour: Colour,
        /// Whether it is dotted.
        is_dotted: bool,
    },
    /// A line of text.
    Text {
        /// Where it begins, or its middle.
        x: i32,
        /// What it stands on.
        y: i32,
        /// The size of its letters.
        size: i32,
        /// Whether it is bold.
        is_bold: bool,
        /// Whether it is centred.
        is_centred: bool,
        /// Its colour.
        colour: Colour,
        /// The text.
        text: String,
    },
}

/// The font of all texts. It is one that every device has.
pub const FONT: &str = "system-ui, sans-serif";

/// Writes a picture as SVG 1.1.
pub fn write_svg(picture: &Picture) -> String {
    let Picture { title, width, height, ground, shapes } = picture;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"{FONT}\"><title>{}</title><rect width=\"{width}\" height=\"{height}\" \
         fill=\"{ground}\"/>",
        escaped(title)
    );
    for shape in shapes {
        // Writing into a text cannot fail.
        let _ = match shape {
            Shape::Rect { x, y, width, height, fill, outline } => write!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" \
                 stroke=\"{outline}\" stroke-width=\"2\"/>"
            ),
            Shape::Circle { x, y, radius, fill } => {
                write!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"/>")
            }
            Shape::Line { x, y, length, thickness, colour, is_dotted } => write!(
                svg,
                "<path d=\"M{x} {y}h{length}\" stroke=\"{colour}\" stroke-width=\"{thickness}\"{}/>",
                if *is_dotted { " stroke-dasharray=\"2 6\"" } else { "" }
            ),
            Shape::Text { x, y, size, is_bold, is_centred, colour, text } => write!(
                svg,
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{colour}\"{}{}>{}</text>",
                if *is_bold { " font-weight=\"bold\"" } else { "" },
                if *is_centred { " text-anchor=\"middle\"" } else { "" },
                escaped(text)
            ),
        };
    }
    svg.push_str("</svg>\n");
    svg
}

/// A text in which nothing is markup. What XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A text in lines of so many characters at the most, broken between words where it can be.
pub fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut free = 0;
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for (place, piece) in letters.chunks(most.max(1)).enumerate() {
            let piece_text: String = piece.iter().collect();
            match lines.last_mut() {
                Some(line) if place == 0 && piece.len() < free => {
                    line.push(' ');
                    line.push_str(&piece_text);
                    free -= piece.len() + 1;
                }
                _ => {
                    lines.push(piece_text);
                    free = most.saturating_sub(piece.len());
                }
            }
        }
    }
    lines
}
