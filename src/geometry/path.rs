//! Outlines as SVG path strings and back: `M` to a place, then relative steps with one decimal. Knows no map.
//!
//! Steps are differences of rounded places, so that rounding does not add up and shared borders stay shared.

use super::plane::{Point, Ring};

/// Writes rings as one path; a ring of fewer than three different places, in tenths, is left out.
pub fn write<'a>(rings: impl IntoIterator<Item = &'a Ring>) -> String {
    let mut path = String::new();
    for ring in rings {
        let mut places: Vec<(i64, i64)> = ring.iter().map(|&(x, y)| (tenths(x), tenths(y))).collect();
        places.dedup();
        if places.len() > 1 && places.first() == places.last() {
            places.pop();
        }
        let [start, rest @ ..] = places.as_slice() else { continue };
        if rest.len() < 2 {
            continue;
        }
        path.push('M');
        push(&mut path, start.0);
        push(&mut path, start.1);
        path.push('l');
        let mut at = *start;
        for place in rest {
            push(&mut path, place.0 - at.0);
            push(&mut path, place.1 - at.1);
            at = *place;
        }
        path.push('z');
    }
    path
}

fn tenths(number: f64) -> i64 {
    (number * 10.0).round() as i64
}

/// Adds a number in tenths, in the shortest form that can follow what stands there: `12`, `-.5`, `3.4`.
fn push(path: &mut String, tenths: i64) {
    let (whole, part) = (tenths.abs() / 10, tenths.abs() % 10);
    // A point may follow a number that has one already; a digit may not.
    let pointed = path.rfind(|c: char| !c.is_ascii_digit()).is_some_and(|at| path.get(at..).is_some_and(|tail| tail.starts_with('.')));
    let separate = path.ends_with(|c: char| c.is_ascii_digit()) && tenths >= 0 && !(pointed && whole == 0 && part != 0);
    if tenths < 0 {
        path.push('-');
    } else if separate {
        path.push(' ');
    }
    if whole != 0 || part == 0 {
        path.push_str(&whole.to_string());
    }
    if part != 0 {
        path.push('.');
        path.push_str(&part.to_string());
    }
}

/// Reads a path that [`write`] wrote. What it cannot read it leaves out: the atlas is our own file.
pub fn read(path: &str) -> Vec<Ring> {
    path.split('M').filter(|ring| !ring.is_empty()).map(read_ring).collect()
}

fn read_ring(text: &str) -> Ring {
    let mut numbers = Numbers(text.as_bytes());
    let mut ring = Vec::new();
    let mut at: (i64, i64) = (0, 0);
    // The first pair is a place, which is a step from (0, 0).
    while let (Some(dx), Some(dy)) = (numbers.next(), numbers.next()) {
        at = (at.0 + dx, at.1 + dy);
        ring.push(point(at));
    }
    ring
}

fn point((x, y): (i64, i64)) -> Point {
    (x as f64 / 10.0, y as f64 / 10.0)
}

/// The numbers of a path, in tenths.
struct Numbers<'a>(&'a [u8]);

impl Iterator for Numbers<'_> {
    type Item = i64;
    fn next(&mut self) -> Option<i64> {
        while let [b' ' | b'l' | b'z', rest @ ..] = self.0 {
            self.0 = rest;
        }
        let (sign, mut rest) = match self.0 {
            [b'-', rest @ ..] => (-1, rest),
            [] => return None,
            rest => (1, rest),
        };
        let mut value = 0;
        while let [digit @ b'0'..=b'9', tail @ ..] = rest {
            value = value * 10 + i64::from(digit - b'0');
            rest = tail;
        }
        value *= 10;
        if let [b'.', digit @ b'0'..=b'9', tail @ ..] = rest {
            value += i64::from(digit - b'0');
            rest = tail;
        }
        // Something that is no number: stop.
        if rest.len() == self.0.len() {
            return None;
        }
        self.0 = rest;
        Some(sign * value)
    }
}
