//! The site's own marks: one shape a pillar, so that a pillar is never told by its colour alone.

use crate::dataset::code::Pillar;
use leptos::prelude::*;

/// Drawn on a grid of 24 by 24.
const fn outline(pillar: Pillar) -> &'static str {
    match pillar {
        // A house on its ground.
        Pillar::Stability => r#"<path d="M3 11.5 12 4l9 7.5"/><path d="M6 9.5V18h12V9.5"/><path d="M3 21h18"/>"#,
        // A path that turns and goes on.
        Pillar::Pathways => r#"<path d="M4 20c0-6 4-6 8-8s7-3 7-7"/><path d="m15 7 4-3.5L22 8"/><circle cx="4" cy="20" r="1.2"/>"#,
        // A shield with an open hand's line.
        Pillar::Management => {
            r#"<path d="M12 3 4.5 6v5.5c0 4.6 3 7.8 7.5 9.5 4.500-1.700 7.500-4.900 7.500-9.500V6z"/><path d="m8.500 12 2.500 2.500 4.500-5"/>"#
        }
        // A beacon with its rays.
        Pillar::Emergency => {
            r#"<path d="M8 20h8l-1.500-9h-5z"/><path d="M12 11V8"/><path d="M6.500 7.500 4 5.500M17.500 7.500 20 5.500M12 4.500V2.500"/><path d="M5 20h14"/>"#
        }
    }
}

/// A pillar's mark. It says nothing by itself: the pillar's name or number stands beside it.
#[component]
pub fn PillarIcon(pillar: Pillar) -> impl IntoView {
    view! {
        <svg
            class=format!("icon icon-p{}", pillar.number())
            viewBox="0 0 24 24"
            width="24"
            height="24"
            aria-hidden="true"
            focusable="false"
            inner_html=outline(pillar)
        ></svg>
    }
}
