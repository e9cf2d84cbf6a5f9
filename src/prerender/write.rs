//! Writing the files of the site into a folder.

use super::assets::Assets;
use super::data;
use super::document::{Shared, document};
use super::hosting::files;
use super::oembed;
use super::pages::{frames, pages};
use super::site::Place;
use super::sitemap::{robots, sitemap};
use crate::dataset::finding::Severity;
use crate::dataset::{self, Dataset, PartialDate};
use crate::geometry::Atlas;
use crate::present::cite::{Citation, citation};
use crate::selection::Route;
use crate::ui::Frozen;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why the site could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A file or folder that could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A dataset has faults. A published site has none; `lad-data check` says what to mend.
    #[error("{path} has faults, the first at `{pointer}`: {message} Run `lad-data check` for all of them.{remedy}")]
    Dataset {
        /// The file.
        path: PathBuf,
        /// Where.
        pointer: String,
        /// What.
        message: String,
        /// What else to know of such a file before mending it.
        remedy: &'static str,
    },
    /// The map can't be read.
    #[error("{0}")]
    Atlas(#[from] crate::geometry::AtlasError),
    /// Trunk's page is not as expected.
    #[error("{0}")]
    Assets(#[from] super::assets::Missing),
}

/// Which pages to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// The home pages: enough to measure with, where a dataset would have tens of thousands.
    Home,
}

/// What to write, and where.
#[derive(Debug, Clone)]
pub struct Order {
    /// The folder that Trunk made.
    pub assets: PathBuf,
    /// The folder to write to.
    pub out: PathBuf,
    /// Where the site will be published.
    pub place: Place,
    /// The day of the build.
    pub built: Option<PartialDate>,
    /// From which dataset a browser draws pages with script anew, if not from the one that the site is built with.
    pub dataset_address: Option<String>,
    /// Which pages.
    pub which: Which,
}

/// A dataset, below the folder of the site or of a version.
const DATA: &str = "data/declaration.json";

/// The most bytes of a commitment's id: what file systems allow a folder's name.
const ID: usize = 200;

/// A commitment whose id can't be the name of its page's folder, as it would lead elsewhere, or nowhere.
fn unwritable(dataset: &Dataset) -> Option<(String, String)> {
    let leads = |id: &str| {
        id.len() <= ID && id.starts_with(char::is_alphanumeric) && !id.contains(|it: char| "/\\?#%:".contains(it) || it.is_control())
    };
    let (place, it) = dataset.commitments().iter().enumerate().find(|(_, it)| !leads(&it.id))?;
    let message = format!(
        "`{}` can't be the name of a page. Use small letters a to z, digits, and single hyphens between them, {ID} letters at most.",
        it.id
    );
    Some((format!("/commitments/{place}/id"), message))
}

/// Of a version that is kept: whoever mends it must not change what it says, as the frames that keep to it would change.
const KEPT: &str = " The version is kept in `public/v/`: write its file so that it can be read and says the same as before, or take its \
                    folder out, and with it all frames of that version.";

/// A dataset without faults; of a faulty one pages would lack something in silence.
fn sound(path: PathBuf, remedy: &'static str) -> Result<Dataset, WriteError> {
    let (dataset, findings) = dataset::load(&read(&path)?);
    let fault = findings.into_iter().find(|finding| finding.severity != Severity::Warning);
    match fault.map(|fault| (fault.pointer, fault.message)).or_else(|| unwritable(&dataset)) {
        Some((pointer, message)) => Err(WriteError::Dataset { path, pointer, message, remedy }),
        None => Ok(dataset),
    }
}

/// Writes the site; tells `progress` how many of how many pages are done.
pub fn write(order: &Order, progress: &mut dyn FnMut(usize, usize)) -> Result<usize, WriteError> {
    let dataset = sound(order.assets.join(DATA), "")?;
    let versions = versions(&order.assets)?;
    let kept = versions.iter().map(|version| sound(order.assets.join("v").join(version).join(DATA), KEPT));
    let kept = kept.collect::<Result<Vec<Dataset>, WriteError>>()?;
    let atlas = Atlas::parse(&read(&order.assets.join("data/atlas.json"))?)?;
    let index = read(&order.assets.join("index.html"))?;
    let assets = Assets::read(&String::from_utf8_lossy(&index))?;
    copy(&order.assets, &order.out)?;
    let shared = Shared {
        dataset: Arc::new(dataset),
        atlas,
        assets,
        place: order.place.clone(),
        built: order.built,
        dataset_address: order.dataset_address.clone(),
        frozen: None,
        preview: None,
        versions,
    };
    for (file, text) in data::files(&shared) {
        save(&order.out.join(file), text.as_bytes())?;
    }

    let mut pages = pages(&shared.dataset);
    pages.retain(|(_, route)| order.which == Which::All || *route == Route::Home);
    for (done, (lang, route)) in pages.iter().enumerate() {
        progress(done, pages.len());
        let path = route.path(*lang);
        let file = if *route == Route::NotFound { path } else { format!("{path}index.html") };
        save(&order.out.join(file), document(&shared, *lang, route).as_bytes())?;
        let address = order.place.address(*lang, route);
        for (file, text) in citation(&shared.dataset, *lang, route, address).iter().flat_map(Citation::files) {
            save(&order.out.join(format!("{}{file}", route.path(*lang))), text.as_bytes())?;
        }
        if let Some((file, text)) = oembed::file_of(*lang, route).zip(oembed::text(&shared, *lang, route)) {
            save(&order.out.join(file), text.as_bytes())?;
        }
    }
    progress(pages.len(), pages.len());

    for (version, dataset) in shared.versions.iter().zip(kept) {
        keep(order, &shared, version, dataset)?;
    }

    let modified = &shared.dataset.records().version;
    save(&order.out.join("sitemap.xml"), sitemap(&shared.place, &pages, modified).as_bytes())?;
    save(&order.out.join("robots.txt"), robots(&shared.place).as_bytes())?;
    for (name, text) in files(&shared.place, &shared.assets, shared.dataset_address.as_deref()) {
        save(&order.out.join(name), text.as_bytes())?;
    }
    Ok(pages.len())
}

/// The versions of the data that are kept: folders of `v/`, made by `make freeze`.
fn versions(assets: &Path) -> Result<Vec<String>, WriteError> {
    let folder = assets.join("v");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).map_err(at(&folder))? {
        found.push(entry.map_err(at(&folder))?.file_name().to_string_lossy().into_owned());
    }
    found.sort();
    Ok(found)
}

/// Writes the pages for frames that keep to a version, with its data as the application reads them.
fn keep(order: &Order, newest: &Shared, version: &str, dataset: Dataset) -> Result<(), WriteError> {
    let out = order.out.join("v").join(version);
    let outdated = version != newest.dataset.records().version;
    let shared = Shared {
        dataset: Arc::new(dataset),
        atlas: newest.atlas.clone(),
        assets: newest.assets.clone(),
        place: newest.place.clone(),
        // Neither the day of the build nor a dataset elsewhere is part of what was published.
        built: None,
        dataset_address: None,
        frozen: Some(Frozen { version: version.to_owned(), outdated }),
        preview: None,
        versions: newest.versions.clone(),
    };
    for (file, text) in data::files(&shared) {
        save(&out.join(file), text.as_bytes())?;
    }
    for (lang, route) in frames(&shared.dataset) {
        save(&out.join(route.path(lang)).join("index.html"), document(&shared, lang, &route).as_bytes())?;
    }
    Ok(())
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_owned();
    move |error| WriteError::File { path, error }
}

fn read(path: &Path) -> Result<Vec<u8>, WriteError> {
    fs::read(path).map_err(at(path))
}

fn save(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, bytes).map_err(at(path))
}

/// Copies a folder, without the page that only lists the assets.
fn copy(from: &Path, to: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(to).map_err(at(to))?;
    for entry in fs::read_dir(from).map_err(at(from))? {
        let entry = entry.map_err(at(from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else if entry.file_name() != "index.html" {
            fs::copy(&source, &target).map_err(at(&source))?;
        }
    }
    Ok(())
}
