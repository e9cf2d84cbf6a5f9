//! The words for what the dataset has in closed lists: kinds, statuses, roles, parts of the Americas.

use super::Messages;
use crate::dataset::wire::{Kind, Role, Status, Subregion};
use crate::selection::{SortKey, StatusFacet, filters::Facet};

impl Messages {
    /// The word for a kind of commitment.
    pub fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Policy => self.kind_policy,
            Kind::Funding => self.kind_funding,
            Kind::CommitteeRole => self.kind_committee_role,
            Kind::Enforcement => self.kind_enforcement,
            Kind::Governance => self.kind_governance,
        }
    }

    /// The word for a latest status, or for the lack of information.
    pub fn status(&self, status: StatusFacet) -> &'static str {
        match status {
            StatusFacet::NoInformation => self.status_none,
            StatusFacet::Reported(Status::Announced) => self.status_announced,
            StatusFacet::Reported(Status::UnderWay) => self.status_under_way,
            StatusFacet::Reported(Status::PartlyMet) => self.status_partly_met,
            StatusFacet::Reported(Status::Met) => self.status_met,
            StatusFacet::Reported(Status::Missed) => self.status_missed,
            StatusFacet::Reported(Status::Superseded) => self.status_superseded,
            StatusFacet::Reported(Status::Ended) => self.status_ended,
        }
    }

    /// The word for the role in which a commitment is made.
    pub fn role(&self, role: Role) -> &'static str {
        match role {
            Role::EndorsingState => self.role_endorsing_state,
            Role::Observer => self.role_observer,
            Role::Donor => self.role_donor,
            Role::Institution => self.role_institution,
            Role::PrivateSector => self.role_private_sector,
            Role::Collective => self.role_collective,
        }
    }

    /// The name of a part of the Americas.
    pub fn subregion(&self, subregion: Subregion) -> &'static str {
        match subregion {
            Subregion::NorthAmerica => self.subregion_north,
            Subregion::CentralAmerica => self.subregion_central,
            Subregion::Caribbean => self.subregion_caribbean,
            Subregion::SouthAmerica => self.subregion_south,
        }
    }

    /// The name of an order of the list.
    pub fn sort_key(&self, key: SortKey) -> &'static str {
        match key {
            SortKey::Name => self.sort_name,
            SortKey::Date => self.sort_date,
            SortKey::Count => self.sort_count,
        }
    }

    /// The name of a facet.
    pub fn facet(&self, facet: Facet) -> &'static str {
        match facet {
            Facet::Pillars => self.facet_pillar,
            Facet::Kinds => self.facet_kind,
            Facet::Statuses => self.facet_status,
            Facet::Packages => self.facet_package,
            Facet::Years => self.facet_year,
            Facet::Search => self.facet_search,
        }
    }
}
