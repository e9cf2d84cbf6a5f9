//! When a state endorsed, never more precisely than is known, and what it leads and joins, in short. Only files say so.

use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::dataset::wire::{Endorsement, EndorsementPrecision};
use crate::i18n::{date, file_messages, fill};
use crate::lang::Lang;

/// The date of endorsement in few words, never more precise than it is.
pub fn endorsed_short(lang: Lang, endorsement: &Endorsement) -> String {
    let f = file_messages(lang);
    match (endorsement.precision, endorsement.date) {
        (EndorsementPrecision::Day, Some(day)) => date(lang, day),
        (EndorsementPrecision::Month, Some(month)) => fill(f.endorsed_short_in, &[("date", &date(lang, month))]),
        _ => span(lang, f.endorsed_short_between, endorsement),
    }
}

/// The date of endorsement as a sentence.
pub fn endorsed(lang: Lang, endorsement: &Endorsement) -> String {
    let f = file_messages(lang);
    match (endorsement.precision, endorsement.date) {
        (EndorsementPrecision::Day, Some(day)) => fill(f.endorsed_on, &[("date", &date(lang, day))]),
        (EndorsementPrecision::Month, Some(month)) => fill(f.endorsed_in, &[("date", &date(lang, month))]),
        _ => span(lang, f.endorsed_between, endorsement),
    }
}

/// The documented limits of a date, in a sentence with gaps for both.
pub fn span(lang: Lang, template: &str, endorsement: &Endorsement) -> String {
    fill(template, &[("from", &date(lang, endorsement.not_before)), ("to", &date(lang, endorsement.not_after))])
}

/// The committee roles of a state, in short.
pub fn roles_short(dataset: &Dataset, lang: Lang, code: StateCode) -> Option<String> {
    let f = file_messages(lang);
    match (dataset.leads(code).len(), dataset.joins(code).len()) {
        (0, 0) => None,
        (leads, 0) => Some(f.leads_short.of(lang, leads)),
        (0, joins) => Some(f.joins_short.of(lang, joins)),
        (leads, joins) => Some(fill(f.roles_short, &[("leads", &leads.to_string()), ("joins", &joins.to_string())])),
    }
}
