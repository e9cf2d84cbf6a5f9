//! Numbers as CSS and SVG write them, made of whole numbers: one way of rounding for styles, marks and pictures.

/// A number to so many decimals at most, without zeros at the end: `12`, `-0.5`, `3.46`. The application writes no other number with
/// decimals: what the standard library writes them with would add 6 kB to it.
pub fn decimal(value: f64, places: u32) -> String {
    let unit = 10_i64.pow(places);
    let all = (value * unit as f64).round() as i64;
    let (whole, mut rest) = (all.abs() / unit, all.abs() % unit);
    let sign = if all < 0 { "-" } else { "" };
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let mut length = places as usize;
    while rest % 10 == 0 {
        rest /= 10;
        length -= 1;
    }
    format!("{sign}{whole}.{rest:0length$}")
}

/// A share, 0 to 1, as a percentage to two decimals.
pub fn percent(share: f64) -> String {
    decimal(share * 100.0, 2) + "%"
}

/// Reads what [`percent`] writes. Not by way of the standard library, whose tables would weigh on the application.
pub fn read_percent(text: &str) -> Option<f64> {
    let (whole, rest) = text.strip_suffix('%')?.split_once('.').unwrap_or((text.strip_suffix('%')?, ""));
    let rest: u32 = format!("{rest:0<2}").get(..2)?.parse().ok()?;
    Some(f64::from(whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(rest)?) / 10_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_short_as_can_be() {
        let written = [0.0, -0.004, 12.0, -0.5, 3.456, 100.049, 0.05].map(|value| decimal(value, 2));
        assert_eq!(written, ["0", "0", "12", "-0.5", "3.46", "100.05", "0.05"]);
        assert_eq!(decimal(1.7 / 1.6, 3), "1.063");
        assert_eq!(percent(0.12345), "12.35%");
        for share in [0.0, 0.1235, 0.05, 0.005, 1.0, 0.9999] {
            assert_eq!(read_percent(&percent(share)), Some(share));
        }
        assert_eq!(["12", "x%", "1.2.3%", ""].map(read_percent), [None; 4]);
    }
}
