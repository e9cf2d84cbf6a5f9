//! The list of the endorsing states: rows that don't match are hidden, so that a change of filters touches little.

use super::follow;
use crate::client::html::{marked, plain};
use crate::client::live::Live;
use crate::dataset::code::{Pillar, StateCode};
use crate::lang::Lang;
use crate::platform::document::{all, first, set, set_class, set_flag};
use crate::present::explorer::Explorer;
use crate::present::rows::{StateRow, bar_label};
use leptos::prelude::*;
use web_sys::Element;

/// A row of the page.
struct Row {
    code: StateCode,
    row: Element,
}

pub fn bind(root: &Element, live: Live) {
    let Some(list) = first(root, ".rows") else { return };
    let rows: Vec<Row> = all(&list, "[data-state]").into_iter().filter_map(row).collect();
    let lang = live.lang();
    let mut before = live.written().map(|it| it.model);
    let empty = first(root, "[data-empty]");
    follow(move || {
        live.model.with(|now| {
            for (it, row) in rows.iter().filter_map(|it| Some((it, now.row(it.code)?))) {
                write(&it.row, lang, before.as_ref().and_then(|before| before.row(it.code)), row);
            }
            let codes = |model: &Explorer| model.rows.iter().map(|row| row.code).collect::<Vec<_>>();
            if before.as_ref().map(codes) != Some(codes(now)) {
                let order = now.rows.iter().filter_map(|it| rows.iter().find(|row| row.code == it.code));
                order.for_each(|it| drop(list.append_child(&it.row)));
            }
            if let Some(empty) = &empty {
                let nothing = now.found.states + now.found.others == 0;
                set_flag(empty, "hidden", !nothing);
                if let Some(lift) = first(empty, "[data-drop]").filter(|_| nothing) {
                    set_flag(&lift, "hidden", now.advice.is_none());
                    lift.set_inner_html(&plain(now.advice.as_ref().map_or("", |advice| &advice.label)));
                }
            }
            before = Some(now.clone());
        });
    });
    let rows: Vec<Row> = all(root, ".rows [data-state]").into_iter().filter_map(row).collect();
    follow(move || {
        let selected = live.state.with(|state| state.selected);
        for it in &rows {
            let on = selected == Some(it.code);
            if it.row.class_list().contains("is-selected") != on {
                set_class(&it.row, "is-selected", on);
                first(&it.row, "a").iter().for_each(|link| set(link, "aria-current", on.then_some("true")));
            }
        }
    });
}

fn row(row: Element) -> Option<Row> {
    Some(Row { code: StateCode::parse(&row.get_attribute("data-state")?).ok()?, row })
}

/// Writes what is different from `then`, or everything.
fn write(row: &Element, lang: Lang, then: Option<&StateRow>, now: &StateRow) {
    let changes = |same: &dyn Fn(&StateRow) -> bool| !then.is_some_and(same);
    let text = |selector: &str, html: &str| first(row, selector).iter().for_each(|it| it.set_inner_html(html));
    if changes(&|then| then.shown == now.shown) {
        set_flag(row, "hidden", !now.shown);
    }
    if changes(&|then| then.name == now.name) {
        text(".row-name", &marked(&now.name));
    }
    if changes(&|then| then.bar == now.bar && then.total == now.total) {
        text(".row-total", &plain(&format!(" {}. {}", now.total, bar_label(lang, &now.bar))));
        text(".cell-sum", &now.counts.total().to_string());
    }
    for (pillar, number) in Pillar::ALL.into_iter().zip(now.counts.pillars) {
        if !changes(&|then| then.counts.pillars.get(pillar.index()) == Some(&number)) {
            continue;
        }
        let Some(cell) = first(row, &format!(".cell.p{}", pillar.number())) else { continue };
        let count = number.to_string();
        set_class(&cell, "is-none", number == 0);
        first(&cell, ".cell-number").iter().for_each(|it| it.set_inner_html(&count));
        first(&cell, "rect").iter().for_each(|it| set(it, "width", Some(&count)));
    }
}
