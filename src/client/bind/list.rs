//! The list of the endorsing states: rows that don't match are hidden as they are, so that a change of filters touches little.

use super::follow;
use crate::client::html::marked;
use crate::client::live::Live;
use crate::dataset::code::StateCode;
use crate::lang::Lang;
use crate::platform::document::{all, first, set, set_class, set_flag};
use crate::present::explorer::Explorer;
use crate::present::rows::{StateRow, bar_label, bar_part};
use leptos::prelude::*;
use web_sys::Element;

pub fn bind(root: &Element, live: Live) {
    let Some(list) = first(root, ".rows") else { return };
    let written = live.written().map(|it| it.model);
    let mut rows: Vec<Row> = all(&list, "[data-state]").into_iter().filter_map(|row| Row::of(row, written.as_ref())).collect();
    let elements: Vec<(StateCode, Element)> = rows.iter().map(|it| (it.code, it.row.clone())).collect();
    let lang = live.lang();
    let mut order: Vec<StateCode> = rows.iter().map(|it| it.code).collect();
    let empty = first(root, "[data-empty]");
    let remark = first(root, "[data-more-than-pillars]");
    follow(move || {
        live.model.with(|now| {
            for it in &mut rows {
                if let Some(row) = now.row(it.code) {
                    it.write(lang, row);
                }
            }
            let wanted: Vec<StateCode> = now.rows.iter().map(|row| row.code).collect();
            if order != wanted {
                let ordered = wanted.iter().filter_map(|code| rows.iter().find(|row| row.code == *code));
                ordered.for_each(|it| drop(list.append_child(&it.row)));
                order = wanted;
            }
            empty.iter().for_each(|it| advise(it, now));
            remark.iter().for_each(|it| set_flag(it, "hidden", !now.exceeds_pillars()));
        });
    });
    follow(move || {
        let selected = live.selected.get();
        for (code, row) in &elements {
            let on = selected == Some(*code);
            if row.class_list().contains("is-selected") != on {
                set_class(row, "is-selected", on);
                first(row, "a").iter().for_each(|link| set(link, "aria-current", on.then_some("true")));
            }
        }
    });
}

/// Where the list would be: which filter to drop.
fn advise(empty: &Element, now: &Explorer) {
    let nothing = now.found.states + now.found.others == 0;
    set_flag(empty, "hidden", !nothing);
    if let Some(lift) = first(empty, "[data-drop]").filter(|_| nothing) {
        set_flag(&lift, "hidden", now.advice.is_none());
        lift.set_text_content(now.advice.as_ref().map(|advice| advice.label.as_str()));
    }
}

/// A row of the page, with what it says now; nothing where that is not known, so that all of it has to be written.
struct Row {
    code: StateCode,
    row: Element,
    parts: Option<Parts>,
    says: Option<StateRow>,
}

/// The parts of a row that say numbers, looked up once they are to say others.
struct Parts {
    total: Option<Element>,
    sum: Option<Element>,
    cells: Vec<Element>,
    /// The last part is drawn first.
    bar: Vec<Element>,
}

impl Parts {
    fn of(row: &Element) -> Parts {
        let bar = all(row, ".row-bar polygon").into_iter().rev().collect();
        Parts { total: first(row, ".row-total"), sum: first(row, ".cell-sum"), cells: all(row, ".cell"), bar }
    }
}

impl Row {
    fn of(row: Element, written: Option<&Explorer>) -> Option<Row> {
        let code = StateCode::parse(&row.get_attribute("data-state")?).ok()?;
        Some(Row { code, row, parts: None, says: written.and_then(|written| written.row(code).cloned()) })
    }

    /// Writes what is different.
    fn write(&mut self, lang: Lang, now: &StateRow) {
        let says = self.says.as_ref();
        if !now.shown {
            // What nobody sees can wait.
            set_flag(&self.row, "hidden", true);
            self.says = says.map(|says| StateRow { shown: false, ..says.clone() });
            return;
        }
        let changes = |same: &dyn Fn(&StateRow) -> bool| !says.is_some_and(same);
        if changes(&|says| says.name == now.name) {
            first(&self.row, ".row-name").iter().for_each(|it| it.set_inner_html(&marked(&now.name)));
        }
        if changes(&|says| says.counts == now.counts) {
            let parts = self.parts.get_or_insert_with(|| Parts::of(&self.row));
            let text = |it: &Option<Element>, text: &str| it.iter().for_each(|it| it.set_text_content(Some(text)));
            text(&parts.total, &format!(" {}. {}", now.total, bar_label(lang, &now.bar)));
            if changes(&|says| says.counts.total() == now.counts.total()) {
                text(&parts.sum, &now.counts.total().to_string());
            }
            let more = now.counts.exceed_pillars();
            if changes(&|says| says.counts.exceed_pillars() == more) {
                parts.sum.iter().for_each(|it| set_class(it, "is-more", more));
            }
            for (place, (cell, number)) in parts.cells.iter().zip(now.counts.pillars).enumerate() {
                if changes(&|says| says.counts.pillars.get(place) == Some(&number)) {
                    set_class(cell, "is-none", number == 0);
                    cell.set_text_content(Some(&number.to_string()));
                }
            }
            parts.bar.iter().zip(now.counts.ends()).for_each(|(part, end)| set(part, "points", Some(&bar_part(end))));
        }
        set_flag(&self.row, "hidden", false);
        self.says = Some(now.clone());
    }
}
