//! The files by which common static hosts learn the site's headers, and the web manifest.
//!
//! The policy lets nothing in but the site's own files; hashed files never change, everything else is asked for anew.

use super::assets::Assets;
use super::document::FONTS;
use super::site::Place;
use crate::i18n::{file_messages, messages};
use crate::lang::Lang;
use serde_json::json;

/// The Content-Security-Policy. `wasm-unsafe-eval` compiles WebAssembly and nothing else; data may come from the site
/// itself and, where the build names a dataset elsewhere, from there.
pub fn policy(dataset_address: Option<&str>) -> String {
    let elsewhere = dataset_address.and_then(origin).map(|origin| format!(" {origin}")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         frame-src 'self'; connect-src 'self'{elsewhere}; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The scheme and host of a full address.
fn origin(address: &str) -> Option<&str> {
    let start = address.find("://")? + 3;
    let end = address.get(start..)?.find('/').map_or(address.len(), |length| start + length);
    address.get(..end)
}

/// Headers of every file.
///
/// Whatever site may read all of it: nothing here is anybody's own, and a page in a sandboxed frame has no origin.
fn everywhere(policy: &str) -> [(&'static str, &str); 5] {
    [
        ("Access-Control-Allow-Origin", "*"),
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cache-Control", "no-cache"),
    ]
}

/// Never asked for again.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The files with their names below the site's root.
pub fn files(place: &Place, assets: &Assets, dataset_address: Option<&str>) -> Vec<(&'static str, String)> {
    let Assets { css, icon, language, boot, frame, builder, application, preview } = assets;
    let programs = [application, preview].into_iter().flat_map(|it| [it.js.as_str(), it.wasm.as_str()]);
    let fonts = FONTS.map(|name| format!("fonts/{name}"));
    let hashed = [css.as_str(), icon, language, boot, frame, builder].into_iter().chain(programs);
    let hashed: Vec<&str> = hashed.chain(fonts.iter().map(String::as_str)).collect();
    let policy = policy(dataset_address);
    let headers = everywhere(&policy);
    vec![
        ("_headers", netlify(place, &hashed, headers)),
        (".htaccess", apache(place, &hashed, headers)),
        ("nginx-headers.conf", nginx(place, &hashed, headers)),
        ("manifest.webmanifest", manifest()),
    ]
}

fn base(place: &Place) -> &str {
    if place.base == "./" { "/" } else { &place.base }
}

/// Netlify and Cloudflare Pages.
fn netlify(place: &Place, hashed: &[&str], headers: [(&str, &str); 5]) -> String {
    let base = base(place);
    let mut text = format!("{base}*\n");
    // These hosts ask for everything anew by themselves, and would send a header that is set twice with both values.
    let headers = headers.into_iter().filter(|(name, _)| *name != "Cache-Control");
    text.extend(headers.map(|(name, value)| format!("  {name}: {value}\n")));
    for path in hashed {
        text.push_str(&format!("{base}{path}\n  Cache-Control: {IMMUTABLE}\n"));
    }
    text
}

/// A regular expression that fits any of these names.
fn any_of<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| name.replace('.', "\\.")).collect::<Vec<_>>().join("|")
}

fn apache(place: &Place, hashed: &[&str], headers: [(&str, &str); 5]) -> String {
    let base = base(place);
    // Files are matched by their names alone, without their folders.
    let names = hashed.iter().filter_map(|path| path.rsplit('/').next());
    let pattern = any_of(names);
    let headers: String = headers.map(|(name, value)| format!("  Header always set {name} \"{value}\"\n")).concat();
    format!(
        "AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nErrorDocument 404 {base}404.html\n\
         <IfModule mod_headers.c>\n{headers}  <FilesMatch \"^({pattern})$\">\n    \
         Header always set Cache-Control \"{IMMUTABLE}\"\n  </FilesMatch>\n</IfModule>\n"
    )
}

/// To be included in a `server` block.
fn nginx(place: &Place, hashed: &[&str], everywhere: [(&str, &str); 5]) -> String {
    let base = base(place);
    // `add_header` in a location replaces those of the server, so each location says all of them.
    let headers = |cache: &str| -> String {
        everywhere
            .map(|(name, value)| if name == "Cache-Control" { (name, cache) } else { (name, value) })
            .map(|(name, value)| format!("  add_header {name} \"{value}\" always;\n"))
            .concat()
    };
    // Said in each location, as an older nginx has no type for WebAssembly, and a file goes by one location alone.
    let types = "  types { application/wasm wasm; application/manifest+json webmanifest; }\n  include mime.types;\n";
    let immutable = any_of(hashed.iter().copied());
    format!(
        "error_page 404 {base}404.html;\ngzip_static on;\n# With the brotli module: brotli_static on;\n\
         location {base} {{\n{}{types}}}\n\
         location ~ ^{base}({immutable})$ {{\n{}{types}}}\n",
        headers("no-cache"),
        headers(IMMUTABLE),
    )
}

/// The web manifest: the site as something to keep on a phone's screen.
fn manifest() -> String {
    let m = messages(Lang::En);
    let f = file_messages(Lang::En);
    let icon = |size: u16, purpose: &str| json!({"src": format!("icon-{size}.png"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose});
    let value = json!({
        "name": m.site_name,
        "short_name": "LA Declaration",
        "description": f.site_description,
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fbf9f4",
        "theme_color": "#0f5a6e",
        "icons": [
            {"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"},
            icon(192, "any"), icon(512, "any"), icon(512, "maskable"),
        ],
    });
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_location_of_nginx_has_all_types() {
        let text = nginx(&Place::new("/explorer/", "https://example.org"), &["x-3.js", "x-3_bg.wasm"], everywhere("default-src 'none'"));
        let locations: Vec<&str> = text.split("\nlocation ").skip(1).collect();
        assert_eq!(locations.len(), 2, "{text}");
        assert!(locations.iter().any(|it| it.starts_with("~ ^/explorer/(x-3\\.js|x-3_bg\\.wasm)$")), "{text}");
        for it in locations {
            assert!(it.contains("application/wasm wasm;") && it.contains("include mime.types;"), "{it}");
        }
    }
}
