//! Numbers of any width, packed into bytes with the most significant bit first.

/// Collects numbers as bits.
#[derive(Default)]
pub(super) struct BitWriter(Vec<bool>);

impl BitWriter {
    /// Appends the lowest `width` bits of a number.
    pub(super) fn push(&mut self, number: u32, width: u32) {
        self.0.extend((0..width).rev().map(|place| number >> place & 1 == 1));
    }

    /// The bits as bytes, with zeros up to a whole byte.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        let byte = |bits: &[bool]| {
            bits.iter()
                .zip((0..8).rev())
                .fold(0, |byte, (&bit, place)| byte | u8::from(bit) << place)
        };
        self.0.chunks(8).map(byte).collect()
    }
}

/// Takes numbers from bits.
pub(super) struct BitReader<I>(I);

/// Reads bytes bit by bit.
pub(super) fn read(bytes: &[u8]) -> BitReader<impl Iterator<Item = bool>> {
    BitReader(bytes.iter().flat_map(|&byte| (0..8).rev().map(move |place| byte >> place & 1 == 1)))
}

impl<I: Iterator<Item = bool>> BitReader<I> {
    /// The next `width` bits as a number, or `None` if there are fewer.
    pub(super) fn take(&mut self, width: u32) -> Option<u32> {
        (0..width).try_fold(0, |number, _| Some(number << 1 | u32::from(self.0.next()?)))
    }
}
