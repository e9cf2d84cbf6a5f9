//! Quantities: numbers that exclude one another, and money without a currency.

use super::Look;
use crate::dataset::finding::Rule;
use crate::dataset::iso;
use crate::dataset::wire::{Kind, Quantity};
use crate::lang::Lang;

/// Words in an English unit that mean money.
const MONEY: &[&str] = &[
    "money", "dollar", "dollars", "euro", "euros", "peso", "pesos", "real", "reais", "sol", "soles", "pound", "pounds", "won", "usd", "eur",
];

impl Look<'_> {
    pub(super) fn quantities(&mut self) {
        let draft = self.draft;
        for (place, it) in &draft.commitments {
            if let Some(quantity) = &it.quantity {
                self.quantity(&format!("/commitments/{place}/quantity"), it.kind, quantity);
            }
        }
    }

    fn quantity(&mut self, pointer: &str, kind: Kind, it: &Quantity) {
        let (low, high) = (it.minimum.unwrap_or(0), it.maximum.unwrap_or(u64::MAX));
        let wrong = match it.number {
            _ if low > high => Some("The minimum is greater than the maximum."),
            Some(number) if number < low || number > high => Some("The number lies outside minimum and maximum."),
            None if it.minimum.is_none() && it.maximum.is_none() => Some("There is neither a number nor a minimum or maximum."),
            _ => None,
        };
        if let Some(message) = wrong {
            self.tell(Rule::ContradictoryQuantity, pointer.to_owned(), message, "Correct the numbers, or write null for the quantity.");
        }
        match &it.currency {
            Some(currency) if !iso::is_currency(currency) => {
                let message = format!("`{currency}` is not a currency in ISO 4217.");
                self.tell(Rule::UnknownCurrency, format!("{pointer}/currency"), message, "Write three capital letters, such as USD.");
            }
            None if kind == Kind::Funding || it.unit.en.as_deref().is_some_and(is_money) => {
                let message = format!("This is money ({}), but no currency is given.", it.unit.get(Lang::En).0);
                self.tell(Rule::MissingCurrency, pointer.to_owned(), message, "Write the currency's code in ISO 4217, such as USD.");
            }
            _ => {}
        }
    }
}

fn is_money(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    unit.split(|letter: char| !letter.is_alphanumeric()).any(|word| MONEY.contains(&word))
}
