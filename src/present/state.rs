//! A state in depth: endorsement, commitments, roles, memberships, doubts and sources.

use super::commitment::{CommitmentView, Link, Prose, commitment};
use super::endorsed::{endorsed, span};
use super::names::{package_name, pillar_name};
use super::source::{SourceView, sources};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::wire::{Commitment, EndorsementPrecision, RegionalProcess, State};
use crate::dataset::{Dataset, Membership};
use crate::i18n::{file_messages, fill, messages};
use crate::lang::Lang;
use crate::selection::Route;

/// A state in depth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateView {
    /// Its code.
    pub code: StateCode,
    /// Its name.
    pub name: String,
    /// Its part of the Americas.
    pub subregion: &'static str,
    /// When it endorsed, in a sentence.
    pub endorsed: String,
    /// The wave of endorsements.
    pub wave: Prose,
    /// The documented limits, where the month alone is documented: where not even that is, the sentence has them.
    pub limits: Option<String>,
    /// Sources of the endorsement.
    pub sources: Vec<SourceView>,
    /// What is not certain.
    pub notes: Vec<Prose>,
    /// How many commitments it makes, whatever the filters.
    pub all: usize,
    /// Its commitments by pillar.
    pub groups: Vec<Group>,
    /// What was searched, for a state without commitments.
    pub nothing: Option<Nothing>,
    /// Roles in the Declaration.
    pub roles: Vec<RoleView>,
    /// Memberships in other processes.
    pub processes: Vec<ProcessView>,
    /// Commitments of others that involve it.
    pub involved: Vec<Involvement>,
}

/// Commitments of one pillar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The pillar; `None` for those across all.
    pub pillar: Option<Pillar>,
    /// Its short name.
    pub name: String,
    /// The commitments: those of which something was reported, then the others, each in the order of announcement.
    pub commitments: Vec<CommitmentView>,
}

/// A search that found nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nothing {
    /// What was found instead.
    pub note: Prose,
    /// What was searched.
    pub searched: Vec<Prose>,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleView {
    /// The role in a phrase.
    pub text: Prose,
    /// How it is known, where that is not the list of Lima; and doubts.
    pub notes: Vec<Prose>,
    /// Whether something that was read confirms it.
    pub verified: bool,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// A membership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessView {
    /// Name of the process.
    pub name: String,
    /// Its acronym, where it has one in the language.
    pub acronym: Option<String>,
    /// Kind of membership.
    pub membership: &'static str,
    /// How far the list of members may be trusted.
    pub members_status: Prose,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// A commitment of others that involves the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Involvement {
    /// The commitment.
    pub id: String,
    /// Its title.
    pub title: Prose,
    /// Who makes it.
    pub makers: Vec<Link>,
}

impl StateView {
    /// The language of the original, where a text of it is a translation that nobody has reviewed yet.
    pub fn translated(&self) -> Option<Lang> {
        let nothing = self.nothing.iter().flat_map(|it| it.searched.iter().chain([&it.note]));
        let roles = self.roles.iter().flat_map(|it| it.notes.iter().chain([&it.text]));
        let processes = self.processes.iter().map(|it| &it.members_status);
        let involved = self.involved.iter().map(|it| &it.title);
        let texts = self.notes.iter().chain([&self.wave]).chain(nothing).chain(roles).chain(processes).chain(involved);
        let commitments = self.groups.iter().flat_map(|group| &group.commitments);
        texts.map(|text| text.translated).chain(commitments.map(CommitmentView::translated)).flatten().next()
    }
}

/// Reads an endorsing state for a page.
pub fn state_view(dataset: &Dataset, lang: Lang, code: StateCode) -> Option<StateView> {
    let state = dataset.state(code)?;
    let endorsement = &state.endorsement;
    let only_month = endorsement.precision == EndorsementPrecision::Month && endorsement.date.is_some();
    Some(StateView {
        code,
        name: state.names.get(lang).to_owned(),
        subregion: messages(lang).subregion(state.subregion),
        endorsed: endorsed(lang, endorsement),
        wave: Prose::new(&endorsement.wave, lang),
        limits: only_month.then(|| span(lang, file_messages(lang).endorsed_short_between, endorsement)),
        sources: endorsement_sources(dataset, lang, state),
        notes: state.note.iter().map(|note| Prose::new(note, lang)).collect(),
        all: dataset.owned_by(code).count(),
        groups: groups(dataset, lang, code),
        nothing: dataset.no_commitments(code).map(|record| Nothing {
            note: Prose::new(&record.note, lang),
            searched: record.searched.iter().map(|text| Prose::new(text, lang)).collect(),
            sources: sources(dataset, lang, &record.source_ids),
        }),
        roles: roles(dataset, lang, code),
        processes: processes(dataset, lang, code),
        involved: involved(dataset, lang, code),
    })
}

fn endorsement_sources(dataset: &Dataset, lang: Lang, state: &State) -> Vec<SourceView> {
    let mut found = sources(dataset, lang, &state.source_ids);
    found.extend(sources(dataset, lang, &state.supporting_count_source_ids));
    found
}

fn groups(dataset: &Dataset, lang: Lang, code: StateCode) -> Vec<Group> {
    let pillars = Pillar::ALL.into_iter().map(Some).chain([None]);
    pillars
        .map(|pillar| {
            let mut of_pillar: Vec<&Commitment> = dataset.owned_by(code).filter(|it| it.pillar == pillar).collect();
            of_pillar.sort_by_key(|it| (it.progress.is_empty(), it.announced_on));
            Group {
                pillar,
                name: pillar_name(dataset, lang, pillar),
                commitments: of_pillar.into_iter().map(|it| commitment(dataset, lang, it)).collect(),
            }
        })
        .filter(|group| !group.commitments.is_empty())
        .collect()
}

fn roles(dataset: &Dataset, lang: Lang, code: StateCode) -> Vec<RoleView> {
    let f = file_messages(lang);
    let mut roles = Vec::new();
    for (packages, template) in [(dataset.leads(code), f.leads), (dataset.joins(code), f.joins)] {
        for package in packages {
            let other = package.participants_other.iter().find(|it| it.state == code);
            roles.push(RoleView {
                text: Prose::own(&fill(template, &[("packages", &package_name(dataset, lang, package.number))])),
                notes: other.map(|it| &it.basis).into_iter().chain(&package.note).map(|text| Prose::new(text, lang)).collect(),
                verified: other.map_or(package.verified, |it| it.verified),
                sources: sources(dataset, lang, other.map_or(&package.source_ids, |it| &it.source_ids)),
            });
        }
    }
    for record in dataset.governance_of(code) {
        roles.push(RoleView {
            text: Prose::within(f.holds_role, "role", &record.role, lang),
            notes: record.note.iter().map(|text| Prose::new(text, lang)).collect(),
            verified: record.verified,
            sources: sources(dataset, lang, &record.source_ids),
        });
    }
    roles
}

/// The memberships of a state in other processes, whether it endorsed or not.
pub fn processes(dataset: &Dataset, lang: Lang, code: StateCode) -> Vec<ProcessView> {
    let f = file_messages(lang);
    let view = |(process, membership): (&RegionalProcess, Membership)| ProcessView {
        name: process.names.get(lang).to_owned(),
        acronym: process.acronyms.get(lang).map(str::to_owned),
        membership: match membership {
            Membership::Member => f.member,
            Membership::Unverified => f.member_unverified,
            Membership::Suspended => f.member_suspended,
            Membership::Acceding => f.member_acceding,
            Membership::Associate => f.member_associate,
            Membership::Partner => f.member_partner,
        },
        members_status: Prose::new(&process.members_status, lang),
        sources: sources(dataset, lang, &process.source_ids),
    };
    dataset.processes_of(code).into_iter().map(view).collect()
}

/// The commitments of others that involve a state, whether it endorsed or not.
pub fn involved(dataset: &Dataset, lang: Lang, code: StateCode) -> Vec<Involvement> {
    let view = |it: &Commitment| Involvement {
        id: it.id.clone(),
        title: Prose::new(&it.title, lang),
        makers: super::commitment::makers(dataset, lang, it)
            .into_iter()
            .map(|link| Link { route: link.route.filter(|route| *route != Route::State(code)), ..link })
            .collect(),
    };
    dataset.involving(code).map(view).collect()
}
