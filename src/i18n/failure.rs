//! What went wrong with a file, for the reader.

use super::{Messages, fill};
use crate::failure::Failure;

/// Why a file can't be used, in a sentence.
pub fn failure(m: &Messages, why: &Failure) -> String {
    match why {
        Failure::Offline => m.client.fail_offline.to_owned(),
        Failure::Status(status) => fill(m.client.fail_status, &[("status", &status.to_string())]),
        Failure::NotData => m.client.fail_not_json.to_owned(),
        Failure::Slow(seconds) => fill(m.client.fail_slow, &[("n", &seconds.to_string())]),
        Failure::Updated => m.client.fail_updated.to_owned(),
        Failure::Broken => m.client.fail_broken.to_owned(),
        Failure::Version => m.client.fail_version.to_owned(),
    }
}

/// Every failure in words, with numbers as they may be: for the page that shows all that the site can say.
#[cfg(not(feature = "csr"))]
pub fn failures(m: &Messages) -> [String; 7] {
    [Failure::Offline, Failure::Status(503), Failure::NotData, Failure::Updated, Failure::Broken, Failure::Version, Failure::Slow(15)]
        .map(|why| failure(m, &why))
}
