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
    /// Who does not stand behind the site.
    pub(crate) independent: &'static str,
    /// Skip link.
    pub(crate) skip_to_main: &'static str,
    /// Skip link before the map.
    pub(crate) skip_map: &'static str,
    /// Name of the main navigation.
    pub(crate) nav_label: &'static str,
    /// Link to the explorer.
    pub(crate) nav_explorer: &'static str,
    /// Link to the action packages.
    pub(crate) nav_packages: &'static str,
    /// Link to the page of figures.
    pub(crate) nav_figures: &'static str,
    /// Link to the page of the Declaration's status.
    pub(crate) nav_status: &'static str,
    /// Link to the page about the data.
    pub(crate) nav_about: &'static str,
    /// Name of the choice of language.
    pub(crate) language_label: &'static str,
    // The head of the explorer
    /// Main heading. `{n}` states.
    pub(crate) hero_title: &'static str,
    /// What the Declaration and this site are.
    pub(crate) hero_text: &'static str,
    /// Key figure.
    pub(crate) figure_states: Plural,
    /// Key figure.
    pub(crate) figure_commitments: Plural,
    /// Key figure: commitments with at least one report.
    pub(crate) figure_reported: Plural,
    /// `{date}`: the day to which facts were gathered.
    pub(crate) data_as_of: &'static str,
    /// `{date}`: when the page was made from the data.
    pub(crate) page_built: &'static str,
    /// `{date}`: when it was checked.
    pub(crate) status_notice: &'static str,
    /// Link from the notice.
    pub(crate) status_notice_more: &'static str,
    /// `{date}`: the missed date of review.
    pub(crate) stale_notice: &'static str,
    // Filters
    /// Name of the region of filters.
    pub(crate) filters_label: &'static str,
    /// Heading of the four pillar toggles.
    pub(crate) pillars_legend: &'static str,
    /// A number of states.
    pub(crate) states_count: Plural,
    /// A number of commitments.
    pub(crate) commitments_count: Plural,
    /// A number of other actors: institutions, donors, all states together.
    pub(crate) others_count: Plural,
    /// Label of the search box.
    pub(crate) search_label: &'static str,
    /// Name of the list of states below the search box.
    pub(crate) find_label: &'static str,
    /// A state in that list. `{commitments}`: how many match the other filters.
    pub(crate) find_endorser: &'static str,
    /// A state in that list that did not endorse.
    pub(crate) find_other: &'static str,
    /// Spoken: how many states that list has, and how to get there.
    pub(crate) find_count: Plural,
    /// Label of the order of the list.
    pub(crate) sort_label: &'static str,
    /// An order.
    pub(crate) sort_name: &'static str,
    /// An order.
    pub(crate) sort_date: &'static str,
    /// An order.
    pub(crate) sort_count: &'static str,
    /// Button: the other way round.
    pub(crate) sort_reverse: &'static str,
    /// Opens the further facets.
    pub(crate) more_filters: &'static str,
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
    /// Button.
    pub(crate) clear_filters: &'static str,
    /// In place of search where the application has not taken over.
    pub(crate) static_tools_note: &'static str,
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
    /// Where the list would be.
    pub(crate) empty_title: &'static str,
    /// Button. `{filter}`: the facet and its choices; `{commitments}`: what would then match.
    pub(crate) empty_drop: &'static str,
    /// Notice. `{values}`: what the address had.
    pub(crate) ignored_values: &'static str,
    // Map
    /// Name of the map.
    pub(crate) map_title: &'static str,
    /// Description of the map.
    pub(crate) map_description: &'static str,
    /// How keys work on the map; said once with its name.
    pub(crate) map_keys: &'static str,
    /// Over the drawing of small states.
    pub(crate) inset_title: &'static str,
    /// Name of the group of buttons that enlarge the map.
    pub(crate) zoom_label: &'static str,
    /// Button.
    pub(crate) zoom_in: &'static str,
    /// Button.
    pub(crate) zoom_out: &'static str,
    /// Button.
    pub(crate) zoom_whole: &'static str,
    /// A region that the map can show alone.
    pub(crate) region_north: &'static str,
    /// The same, on a small button; a word of the whole name.
    pub(crate) region_north_short: &'static str,
    /// A region.
    pub(crate) region_central: &'static str,
    /// The same, on a small button.
    pub(crate) region_central_short: &'static str,
    /// A region; on its button, too.
    pub(crate) region_caribbean: &'static str,
    /// A region.
    pub(crate) region_south: &'static str,
    /// The same, on a small button.
    pub(crate) region_south_short: &'static str,
    /// Heading of the legend.
    pub(crate) legend_title: &'static str,
    /// The highest class. `{n}`: its lower edge.
    pub(crate) legend_and_more: &'static str,
    /// Class of the legend.
    pub(crate) legend_none: &'static str,
    /// Class of the legend.
    pub(crate) legend_other: &'static str,
    /// Source and policy of the borders.
    pub(crate) map_credit: &'static str,
    /// A state on the map. `{name}`, `{commitments}`.
    pub(crate) shape_matches: &'static str,
    /// An endorser without a matching commitment. `{name}`.
    pub(crate) shape_none_match: &'static str,
    /// An endorser without any commitment. `{name}`.
    pub(crate) shape_none_found: &'static str,
    /// A state that does not endorse. `{name}`.
    pub(crate) shape_other: &'static str,
    // List
    /// Heading of the list.
    pub(crate) list_title: &'static str,
    /// Head of the column of totals.
    pub(crate) list_sum: &'static str,
    /// `{date}`: a day.
    pub(crate) endorsed_on: &'static str,
    /// `{date}`: a month or year.
    pub(crate) endorsed_in: &'static str,
    /// `{from}` and `{to}`: two limits.
    pub(crate) endorsed_between: &'static str,
    /// The same, short. `{date}`: a month.
    pub(crate) endorsed_short_in: &'static str,
    /// The same, short. `{from}`, `{to}`.
    pub(crate) endorsed_short_between: &'static str,
    /// A part of a state's bar. `{commitments}`, `{n}`: the pillar's number.
    pub(crate) bar_segment: &'static str,
    /// A part of a state's bar.
    pub(crate) bar_cross: &'static str,
    /// Committee roles, short. `{n}`: number of committees.
    pub(crate) leads_short: Plural,
    /// Committee roles, short. `{n}`: number of committees.
    pub(crate) joins_short: Plural,
    /// Both, short. `{leads}`, `{joins}`: numbers of committees.
    pub(crate) roles_short: &'static str,
    /// In place of numbers.
    pub(crate) none_found: &'static str,
    /// Heading of the commitments that are no single endorser's.
    pub(crate) others_title: &'static str,
    /// What they are.
    pub(crate) others_text: &'static str,
    // Detail of a state
    /// Button.
    pub(crate) detail_close: &'static str,
    /// Link. `{name}`: the state.
    pub(crate) detail_full_page: &'static str,
    /// In the detail's place while nothing is selected.
    pub(crate) detail_hint_title: &'static str,
    /// The same.
    pub(crate) detail_hint_text: &'static str,
    /// Heading.
    pub(crate) commitments_title: &'static str,
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
    // About
    /// What borders, names and shades do not say, and whose geometry it is.
    pub(crate) borders_disclaimer: &'static str,
    /// Link to the policy, after that sentence; followed by a full stop.
    pub(crate) borders_more: &'static str,
    /// Link.
    pub(crate) download_json: &'static str,
    /// Link.
    pub(crate) download_schema: &'static str,
    // Showing it elsewhere
    /// Below a frame that keeps to a version of the data. `{date}`: its day.
    pub(crate) embed_version: &'static str,
    /// Link, after that.
    pub(crate) embed_newer: &'static str,
    /// Link on each view, to that page.
    pub(crate) builder_link: &'static str,
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
    // Foot
    /// Licence of data and code.
    pub(crate) footer_licence: &'static str,
    /// What others made.
    pub(crate) footer_credits: &'static str,
    /// Privacy.
    pub(crate) footer_privacy: &'static str,
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
}
