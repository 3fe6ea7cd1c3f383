//! Where a function was written, by its name.

use rustc_demangle::demangle;

/// The name as it stands in the source, without the compiler's hash.
pub(super) fn readable(name: &str) -> String {
    format!("{:#}", demangle(name))
}

/// The crate of a function with this readable name; of our own crate, with its part: `skillgauge::ui`.
pub(super) fn origin(name: &str) -> String {
    let path = path(name);
    let parts: Vec<&str> = path.split("::").collect();
    match parts.as_slice() {
        ["skillgauge", part, _, ..] => format!("skillgauge::{part}"),
        [of_crate, _, ..] => (*of_crate).to_owned(),
        // A name without a path is no function of a crate.
        _ if ["__wbindgen", "__externref"].iter().any(|start| path.starts_with(start)) => {
            "wasm-bindgen".to_owned()
        }
        _ => "other".to_owned(),
    }
}

/// The path that tells: of `<Type as Trait>::function` that of the type, unless each crate has it.
fn path(name: &str) -> &str {
    // What frees a value is made for the value's type, whose crate it would go with.
    let name = name.strip_prefix("core::ptr::drop_in_place::").unwrap_or(name);
    let name = name.strip_prefix("core::ptr::drop_in_place").unwrap_or(name);
    let Some(inner) = name.strip_prefix('<') else { return name };
    let (of_type, of_trait) = inner.split_once(" as ").unwrap_or((inner, ""));
    let of_type = of_type
        .trim_start_matches(['&', '[', '(', '*', '<'])
        .trim_start_matches("const ")
        .trim_start_matches("mut ")
        .trim_start_matches("dyn ");
    let end = of_type.find(['<', '>', ',', ' ', ')', ']']).unwrap_or(of_type.len());
    let own = of_type.get(..end).unwrap_or(of_type);
    match (own.contains("::"), of_trait.is_empty()) {
        (true, _) => of_type,
        (false, false) => of_trait,
        // Functions of `str` and the like.
        (false, true) => "core::primitive",
    }
}

#[cfg(test)]
mod tests {
    use super::{origin, readable};

    #[test]
    fn the_crate_is_that_of_the_function() {
        for (name, crate_) in [
            ("yew::scheduler::start_now", "yew"),
            ("skillgauge::main", "skillgauge"),
            ("skillgauge::ui::parts::radios::radios", "skillgauge::ui"),
            (
                "skillgauge::state::apply::<impl skillgauge::state::State>::apply",
                "skillgauge::state",
            ),
            ("core::ops::function::FnOnce::call_once{{vtable.shim}}", "core"),
            ("__wbindgen_malloc", "wasm-bindgen"),
            ("memcpy", "other"),
        ] {
            assert_eq!(origin(name), crate_, "{name}");
        }
    }

    #[test]
    fn of_a_trait_it_is_that_of_the_type_unless_each_crate_has_it() {
        for (name, crate_) in [
            ("<yew::virtual_dom::VNode as core::clone::Clone>::clone", "yew"),
            ("<alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop", "alloc"),
            ("<&mut W as core::fmt::Write>::write_str", "core"),
            ("<(A, B) as yew::html::IntoPropValue>::into", "yew"),
            ("<dyn core::any::Any>::is", "core"),
            ("<char>::escape_debug_ext", "core"),
            (
                "<skillgauge::state::action::Action as core::clone::Clone>::clone",
                "skillgauge::state",
            ),
        ] {
            assert_eq!(origin(name), crate_, "{name}");
        }
    }

    #[test]
    fn what_frees_a_value_is_of_its_type() {
        assert_eq!(origin("core::ptr::drop_in_place<yew::html::Scope>"), "yew");
        assert_eq!(origin("core::ptr::drop_in_place::<yew::html::Scope>"), "yew");
    }

    #[test]
    fn names_of_either_mangling_are_readable() {
        assert_eq!(
            readable("_ZN3yew9scheduler9start_now17h0123456789abcdefE"),
            "yew::scheduler::start_now"
        );
        assert_eq!(readable("_RNvNtC3yew9scheduler9start_now"), "yew::scheduler::start_now");
        assert_eq!(readable("memcpy"), "memcpy");
    }
}
