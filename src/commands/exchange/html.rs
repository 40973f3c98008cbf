//! A table for those who translate or review in a word processor: name, source and translation side by side.

use std::fmt::Write;

use super::xliff::escape;
use super::{Exchange, How};

const STYLE: &str = "body{font:11pt/1.4 sans-serif;margin:1cm}table{border-collapse:collapse;width:100%;table-layout:fixed}\
    td,th{border:1px solid #777;padding:4pt;vertical-align:top;text-align:start}.n{width:18%;font-size:7pt;\
    overflow-wrap:anywhere}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}\
    @media print{body{margin:0}}";

/// The whole as one HTML file that needs nothing else. Names and hashes stand in it as text: word processors drop what
/// stands in attributes.
pub(super) fn write(exchange: &Exchange) -> String {
    let ((source, source_dir), (lang, lang_dir)) = (&exchange.source, &exchange.lang);
    let (source_dir, lang_dir) = (source_dir.as_str(), lang_dir.as_str());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Translation from {source} into {lang}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>Translation from {source} into {lang}</h1>\n\
         <p>Change the right column only, and send the file back. Save it as HTML (web page, filtered). Leave the left \
         column as it is: by it each text finds its place again. Texts that you don’t change stay as they are.</p>\n\
         <p>These signs have to stay, at the place where your language wants them: <b>[words](page:rights)</b> is a link, \
         and only the words in the first brackets are translated. <b>[](tel:rosa)</b> and <b>{{ $name }}</b> stand for a \
         number or name that a reader will see. <b> | </b> stands between two columns. <b>*words*</b> and \
         <b>**words**</b> are stressed; your language may do without.</p>\n"
    );
    for group in &exchange.groups {
        let _ = writeln!(out, "<h2 lang=\"{source}\" dir=\"{source_dir}\">{}</h2>", escape(&group.title));
        for note in &group.notes {
            let _ = writeln!(out, "<p lang=\"{source}\" dir=\"{source_dir}\">{}</p>", escape(note));
        }
        let _ = writeln!(
            out,
            "<table>\n<thead><tr><th class=\"n\">varde {source} {lang}</th><th>{source}</th><th>{lang}</th></tr></thead>\n<tbody>"
        );
        for unit in &group.units {
            let (id, hash) = (escape(&unit.id), &unit.source_hash);
            let translation = unit.target_hash().unwrap_or_else(|| "-".to_owned());
            let mut remarks = match unit.how {
                How::Missing => "Not translated.".to_owned(),
                How::Stale => "The source has changed.".to_owned(),
                How::Machine => "By a machine.".to_owned(),
                How::Checked => "Checked.".to_owned(),
            };
            for note in &unit.notes {
                let _ = write!(remarks, "<br>{}", escape(note));
            }
            if let Some(was) = &unit.previous {
                let _ = write!(remarks, "<br>Before: {}", escape(was));
            }
            let _ = writeln!(
                out,
                "<tr data-id=\"{id}\" data-source=\"{hash}\" data-translation=\"{translation}\"><td class=\"n\">{id}<br>\
                 source={hash}<br>translation={translation}<br>{remarks}</td><td lang=\"{source}\" dir=\"{source_dir}\">{}</td>\
                 <td lang=\"{lang}\" dir=\"{lang_dir}\">{}</td></tr>",
                escape(&unit.source.written(unit.dialect)),
                escape(&unit.written())
            );
        }
        out.push_str("</tbody>\n</table>\n");
    }
    out + "</body>\n</html>\n"
}
