//! HTML, read as far as these tests need it.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Start(Tag),
    End(String),
    Text(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

fn decode(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    plain.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter)).replace("&amp;", "&")
}

/// The pieces of a page, without comments: those are Leptos's own marks.
fn pieces(html: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        if !before.is_empty() {
            found.push(Piece::Text(decode(before)));
        }
        rest = if let Some(comment) = after.strip_prefix("!--") {
            comment.split_once("-->").map_or("", |(_, rest)| rest)
        } else if let Some(mark) = after.strip_prefix('!') {
            mark.split_once('>').map_or("", |(_, rest)| rest)
        } else if let Some(end) = after.strip_prefix('/') {
            let (name, rest) = end.split_once('>').unwrap();
            found.push(Piece::End(name.to_owned()));
            rest
        } else {
            let (tag, rest) = start(after);
            let raw = tag.name == "script";
            found.push(Piece::Start(tag));
            // The text of a script is no HTML.
            let end = if raw { rest.find("</script>").unwrap() } else { 0 };
            if end > 0 {
                found.push(Piece::Text(rest[..end].to_owned()));
            }
            &rest[end..]
        };
    }
    found
}

/// Reads a start tag and returns what comes after it.
fn start(text: &str) -> (Tag, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap();
    let mut tag = Tag { name: text[..end].to_owned(), attributes: Vec::new() };
    let mut rest = text[end..].trim_start();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        if let Some(after) = rest.strip_prefix("/>") {
            return (tag, after);
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '=' || c == '/').unwrap();
        assert!(end > 0, "no attribute at {}", &rest[..rest.len().min(60)]);
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix("=\"") {
            let (inner, after) = after.split_once('"').unwrap();
            value = decode(inner);
            rest = after;
        }
        tag.attributes.push((name, value));
        rest = rest.trim_start();
    }
}

pub fn tags(html: &str) -> Vec<Tag> {
    let tag = |piece| if let Piece::Start(tag) = piece { Some(tag) } else { None };
    pieces(html).into_iter().filter_map(tag).collect()
}

/// The values of an attribute, wherever it stands.
pub fn values(html: &str, attribute: &str) -> Vec<String> {
    tags(html).iter().filter_map(|tag| tag.get(attribute)).map(str::to_owned).collect()
}

/// What is read on a page: its texts, in the order of the page.
pub fn words(html: &str) -> String {
    let text = |piece| if let Piece::Text(text) = piece { Some(text) } else { None };
    pieces(html.split_once("<body>").unwrap().1).into_iter().filter_map(text).collect()
}

/// Elements that hold nothing and have no end tag.
const VOID: [&str; 6] = ["br", "input", "img", "meta", "link", "hr"];

/// Each element that is asked for, after all that it stands in, the outermost first.
pub fn within(html: &str, asked: impl Fn(&Tag) -> bool) -> Vec<Vec<Tag>> {
    let mut open: Vec<Tag> = Vec::new();
    let mut found = Vec::new();
    for piece in pieces(html) {
        match piece {
            Piece::Start(tag) => {
                let is_void = VOID.contains(&tag.name.as_str());
                open.push(tag);
                if open.last().is_some_and(&asked) {
                    found.push(open.clone());
                }
                if is_void {
                    open.pop();
                }
            }
            // Elements that end themselves have no end tag.
            Piece::End(name) => {
                let place = open.iter().rposition(|tag| tag.name == name).unwrap_or(open.len());
                open.truncate(place);
            }
            Piece::Text(_) => {}
        }
    }
    found
}

/// The first element that has an attribute with a value, with its content, one piece a line. Left out is what is for the
/// eye: classes, and drawings.
pub fn outline(html: &str, attribute: &str, value: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for piece in pieces(html) {
        let indent = "  ".repeat(open.len());
        let drawn = open.iter().any(|name| name == "svg");
        match piece {
            Piece::Start(tag) if !open.is_empty() || tag.get(attribute) == Some(value) => {
                let attributes = tag.attributes.iter().filter(|(name, _)| name != "class");
                let attributes: String = attributes.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
                if !drawn && tag.name != "svg" {
                    lines.push(format!("{indent}<{}{attributes}>", tag.name));
                }
                if !VOID.contains(&tag.name.as_str()) {
                    open.push(tag.name);
                }
            }
            Piece::End(_) if !open.is_empty() => {
                open.pop();
                if open.is_empty() {
                    break;
                }
            }
            Piece::Text(text) if !open.is_empty() && !drawn => match lines.last_mut().filter(|line| !line.trim_start().starts_with('<')) {
                // Where one text ends and the next begins is Leptos's business.
                Some(line) => line.push_str(&text),
                None => lines.push(format!("{indent}{text}")),
            },
            _ => {}
        }
    }
    let said = lines.iter().map(|line| line.trim_end()).filter(|line| !line.is_empty());
    said.map(|line| format!("{line}\n")).collect()
}
