//! Numbers of any width, packed into bytes with the most significant bit first.

/// Collects numbers as bits.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    /// Bits so far.
    bits: usize,
}

impl BitWriter {
    /// Appends the lowest `width` bits of a number.
    pub(super) fn push(&mut self, number: u32, width: u32) {
        for place in (0..width).rev() {
            if self.bits.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut()
                && number >> place & 1 == 1
            {
                *last |= 0x80 >> (self.bits % 8);
            }
            self.bits += 1;
        }
    }

    /// The bits as bytes, with zeros up to a whole byte.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Takes numbers from bits.
pub(super) struct BitReader<'a> {
    bytes: &'a [u8],
    /// Bits taken so far.
    taken: usize,
}

impl<'a> BitReader<'a> {
    /// Reads bytes bit by bit.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, taken: 0 }
    }

    /// The next `width` bits as a number, or `None` if there are fewer.
    pub(super) fn take(&mut self, width: u32) -> Option<u32> {
        let mut number = 0;
        for _ in 0..width {
            let byte = self.bytes.get(self.taken / 8)?;
            let bit = byte >> (7 - self.taken % 8) & 1;
            number = number << 1 | u32::from(bit);
            self.taken += 1;
        }
        Some(number)
    }
}

/// A place as a number: 0 if there is none, or else one more than it.
pub(super) fn number_of(place: Option<usize>) -> u32 {
    place.map_or(0, |place| u32::try_from(place).unwrap_or(0) + 1)
}

/// The place of which [`number_of`] made a number, if there was one. `None` if the number is too large.
#[allow(clippy::option_option)]
pub(super) fn place_of(number: u32) -> Option<Option<usize>> {
    match number.checked_sub(1) {
        None => Some(None),
        Some(place) => usize::try_from(place).ok().map(Some),
    }
}

/// How many bits it takes to hold any number up to this one.
pub(super) fn bits_for(largest: u32) -> u32 {
    u32::BITS - largest.leading_zeros()
}
