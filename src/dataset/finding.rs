//! What is wrong with a dataset file: where, what, and how to mend it. Knows every rule by name, and none by heart.

use serde::Serialize;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing can be shown.
    Fatal,
    /// Something is wrong. What can't be shown is left out; the rest stays.
    Error,
    /// Everything is shown, but an editor should look at it.
    Warning,
}

/// Names the rules, each with its severity, so that a test can ask for a broken file of every one.
macro_rules! rules {
    ($($(#[$meta:meta])* $variant:ident = $word:literal, $severity:ident;)*) => {
        /// A rule that a dataset file may break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule { $($(#[$meta])* $variant),* }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant),*];

            /// The rule's name, in kebab case; stable, for scripts.
            pub const fn as_str(self) -> &'static str {
                match self { $(Rule::$variant => $word),* }
            }

            /// How bad it is to break the rule.
            pub const fn severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity),* }
            }
        }
    };
}

rules! {
    // Told by loading, on the page and to the editor.
    /// The file is not JSON.
    NotJson = "not-json", Fatal;
    /// The file is JSON, but no dataset.
    NotADataset = "not-a-dataset", Fatal;
    /// The shape is of a version that this code does not know.
    UnknownVersion = "unknown-version", Fatal;
    /// The shape is newer than this code, but can be read.
    NewerVersion = "newer-version", Warning;
    /// A record has no identifier.
    MissingId = "missing-id", Error;
    /// A name is missing in a language.
    MissingName = "missing-name", Error;
    /// A text is not there in its original language.
    MissingOriginal = "missing-original", Error;
    /// A field is missing.
    MissingField = "missing-field", Error;
    /// A value is of another type than its field.
    WrongType = "wrong-type", Error;
    /// A text says nothing.
    EmptyText = "empty-text", Error;
    /// A word is not on the field's list.
    UnknownWord = "unknown-word", Error;
    /// A pillar is not one of the four.
    UnknownPillar = "unknown-pillar", Error;
    /// A code is not three capital letters.
    BadCode = "bad-code", Error;
    /// A date is not in the calendar.
    BadDate = "bad-date", Error;
    /// An address is not a web address.
    BadAddress = "bad-address", Error;
    /// Two records have one identifier.
    DuplicateId = "duplicate-id", Error;
    /// A source is cited that is not listed.
    DanglingSource = "dangling-source", Error;
    /// A state is named that is not listed.
    DanglingState = "dangling-state", Error;
    /// An action package is named that is not listed.
    DanglingPackage = "dangling-package", Error;
    /// Nobody makes a commitment.
    NoOwner = "no-owner", Error;
    /// Nothing supports a record.
    NoSource = "no-source", Error;

    // Told only to the editor.
    /// A key stands twice in one object.
    DuplicateKey = "duplicate-key", Error;
    /// A review is noted of a translation that is not there.
    NeedlessReview = "needless-review", Warning;
    /// A field is not part of the shape.
    UnknownField = "unknown-field", Warning;
    /// A code is not assigned in ISO 3166-1.
    UnknownIsoCode = "unknown-iso-code", Error;
    /// The codes of one state belong to different states.
    IsoMismatch = "iso-mismatch", Error;
    /// A currency is not in ISO 4217.
    UnknownCurrency = "unknown-currency", Error;
    /// An amount of money has no currency.
    MissingCurrency = "missing-currency", Error;
    /// The numbers of a quantity exclude one another.
    ContradictoryQuantity = "contradictory-quantity", Error;
    /// Dates exclude one another.
    ContradictoryDates = "contradictory-dates", Error;
    /// A date is more or less precise than is said.
    WrongPrecision = "wrong-precision", Error;
    /// Reports are not in the order of their dates.
    ProgressOrder = "progress-order", Error;
    /// Something is reported that lies after the day of the data.
    FutureDate = "future-date", Error;
    /// A report is much older than what it reports on.
    OldReport = "old-report", Warning;
    /// A commitment is older than the Declaration.
    EarlyAnnouncement = "early-announcement", Warning;
    /// The latest status is not that of the latest report.
    StatusMismatch = "status-mismatch", Error;
    /// The pillar and who placed it exclude one another.
    PillarBasisMismatch = "pillar-basis-mismatch", Error;
    /// A commitment stands under another pillar than its action package.
    PackagePillar = "package-pillar", Warning;
    /// A pillar is used that is not described.
    DanglingPillar = "dangling-pillar", Error;
    /// The role and the makers exclude one another.
    RoleMismatch = "role-mismatch", Error;
    /// A state makes a commitment twice, or with itself.
    RepeatedOwner = "repeated-owner", Error;
    /// A list names something twice.
    RepeatedEntry = "repeated-entry", Warning;
    /// A holder of a role is neither a state nor a name.
    EmptyHolder = "empty-holder", Error;
    /// Two sources have one address.
    DuplicateAddress = "duplicate-address", Error;
    /// Nobody cites a source.
    UncitedSource = "uncited-source", Warning;
    /// An endorsing state has no commitments, and nothing says what was searched.
    SilentEndorser = "silent-endorser", Error;
    /// A record says that nothing was found of a state that has commitments or did not endorse.
    NeedlessSearch = "needless-search", Error;
    /// A language is not a language tag.
    BadLanguage = "bad-language", Warning;
    /// An identifier can't stand in an address as it is.
    BadId = "bad-id", Warning;
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where: a JSON pointer (RFC 6901); empty for the whole file. Where something is missing, what it is missing from.
    pub pointer: String,
    /// How bad.
    pub severity: Severity,
    /// Which rule.
    pub rule: Rule,
    /// What is wrong, in English.
    pub message: String,
    /// How to mend it, in English.
    pub remedy: String,
}

impl Finding {
    /// A finding with its rule's own severity.
    pub fn new(rule: Rule, pointer: impl Into<String>, message: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding { pointer: pointer.into(), severity: rule.severity(), rule, message: message.into(), remedy: remedy.into() }
    }
}
