//! The parts of a page that are fetched when they are wanted and put in their places. What the prerendered page has of them is used as
//! it is. `sift.rs` takes out what the filters refuse in them.

use super::html::plain;
use super::later;
use super::live::is_of_page;
use super::sift::{Sieve, put_later};
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::dataset::companion::Companion;
use crate::failure::Failure;
use crate::i18n::{failure, messages};
use crate::lang::Lang;
use crate::platform::document::{all, inline_file, resolve};
use crate::platform::fetch::{PATIENCE, part};
use crate::present::slices::whole;
use crate::present::{Edition, Tally};
use crate::selection::Partial;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

/// A part that was asked for.
struct Known {
    /// The path of its file.
    path: String,
    /// What it says, once it is there.
    came: Option<Companion>,
}

/// The parts that were asked for.
#[derive(Clone)]
pub struct Partials {
    base: String,
    known: Rc<RefCell<Vec<Known>>>,
    sieve: Sieve,
    /// Changes when one has arrived, for whoever fills the page.
    arrived: RwSignal<u32>,
}

impl Partials {
    /// None yet; they come from below the base. `arrived` changes when one has.
    pub fn below(base: &str, arrived: RwSignal<u32>) -> Partials {
        Partials { base: base.to_owned(), known: Rc::default(), sieve: Sieve::default(), arrived }
    }

    /// Waits for a part, unless it is there or on its way. What does not come is asked for again when it is wanted.
    async fn expect(&self, it: Partial, lang: Lang) -> Result<(), Failure> {
        let path = it.path(lang);
        if self.known.borrow().iter().any(|known| known.path == path) { Ok(()) } else { self.fetch(path).await }
    }

    /// Waits for what a page with a selected state shows.
    pub async fn of_page(&self, lang: Lang, selected: Option<StateCode>) {
        if let Some(code) = selected {
            let _ = self.expect(Partial(code), lang).await;
        }
    }

    /// Forgets what was written from other data than these.
    pub fn renew(&self, dataset: &Dataset) {
        self.known.borrow_mut().retain(|it| it.came.as_ref().is_none_or(|came| came.fits(dataset)));
    }

    async fn fetch(&self, path: String) -> Result<(), Failure> {
        self.known.borrow_mut().push(Known { path: path.clone(), came: None });
        let address = format!("{}{path}", self.base);
        let came = match inline_file(&path) {
            Some(text) => Ok(text),
            None => part(&address, PATIENCE).await,
        };
        let came = came.and_then(|text| Companion::read(&absolute(&text, &address)));
        let mut known = self.known.borrow_mut();
        known.retain(|it| it.path != path);
        let came = came.map(|came| known.push(Known { path, came: Some(came) }));
        drop(known);
        // Also where it did not come: its place then asks for itself.
        self.arrived.update(|count| *count += 1);
        came
    }

    /// Fills the places of a page, or asks for what is to fill them, and hides what the filters refuse by these data.
    pub fn fill(&self, root: &Element, edition: &Edition, tally: &Tally, terms: &[String]) {
        let own = is_of_page(&edition.dataset);
        let mut places = all(root, PLACES);
        let new: Vec<Element> = places.iter().filter(|place| place.has_attribute(NAME) && !place.has_attribute(FILLED)).cloned().collect();
        places.retain(|place| if place.has_attribute(NAME) { self.put(place, edition) } else { own });
        self.sieve.sift(places, tally, terms);
        new.iter().for_each(later::draw);
    }

    /// Puts a part in its place. Returns whether it is there, and can be filtered.
    fn put(&self, place: &Element, edition: &Edition) -> bool {
        let Some(path) = place.get_attribute(NAME) else { return false };
        if let Some(how) = place.get_attribute(FILLED) {
            return how.is_empty();
        }
        let lang = edition.lang;
        let known = self.known.borrow().iter().find(|known| known.path == path).map(|known| known.came.clone());
        match known {
            Some(Some(came)) => {
                let fits = came.fits(&edition.dataset);
                if fits {
                    put_later(place, &came.text);
                } else {
                    // In other data the same places are other commitments': the part is read as it is, all of it.
                    place.set_inner_html(&(notice(lang, &Failure::Updated) + &whole(&came.text)));
                }
                // Whatever refuses the mark has the part put in again.
                let _ = place.set_attribute(FILLED, if fits { "" } else { UPDATED });
                return fits;
            }
            // It is on its way.
            Some(None) => {}
            None => {
                let (me, place) = (self.clone(), place.clone());
                leptos::task::spawn_local(async move {
                    if let Err(why) = me.fetch(path).await {
                        place.set_inner_html(&notice(lang, &why));
                        // Once is enough, until the state is chosen anew.
                        let _ = place.set_attribute(FILLED, FAILED);
                    }
                });
            }
        }
        false
    }
}

fn notice(lang: Lang, why: &Failure) -> String {
    format!("<p class=\"notice\" role=\"alert\">{}</p>", plain(&failure(messages(lang), why)))
}

/// Links of a part lead on from its own file, wherever it is put.
fn absolute(html: &str, address: &str) -> String {
    let Some(root) = relative_root(html) else { return html.to_owned() };
    let target = resolve(address).and_then(|file| web_sys::Url::new_with_base(&root, &file.href()).ok());
    target.map_or_else(|| html.to_owned(), |target| html.replace(&format!("href=\"{root}"), &format!("href=\"{}", target.pathname())))
}

/// The dots that the links of a part begin with, where the site is published with relative ones.
fn relative_root(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("href=\"../")?;
    let more = rest.split("../").take_while(|step| step.is_empty()).count();
    Some("../".repeat(more + 1))
}

/// Where commitments stand that the filters may refuse: parts that are fetched, and one that the page has.
const PLACES: &str = "[data-partial], .others";
const NAME: &str = "data-partial";
const FILLED: &str = "data-filled";
const FAILED: &str = "failed";
const UPDATED: &str = "updated";
