//! The file of titles: what is written for a language is what is read.

use crate::{DATASET, Lang};
use lad_explorer::present::commitment::{Prose, makers_phrase};
use lad_explorer::present::titles::{read, write};

#[test]
fn each_commitment_has_its_line_in_the_order_of_the_dataset() {
    for lang in Lang::ALL {
        let file = write(&DATASET, lang);
        let titles: Vec<_> = read(&file).collect();
        assert_eq!(titles.len(), DATASET.commitments().len());
        for (it, title) in DATASET.commitments().iter().zip(titles) {
            assert_eq!((title.id, title.title), (it.id.as_str(), Prose::new(&it.title, lang).text.as_str()));
            assert_eq!(title.makers, makers_phrase(&DATASET, lang, it));
        }
    }
}

#[test]
fn a_line_that_is_cut_off_has_empty_fields() {
    let titles: Vec<_> = read("a\tPeru\n").collect();
    assert_eq!((titles[0].id, titles[0].makers, titles[0].title, titles[0].lang), ("a", "Peru", "", ""));
}
