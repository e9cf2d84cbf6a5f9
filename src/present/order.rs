//! One way of sorting for all lists of the application, which would otherwise carry the code of a sort for each of them.

/// The items in the order of their keys; those of equal keys stay as they were.
pub fn in_order<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let order = sorted(items.iter().map(key).collect());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| items.get_mut(place)?.take()).collect()
}

/// The places of the keys, in the keys' order.
fn sorted(keys: Vec<String>) -> Vec<usize> {
    let mut keys: Vec<(String, usize)> = keys.into_iter().zip(0..).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

/// A key of digits turned round: what came first comes last.
pub fn downwards(key: &str) -> String {
    key.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_digit(9 - digit, 10)).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_stay_as_they_were() {
        let sorted = in_order(vec!["b1", "a1", "b2", "a2"], |it| it[..1].to_owned());
        assert_eq!(sorted, ["a1", "a2", "b1", "b2"]);
    }

    #[test]
    fn digits_turn_round() {
        let sorted = in_order(vec!["2022-06-10", "2022-10-06", "2024-05-07"], |it| downwards(it));
        assert_eq!(sorted, ["2024-05-07", "2022-10-06", "2022-06-10"]);
    }
}
