//! Reads single values: texts, numbers, codes, dates, lists. Knows no field by name.

use super::{Read, Reader};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::date::PartialDate;
use crate::dataset::finding::Rule;
use crate::lang::Lang;
use serde_json::Value;
use std::collections::BTreeMap;

impl Read for String {
    fn read(value: &Value, at: &mut Reader) -> Option<String> {
        at.text(value).map(str::to_owned)
    }
}

impl Read for bool {
    fn read(value: &Value, at: &mut Reader) -> Option<bool> {
        if !value.is_boolean() {
            at.wrong_type(value, "true or false");
        }
        value.as_bool()
    }
}

impl Read for u8 {
    fn read(value: &Value, at: &mut Reader) -> Option<u8> {
        at.number(value, "a whole number from 0 to 255")
    }
}

impl Read for u16 {
    fn read(value: &Value, at: &mut Reader) -> Option<u16> {
        at.number(value, "a whole number from 0 to 65535")
    }
}

impl Read for u64 {
    fn read(value: &Value, at: &mut Reader) -> Option<u64> {
        at.number(value, "a whole number from 0 up, without decimal point or exponent")
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, at: &mut Reader) -> Option<Option<T>> {
        if value.is_null() { Some(None) } else { T::read(value, at).map(Some) }
    }
    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, at: &mut Reader) -> Option<Vec<T>> {
        Some(at.list(value)?.into_iter().map(|(_, item)| item).collect())
    }
}

impl<K: Read + Ord, T: Read> Read for BTreeMap<K, T> {
    fn read(value: &Value, at: &mut Reader) -> Option<BTreeMap<K, T>> {
        let Some(object) = value.as_object() else {
            at.wrong_type(value, "an object");
            return None;
        };
        // One by one: collecting would bring a sorting routine into the application.
        let mut entries = BTreeMap::new();
        for (key, item) in object {
            if let Some((key, item)) = at.step(key, |at| Some((K::read(&Value::String(key.clone()), at)?, T::read(item, at)?))) {
                entries.insert(key, item);
            }
        }
        Some(entries)
    }
}

impl Read for Lang {
    fn read(value: &Value, at: &mut Reader) -> Option<Lang> {
        at.word(value, &Lang::ALL, Lang::code)
    }
}

impl Read for Pillar {
    fn read(value: &Value, at: &mut Reader) -> Option<Pillar> {
        let number: u64 = at.number(value, "the number of a pillar")?;
        let pillar = u8::try_from(number).ok().and_then(|number| Pillar::try_from(number).ok());
        if pillar.is_none() {
            at.tell(Rule::UnknownPillar, format!("{number} is not the number of a pillar."), "Write 1, 2, 3 or 4.");
        }
        pillar
    }
}

impl Read for PartialDate {
    fn read(value: &Value, at: &mut Reader) -> Option<PartialDate> {
        let text = at.text(value)?;
        let date = PartialDate::parse(text).ok();
        if date.is_none() {
            let remedy = "Write 2022, 2022-06 or 2022-06-10, with a month and a day that the calendar has.";
            at.tell(Rule::BadDate, format!("`{text}` is not a date."), remedy);
        }
        date
    }
}

impl Read for StateCode {
    fn read(value: &Value, at: &mut Reader) -> Option<StateCode> {
        let text = at.text(value)?;
        let Ok(code) = StateCode::parse(text) else {
            at.tell(
                Rule::BadCode,
                format!("`{text}` is not a state's code."),
                "Write the three capital letters of ISO 3166-1, such as BRB.",
            );
            return None;
        };
        if !at.known.states.contains(text) {
            let remedy = "Correct the code, or add the state to `places`.";
            at.tell(Rule::DanglingState, format!("{text} is neither among `states` nor among `places`."), remedy);
            return None;
        }
        Some(code)
    }
}
