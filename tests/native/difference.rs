//! Two sets of levels side by side, beside a second implementation written from the rules alone.

use crate::support::{GOVERNMENT, any_framework, named};
use proptest::prelude::*;
use skillgauge::domain::analysis::difference::{Change, compare_role_levels};

/// The rules in words: 0 is not required, 1 the lowest level, and so on.
fn naive(from: u8, to: u8) -> String {
    match (from, to) {
        (0, 0) => "absent".to_owned(),
        (0, _) => "new".to_owned(),
        (_, 0) => "dropped".to_owned(),
        _ => format!("{}", i16::from(to) - i16::from(from)),
    }
}

fn as_naive(change: Change) -> String {
    match change {
        Change::New => "new".to_owned(),
        Change::Dropped => "dropped".to_owned(),
        Change::Same => "0".to_owned(),
        Change::Raised(by) => format!("{by}"),
        Change::Lowered(by) => format!("-{by}"),
    }
}

proptest! {
    #[test]
    fn what_changes_between_role_levels_is_what_the_rules_say(framework in any_framework()) {
        for (_, from) in framework.role_levels() {
            for (_, to) in framework.role_levels() {
                let rows = compare_role_levels(&framework, from, to);
                let mut rows = rows.iter();
                for (index, _) in framework.skills() {
                    let number = |level: Option<_>| {
                        level.map_or(0, |l: skillgauge::domain::framework::Level| l.place() + 1)
                    };
                    let (a, b) = (number(from.requirement(index)), number(to.requirement(index)));
                    if (a, b) != (0, 0) {
                        let row = rows.next().unwrap();
                        prop_assert_eq!(row.index, index);
                        prop_assert_eq!(as_naive(row.change), naive(a, b));
                    }
                }
                prop_assert!(rows.next().is_none());
            }
        }
    }
}

#[test]
fn from_associate_to_head_of_product_every_skill_is_raised() {
    let framework = named(GOVERNMENT);
    let level = |id| framework.role_level(framework.role_level_with_id(id).unwrap()).unwrap();
    let rows = compare_role_levels(
        &framework,
        level("associate-product-manager"),
        level("head-of-product"),
    );
    assert_eq!(rows.len(), 9);
    assert!(rows.iter().all(|row| matches!(row.change, Change::Raised(_))));
}
