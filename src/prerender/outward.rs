//! Links in a frame lead out of it, into a window of its own; those within the page stay.

/// HTML of our own views with its links turned outward.
pub fn outward(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 20);
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once("<a ") {
        out.push_str(before);
        let (inside, after) = tag.split_once('>').unwrap_or((tag, ""));
        out.push_str("<a ");
        out.push_str(&turned(inside));
        out.push('>');
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The attributes of a link that leads out. Values of attributes hold no `>`: the views escape it.
fn turned(attributes: &str) -> String {
    if !attributes.contains("href=\"") || attributes.contains("href=\"#") || attributes.contains("target=\"") {
        return attributes.to_owned();
    }
    let opened = if attributes.contains("rel=\"") {
        attributes.replace("rel=\"external\"", "rel=\"external noopener\"")
    } else {
        format!("{attributes} rel=\"noopener\"")
    };
    format!("{opened} target=\"_blank\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_out_once() {
        let turned = outward(
            r##"<p><a href="/x/">x</a> <a class="s" href="#here" rel="external">y</a> <a href="https://z" rel="external noopener">z</a> <a href="/d" download rel="external">d</a> <abbr>a</abbr></p>"##,
        );
        assert_eq!(
            turned,
            r##"<p><a href="/x/" rel="noopener" target="_blank">x</a> <a class="s" href="#here" rel="external">y</a> <a href="https://z" rel="external noopener" target="_blank">z</a> <a href="/d" download rel="external noopener" target="_blank">d</a> <abbr>a</abbr></p>"##
        );
        assert_eq!(outward(&turned), turned);
    }
}
