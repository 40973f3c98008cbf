//! Settings for the servers that people use, with the same headers for all of them.

use std::fmt::Write;

use super::Policy;

fn root(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or("", |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

/// The address of an onion service without the folder that the site stands in anyway: what a server puts before the
/// path that was asked for. None when there is no such service, or its folder is another.
fn onion<'a>(onion: &'a str, root: &str) -> Option<&'a str> {
    onion.strip_suffix(root).filter(|host| !host.is_empty() && host.matches('/').count() == 2)
}

/// `_headers`, as Netlify, Cloudflare Pages and others read it.
pub fn headers(policy: &Policy, base_url: &str) -> String {
    let mut text = format!("{}*\n", root(base_url));
    for (name, value) in policy.headers() {
        let _ = writeln!(text, "  {name}: {value}");
    }
    text
}

/// `_redirects`, as the same hosts read it: tags such as `no` that mean a language of the site.
pub fn redirects(redirects: &[(String, String)], base_url: &str) -> String {
    let root = root(base_url).trim_end_matches('/');
    let mut text = String::new();
    for (from, to) in redirects {
        let _ = writeln!(text, "{root}{from} {root}{to} 301");
    }
    for (from, to) in folders(redirects) {
        let _ = writeln!(text, "{root}{from} {root}{to} 301");
    }
    text
}

/// `/no/` -> `/nb/`, once for each tag.
fn folders(redirects: &[(String, String)]) -> Vec<(String, String)> {
    let folder = |path: &str| path.split('/').nth(1).map(|tag| format!("/{tag}/")).unwrap_or_default();
    let mut all: Vec<(String, String)> = redirects.iter().map(|(from, to)| (folder(from), folder(to))).collect();
    all.sort();
    all.dedup();
    all
}

/// A snippet to be included in a `server` block of nginx.
/// `addresses` are those of the site and of its onion service.
pub fn nginx(policy: &Policy, redirects: &[(String, String)], addresses: (&str, &str)) -> String {
    let (base_url, onion_url) = addresses;
    let root = root(base_url);
    let mut text = format!(
        "# Include this file in a server block. Its root is the folder whose path {root} is this site.\n\
         # Nothing that a reader does is written down: an access log would hold which pages were read from where.\n\
         access_log off;\n\
         server_tokens off;\n\
         charset utf-8;\n\
         index index.html;\n",
    );
    let _ = writeln!(text, "error_page 404 {root}404.html;");
    for (name, value) in policy.headers() {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    if let Some(host) = onion(onion_url, root) {
        let _ = writeln!(text, "add_header Onion-Location {host}$request_uri always;");
    }
    for (from, to) in folders(redirects) {
        let _ = writeln!(text, "rewrite ^{base}{from}(.*)$ {base}{to}$1 permanent;", base = root.trim_end_matches('/'));
    }
    let _ = writeln!(text, "location {root} {{ try_files $uri $uri.html $uri/index.html =404; }}");
    text
}

/// A snippet to be imported into a site block of Caddy.
/// `addresses` are those of the site and of its onion service.
pub fn caddy(policy: &Policy, redirects: &[(String, String)], addresses: (&str, &str)) -> String {
    let (base_url, onion_url) = addresses;
    let onion = onion(onion_url, root(base_url));
    let base = root(base_url).trim_end_matches('/').to_owned();
    let mut text = format!(
        "# Import this file into a site block. Its root is the folder whose path {base}/ is this site.\nheader {{\n\t-Server\n"
    );
    for (name, value) in policy.headers() {
        let _ = writeln!(text, "\t{name} \"{value}\"");
    }
    if let Some(host) = onion {
        let _ = writeln!(text, "\tOnion-Location {host}{{uri}}");
    }
    text.push_str("}\n");
    for (index, (from, to)) in folders(redirects).into_iter().enumerate() {
        let _ = writeln!(text, "@alias{index} path_regexp alias{index} ^{base}{from}(.*)$");
        let _ = writeln!(text, "redir @alias{index} {base}{to}{{re.alias{index}.1}} permanent");
    }
    // Caddy forgets the headers of a request that ends in an error.
    text.push_str("handle_errors {\n\theader {\n\t\t-Server\n");
    for (name, value) in policy.headers() {
        let _ = writeln!(text, "\t\t{name} \"{value}\"");
    }
    if let Some(host) = onion {
        let _ = writeln!(text, "\t\tOnion-Location {host}{{uri}}");
    }
    let _ = writeln!(text, "\t}}\n\trewrite * {base}/404.html\n\tfile_server\n}}");
    text.push_str("try_files {path} {path}.html {path}/index.html\nfile_server\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONION: &str = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

    #[test]
    fn servers_send_the_address_of_the_onion_service_with_the_path_that_was_asked_for() {
        let policy = Policy::default();
        for (base, folder) in [("https://a.example/", "/"), ("https://a.example/b/", "/b/"), ("", "/")] {
            let onion = format!("{ONION}{folder}");
            let text = nginx(&policy, &[], (base, &onion));
            assert!(text.contains(&format!("add_header Onion-Location {ONION}$request_uri always;\n")), "{text}");
            let text = caddy(&policy, &[], (base, &onion));
            assert_eq!(text.matches(&format!("\tOnion-Location {ONION}{{uri}}\n")).count(), 2, "{text}");
        }
        for onion in ["", &format!("{ONION}/other/")] {
            assert!(!nginx(&policy, &[], ("https://a.example/", onion)).contains("Onion"));
            assert!(!caddy(&policy, &[], ("https://a.example/", onion)).contains("Onion"));
        }
    }
}
