//! A set of choices of one facet: sorted, without doubles, so that equal choices are equal and have one address.

/// What was chosen of a facet. Empty means no restriction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picks<T>(Vec<T>);

impl<T> Default for Picks<T> {
    fn default() -> Self {
        Picks(Vec::new())
    }
}

impl<T: Ord + Copy> Picks<T> {
    /// Takes a choice in, or out if it was in.
    pub fn toggle(&mut self, item: T) {
        match self.0.binary_search(&item) {
            Ok(place) => {
                self.0.remove(place);
            }
            Err(place) => self.0.insert(place, item),
        }
    }

    /// Takes a choice in.
    pub fn insert(&mut self, item: T) {
        if let Err(place) = self.0.binary_search(&item) {
            self.0.insert(place, item);
        }
    }

    /// Whether it was chosen.
    pub fn contains(&self, item: T) -> bool {
        self.0.binary_search(&item).is_ok()
    }

    /// Whether something with this choice passes: nothing was chosen, or this was.
    pub fn allows(&self, item: T) -> bool {
        self.0.is_empty() || self.contains(item)
    }

    /// The one choice, where there is exactly one.
    pub fn only(&self) -> Option<T> {
        match self.0.as_slice() {
            [item] => Some(*item),
            _ => None,
        }
    }

    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were chosen.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The choices, in order.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }
}

impl<T: Ord + Copy> FromIterator<T> for Picks<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut picks = Picks::default();
        items.into_iter().for_each(|item| picks.insert(item));
        picks
    }
}
