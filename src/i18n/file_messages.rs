//! The sentences that only files say: all that the application finds in a page and never writes itself. It does not carry
//! them.
#![cfg_attr(feature = "ssr", deny(dead_code))]
#![cfg_attr(not(feature = "ssr"), allow(dead_code))]

use super::Plural;

/// The sentences that only files say. Gaps are written `{name}`; what stands in `` ` `` is code.
#[derive(Debug)]
pub struct FileMessages {
    /// Class of the legend.
    pub(crate) legend_other: &'static str,
    /// The same, for a state of which the dataset has no record, or none that can be read: whether it endorsed isn't known.
    pub(crate) legend_unread: &'static str,
    /// A state that does not endorse. `{name}`.
    pub(crate) shape_other: &'static str,
    /// `{name}`: such a state, by its code. The map says it.
    pub(crate) shape_unread: &'static str,
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
    /// Committee roles, short. `{n}`: number of committees.
    pub(crate) leads_short: Plural,
    /// Committee roles, short. `{n}`: number of committees.
    pub(crate) joins_short: Plural,
    /// Both, short. `{leads}`, `{joins}`: numbers of committees.
    pub(crate) roles_short: &'static str,
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
    /// Main heading. `{n}` states.
    pub(crate) hero_title: &'static str,
    /// What the Declaration is.
    pub(crate) hero_text: &'static str,
    /// What this site shows of it; left out where the screen is small.
    pub(crate) hero_more: &'static str,
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
    /// Name of the region of filters.
    pub(crate) filters_label: &'static str,
    /// Heading of the four pillar toggles.
    pub(crate) pillars_legend: &'static str,
    /// Label of the search box.
    pub(crate) search_label: &'static str,
    /// Name of the list of states below the search box.
    pub(crate) find_label: &'static str,
    /// Label of the order of the list.
    pub(crate) sort_label: &'static str,
    /// Button: the other way round.
    pub(crate) sort_reverse: &'static str,
    /// Opens the further facets.
    pub(crate) more_filters: &'static str,
    /// Button.
    pub(crate) clear_filters: &'static str,
    /// In place of search where the application has not taken over.
    pub(crate) static_tools_note: &'static str,
    /// Where the list would be.
    pub(crate) empty_title: &'static str,
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
    /// Below that list, where there are more.
    pub(crate) found_more: &'static str,
    /// Button: lists the matching commitments.
    pub(crate) found_read: &'static str,
    /// Class of the legend.
    pub(crate) legend_none: &'static str,
    /// Source and policy of the borders.
    pub(crate) map_credit: &'static str,
    /// Heading of the list.
    pub(crate) list_title: &'static str,
    /// Head of the column of totals.
    pub(crate) list_sum: &'static str,
    /// Why some totals are more than the columns add up to.
    pub(crate) list_sum_more: &'static str,
    /// Heading of the commitments that are no single endorser's.
    pub(crate) others_title: &'static str,
    /// What they are.
    pub(crate) others_text: &'static str,
    /// In the detail's place while nothing is selected.
    pub(crate) overview_title: &'static str,
    /// The same.
    pub(crate) overview_text: &'static str,
    /// Heading.
    pub(crate) commitments_title: &'static str,
    /// What borders, names and shades do not say, and whose geometry it is.
    pub(crate) borders_disclaimer: &'static str,
    /// Link to the policy, after that sentence; followed by a full stop.
    pub(crate) borders_more: &'static str,
    /// Link.
    pub(crate) download_json: &'static str,
    /// Link.
    pub(crate) download_schema: &'static str,
    /// Below a frame that keeps to a version of the data. `{date}`: its day.
    pub(crate) embed_version: &'static str,
    /// Link, after that.
    pub(crate) embed_newer: &'static str,
    /// Button: copies the address of what is shown.
    pub(crate) copy_link: &'static str,
    /// Said once that is done.
    pub(crate) copied_link: &'static str,
    /// Licence of data and code.
    pub(crate) footer_licence: &'static str,
    /// What others made.
    pub(crate) footer_credits: &'static str,
    /// Privacy.
    pub(crate) footer_privacy: &'static str,
    /// What the site is, for search engines and previews.
    pub(crate) site_description: &'static str,
    /// Committee role. `{packages}`: titles.
    pub(crate) leads: &'static str,
    /// Committee role. `{packages}`: titles.
    pub(crate) joins: &'static str,
    /// Of a state that did not endorse. `{date}`: the day of the data.
    pub(crate) not_endorsing: &'static str,
    /// Where no commitment involves that state.
    pub(crate) none_involve: &'static str,
    /// Heading.
    pub(crate) endorsement_title: &'static str,
    /// Heading.
    pub(crate) roles_title: &'static str,
    /// Heading.
    pub(crate) processes_title: &'static str,
    /// Heading: commitments of others that involve the state.
    pub(crate) involved_title: &'static str,
    /// Heading.
    pub(crate) sources_title: &'static str,
    /// For a state without commitments. `{name}`.
    pub(crate) no_commitments_title: &'static str,
    /// What was searched.
    pub(crate) no_commitments_searched: &'static str,
    /// For a state with commitments of which none matches.
    pub(crate) none_match_here: &'static str,
    /// For a state with commitments of which some match.
    pub(crate) some_match_here: &'static str,
    /// Button: `{commitments}`: how many there are.
    pub(crate) show_all_here: &'static str,
    /// For a state without roles.
    pub(crate) no_roles: &'static str,
    /// For a state without memberships.
    pub(crate) no_processes: &'static str,
    /// Membership.
    pub(crate) member: &'static str,
    /// Membership.
    pub(crate) member_unverified: &'static str,
    /// Membership.
    pub(crate) member_suspended: &'static str,
    /// Membership.
    pub(crate) member_acceding: &'static str,
    /// Membership.
    pub(crate) member_associate: &'static str,
    /// Membership.
    pub(crate) member_partner: &'static str,
    /// How far the list of members may be trusted. `{text}`.
    pub(crate) members_status: &'static str,
    /// Governance role. `{role}`.
    pub(crate) holds_role: &'static str,
    /// Link to a commitment's own page.
    pub(crate) commitment_page: &'static str,
    /// In place of a target date.
    pub(crate) no_target: &'static str,
    /// Two numbers. `{from}`, `{to}`.
    pub(crate) range: &'static str,
    /// Heading.
    pub(crate) progress_title: &'static str,
    /// Where nobody reported anything.
    pub(crate) no_progress: &'static str,
    /// `{status}`, `{date}`.
    pub(crate) latest_status: &'static str,
    /// Term.
    pub(crate) kind_label: &'static str,
    /// Term.
    pub(crate) status_label: &'static str,
    /// Term.
    pub(crate) pillar_label: &'static str,
    /// Term.
    pub(crate) package_label: &'static str,
    /// Term.
    pub(crate) announced_label: &'static str,
    /// Term.
    pub(crate) quantity_label: &'static str,
    /// Term.
    pub(crate) target_label: &'static str,
    /// Term.
    pub(crate) owners_label: &'static str,
    /// Term.
    pub(crate) counterparts_label: &'static str,
    /// Where a commitment belongs to no action package.
    pub(crate) package_none: &'static str,
    /// Where an analyst chose the pillar.
    pub(crate) by_analyst: &'static str,
    /// Where the source does not name the Declaration.
    pub(crate) related: &'static str,
    /// Where a record is not verified.
    pub(crate) unverified: &'static str,
    /// Beside a name for which no official form was found.
    pub(crate) own_translation: &'static str,
    /// Below texts of which nobody has reviewed the translation; a link to the original follows.
    pub(crate) translated_note: &'static str,
    /// Beside a source of which only a part was read.
    pub(crate) source_partly_read: &'static str,
    /// In place of a source's date.
    pub(crate) source_undated: &'static str,
    /// Heading.
    pub(crate) about_title: &'static str,
    /// First paragraph.
    pub(crate) about_lead: &'static str,
    /// Name of the list of the page’s parts.
    pub(crate) about_contents: &'static str,
    /// Heading.
    pub(crate) about_made_title: &'static str,
    /// Paragraph.
    pub(crate) about_made: &'static str,
    /// Heading.
    pub(crate) about_words_title: &'static str,
    /// Paragraph.
    pub(crate) about_owner: &'static str,
    /// Paragraph.
    pub(crate) about_status: &'static str,
    /// Paragraph.
    pub(crate) about_money: &'static str,
    /// Paragraph.
    pub(crate) about_dates: &'static str,
    /// Heading of the fields whose meaning their name does not say.
    pub(crate) about_fields_title: &'static str,
    /// Heading.
    pub(crate) about_status_title: &'static str,
    /// Heading.
    pub(crate) about_counts_title: &'static str,
    /// Heading.
    pub(crate) about_events_title: &'static str,
    /// Heading.
    pub(crate) about_governance_title: &'static str,
    /// Heading.
    pub(crate) about_processes_title: &'static str,
    /// Heading.
    pub(crate) about_packages_title: &'static str,
    /// Heading. `{n}`: how many.
    pub(crate) about_sources_title: &'static str,
    /// Heading.
    pub(crate) about_map_title: &'static str,
    /// Paragraph.
    pub(crate) about_map: &'static str,
    /// Heading.
    pub(crate) borders_title: &'static str,
    /// Paragraph: what may have a colour.
    pub(crate) borders_policy: &'static str,
    /// Paragraph: which lines are drawn.
    pub(crate) borders_lines: &'static str,
    /// Paragraph: where the names are from.
    pub(crate) borders_names: &'static str,
    /// Caption of the table of territories.
    pub(crate) borders_table: &'static str,
    /// Head of a column.
    pub(crate) borders_name: &'static str,
    /// Head of a column.
    pub(crate) borders_drawn: &'static str,
    /// Head of a column.
    pub(crate) borders_reason: &'static str,
    /// How a territory is drawn.
    pub(crate) borders_own: &'static str,
    /// How a territory is drawn that Natural Earth has as part of a country in Europe.
    pub(crate) borders_cut: &'static str,
    /// How a territory is drawn that is too small to be seen.
    pub(crate) borders_small: &'static str,
    /// Heading.
    pub(crate) about_download_title: &'static str,
    /// Paragraph.
    pub(crate) about_download: &'static str,
    /// `{date}`.
    pub(crate) checked_on: &'static str,
    /// Term.
    pub(crate) leads_label: &'static str,
    /// Term.
    pub(crate) participants_label: &'static str,
    /// Beside a list.
    pub(crate) participants_partial: &'static str,
    /// Before participants of a package of which no list was found.
    pub(crate) participants_elsewhere: &'static str,
    /// Below a picture of who makes commitments, some of them together.
    pub(crate) joint_note: &'static str,
    /// Where something is not known.
    pub(crate) unknown: &'static str,
    /// `{year}`.
    pub(crate) founded: &'static str,
    /// `{commitments}`: commitments found under a package.
    pub(crate) packages_of: &'static str,
    /// Heading.
    pub(crate) not_found_title: &'static str,
    /// What to do.
    pub(crate) not_found_text: &'static str,
    /// Link to a search. `{text}`: the words of the address.
    pub(crate) not_found_search: &'static str,
    /// `{address}`.
    pub(crate) preview_notice: &'static str,
    /// Heading of the page of figures.
    pub(crate) figures_title: &'static str,
    /// Under it. `{commitments}`: how many, with the word.
    pub(crate) figures_lead: &'static str,
    /// Heading, and name of a picture.
    pub(crate) figures_progress_title: &'static str,
    /// Paragraph. `{n}` of `{all}` commitments have no report.
    pub(crate) figures_progress_text: &'static str,
    /// Name of a bar.
    pub(crate) figures_all: &'static str,
    /// Heading, and name of a picture.
    pub(crate) figures_years_title: &'static str,
    /// Heading, and name of a picture.
    pub(crate) figures_occasions_title: &'static str,
    /// Paragraph. `{n}`: a number.
    pub(crate) figures_occasions_text: &'static str,
    /// Name of a bar.
    pub(crate) figures_other_occasions: &'static str,
    /// Heading, and name of a table.
    pub(crate) figures_money_title: &'static str,
    /// Paragraph.
    pub(crate) figures_money_text: &'static str,
    /// A part of a bar, read aloud.
    pub(crate) chart_part: &'static str,
    /// Opens the table below a picture.
    pub(crate) chart_table: &'static str,
    /// Head of the last column.
    pub(crate) chart_all: &'static str,
    /// A line of time, read aloud.
    pub(crate) timeline_said: &'static str,
    /// Something on it.
    pub(crate) timeline_part: &'static str,
    /// Below it.
    pub(crate) timeline_key: &'static str,
    /// Heading of the page of the Declaration’s status.
    pub(crate) status_title: &'static str,
    /// Under it.
    pub(crate) status_caution: &'static str,
    /// Above the heading of a pillar.
    pub(crate) pillar_number: &'static str,
    /// Heading.
    pub(crate) pillar_full_title: &'static str,
    /// Link from some commitments to the explorer.
    pub(crate) see_on_map: &'static str,
    /// Heading.
    pub(crate) pillar_packages_title: &'static str,
    /// Heading, and name of a picture.
    pub(crate) makers_title: &'static str,
    /// Under the heading of the action packages.
    pub(crate) packages_lead: &'static str,
    /// Below the table of the action packages.
    pub(crate) packages_note: &'static str,
    /// Above the heading of an action package.
    pub(crate) package_number: &'static str,
    /// Heading of an action package whose title is unknown.
    pub(crate) package_unknown: &'static str,
    /// Heading.
    pub(crate) package_committee: &'static str,
    /// Paragraph.
    pub(crate) package_without: &'static str,
    /// Head of a column.
    pub(crate) commitment_label: &'static str,
    /// Heading.
    pub(crate) cite_page: &'static str,
    /// Heading.
    pub(crate) cite_dataset: &'static str,
    /// A citation.
    pub(crate) cite_sentence: &'static str,
    /// Heading.
    pub(crate) about_report_title: &'static str,
    /// Paragraph.
    pub(crate) about_report: &'static str,
    /// Name of a small map. `{name}`: a state.
    pub(crate) locator_label: &'static str,
    /// Heading of links. `{region}`: a part of the Americas.
    pub(crate) state_region: &'static str,
    /// How many records could not be shown.
    pub(crate) findings_notice: Plural,
}
