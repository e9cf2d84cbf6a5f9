//! Why a file of the site can't be used: it does not come, or can't be read.

/// Why there is nothing to show of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// There is no connection, or the other origin does not allow it.
    Offline,
    /// The server answered with a status other than success.
    Status(u16),
    /// The server sent a page instead of the file, as many hosts do for one that is not there.
    NotData,
    /// It took longer than this many seconds.
    Slow(u32),
    /// The file was written from another publication of the data than the index.
    Updated,
    /// The file is damaged or cut off.
    Broken,
    /// The file is of a version that this code does not know.
    Version,
}
