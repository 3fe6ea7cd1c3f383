//! Paints a picture, so that it can be saved as one made of pixels.

use super::{BrowserError, document};
use crate::domain::formats::picture::{FONT, Picture, Shape};
use js_sys::{Array, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

/// How many pixels of the image a pixel of the picture takes, so that it is sharp on paper and on fine screens.
const SCALE: u32 = 2;

/// The picture as a PNG image.
///
/// # Errors
/// When the browser does not allow it: some give no image, or one of noise, against being recognised by it.
pub async fn png(picture: &Picture) -> Result<Blob, BrowserError> {
    let canvas = document()?.create_element("canvas").map_err(|_| BrowserError)?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| BrowserError)?;
    canvas.set_width(picture.width.unsigned_abs() * SCALE);
    canvas.set_height(picture.height.unsigned_abs() * SCALE);
    let context = canvas.get_context("2d").map_err(|_| BrowserError)?.ok_or(BrowserError)?;
    let context: CanvasRenderingContext2d = context.dyn_into().map_err(|_| BrowserError)?;
    paint(&context, picture);
    let mut asked = Ok(());
    let promise = Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: Option<Blob>| {
            let _ = resolve.call1(&resolve, &blob.into());
        });
        asked = canvas.to_blob(done.unchecked_ref());
    });
    asked.map_err(|_| BrowserError)?;
    let blob = JsFuture::from(promise).await.map_err(|_| BrowserError)?;
    blob.dyn_into().map_err(|_| BrowserError)
}

fn paint(context: &CanvasRenderingContext2d, picture: &Picture) {
    let scale = f64::from(SCALE);
    // What cannot be painted leaves the rest of the picture as it is.
    let _ = context.scale(scale, scale);
    context.set_fill_style_str(picture.ground);
    context.fill_rect(0.0, 0.0, picture.width.into(), picture.height.into());
    for shape in &picture.shapes {
        match shape {
            Shape::Rect { x, y, width, height, fill, outline } => {
                let (x, y, width, height) =
                    (f64::from(*x), (*y).into(), (*width).into(), (*height).into());
                context.set_fill_style_str(fill);
                context.fill_rect(x, y, width, height);
                context.set_stroke_style_str(outline);
                context.set_line_width(2.0);
                context.stroke_rect(x, y, width, height);
            }
            Shape::Circle { x, y, radius, fill } => {
                context.set_fill_style_str(fill);
                context.begin_path();
                let _ = context.arc(
                    (*x).into(),
                    (*y).into(),
                    (*radius).into(),
                    0.0,
                    std::f64::consts::TAU,
                );
                context.fill();
            }
            Shape::Line { x, y, length, thickness, colour, is_dotted } => {
                let dashes =
                    if *is_dotted { Array::of2(&2.into(), &6.into()) } else { Array::new() };
                let _ = context.set_line_dash(&dashes);
                context.set_stroke_style_str(colour);
                context.set_line_width((*thickness).into());
                context.begin_path();
                context.move_to((*x).into(), (*y).into());
                context.line_to((x + length).into(), (*y).into());
                context.stroke();
                let _ = context.set_line_dash(&Array::new());
            }
            Shape::Text { x, y, size, is_bold, is_centred, colour, text } => {
                let weight = if *is_bold { "bold " } else { "" };
                context.set_font(&format!("{weight}{size}px {FONT}"));
                context.set_text_align(if *is_centred { "center" } else { "left" });
                context.set_fill_style_str(colour);
                let _ = context.fill_text(text, (*x).into(), (*y).into());
            }
        }
    }
}
