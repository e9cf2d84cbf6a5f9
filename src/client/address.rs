//! Keeps the page's address in step with its state, within what browsers allow.
//!
//! Safari throws after a hundred calls in thirty seconds; an embedded page may not be allowed any. Changes beyond the
//! budget wait, and only the last of them is written.

use crate::platform::history::{Step, go, shown};
use crate::platform::timer::{Timer, after, now};
use std::cell::RefCell;
use std::rc::Rc;

/// Calls that may be made at once, after a rest.
const BURST: f64 = 30.0;
/// Calls that may be made in a second from then on: with the burst, ninety in thirty seconds.
const RATE: f64 = 2.0;
/// How long a change waits when the budget is spent or the browser refused, in milliseconds.
const PAUSE: u32 = 500;

/// Writes the address, and knows which one the browser had last.
#[derive(Clone)]
pub struct AddressWriter(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    /// Calls that were made and not yet forgiven.
    spent: f64,
    /// When that was so, in milliseconds since the epoch.
    at: f64,
    /// What waits to be written.
    waiting: Option<(Step, String)>,
    /// The timer that will write it.
    timer: Option<Timer>,
    /// What the browser had when it was last looked at.
    seen: String,
}

impl AddressWriter {
    /// A writer on a page whose address was this when it was read, as `shown` gives it.
    pub fn new(seen: String) -> AddressWriter {
        AddressWriter(Rc::new(RefCell::new(Inner { seen, ..Inner::default() })))
    }

    /// Whether the reader has gone to another address since. A way to another part of the same page is told by the browser as a step,
    /// too, but it changes nothing.
    pub fn moved(&self) -> bool {
        self.0.borrow().seen != shown()
    }

    /// Writes an address now, or soon.
    pub fn write(&self, step: Step, address: String) {
        {
            let mut inner = self.0.borrow_mut();
            // A step that waits stays a step, however often it is overwritten.
            let step = inner.waiting.take().map_or(step, |(waiting, _)| waiting.max(step));
            inner.waiting = Some((step, address));
        }
        self.flush();
    }

    /// Forgets what waits: the address is another by now, and as it is to be.
    pub fn forget(&self) {
        let mut inner = self.0.borrow_mut();
        inner.seen = shown();
        inner.waiting = None;
        inner.timer = None;
    }

    fn flush(&self) {
        let mut inner = self.0.borrow_mut();
        let Some((step, address)) = inner.waiting.take() else { return };
        let time = now();
        // A clock that was set back forgives nothing, and charges nothing.
        let seconds = ((time - inner.at) / 1_000.0).max(0.0);
        inner.spent = (inner.spent - seconds * RATE).max(0.0);
        inner.at = time;
        if inner.spent + 1.0 <= BURST {
            inner.spent += 1.0;
            if go(step, &address).is_ok() {
                inner.seen = shown();
                inner.timer = None;
                return;
            }
        }
        inner.waiting = Some((step, address));
        let again = self.clone();
        inner.timer = Some(after(PAUSE, move || again.flush()));
    }
}
