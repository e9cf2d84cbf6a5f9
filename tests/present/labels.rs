//! Names on the map: apart from each other and from discs at every width, in every language, and shown by the widths of the style sheet.

use super::DATASET;
use lad_explorer::dataset::code::StateCode;
use lad_explorer::geometry::Atlas;
use lad_explorer::geometry::regions::tour;
use lad_explorer::lang::Lang;
use lad_explorer::present::labels::{Label, Side, WIDTHS, labels, width};
use lad_explorer::present::tour::{Step, named, place, step};
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::parse(include_bytes!("../../public/data/atlas.json")).unwrap());

/// Left, top, right, bottom of a name on a drawing of a width, in CSS pixels.
fn area(label: &Label, window: [f64; 4], drawn: f64) -> [f64; 4] {
    let scale = drawn / window[2];
    let (x, y) = ((label.at.0 - window[0]) * scale, (label.at.1 - window[1]) * scale);
    let long = width(&label.name);
    let left = match label.side {
        Side::Over => x - long / 2.0,
        Side::Right => x + label.beside,
        Side::Left => x - label.beside - long,
    };
    [left, y - 7.0, left + long, y + 7.0]
}

fn meet(a: [f64; 4], b: [f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[test]
fn names_never_meet_and_stay_in_the_frame() {
    for lang in Lang::ALL {
        for panel in &ATLAS.panels {
            let all = labels(&DATASET, &ATLAS, panel, lang);
            for drawn in (288..3600).step_by(12).map(f64::from) {
                let shown: Vec<&Label> = all.iter().filter(|label| WIDTHS[label.from] <= drawn).collect();
                for (at, a) in shown.iter().enumerate() {
                    let own = area(a, panel.window, drawn);
                    assert!(own[0] >= -1.0 && own[2] <= drawn + 1.0, "{} leaves the frame at {drawn} px", a.name);
                    for b in &shown[at + 1..] {
                        assert!(!meet(own, area(b, panel.window, drawn)), "{lang:?}: {} and {} meet at {drawn} px", a.name, b.name);
                    }
                }
            }
        }
    }
}

#[test]
fn who_comes_near_reads_the_name_of_every_state() {
    for lang in Lang::ALL {
        let named: Vec<StateCode> = labels(&DATASET, &ATLAS, &ATLAS.panels[0], lang).into_iter().map(|label| label.code).collect();
        let missing: Vec<StateCode> = tour().filter(|code| !named.contains(code)).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
}

#[test]
fn the_style_sheet_shows_names_from_the_same_widths_on() {
    let style = std::fs::read_to_string("style/60-map.css").unwrap();
    for (at, width) in WIDTHS.iter().enumerate() {
        let rule = format!("@container sheet (min-width: {width}px) {{ .name.from-{at} {{ display: inline; }} }}");
        assert!(style.contains(&rule), "{rule}");
    }
    assert!(!style.contains(&format!(".from-{}", WIDTHS.len())));
}

#[test]
fn keys_go_through_the_tour_and_stop_at_its_ends() {
    let all: Vec<StateCode> = tour().collect();
    for pair in all.windows(2) {
        assert_eq!((step(pair[0], Step::Next), step(pair[1], Step::Previous)), (Some(pair[1]), Some(pair[0])));
    }
    assert_eq!((step(all[34], Step::Next), step(all[0], Step::Previous)), (None, None));
    assert_eq!((step(all[7], Step::First), step(all[7], Step::Last)), (Some(all[0]), Some(all[34])));
    assert_eq!((place(all[0]), place(all[34])), ((1, 35), (35, 35)));
}

#[test]
fn letters_lead_to_names_in_the_language_of_the_page() {
    let code = |text: &str| StateCode::parse(text).unwrap();
    let go = |lang, from, typed| named(&DATASET, lang, code(from), typed).map(|code| code.to_string());
    assert_eq!(go(Lang::En, "CAN", "u").as_deref(), Some("USA"));
    assert_eq!(go(Lang::En, "USA", "u").as_deref(), Some("URY"), "the same letter goes on");
    assert_eq!(go(Lang::En, "URY", "u").as_deref(), Some("USA"), "round and round");
    assert_eq!(go(Lang::En, "USA", "uu").as_deref(), Some("URY"), "pressed again, it is the same letter");
    assert_eq!(go(Lang::En, "USA", "united").as_deref(), Some("USA"), "the state where the reader is may be meant");
    assert_eq!(go(Lang::Es, "CAN", "est").as_deref(), Some("USA"));
    assert_eq!(go(Lang::Fr, "CAN", "etats-u").as_deref(), Some("USA"), "without accents");
    assert_eq!(go(Lang::En, "CAN", "est"), None);
    assert_eq!(go(Lang::En, "CAN", ""), None);
}
