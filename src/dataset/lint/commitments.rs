//! Commitments: what their fields say of one another, and of the states that make them.

use super::Look;
use crate::dataset::code::StateCode;
use crate::dataset::finding::Rule;
use crate::dataset::wire::{Commitment, PillarBasis, Role, Status};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl Look<'_> {
    pub(super) fn commitments(&mut self) {
        let draft = self.draft;
        let endorsers: BTreeSet<StateCode> = draft.states.iter().map(|(_, it)| it.code).collect();
        let packages: BTreeMap<u8, _> = draft.action_packages.iter().map(|(_, it)| (it.number, it.pillar)).collect();
        for (place, it) in &draft.commitments {
            let pointer = format!("/commitments/{place}");
            self.status(&pointer, it);
            self.pillar(&pointer, it);
            self.makers(&pointer, it, &endorsers);
            if let (Some(number), Some(pillar)) = (it.action_package, it.pillar)
                && let Some(other) = packages.get(&number).filter(|other| **other != pillar)
            {
                let message = format!("It stands under pillar {}, its action package under pillar {}.", pillar.number(), other.number());
                self.tell(Rule::PackagePillar, format!("{pointer}/pillar"), message, "Check the pillar and the package.");
            }
        }
        self.described_pillars();
        self.searches(&endorsers);
    }

    fn status(&mut self, pointer: &str, it: &Commitment) {
        // As written: a last report that can't be read has findings of its own.
        let last = self.root.pointer(&format!("{pointer}/progress")).and_then(Value::as_array).and_then(|reports| reports.last());
        let latest = last.and_then(|report| report.get("status")?.as_str());
        let readable = latest.is_none_or(|latest| Status::ALL.iter().any(|status| status.as_str() == latest));
        if readable && it.status_latest.map(Status::as_str) != latest {
            let remedy = match latest {
                Some(status) => format!("Write \"{status}\", as the last report does, or correct the reports."),
                None => "Write null where nothing was reported, or add the report.".to_owned(),
            };
            self.tell(Rule::StatusMismatch, format!("{pointer}/status_latest"), "This is not the status of the last report.", remedy);
        }
    }

    fn pillar(&mut self, pointer: &str, it: &Commitment) {
        if it.pillar.is_none() != (it.pillar_basis == PillarBasis::CrossCutting) {
            let message = "A commitment has no pillar if and only if it is `cross-cutting`.";
            self.tell(Rule::PillarBasisMismatch, format!("{pointer}/pillar_basis"), message, "Correct the pillar or who placed it.");
        }
    }

    fn makers(&mut self, pointer: &str, it: &Commitment, endorsers: &BTreeSet<StateCode>) {
        let mut seen = BTreeSet::new();
        if !it.owners.iter().chain(&it.counterparts).all(|code| seen.insert(*code)) {
            let message = "A state stands twice among `owners` and `counterparts`.";
            self.tell(Rule::RepeatedOwner, pointer.to_owned(), message, "Name each state once: where it makes the commitment, as owner.");
        }
        let endorsing = it.owners.iter().filter(|code| endorsers.contains(code)).count();
        let fits = match it.role {
            Role::EndorsingState => endorsing > 0,
            Role::Observer | Role::Donor => endorsing == 0,
            Role::Institution | Role::PrivateSector => it.owners.is_empty(),
            Role::Collective => it.owners.len() != 1,
        };
        if !fits {
            let message = format!("The role is said to be `{}`, which its owners are not.", it.role.as_str());
            self.tell(Rule::RoleMismatch, format!("{pointer}/role"), message, "Correct the role or the owners.");
        }
    }

    /// Every pillar that is used has a record.
    fn described_pillars(&mut self) {
        let draft = self.draft;
        let described: BTreeSet<u64> = self.written("pillars", "number").filter_map(Value::as_u64).collect();
        let commitments = draft.commitments.iter().filter_map(|(place, it)| Some((format!("/commitments/{place}/pillar"), it.pillar?)));
        let packages = draft.action_packages.iter().map(|(place, it)| (format!("/action_packages/{place}/pillar"), it.pillar));
        let themes = draft
            .regional_processes
            .iter()
            .flat_map(|(place, it)| it.themes.iter().map(move |theme| (format!("/regional_processes/{place}/themes"), theme.pillar)));
        for (pointer, pillar) in commitments.chain(packages).chain(themes).filter(|(_, it)| !described.contains(&it.number().into())) {
            let message = format!("There is no record of pillar {}.", pillar.number());
            self.tell(Rule::DanglingPillar, pointer, message, "Correct the number, or add the pillar to `pillars`.");
        }
    }

    /// An endorsing state has commitments, or else a record of what was searched.
    fn searches(&mut self, endorsers: &BTreeSet<StateCode>) {
        let draft = self.draft;
        // As written: a commitment that can't be read has findings of its own.
        let owners: BTreeSet<&str> =
            self.written("commitments", "owners").filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
        let searched: BTreeSet<&str> = self.written("no_commitments_found", "state").filter_map(Value::as_str).collect();
        for (place, it) in &draft.states {
            if !owners.contains(it.code.as_str()) && !searched.contains(it.code.as_str()) {
                let message = format!("{} has no commitments, and nothing says what was searched.", it.code);
                let remedy = "Add its commitments, or a record in `no_commitments_found`.";
                self.tell(Rule::SilentEndorser, format!("/states/{place}"), message, remedy);
            }
        }
        for (place, it) in &draft.no_commitments_found {
            let why = if owners.contains(it.state.as_str()) {
                "has commitments"
            } else if !endorsers.contains(&it.state) && !self.written("states", "code").any(|code| code == it.state.as_str()) {
                "did not endorse"
            } else {
                continue;
            };
            let message = format!("{} {why}, so that this record does not hold.", it.state);
            self.tell(
                Rule::NeedlessSearch,
                format!("/no_commitments_found/{place}/state"),
                message,
                "Take the record out, or correct its state.",
            );
        }
    }
}
