//! The sentences as fields: what each is for, and what its gaps stand for. One value a language.
//!
//! A sentence that nothing says does not compile: fields are the crate's own, so that the compiler sees who reads them.
//! The core alone has no views and says none; what only one of the two outputs says is marked or grouped.
#![cfg_attr(any(feature = "csr", feature = "ssr"), deny(dead_code))]
#![cfg_attr(not(any(feature = "csr", feature = "ssr")), allow(dead_code))]

use super::Plural;

/// Every sentence of the interface. Gaps are written `{name}`.
#[derive(Debug)]
pub struct Messages {
    // The site
    /// Name of the site.
    pub(crate) site_name: &'static str,
    // Filters
    /// A number of states.
    pub(crate) states_count: Plural,
    /// A number of commitments.
    pub(crate) commitments_count: Plural,
    /// A number of other actors: institutions, donors, all states together.
    pub(crate) others_count: Plural,
    /// A state in that list. `{commitments}`: how many match the other filters.
    pub(crate) find_endorser: &'static str,
    /// A state in that list that did not endorse.
    pub(crate) find_other: &'static str,
    /// An order.
    pub(crate) sort_name: &'static str,
    /// An order.
    pub(crate) sort_date: &'static str,
    /// An order.
    pub(crate) sort_count: &'static str,
    /// Name of a facet.
    pub(crate) facet_pillar: &'static str,
    /// Name of a facet.
    pub(crate) facet_kind: &'static str,
    /// Name of a facet.
    pub(crate) facet_status: &'static str,
    /// Name of a facet.
    pub(crate) facet_package: &'static str,
    /// Name of a facet.
    pub(crate) facet_year: &'static str,
    /// Name of a facet.
    pub(crate) facet_search: &'static str,
    // What the filters leave
    /// Spoken when nothing is filtered. `{states}` and `{commitments}` are counted phrases.
    pub(crate) results_all: &'static str,
    /// Spoken when something matches. `{states}`, `{commitments}`: counted phrases; `{filters}`: what was chosen.
    pub(crate) results_some: &'static str,
    /// Spoken when nothing matches.
    pub(crate) results_none: &'static str,
    /// One facet in that sentence. `{facet}`: its name; `{values}`: the choices.
    pub(crate) filter_phrase: &'static str,
    /// A text in quotation marks.
    pub(crate) quoted: &'static str,
    /// Button. `{filter}`: the facet and its choices; `{commitments}`: what would then match.
    pub(crate) empty_drop: &'static str,
    /// Notice. `{values}`: what the address had.
    pub(crate) ignored_values: &'static str,
    // Map
    /// The highest class. `{n}`: its lower edge.
    pub(crate) legend_and_more: &'static str,
    /// A state on the map. `{name}`, `{commitments}`.
    pub(crate) shape_matches: &'static str,
    /// An endorser without a matching commitment. `{name}`.
    pub(crate) shape_none_match: &'static str,
    /// An endorser without any commitment. `{name}`.
    pub(crate) shape_none_found: &'static str,
    // List
    /// A part of a state's bar. `{commitments}`, `{n}`: the pillar's number.
    pub(crate) bar_segment: &'static str,
    /// A part of a state's bar.
    pub(crate) bar_cross: &'static str,
    /// In place of numbers.
    pub(crate) none_found: &'static str,
    // Detail of a state
    /// Heading of commitments without a pillar.
    pub(crate) across_pillars: &'static str,
    // A commitment
    /// `{n}`, `{name}`.
    pub(crate) package_titled: &'static str,
    /// `{n}`.
    pub(crate) package_untitled: &'static str,
    /// Kind of commitment.
    pub(crate) kind_policy: &'static str,
    /// Kind of commitment.
    pub(crate) kind_funding: &'static str,
    /// Kind of commitment.
    pub(crate) kind_committee_role: &'static str,
    /// Kind of commitment.
    pub(crate) kind_enforcement: &'static str,
    /// Kind of commitment.
    pub(crate) kind_governance: &'static str,
    /// Status.
    pub(crate) status_announced: &'static str,
    /// Status.
    pub(crate) status_under_way: &'static str,
    /// Status.
    pub(crate) status_partly_met: &'static str,
    /// Status.
    pub(crate) status_met: &'static str,
    /// Status.
    pub(crate) status_missed: &'static str,
    /// Status.
    pub(crate) status_superseded: &'static str,
    /// Status.
    pub(crate) status_ended: &'static str,
    /// Status.
    pub(crate) status_none: &'static str,
    /// Role.
    pub(crate) role_endorsing_state: &'static str,
    /// Role.
    pub(crate) role_observer: &'static str,
    /// Role.
    pub(crate) role_donor: &'static str,
    /// Role.
    pub(crate) role_institution: &'static str,
    /// Role.
    pub(crate) role_private_sector: &'static str,
    /// Role.
    pub(crate) role_collective: &'static str,
    /// Part of the Americas.
    pub(crate) subregion_north: &'static str,
    /// Part of the Americas.
    pub(crate) subregion_central: &'static str,
    /// Part of the Americas.
    pub(crate) subregion_caribbean: &'static str,
    /// Part of the Americas.
    pub(crate) subregion_south: &'static str,
    // Loading and failing
    /// In place of a part that is still to come.
    pub(crate) waiting: &'static str,
    /// While the application loads.
    pub(crate) loading: &'static str,
    /// In place of the application where it does not start.
    #[cfg_attr(not(feature = "ssr"), allow(dead_code))]
    pub(crate) static_only: &'static str,
    /// `{date}`.
    pub(crate) newer_data: &'static str,
    // The application alone
    /// What only the application says.
    #[cfg_attr(not(feature = "csr"), allow(dead_code))]
    pub(crate) client: ClientMessages,
}

/// The sentences that only the application says.
#[derive(Debug)]
#[cfg_attr(not(feature = "csr"), allow(dead_code))]
pub struct ClientMessages {
    /// While the page in another language loads: said in that language.
    pub(crate) loading_language: &'static str,
    /// After a failure.
    pub(crate) static_copy: &'static str,
    /// The dataset could not be fetched.
    pub(crate) fail_offline: &'static str,
    /// The server refused. `{status}`: the HTTP status.
    pub(crate) fail_status: &'static str,
    /// The server sent a page instead.
    pub(crate) fail_not_json: &'static str,
    /// The file is of other data than the page's, newer or older. It stands above a part of the page that can't be filtered, too.
    pub(crate) fail_updated: &'static str,
    /// The file is damaged.
    pub(crate) fail_broken: &'static str,
    /// The file is of another version.
    pub(crate) fail_version: &'static str,
    /// It took too long. `{n}`: seconds.
    pub(crate) fail_slow: &'static str,
    /// Button.
    pub(crate) retry: &'static str,
    /// Button.
    pub(crate) reload: &'static str,
    /// After a fault of the application.
    pub(crate) panic: &'static str,
    /// Spoken: how many states that list has, and how to get there.
    pub(crate) find_count: Plural,
    /// Button.
    pub(crate) detail_close: &'static str,
    /// Link. `{name}`: the state.
    pub(crate) detail_full_page: &'static str,
}
