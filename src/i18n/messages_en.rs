//! The sentences in English.

use super::{ClientMessages, Messages, Plural};

/// The sentences in English.
pub static EN: Messages = Messages {
    // The site
    site_name: "Los Angeles Declaration Explorer",
    // Filters
    states_count: Plural { one: "{n} state", other: "{n} states" },
    commitments_count: Plural { one: "{n} commitment", other: "{n} commitments" },
    others_count: Plural { one: "{n} other actor", other: "{n} other actors" },
    find_endorser: "endorses, {commitments}",
    find_other: "does not endorse",
    sort_name: "Name",
    sort_date: "Endorsement",
    sort_count: "Commitments",
    facet_pillar: "Pillar",
    facet_kind: "Kind",
    facet_status: "Latest status",
    facet_package: "Action package",
    facet_year: "Year announced",
    facet_search: "Search",
    // What the filters leave
    results_all: "All {states} and {commitments}.",
    results_some: "{states} and {commitments} match the filters ({filters}).",
    results_none: "Nothing matches the filters ({filters}).",
    filter_phrase: "{facet}: {values}",
    quoted: "“{text}”",
    empty_drop: "See {commitments} without this choice ({filter})",
    ignored_values: "This address holds values that are not known here; they were ignored: {values}.",
    // Map
    legend_and_more: "{n} or more",
    shape_matches: "{name}: endorses, {commitments}",
    shape_none_match: "{name}: endorses, no commitment matches",
    shape_none_found: "{name}: endorses, no commitment found",
    // List
    bar_segment: "pillar {n}: {commitments}",
    bar_cross: "across all pillars: {commitments}",
    none_found: "No commitment found",
    // Detail of a state
    across_pillars: "Across all pillars",
    // A commitment
    package_titled: "{n}. {name}",
    package_untitled: "{n}. Title unknown",
    kind_policy: "Policy or program",
    kind_funding: "Funding",
    kind_committee_role: "Committee role",
    kind_enforcement: "Enforcement",
    kind_governance: "Governance",
    status_announced: "Announced",
    status_under_way: "Under way",
    status_partly_met: "Partly met",
    status_met: "Met",
    status_missed: "Missed",
    status_superseded: "Superseded",
    status_ended: "Ended",
    status_none: "No information",
    role_endorsing_state: "endorsing state",
    role_observer: "observer",
    role_donor: "donor",
    role_institution: "institution",
    role_private_sector: "private sector",
    role_collective: "several states together",
    subregion_north: "North America",
    subregion_central: "Central America",
    subregion_caribbean: "Caribbean",
    subregion_south: "South America",
    // Loading and failing
    waiting: "Loading…",
    loading: "Loading the interactive version",
    static_only: "The interactive version did not start. You can still read everything on this page.",
    newer_data: "These are data as of {date}, newer than the copy that this page was published with.",
    // The application alone
    client: ClientMessages {
        loading_language: "Loading the page in English",
        static_copy: "You are reading the copy that was published with this page.",
        fail_offline: "The data could not be loaded: there is no connection to the server.",
        fail_status: "The data could not be loaded: the server answered {status}.",
        fail_not_json: "The data could not be loaded: the server sent a page instead of data.",
        fail_broken: "The data could not be read: the file is damaged or was cut off.",
        fail_version: "The data could not be read: they are in a newer format than this page knows. Reload the page to get its newest version.",
        fail_slow: "The data could not be loaded: the server took longer than {n} seconds.",
        retry: "Try again",
        reload: "Reload the page",
        panic: "The interactive version stopped because of an error on our side. You can still read the page as it was published.",
        find_count: Plural {
            one: "{n} state suggested. The down arrow goes to it.",
            other: "{n} states suggested. The down arrow goes to them.",
        },
        detail_close: "Close",
        detail_full_page: "Full page: {name}",
    },
};
