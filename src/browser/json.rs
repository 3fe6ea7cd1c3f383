//! Values from JavaScript and for it, as JSON.

use crate::domain::formats::json::Json;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How deep values may be nested, because a deeper one could exhaust the stack. Nothing we write is as deep.
const MAX_DEPTH: u32 = 16;

/// A value from JavaScript. `None` if JSON has no such value, or it is nested too deep.
pub fn from_js(value: &JsValue) -> Option<Json> {
    from_js_within(value, MAX_DEPTH)
}

fn from_js_within(value: &JsValue, depth_left: u32) -> Option<Json> {
    let depth_left = depth_left.checked_sub(1)?;
    if value.is_null() {
        return Some(Json::Null);
    }
    if let Some(truth) = value.as_bool() {
        return Some(Json::Bool(truth));
    }
    if let Some(number) = value.as_f64() {
        return Some(Json::Number(number));
    }
    if let Some(text) = value.as_string() {
        return Some(Json::Text(text));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let mut values = Vec::new();
        for value in list.iter() {
            values.push(from_js_within(&value, depth_left)?);
        }
        return Some(Json::List(values));
    }
    let mut entries = Vec::new();
    for entry in Object::entries(value.dyn_ref::<Object>()?) {
        let entry = entry.unchecked_into::<Array>();
        entries.push((entry.get(0).as_string()?, from_js_within(&entry.get(1), depth_left)?));
    }
    Some(Json::Object(entries))
}

/// A value for JavaScript. `None` if the browser cannot make it.
pub fn to_js(json: &Json) -> Option<JsValue> {
    Some(match json {
        Json::Null => JsValue::NULL,
        Json::Bool(truth) => JsValue::from_bool(*truth),
        Json::Number(number) => JsValue::from_f64(*number),
        Json::Text(text) => JsValue::from_str(text),
        Json::List(values) => {
            let list = Array::new();
            for value in values {
                list.push(&to_js(value)?);
            }
            list.into()
        }
        Json::Object(entries) => {
            let object = Object::new();
            for (key, value) in entries {
                Reflect::set(&object, &JsValue::from_str(key), &to_js(value)?).ok()?;
            }
            object.into()
        }
    })
}
