//! Fetching a file, with every way it can fail told apart.

use super::timer;
use gloo_net::http::Request;
use web_sys::AbortController;

/// Why a file did not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchFailure {
    /// There is no connection, or the other origin does not allow it.
    Offline,
    /// The server answered with a status other than success.
    Status(u16),
    /// The server sent a page instead of data, as many hosts do for a file that is not there.
    NotData,
    /// It took longer than this many seconds.
    Slow(u32),
}

/// Fetches the bytes of a data file, within a number of seconds.
pub async fn bytes(address: &str, seconds: u32) -> Result<Vec<u8>, FetchFailure> {
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let deadline = timer::after(seconds.saturating_mul(1000), move || {
        if let Some(controller) = controller {
            controller.abort();
        }
    });
    let is_late = || signal.as_ref().is_some_and(web_sys::AbortSignal::aborted);
    let failure = || if is_late() { FetchFailure::Slow(seconds) } else { FetchFailure::Offline };

    let response = Request::get(address).abort_signal(signal.as_ref()).send().await.map_err(|_| failure())?;
    if !response.ok() {
        return Err(FetchFailure::Status(response.status()));
    }
    if response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return Err(FetchFailure::NotData);
    }
    let bytes = response.binary().await.map_err(|_| failure())?;
    drop(deadline);
    // Some hosts send their page with another type, or none.
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<') {
        return Err(FetchFailure::NotData);
    }
    Ok(bytes)
}
