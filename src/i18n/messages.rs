//! The sentences as fields: what each is for, and what its gaps stand for. One value a language.

use super::Plural;

/// Every sentence of the interface. Gaps are written `{name}`.
#[derive(Debug)]
pub struct Messages {
    // The site
    /// Name of the site.
    pub site_name: &'static str,
    /// What the site is, for search engines and previews.
    pub site_description: &'static str,
    /// Who does not stand behind the site.
    pub independent: &'static str,
    /// Skip link.
    pub skip_to_main: &'static str,
    /// Skip link before the map.
    pub skip_map: &'static str,
    /// Name of the main navigation.
    pub nav_label: &'static str,
    /// Link to the explorer.
    pub nav_explorer: &'static str,
    /// Link to the page about the data.
    pub nav_about: &'static str,
    /// Name of the choice of language.
    pub language_label: &'static str,
    // The head of the explorer
    /// Main heading. `{n}` states.
    pub hero_title: &'static str,
    /// What the Declaration and this site are.
    pub hero_text: &'static str,
    /// Key figure.
    pub figure_states: Plural,
    /// Key figure.
    pub figure_commitments: Plural,
    /// Key figure: commitments with at least one report.
    pub figure_reported: Plural,
    /// `{date}`: the day to which facts were gathered.
    pub data_as_of: &'static str,
    /// `{date}`: when the page was made from the data.
    pub page_built: &'static str,
    /// `{date}`: when it was checked.
    pub status_notice: &'static str,
    /// Link from the notice.
    pub status_notice_more: &'static str,
    /// `{date}`: the missed date of review.
    pub stale_notice: &'static str,
    // Filters
    /// Name of the region of filters.
    pub filters_label: &'static str,
    /// Heading of the four pillar toggles.
    pub pillars_legend: &'static str,
    /// `{n}`: the pillar's number.
    pub pillar_number: &'static str,
    /// A number of states.
    pub states_count: Plural,
    /// A number of commitments.
    pub commitments_count: Plural,
    /// A number of other actors: institutions, donors, all states together.
    pub others_count: Plural,
    /// Label of the search box.
    pub search_label: &'static str,
    /// Button in the search box.
    pub search_clear: &'static str,
    /// Name of the list of states below the search box.
    pub find_label: &'static str,
    /// A state in that list. `{commitments}`: how many match the other filters.
    pub find_endorser: &'static str,
    /// A state in that list that did not endorse.
    pub find_other: &'static str,
    /// Spoken: how many states that list has, and how to get there.
    pub find_count: Plural,
    /// Label of the order of the list.
    pub sort_label: &'static str,
    /// An order.
    pub sort_name: &'static str,
    /// An order.
    pub sort_date: &'static str,
    /// An order.
    pub sort_count: &'static str,
    /// Button: the other way round.
    pub sort_reverse: &'static str,
    /// Opens the further facets.
    pub more_filters: &'static str,
    /// Name of a facet.
    pub facet_pillar: &'static str,
    /// Name of a facet.
    pub facet_kind: &'static str,
    /// Name of a facet.
    pub facet_status: &'static str,
    /// Name of a facet.
    pub facet_package: &'static str,
    /// Name of a facet.
    pub facet_year: &'static str,
    /// Name of a facet.
    pub facet_search: &'static str,
    /// Button.
    pub clear_filters: &'static str,
    /// In place of search where the application has not taken over.
    pub static_tools_note: &'static str,
    // What the filters leave
    /// Spoken when nothing is filtered. `{states}` and `{commitments}` are counted phrases.
    pub results_all: &'static str,
    /// Spoken when something matches. `{states}`, `{commitments}`: counted phrases; `{filters}`: what was chosen.
    pub results_some: &'static str,
    /// Spoken when nothing matches.
    pub results_none: &'static str,
    /// One facet in that sentence. `{facet}`: its name; `{values}`: the choices.
    pub filter_phrase: &'static str,
    /// A text in quotation marks.
    pub quoted: &'static str,
    /// Where the list would be.
    pub empty_title: &'static str,
    /// Button. `{filter}`: the facet and its choices; `{commitments}`: what would then match.
    pub empty_drop: &'static str,
    /// Notice. `{values}`: what the address had.
    pub ignored_values: &'static str,
    // Map
    /// Name of the map.
    pub map_title: &'static str,
    /// Description of the map.
    pub map_description: &'static str,
    /// Heading of the legend.
    pub legend_title: &'static str,
    /// The highest class. `{n}`: its lower edge.
    pub legend_and_more: &'static str,
    /// Class of the legend.
    pub legend_none: &'static str,
    /// Class of the legend.
    pub legend_other: &'static str,
    /// Source and policy of the borders.
    pub map_credit: &'static str,
    /// A state on the map. `{name}`, `{commitments}`.
    pub shape_matches: &'static str,
    /// An endorser without a matching commitment. `{name}`.
    pub shape_none_match: &'static str,
    /// An endorser without any commitment. `{name}`.
    pub shape_none_found: &'static str,
    /// A state that does not endorse. `{name}`.
    pub shape_other: &'static str,
    // List
    /// Heading of the list.
    pub list_title: &'static str,
    /// Head of the column of totals.
    pub list_sum: &'static str,
    /// `{date}`: a day.
    pub endorsed_on: &'static str,
    /// `{date}`: a month or year.
    pub endorsed_in: &'static str,
    /// `{from}` and `{to}`: two limits.
    pub endorsed_between: &'static str,
    /// The same, short. `{date}`: a month.
    pub endorsed_short_in: &'static str,
    /// The same, short. `{from}`, `{to}`.
    pub endorsed_short_between: &'static str,
    /// A part of a state's bar. `{commitments}`, `{n}`: the pillar's number.
    pub bar_segment: &'static str,
    /// A part of a state's bar.
    pub bar_cross: &'static str,
    /// Committee role. `{packages}`: titles.
    pub leads: &'static str,
    /// Committee role. `{packages}`: titles.
    pub joins: &'static str,
    /// Committee roles, short. `{n}`: number of committees.
    pub leads_short: Plural,
    /// Committee roles, short. `{n}`: number of committees.
    pub joins_short: Plural,
    /// Both, short. `{leads}`, `{joins}`: numbers of committees.
    pub roles_short: &'static str,
    /// In place of numbers.
    pub none_found: &'static str,
    /// Heading of the commitments that are no single endorser's.
    pub others_title: &'static str,
    /// What they are.
    pub others_text: &'static str,
    // Detail of a state
    /// Button.
    pub detail_close: &'static str,
    /// Link. `{name}`: the state.
    pub detail_full_page: &'static str,
    /// Of a state that did not endorse. `{date}`: the day of the data.
    pub not_endorsing: &'static str,
    /// Where no commitment involves that state.
    pub none_involve: &'static str,
    /// In the detail's place while nothing is selected.
    pub detail_hint_title: &'static str,
    /// The same.
    pub detail_hint_text: &'static str,
    /// Heading.
    pub endorsement_title: &'static str,
    /// Heading.
    pub commitments_title: &'static str,
    /// Heading.
    pub roles_title: &'static str,
    /// Heading.
    pub processes_title: &'static str,
    /// Heading: commitments of others that involve the state.
    pub involved_title: &'static str,
    /// Heading.
    pub sources_title: &'static str,
    /// Heading of doubts and remarks.
    pub note_title: &'static str,
    /// Heading of commitments without a pillar.
    pub across_pillars: &'static str,
    /// For a state without commitments. `{name}`.
    pub no_commitments_title: &'static str,
    /// What was searched.
    pub no_commitments_searched: &'static str,
    /// For a state with commitments of which none matches.
    pub none_match_here: &'static str,
    /// Button: `{commitments}`: how many there are.
    pub show_all_here: &'static str,
    /// For a state without roles.
    pub no_roles: &'static str,
    /// For a state without memberships.
    pub no_processes: &'static str,
    /// Membership.
    pub member: &'static str,
    /// Membership.
    pub member_unverified: &'static str,
    /// Membership.
    pub member_suspended: &'static str,
    /// Membership.
    pub member_acceding: &'static str,
    /// Membership.
    pub member_associate: &'static str,
    /// Membership.
    pub member_partner: &'static str,
    /// How far the list of members may be trusted. `{text}`.
    pub members_status: &'static str,
    /// Governance role. `{role}`.
    pub holds_role: &'static str,
    // A commitment
    /// Link to a commitment's own page.
    pub commitment_page: &'static str,
    /// Who makes it. `{names}`.
    pub made_by: &'static str,
    /// Who makes it together. `{names}`.
    pub made_jointly: &'static str,
    /// Other states. `{names}`.
    pub involves: &'static str,
    /// `{date}`, `{place}`.
    pub announced: &'static str,
    /// `{date}`.
    pub target: &'static str,
    /// In place of a target date.
    pub no_target: &'static str,
    /// `{quantity}`.
    pub quantity: &'static str,
    /// Two numbers. `{from}`, `{to}`.
    pub range: &'static str,
    /// Heading.
    pub progress_title: &'static str,
    /// Where nobody reported anything.
    pub no_progress: &'static str,
    /// `{status}`, `{date}`.
    pub latest_status: &'static str,
    /// Term.
    pub kind_label: &'static str,
    /// Term.
    pub status_label: &'static str,
    /// Term.
    pub pillar_label: &'static str,
    /// Term.
    pub package_label: &'static str,
    /// Term.
    pub announced_label: &'static str,
    /// Term.
    pub quantity_label: &'static str,
    /// Term.
    pub target_label: &'static str,
    /// Term.
    pub owners_label: &'static str,
    /// Term.
    pub counterparts_label: &'static str,
    /// Term.
    pub role_label: &'static str,
    /// `{n}`, `{name}`.
    pub package_titled: &'static str,
    /// `{n}`.
    pub package_untitled: &'static str,
    /// Where a commitment belongs to no action package.
    pub package_none: &'static str,
    /// Where an analyst chose the pillar.
    pub by_analyst: &'static str,
    /// Where the source does not name the Declaration.
    pub related: &'static str,
    /// Where a record is not verified.
    pub unverified: &'static str,
    /// Beside a name for which no official form was found.
    pub own_translation: &'static str,
    /// Beside a text that is not in the page's language.
    pub in_english: &'static str,
    /// Beside a source of which only a part was read.
    pub source_partly_read: &'static str,
    /// In place of a source's date.
    pub source_undated: &'static str,
    /// Heading.
    pub cite_title: &'static str,
    /// Kind of commitment.
    pub kind_policy: &'static str,
    /// Kind of commitment.
    pub kind_funding: &'static str,
    /// Kind of commitment.
    pub kind_committee_role: &'static str,
    /// Kind of commitment.
    pub kind_enforcement: &'static str,
    /// Kind of commitment.
    pub kind_governance: &'static str,
    /// Status.
    pub status_announced: &'static str,
    /// Status.
    pub status_under_way: &'static str,
    /// Status.
    pub status_partly_met: &'static str,
    /// Status.
    pub status_met: &'static str,
    /// Status.
    pub status_missed: &'static str,
    /// Status.
    pub status_superseded: &'static str,
    /// Status.
    pub status_ended: &'static str,
    /// Status.
    pub status_none: &'static str,
    /// Role.
    pub role_endorsing_state: &'static str,
    /// Role.
    pub role_observer: &'static str,
    /// Role.
    pub role_donor: &'static str,
    /// Role.
    pub role_institution: &'static str,
    /// Role.
    pub role_private_sector: &'static str,
    /// Role.
    pub role_collective: &'static str,
    /// Part of the Americas.
    pub subregion_north: &'static str,
    /// Part of the Americas.
    pub subregion_central: &'static str,
    /// Part of the Americas.
    pub subregion_caribbean: &'static str,
    /// Part of the Americas.
    pub subregion_south: &'static str,
    // About
    /// Heading.
    pub about_title: &'static str,
    /// First paragraph.
    pub about_lead: &'static str,
    /// Name of the list of the page’s parts.
    pub about_contents: &'static str,
    /// Heading.
    pub about_made_title: &'static str,
    /// Paragraph.
    pub about_made: &'static str,
    /// Heading.
    pub about_words_title: &'static str,
    /// Paragraph.
    pub about_owner: &'static str,
    /// Paragraph.
    pub about_status: &'static str,
    /// Paragraph.
    pub about_money: &'static str,
    /// Paragraph.
    pub about_dates: &'static str,
    /// Heading.
    pub about_status_title: &'static str,
    /// Heading.
    pub about_counts_title: &'static str,
    /// Heading.
    pub about_events_title: &'static str,
    /// Heading.
    pub about_governance_title: &'static str,
    /// Heading.
    pub about_processes_title: &'static str,
    /// Heading.
    pub about_packages_title: &'static str,
    /// Heading.
    pub about_pillars_title: &'static str,
    /// Heading. `{n}`: how many.
    pub about_sources_title: &'static str,
    /// Heading.
    pub about_map_title: &'static str,
    /// Paragraph.
    pub about_map: &'static str,
    /// Heading.
    pub borders_title: &'static str,
    /// What borders, names and shades do not say, and whose geometry it is.
    pub borders_disclaimer: &'static str,
    /// Link to the policy, after that sentence; followed by a full stop.
    pub borders_more: &'static str,
    /// Paragraph: what may have a colour.
    pub borders_policy: &'static str,
    /// Paragraph: which lines are drawn.
    pub borders_lines: &'static str,
    /// Paragraph: where the names are from.
    pub borders_names: &'static str,
    /// Caption of the table of territories.
    pub borders_table: &'static str,
    /// Head of a column.
    pub borders_name: &'static str,
    /// Head of a column.
    pub borders_drawn: &'static str,
    /// Head of a column.
    pub borders_reason: &'static str,
    /// How a territory is drawn.
    pub borders_own: &'static str,
    /// How a territory is drawn that Natural Earth has as part of a country in Europe.
    pub borders_cut: &'static str,
    /// How a territory is drawn that is too small to be seen.
    pub borders_small: &'static str,
    /// Heading.
    pub about_download_title: &'static str,
    /// Paragraph.
    pub about_download: &'static str,
    /// Link.
    pub download_json: &'static str,
    /// Link.
    pub download_schema: &'static str,
    /// `{date}`.
    pub checked_on: &'static str,
    /// Term.
    pub leads_label: &'static str,
    /// Term.
    pub participants_label: &'static str,
    /// Beside a list.
    pub participants_partial: &'static str,
    /// Where something is not known.
    pub unknown: &'static str,
    /// `{year}`.
    pub founded: &'static str,
    /// `{commitments}`: commitments found under a package.
    pub packages_of: &'static str,
    // Not found
    /// Heading.
    pub not_found_title: &'static str,
    /// What to do.
    pub not_found_text: &'static str,
    /// Link to a search. `{text}`: the words of the address.
    pub not_found_search: &'static str,
    // Loading and failing
    /// While the application loads.
    pub loading: &'static str,
    /// After a failure.
    pub static_copy: &'static str,
    /// In place of the application where it does not start.
    pub static_only: &'static str,
    /// The dataset could not be fetched.
    pub fail_offline: &'static str,
    /// The server refused. `{status}`: the HTTP status.
    pub fail_status: &'static str,
    /// The server sent a page instead.
    pub fail_not_json: &'static str,
    /// The file is damaged.
    pub fail_broken: &'static str,
    /// The file is of another version.
    pub fail_version: &'static str,
    /// It took too long. `{n}`: seconds.
    pub fail_slow: &'static str,
    /// Button.
    pub retry: &'static str,
    /// Button.
    pub reload: &'static str,
    /// After a fault of the application.
    pub panic: &'static str,
    /// `{date}`.
    pub newer_data: &'static str,
    /// `{address}`.
    pub preview_notice: &'static str,
    /// How many records could not be shown.
    pub findings_notice: Plural,
    // Foot
    /// Licence of data and code.
    pub footer_licence: &'static str,
    /// What others made.
    pub footer_credits: &'static str,
    /// Privacy.
    pub footer_privacy: &'static str,
}
