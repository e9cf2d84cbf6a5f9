//! Numbers that look random and are the same every time (SplitMix64; Steele, Lea and Flood, 2014). Apart from the one of
//! `geometry`, as neither room knows the other, and a change of the map's must not change what was measured.

/// A source of numbers.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to, and without, a limit; 0 where the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let drawn = self.next();
        usize::try_from(drawn % (limit as u64).max(1)).unwrap_or_default()
    }
}
