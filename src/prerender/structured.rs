//! The dataset as schema.org describes one (`Dataset` in a `DataCatalog`), for dataset search engines.

use super::document::Shared;
use crate::i18n::{file_messages, messages};
use crate::lang::Lang;
use crate::selection::Route;
use serde_json::{Value, json};

/// The licence of the dataset.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The description as JSON-LD, safe to stand inside a `script` element.
pub fn dataset(shared: &Shared, lang: Lang) -> String {
    let m = messages(lang);
    let f = file_messages(lang);
    let (dataset, place) = (&shared.dataset, &shared.place);
    let records = dataset.records();
    let home = place.address(lang, &Route::Home);
    let states: Vec<Value> =
        dataset.states().iter().map(|state| json!({"@type": "Country", "name": state.names.get(lang), "identifier": state.code})).collect();
    let pillars: Vec<&str> = records.pillars.iter().map(|pillar| pillar.short_names.get(lang)).collect();
    let publisher = json!({"@type": "Organization", "name": m.site_name, "url": home});
    let value = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": format!("{}#dataset", place.address(Lang::En, &Route::Home)),
        "name": m.site_name,
        "description": f.site_description,
        "url": place.address(lang, &Route::About),
        "sameAs": home,
        "inLanguage": lang.code(),
        "license": LICENSE,
        "isAccessibleForFree": true,
        "version": records.version,
        "dateModified": records.version,
        "temporalCoverage": format!("2022-06-10/{}", dataset.as_of()),
        "creator": publisher,
        "publisher": publisher,
        "keywords": pillars,
        "spatialCoverage": states,
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": place.file("data/declaration.json"),
        }],
        "includedInDataCatalog": {"@type": "DataCatalog", "name": m.site_name, "url": home},
    });
    // A closing tag inside a text would end the element.
    value.to_string().replace('<', "\\u003c")
}
