//! Heads of pages, and the sentences of the four languages as they stand in the source.

use super::*;
use interface::sentences;

#[test]
fn each_page_has_a_title_of_its_own() {
    let states = endorsers().into_iter().map(|it| Route::State(code(it)));
    let commitments = records().iter().map(|it| Route::Commitment(text(it, "id").to_owned()));
    let alone = [Route::Home, Route::Packages, Route::Figures, Route::Status, Route::About, Route::NotFound];
    let parts = Pillar::ALL.map(Route::Pillar).into_iter().chain((1..=11).map(Route::Package));
    let routes: Vec<Route> = alone.into_iter().chain(parts).chain(states).chain(commitments).collect();
    let mut titles = BTreeMap::<(Lang, String), &Route>::new();
    for (lang, route) in Lang::ALL.into_iter().flat_map(|lang| routes.iter().map(move |route| (lang, route))) {
        let head = head(&DATASET, lang, route);
        let (length, site) = (head.title.chars().count(), sentence(lang, "site_name"));
        assert!(length <= 70 && !head.description.is_empty(), "{head:?}");
        assert!(head.title.ends_with(site) || length + site.chars().count() + 3 > 70, "{head:?}");
        assert!(!head.title.contains(['{', '}']) && !head.description.contains(['{', '}']), "{head:?}");
        let before = titles.insert((lang, head.title.clone()), route);
        assert_eq!(before, None, "{} is also the title of {lang:?} {route:?}", head.title);
    }
    assert_eq!(titles.len(), 4 * 198);
}

/// A phrase with a number, by the name of its field.
pub fn counted(lang: Lang, name: &str, n: usize) -> String {
    let [one, other] = super::sentence::SENTENCES[lang as usize][name].as_slice() else { panic!("{name} is no phrase with a number") };
    Plural { one, other }.of(lang, n)
}

fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn a_sentence_has_the_same_gaps_in_every_language() {
    let english = sentences(Lang::En);
    assert!(english.len() > 150, "{} sentences", english.len());
    for lang in Lang::ALL {
        let translated = sentences(lang);
        assert_eq!(translated.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{lang:?}");
        for (name, texts) in &translated {
            assert_eq!(texts.len(), english[name].len(), "{lang:?} {name}");
            for text in texts {
                assert_eq!(gaps(text), gaps(&english[name][0]), "{lang:?} {name}: {text}");
                assert!(!text.is_empty() && text.trim() == text, "{lang:?} {name}: `{text}`");
            }
        }
    }
}

#[test]
fn numbers_take_the_right_form() {
    let said = |lang: Lang| [0, 1, 2, 1500].map(|n| counted(lang, "commitments_count", n));
    assert_eq!(said(Lang::En), ["0 commitments", "1 commitment", "2 commitments", "1,500 commitments"]);
    assert_eq!(said(Lang::Es), ["0 compromisos", "1 compromiso", "2 compromisos", "1,500 compromisos"]);
    assert_eq!(said(Lang::Pt), ["0 compromisso", "1 compromisso", "2 compromissos", "1.500 compromissos"]);
    assert_eq!(said(Lang::Fr), ["0 engagement", "1 engagement", "2 engagements", "1\u{202f}500 engagements"]);
}
