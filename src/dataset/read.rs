//! Reads JSON values into the wire types, saying everything that is wrong rather than the first thing.
//!
//! One law: what can't be read is left out of the list it stands in, with a finding; where it stands in no list, the
//! record around it can't be read either. Knows no kind of record.

mod values;

use super::finding::{Finding, Rule};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A type that can be read from a JSON value.
pub trait Read: Sized {
    /// Reads a value; `None` after saying why not.
    fn read(value: &Value, at: &mut Reader) -> Option<Self>;

    /// What a missing field of this type means; `None` where it has to be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// What may be referred to. Includes records that can't be read: their own findings say enough.
#[derive(Debug, Default)]
pub struct Known {
    /// Identifiers of sources.
    pub sources: BTreeSet<String>,
    /// Codes of states and places.
    pub states: BTreeSet<String>,
    /// Numbers of action packages.
    pub packages: BTreeSet<u64>,
}

/// What to do with fields that are not part of the shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownFields {
    /// Pass over them, as a newer file may have them.
    Ignore,
    /// Say so, as it may be a slip of the pen.
    Tell,
}

/// Where reading is, and what was found wrong so far.
#[derive(Debug)]
pub struct Reader {
    pointer: String,
    unknown_fields: UnknownFields,
    /// What may be referred to.
    pub known: Known,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

impl Reader {
    /// A reader at the root of a file.
    pub fn new(known: Known, unknown_fields: UnknownFields) -> Reader {
        Reader { pointer: String::new(), unknown_fields, known, findings: Vec::new() }
    }

    /// Where reading is, as a JSON pointer.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Says that something is wrong here.
    pub fn tell(&mut self, rule: Rule, message: impl Into<String>, remedy: impl Into<String>) {
        self.findings.push(Finding::new(rule, self.pointer.clone(), message, remedy));
    }

    /// Reads one step deeper.
    pub fn step<T>(&mut self, key: &str, read: impl FnOnce(&mut Reader) -> T) -> T {
        let length = self.pointer.len();
        push_step(&mut self.pointer, key);
        let result = read(self);
        self.pointer.truncate(length);
        result
    }

    /// The fields of an object.
    pub fn object<'a>(&mut self, value: &'a Value, fields: &[&str]) -> Option<&'a Map<String, Value>> {
        let Some(object) = value.as_object() else {
            self.wrong_type(value, "an object");
            return None;
        };
        if self.unknown_fields == UnknownFields::Tell {
            for key in object.keys().filter(|key| !fields.contains(&key.as_str())) {
                let message = format!("`{key}` is not a field of this record, so nobody will see it.");
                let remedy = format!("Write one of {}, or take it out.", fields.join(", "));
                self.step(key, |at| at.tell(Rule::UnknownField, message, remedy));
            }
        }
        Some(object)
    }

    /// A field of an object.
    pub fn field<T: Read>(&mut self, object: &Map<String, Value>, name: &str) -> Option<T> {
        match object.get(name) {
            Some(value) => self.step(name, |at| T::read(value, at)),
            None => T::absent().or_else(|| self.missing(name)),
        }
    }

    /// A field that may be left out where it is empty.
    pub fn field_or_default<T: Read + Default>(&mut self, object: &Map<String, Value>, name: &str) -> Option<T> {
        if object.contains_key(name) { self.field(object, name) } else { Some(T::default()) }
    }

    fn missing<T>(&mut self, name: &str) -> Option<T> {
        let (rule, remedy) = match name {
            "id" | "code" => (Rule::MissingId, format!("Add `{name}`, different from that of every other record of the list.")),
            "en" | "es" | "pt" | "fr" => (Rule::MissingName, format!("Add `{name}`; say with it where the form comes from.")),
            _ => (Rule::MissingField, format!("Add `{name}` as the schema describes it; a list may be empty.")),
        };
        self.tell(rule, format!("`{name}` is missing."), remedy);
        None
    }

    /// Says that a value is of the wrong type.
    pub fn wrong_type(&mut self, value: &Value, expected: &str) {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.tell(Rule::WrongType, format!("Here stands {found} instead of {expected}."), format!("Write {expected}."));
    }

    /// A text that says something.
    pub fn text<'a>(&mut self, value: &'a Value) -> Option<&'a str> {
        let Some(text) = value.as_str() else {
            self.wrong_type(value, "a text");
            return None;
        };
        if text.trim().is_empty() {
            self.tell(Rule::EmptyText, "This text is empty.", "Write the text; where the schema allows it, null says that none is known.");
            return None;
        }
        Some(text)
    }

    /// A word from a closed list.
    pub fn word<T: Copy>(&mut self, value: &Value, all: &[T], word_of: fn(T) -> &'static str) -> Option<T> {
        let text = self.text(value)?;
        let found = all.iter().copied().find(|word| word_of(*word) == text);
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|word| word_of(*word)).collect();
            self.tell(
                Rule::UnknownWord,
                format!("`{text}` is not a word that can stand here."),
                format!("Write one of {}.", words.join(", ")),
            );
        }
        found
    }

    fn number<T: TryFrom<u64>>(&mut self, value: &Value, expected: &str) -> Option<T> {
        let number = value.as_u64().and_then(|number| T::try_from(number).ok());
        if number.is_none() {
            self.wrong_type(value, expected);
        }
        number
    }

    fn list<T: Read>(&mut self, value: &Value) -> Option<Vec<(usize, T)>> {
        let Some(items) = value.as_array() else {
            self.wrong_type(value, "a list");
            return None;
        };
        let read = |(place, item)| Some((place, self.step(&usize::to_string(&place), |at| T::read(item, at))?));
        Some(items.iter().enumerate().filter_map(read).collect())
    }

    /// A list of the root, each record with its place in the file, as some may be left out.
    pub fn table<T: Read>(&mut self, root: &Map<String, Value>, name: &str) -> Vec<(usize, T)> {
        match root.get(name) {
            Some(value) => self.step(name, |at| at.list(value)),
            None => self.missing(name),
        }
        .unwrap_or_default()
    }
}

/// Adds a step to a JSON pointer, with RFC 6901's two escapes.
pub fn push_step(pointer: &mut String, key: &str) {
    pointer.push('/');
    for letter in key.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(letter),
        }
    }
}
