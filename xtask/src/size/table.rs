//! Numbers for people.

/// A number with commas: 140,123.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn commas_stand_before_each_three_digits() {
        let all = [0, 999, 1000, 140_123, 1_234_567].map(thousands);
        assert_eq!(all, ["0", "999", "1,000", "140,123", "1,234,567"]);
    }
}
