//! The boundary policy: what the table on the page about the data says is what the map draws.

use super::html::within;
use super::sentence::sentence;
use super::*;
use lad_explorer::geometry::codes::{AMERICAS_35, PARTS, TERRITORIES};
use lad_explorer::geometry::{Kind, Shape};
use lad_explorer::i18n::territories;
use lad_explorer::present::legend;

/// How a shape is filled.
#[derive(Debug, PartialEq)]
enum Fill {
    /// In the shade of a class: an endorsing state.
    Class(u8),
    /// As a state that did not endorse.
    Other,
    /// As context.
    Context,
}

/// What the boundary policy and the dataset say of a shape.
fn due(shape: &Shape) -> (Kind, Fill) {
    let code = shape.code.as_str();
    if !AMERICAS_35.iter().any(|(_, state)| *state == code) {
        return (Kind::Territory, Fill::Context);
    }
    let owned = list(&FILE, "commitments").iter().filter(|it| list(it, "owners").iter().any(|owner| owner == code)).count();
    (Kind::State, if endorsers().contains(code) { Fill::Class(legend::class(owned)) } else { Fill::Other })
}

/// The territories that the geometry knows.
fn territories_of_the_map() -> BTreeSet<&'static str> {
    TERRITORIES.iter().map(|(_, code)| *code).chain(PARTS.iter().map(|part| part.code)).collect()
}

/// What a path of the map is filled by: its own attributes and those of all that it stands in.
fn fill(around: &[Tag]) -> Fill {
    let class = around.iter().find_map(|tag| tag.get("data-class"));
    let has = |word| around.iter().any(|tag| tag.get("class").is_some_and(|it| it.split(' ').any(|one| one == word)));
    match (class, has("endorser"), has("other"), has("territory")) {
        (Some(class), true, false, false) => Fill::Class(class.parse().unwrap()),
        (None, false, true, false) => Fill::Other,
        (None, false, false, true) => Fill::Context,
        _ => panic!("filled in two ways, or in none: {around:?}"),
    }
}

#[test]
fn each_shape_has_the_kind_and_the_fill_that_the_policy_gives_it() {
    let home = page(Lang::En, &Route::Home);
    assert!(SITE.atlas.shapes.len() > 50);
    for shape in &SITE.atlas.shapes {
        let d = [shape.d.as_str(), shape.rest.as_deref().unwrap_or_default()].concat();
        // Where it is drawn, and where the same outline is shown again.
        let again = format!("#land-{}", shape.code);
        let drawn = within(home, |tag| tag.get("d") == Some(d.as_str()) || tag.get("href") == Some(again.as_str()));
        assert!(!drawn.is_empty(), "{} is not drawn", shape.code);
        for around in drawn {
            assert_eq!((shape.kind, fill(&around)), due(shape), "{}", shape.code);
        }
    }
}

#[test]
fn territories_carry_nothing_of_a_state() {
    let territories = territories_of_the_map();
    for lang in Lang::ALL {
        let home = page(lang, &Route::Home);
        for hook in ["data-shape", "data-select", "data-match", "data-class", "data-state"] {
            for around in within(home, |tag| tag.get(hook).is_some()) {
                assert!(around.iter().all(|tag| !tag.get("class").unwrap_or_default().contains("territory")), "{hook}: {around:?}");
                assert!(!around.last().and_then(|tag| tag.get(hook)).is_some_and(|code| territories.contains(code)), "{hook}: {around:?}");
            }
        }
    }
}

#[test]
fn the_table_has_every_territory_of_the_map_with_its_name_and_reason() {
    let named: Vec<&str> = territories::TERRITORIES.iter().map(|it| it.code).collect();
    let drawn: Vec<&str> = SITE.atlas.shapes.iter().filter(|it| it.kind == Kind::Territory).map(|it| it.code.as_str()).collect();
    let coded = territories_of_the_map();
    assert_eq!(named, coded.iter().copied().collect::<Vec<_>>(), "in the order of their codes");
    let small: Vec<&&str> = coded.iter().filter(|code| !drawn.contains(code)).collect();
    assert_eq!((drawn.len(), small), (19, vec![&"MAF", &"SXM"]), "{drawn:?}");
    for lang in Lang::ALL {
        let about = page(lang, &Route::About);
        let rows = values(about, "data-territory");
        assert_eq!(rows.iter().map(String::as_str).collect::<BTreeSet<_>>(), coded);
        let read = words(about);
        for it in &territories::TERRITORIES {
            let how = match it.code {
                code if !drawn.contains(&code) => "borders_small",
                code if PARTS.iter().any(|part| part.code == code) => "borders_cut",
                _ => "borders_own",
            };
            let row = format!("{}{}{}", it.name(lang), sentence(lang, how), it.ground.sentence(lang));
            assert!(read.contains(&row), "{lang:?}: {row}");
        }
    }
}

#[test]
fn the_map_says_what_its_borders_do_not_mean_and_leads_to_the_policy() {
    for lang in Lang::ALL {
        let home = page(lang, &Route::Home);
        let legend = within(home, |tag| tag.get("data-disclaimer").is_some());
        assert!(legend.iter().any(|around| around.iter().any(|tag| tag.name == "figcaption")), "under the legend");
        assert!(words(home).contains(sentence(lang, "borders_disclaimer")));
        assert!(values(home, "href").iter().any(|href| href.ends_with("about/#borders")));
        let about = page(lang, &Route::About);
        assert!(tags(about).iter().any(|tag| tag.name == "section" && tag.get("id") == Some("borders")));
        assert!(values(about, "href").iter().any(|href| href == "#borders"), "in the contents of the page");
    }
}
