//! The head of a page: its title and its description, for search engines, previews and the browser's own bar.

use super::commitment::makers_phrase;
use super::names::package_name;
use crate::dataset::Dataset;
use crate::i18n::{colon, date, file_messages, fill, messages};
use crate::lang::Lang;
use crate::selection::Route;

/// Characters of a title that browsers' tabs, bookmarks and search engines show at best; html-validate's limit as well.
/// The whole title of a page is its first heading.
const LONGEST_TITLE: usize = 70;

/// What the head says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The page's title, with the site's name behind it where there is room: [`LONGEST_TITLE`].
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

/// The head of a page. A page that the dataset does not know has the head of the not-found page.
pub fn head(dataset: &Dataset, lang: Lang, route: &Route) -> Head {
    let m = messages(lang);
    let f = file_messages(lang);
    let known = match route {
        // What is shown in a frame is called what it is called outside.
        Route::Embed(_) => return head(dataset, lang, &route.whole()),
        Route::Home => None,
        Route::Builder | Route::EmbedHelp => of_files(lang, route),
        Route::About => Some((f.about_title.to_owned(), f.about_lead.to_owned())),
        Route::Packages => Some((f.about_packages_title.to_owned(), f.packages_lead.to_owned())),
        Route::Figures => Some((
            f.figures_title.to_owned(),
            fill(f.figures_lead, &[("commitments", &m.commitments_count.of(lang, dataset.commitments().len()))]),
        )),
        Route::Status => {
            let checked = dataset.checked();
            Some((f.status_title.to_owned(), fill(f.status_notice, &[("date", &date(lang, checked))])))
        }
        Route::Pillar(pillar) => {
            dataset.pillar(*pillar).map(|it| (it.short_names.get(lang).to_owned(), it.description.get(lang).0.to_owned()))
        }
        Route::Package(number) => dataset.package(*number).map(|it| {
            let description = it.description.as_ref().map_or(f.packages_lead, |text| text.get(lang).0);
            (package_name(dataset, lang, *number), description.to_owned())
        }),
        Route::State(code) => dataset.state(*code).map(|state| {
            let name = state.names.get(lang).to_owned();
            let commitments = m.commitments_count.of(lang, dataset.owned_by(*code).count());
            let description = format!("{name}{}{commitments}. {}", colon(lang), f.site_description);
            (name, description)
        }),
        Route::Commitment(id) => dataset.commitment(id).map(|commitment| {
            let title = [&makers_phrase(dataset, lang, commitment), colon(lang), commitment.title.get(lang).0].concat();
            (title, commitment.summary.get(lang).0.to_owned())
        }),
        Route::Others => Some((f.others_title.to_owned(), f.others_text.to_owned())),
        Route::Gallery => Some(("dev/gallery".to_owned(), f.site_description.to_owned())),
        Route::NotFound => None,
    };
    match (known, route) {
        (Some((title, description)), _) => Head { title: titled(&title, m.site_name), description },
        (None, Route::Home) => Head { title: m.site_name.to_owned(), description: f.site_description.to_owned() },
        (None, _) => Head { title: titled(f.not_found_title, m.site_name), description: f.not_found_text.to_owned() },
    }
}

/// Title and description of the pages that are files alone, which the application does not know.
fn of_files(lang: Lang, route: &Route) -> Option<(String, String)> {
    let w = crate::i18n::webmaster_messages(lang);
    let (title, description) = if *route == Route::Builder { (w.builder_title, w.builder_lead) } else { (w.help_title, w.help_lead) };
    Some((title.to_owned(), description.to_owned()))
}

/// A page's title and the site's name; of a long title as many whole words as there is room for.
fn titled(title: &str, site: &str) -> String {
    let both = format!("{title} · {site}");
    if both.chars().count() <= LONGEST_TITLE {
        return both;
    }
    if title.chars().count() <= LONGEST_TITLE {
        return title.to_owned();
    }
    let room: String = title.chars().take(LONGEST_TITLE).collect();
    let whole = room.rsplit_once(' ').map_or(room.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_TITLE, titled};

    #[test]
    fn titles_fit_and_end_with_a_whole_word() {
        assert_eq!(titled("Barbados", "Explorer"), "Barbados · Explorer");
        let seventy = "x".repeat(LONGEST_TITLE);
        assert_eq!(titled(&seventy, "Explorer"), seventy);
        let long = titled(&format!("Colombia: {}", "conceder permisos, ".repeat(9)), "Explorer");
        assert!(long.chars().count() <= LONGEST_TITLE && long.ends_with("permisos…"), "{long}");
    }
}
