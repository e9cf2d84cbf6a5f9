//! Finds the lines of a JSON text's values by their pointers, and keys that stand twice. Takes text that parses as JSON;
//! of other text it finds what it can.

use super::read::push_step;
use std::collections::BTreeMap;

/// Where the values of a text are.
#[derive(Debug, Default)]
pub struct Lines {
    lines: BTreeMap<String, usize>,
    /// Pointers of keys that stand twice in one object, with the line of the second.
    pub repeated: Vec<(String, usize)>,
}

impl Lines {
    /// Reads a text.
    pub fn of(text: &str) -> Lines {
        let mut scan =
            Scan { rest: text.strip_prefix('\u{feff}').unwrap_or(text), line: 1, pointer: String::new(), found: Lines::default() };
        scan.value(scan.line);
        scan.found
    }

    /// The line of a value, counted from 1; of what is missing, the line of what it is missing from.
    pub fn line(&self, pointer: &str) -> usize {
        let mut pointer = pointer;
        loop {
            match (self.lines.get(pointer), pointer.rsplit_once('/')) {
                (Some(line), _) => return *line,
                (None, Some((parent, _))) => pointer = parent,
                (None, None) => return 1,
            }
        }
    }
}

struct Scan<'a> {
    rest: &'a str,
    line: usize,
    pointer: String,
    found: Lines,
}

impl<'a> Scan<'a> {
    fn space(&mut self) {
        let length = self.rest.len() - self.rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.take(length);
    }

    /// Takes as many bytes, counting lines.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += taken.bytes().filter(|byte| *byte == b'\n').count();
        self.rest = rest;
        taken
    }

    fn eat(&mut self, mark: char) -> bool {
        self.space();
        let found = self.rest.starts_with(mark);
        if found {
            self.take(mark.len_utf8());
        }
        found
    }

    fn value(&mut self, line: usize) {
        if self.found.lines.insert(self.pointer.clone(), line).is_some() {
            self.found.repeated.push((self.pointer.clone(), line));
        }
        if self.eat('{') {
            self.object();
        } else if self.eat('[') {
            self.array();
        } else if self.rest.starts_with('"') {
            self.text();
        } else {
            let length = self.rest.find([',', ']', '}', ' ', '\t', '\r', '\n']).unwrap_or(self.rest.len());
            self.take(length);
        }
    }

    fn object(&mut self) {
        while !self.eat('}') && !self.rest.is_empty() {
            let line = self.line;
            let key = self.text();
            if !self.eat(':') {
                return;
            }
            self.step(&key, line);
            self.eat(',');
        }
    }

    fn array(&mut self) {
        let mut place: usize = 0;
        while !self.eat(']') && !self.rest.is_empty() {
            let before = self.rest.len();
            self.step(&place.to_string(), self.line);
            self.eat(',');
            place += 1;
            if self.rest.len() == before {
                return;
            }
        }
    }

    fn step(&mut self, key: &str, line: usize) {
        let length = self.pointer.len();
        push_step(&mut self.pointer, key);
        self.value(line);
        self.pointer.truncate(length);
    }

    /// Takes a text with its quotation marks, and says what it means.
    fn text(&mut self) -> String {
        let mut escaped = false;
        let closing = self.rest.char_indices().skip(1).find(|(_, letter)| {
            let closes = *letter == '"' && !escaped;
            escaped = *letter == '\\' && !escaped;
            closes
        });
        let quoted = self.take(closing.map_or(self.rest.len(), |(place, _)| place + 1));
        serde_json::from_str(quoted).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_the_keys() {
        let text = "{\n \"a\": [\n  1,\n  {\"b/c\":\n   \"x\\\"}\"}\n ],\n \"d\\n\": null\n}";
        let lines = Lines::of(text);
        let line = |pointer| lines.line(pointer);
        assert_eq!([line(""), line("/a"), line("/a/0"), line("/a/1"), line("/a/1/b~1c"), line("/d\n")], [1, 2, 3, 4, 4, 7]);
    }

    #[test]
    fn what_is_missing_is_where_it_is_missing_from() {
        assert_eq!(Lines::of("{\n \"a\": {\n }\n}").line("/a/b/c"), 2);
    }

    #[test]
    fn repeated_keys_are_told() {
        let lines = Lines::of("{\"a\": 1,\n\"a\": 2, \"b\": [{\"a\": 1}, {\"a\": 2}]}");
        assert_eq!(lines.repeated, [("/a".to_owned(), 2)]);
    }

    #[test]
    fn text_that_is_not_json_ends() {
        for text in ["", "{", "[", "[,", "[1 2", "{\"a", "{\"a\"", "{\"a\":", "[\"", "\"\\", "}{", "[[[[", "é", "[é"] {
            Lines::of(text);
        }
    }
}
