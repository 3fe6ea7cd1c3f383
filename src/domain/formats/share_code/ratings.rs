//! The ratings in a code: those of the skills that count in groups, and each of the others by itself.

use super::bits::{BitReader, BitWriter, bits_for, number_of, place_of};
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::framework::{Framework, SkillIndex};

/// How many skills are written as one number, which takes fewer bits than one for each.
const GROUP: usize = 5;

/// Writes the ratings of the skills that count, and then those of other skills, each with its place.
pub(super) fn write_ratings(
    framework: &Framework,
    bits: &mut BitWriter,
    counted: &[SkillIndex],
    ratings: &Ratings,
) {
    let radix = radix(framework);
    let digit = |skill| match ratings.get(skill) {
        None => 0,
        Some(rating) => u32::from(rating.place()) + 1,
    };
    for group in counted.chunks(GROUP) {
        let mut number = 0;
        for &skill in group {
            number = number * radix + digit(skill);
        }
        bits.push(number, group_bits(radix, group.len()));
    }
    if framework.has_several_roles() {
        for (skill, _) in ratings.iter() {
            if !counted.contains(&skill) {
                bits.push(1, 1);
                bits.push(number_of(Some(skill.place())) - 1, skill_bits(framework));
                bits.push(digit(skill), group_bits(radix, 1));
            }
        }
        bits.push(0, 1);
    }
}

/// Reads what [`write_ratings`] wrote. `None` if the bits are no ratings of this framework.
pub(super) fn read_ratings(
    framework: &Framework,
    bits: &mut BitReader<'_>,
    counted: &[SkillIndex],
) -> Option<Ratings> {
    let radix = radix(framework);
    let mut ratings = Ratings::default();
    let rating = |digit: u32| match place_of(digit)? {
        None => Some(None),
        Some(place) => Rating::at_place(framework, u8::try_from(place).ok()?).map(Some),
    };
    for group in counted.chunks(GROUP) {
        let mut number = bits.take(group_bits(radix, group.len()))?;
        for &skill in group.iter().rev() {
            ratings.set(skill, rating(number % radix)?);
            number /= radix;
        }
        if number != 0 {
            return None;
        }
    }
    if framework.has_several_roles() {
        while bits.take(1)? == 1 {
            let place = usize::try_from(bits.take(skill_bits(framework))?).ok()?;
            ratings.set(framework.skill_at(place)?, rating(bits.take(group_bits(radix, 1))?)?);
        }
    }
    Some(ratings)
}

/// How many values a skill can have: unrated, not yet, and each level.
fn radix(framework: &Framework) -> u32 {
    u32::try_from(framework.scale_len()).unwrap_or(0) + 2
}

/// How many bits it takes to hold any number of `digits` digits in base `radix`.
fn group_bits(radix: u32, digits: usize) -> u32 {
    let values = (0..digits).fold(1, |values: u32, _| values.saturating_mul(radix));
    bits_for(values - 1)
}

fn skill_bits(framework: &Framework) -> u32 {
    bits_for(number_of(framework.skills_len().checked_sub(1)).saturating_sub(1))
}
