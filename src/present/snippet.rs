//! The texts that webmasters paste to show pages of this site on theirs, as `docs/embedding.md` has them. They know their
//! form, not which page shows them.

/// By which browsers refuse a script that anybody changed. What is published as `v1.js` stays as it is.
pub const INTEGRITY: &str = "sha384-dJsVMUCJLV3UlGL8mYVLcn7AKcGfdndyAdZIJEJGQh+UsUlyPcYeHdtG1gj0PmWj";

/// Tags that a text format of Drupal has to allow: for frames, or for the element.
pub const DRUPAL_TAGS: &str = "<iframe src title width height loading frameborder data-lad-explorer>
<lad-explorer state pillar commitment view lang theme filters title height base>";

/// How a page steers a frame.
pub const STEERING: &str = "frame.contentWindow.postMessage({ 'lad-explorer': 1, event: 'set', theme: 'dark', query: 'p=2' }, '*');";

/// Who gives a frame its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grows {
    /// Nobody: it scrolls inside.
    Never,
    /// The script, which finds it by an attribute.
    WithScript,
}

/// A frame.
pub fn frame(src: &str, title: &str, height: u16, grows: Grows) -> String {
    let (src, title) = (attribute(src), attribute(title));
    let mark = if grows == Grows::WithScript { " data-lad-explorer" } else { "" };
    format!(
        "<iframe src=\"{src}\"{mark}\n  title=\"{title}\"\n  loading=\"lazy\" width=\"100%\" height=\"{height}\" frameborder=\"0\"></iframe>"
    )
}

/// The script, for a site with this address.
pub fn script(site: &str) -> String {
    format!("<script src=\"{site}embed/v1.js\" async crossorigin=\"anonymous\"\n  integrity=\"{INTEGRITY}\"></script>")
}

/// The element, with its attributes and the link that stands in it until the script runs.
pub fn element(attributes: &[(&str, &str)], page: &str, title: &str) -> String {
    let attributes: String = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", attribute(value))).collect();
    format!("<lad-explorer{attributes}>\n  <a href=\"{}\">{}</a>\n</lad-explorer>", attribute(page), attribute(title))
}

/// A link with a picture of the site that is no wider than its column, and the same link as a text, for whoever sees no pictures.
pub fn picture(site: &str, page: &str, title: &str, alternative: &str) -> String {
    let [page, title, alternative] = [page, title, alternative].map(attribute);
    format!(
        "<a href=\"{page}\">\n  <img src=\"{site}preview.png\" width=\"1200\" height=\"630\"\n    alt=\"{alternative}\"\n    \
         style=\"max-width:100%;height:auto\">\n</a>\n<p><a href=\"{page}\">{title}</a></p>"
    )
}

/// How a theme of Drupal loads the script.
pub fn drupal_library(site: &str) -> String {
    format!(
        "lad-explorer:\n  js:\n    {site}embed/v1.js:\n      type: external\n      \
         attributes: {{ async: true, crossorigin: anonymous, integrity: {INTEGRITY} }}"
    )
}

/// The sources that a strict policy has to name.
pub fn policy(site: &str) -> String {
    format!("frame-src {}; script-src {site}embed/v1.js", origin(site))
}

/// A listener in place of the script.
pub fn listener(site: &str) -> String {
    LISTENER.replace("ORIGIN", origin(site))
}

const LISTENER: &str = "const EXPLORER = 'ORIGIN';
addEventListener('message', ({ data, origin, source }) => {
  if (!data || data['lad-explorer'] !== 1 || data.event !== 'height') return;
  for (const frame of document.querySelectorAll('iframe[data-lad-explorer]')) {
    if (source !== frame.contentWindow || origin !== EXPLORER) continue; // in a sandbox: 'null'
    if (!(Number.isInteger(data.height) && data.height > 0 && data.height <= 20000)) continue;
    frame.style.height = `${data.height}px`;
  }
});";

/// Scheme and host of a full address.
fn origin(site: &str) -> &str {
    let host = site.find("://").map_or(0, |at| at + 3);
    let end = site.get(host..).and_then(|rest| rest.find('/')).map_or(site.len(), |length| host + length);
    site.get(..end).unwrap_or(site)
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_its_attribute() {
        let text = frame("https://a.example/?p=1&q=\"x\"", "\"><script>", 900, Grows::Never);
        assert!(text.contains("p=1&amp;q=&quot;x&quot;") && text.contains("title=\"&quot;>&lt;script>\""), "{text}");
    }

    #[test]
    fn an_origin_has_no_path() {
        for site in ["https://a.example:8080/", "https://a.example:8080/x/y/", "https://a.example:8080"] {
            assert_eq!(origin(site), "https://a.example:8080");
        }
    }
}
