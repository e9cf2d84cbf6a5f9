//! Fetching a file, with every way it can fail told apart.

use super::timer;
use crate::failure::Failure;
use gloo_net::http::Request;
use web_sys::AbortController;

/// Seconds after which the reader is told that the server is too slow.
pub const PATIENCE: u32 = 15;

/// Fetches the bytes of a data file, within a number of seconds. A page is none.
pub async fn bytes(address: &str, seconds: u32) -> Result<Vec<u8>, Failure> {
    let bytes = whatever(address, seconds).await?;
    // Some hosts send their page for a file that is not there, with its type or another, or none.
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<') {
        return Err(Failure::NotData);
    }
    Ok(bytes)
}

/// Fetches a part of a page, within a number of seconds. A whole page is none.
pub async fn part(address: &str, seconds: u32) -> Result<String, Failure> {
    let text = String::from_utf8(whatever(address, seconds).await?).map_err(|_| Failure::NotData)?;
    if text.trim_start().get(..2) == Some("<!") { Err(Failure::NotData) } else { Ok(text) }
}

/// Fetches a whole page, within a number of seconds.
pub async fn page(address: &str, seconds: u32) -> Result<String, Failure> {
    String::from_utf8(whatever(address, seconds).await?).map_err(|_| Failure::Broken)
}

async fn whatever(address: &str, seconds: u32) -> Result<Vec<u8>, Failure> {
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let deadline = timer::after(seconds.saturating_mul(1000), move || {
        if let Some(controller) = controller {
            controller.abort();
        }
    });
    let is_late = || signal.as_ref().is_some_and(web_sys::AbortSignal::aborted);
    let failure = || if is_late() { Failure::Slow(seconds) } else { Failure::Offline };

    let response = Request::get(address).abort_signal(signal.as_ref()).send().await.map_err(|_| failure())?;
    if !response.ok() {
        return Err(Failure::Status(response.status()));
    }
    let bytes = response.binary().await.map_err(|_| failure())?;
    drop(deadline);
    Ok(bytes)
}
