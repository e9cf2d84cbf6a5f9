//! The questions that a dataset answers. Every answer borrows from it; none knows how it is shown.

use super::Dataset;
use super::code::{Pillar, StateCode};
use super::date::PartialDate;
use super::ledger::Entry;
use super::wire::{ActionPackage, Commitment, Governance, NoCommitments, PillarRecord, Place, RegionalProcess, Source, State};
use crate::lang::Lang;

/// How a state belongs to a regional process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Membership {
    /// A member.
    Member,
    /// Thought to be a member; no text that was read confirms it.
    Unverified,
    /// A suspended member.
    Suspended,
    /// On the way to membership.
    Acceding,
    /// An associate member.
    Associate,
    /// Supports it without being a member.
    Partner,
}

/// States and places.
impl Dataset {
    /// The endorsing states, as published.
    pub fn states(&self) -> &[State] {
        &self.records().states
    }

    /// The other states and territories that are named.
    pub fn places(&self) -> &[Place] {
        &self.records().places
    }

    /// An endorsing state.
    pub fn state(&self, code: StateCode) -> Option<&State> {
        self.states().iter().find(|state| state.code == code)
    }

    /// The place of an endorsing state in the list, by which the ledger names it.
    pub fn place(&self, code: StateCode) -> Option<usize> {
        self.states().iter().position(|state| state.code == code)
    }

    /// What the filters know of the commitments that a state makes.
    pub fn entries_of(&self, code: StateCode) -> impl Iterator<Item = &Entry> {
        let place = self.place(code);
        self.ledger().iter().filter(move |entry| place.is_some_and(|place| entry.owners.contains(place)))
    }

    /// The name of a state or place; absent where its record is.
    pub fn name(&self, code: StateCode, lang: Lang) -> Option<&str> {
        let place = || self.places().iter().find(|place| place.code == code).map(|place| &place.names);
        self.state(code).map(|state| &state.names).or_else(place).map(|names| names.get(lang))
    }

    /// The name of a state or place; its code where its record is absent.
    pub fn name_or_code(&self, code: StateCode, lang: Lang) -> String {
        self.name(code, lang).map_or_else(|| code.to_string(), str::to_owned)
    }

    /// The ISO 3166-1 alpha-2 code of a state or place; empty where its record is absent.
    pub fn iso2(&self, code: StateCode) -> &str {
        let place = || self.places().iter().find(|place| place.code == code).map(|place| place.iso2.as_str());
        self.state(code).map(|state| state.iso2.as_str()).or_else(place).unwrap_or_default()
    }

    /// Whether there is a record of a state or place. One that can't be read is none, so nothing is known of whoever it is about.
    pub fn is_known(&self, code: StateCode) -> bool {
        self.is_endorser(code) || self.places().iter().any(|place| place.code == code)
    }

    /// Whether a state endorsed.
    pub fn is_endorser(&self, code: StateCode) -> bool {
        self.state(code).is_some()
    }
}

/// Commitments.
impl Dataset {
    /// All commitments, as published.
    pub fn commitments(&self) -> &[Commitment] {
        &self.records().commitments
    }

    /// A commitment by its identifier.
    pub fn commitment(&self, id: &str) -> Option<&Commitment> {
        self.commitments().get(*self.commitments_by_id.get(id)?)
    }

    /// Its place in the dataset.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.commitments_by_id.get(id).copied()
    }

    /// The commitments that a state makes, alone or with others.
    pub fn owned_by(&self, code: StateCode) -> impl Iterator<Item = &Commitment> {
        self.commitments().iter().filter(move |commitment| commitment.owners.contains(&code))
    }

    /// The commitments of others that involve a state.
    pub fn involving(&self, code: StateCode) -> impl Iterator<Item = &Commitment> {
        self.commitments().iter().filter(move |commitment| commitment.counterparts.contains(&code))
    }

    /// Whether at least one endorsing state makes a commitment; others have their own place in lists.
    pub fn has_endorsing_owner(&self, commitment: &Commitment) -> bool {
        commitment.owners.iter().any(|code| self.is_endorser(*code))
    }

    /// What was searched for a state without commitments.
    pub fn no_commitments(&self, code: StateCode) -> Option<&NoCommitments> {
        self.records().no_commitments_found.iter().find(|record| record.state == code)
    }
}

/// Pillars, action packages, roles, and other processes.
impl Dataset {
    /// The record of a pillar.
    pub fn pillar(&self, pillar: Pillar) -> Option<&PillarRecord> {
        self.records().pillars.iter().find(|record| record.number == pillar)
    }

    /// The action packages, as published.
    pub fn packages(&self) -> &[ActionPackage] {
        &self.records().action_packages
    }

    /// An action package by its number.
    pub fn package(&self, number: u8) -> Option<&ActionPackage> {
        self.packages().iter().find(|package| package.number == number)
    }

    /// The action packages whose committee a state leads.
    pub fn leads(&self, code: StateCode) -> Vec<&ActionPackage> {
        self.packages().iter().filter(|package| package.leads.iter().flatten().any(|lead| *lead == code)).collect()
    }

    /// The action packages in whose committee a state takes part without leading it.
    pub fn joins(&self, code: StateCode) -> Vec<&ActionPackage> {
        let leads = |package: &ActionPackage| package.leads.iter().flatten().any(|lead| *lead == code);
        let joins = |package: &ActionPackage| {
            let listed = package.participants_lima_2022.iter().flatten().copied();
            let mut all = listed.chain(package.participants_other.iter().map(|other| other.state));
            all.any(|participant| participant == code)
        };
        self.packages().iter().filter(|package| joins(package) && !leads(package)).collect()
    }

    /// The roles in carrying the Declaration that a state holds or held.
    pub fn governance_of(&self, code: StateCode) -> impl Iterator<Item = &Governance> {
        let holds = move |role: &&Governance| role.holders.iter().any(|holder| holder.state == Some(code));
        self.records().governance.iter().filter(holds)
    }

    /// The other regional processes to which a state belongs, and how.
    pub fn processes_of(&self, code: StateCode) -> Vec<(&RegionalProcess, Membership)> {
        let membership = |process: &RegionalProcess| {
            [
                (process.members.as_deref().unwrap_or_default(), Membership::Member),
                (&process.members_unverified, Membership::Unverified),
                (&process.members_suspended, Membership::Suspended),
                (&process.members_acceding, Membership::Acceding),
                (&process.associate_members, Membership::Associate),
                (&process.partners, Membership::Partner),
            ]
            .into_iter()
            .find(|(states, _)| states.contains(&code))
            .map(|(_, membership)| membership)
        };
        self.records().regional_processes.iter().filter_map(|process| Some((process, membership(process)?))).collect()
    }
}

/// Sources and dates.
impl Dataset {
    /// A source by its identifier.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.records().sources.get(*self.sources_by_id.get(id)?)
    }

    /// The day to which the facts were gathered.
    pub fn as_of(&self) -> PartialDate {
        self.records().data_as_of
    }
}
