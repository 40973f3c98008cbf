//! Leaflets: what in a PDF (ISO 32000) asks for something, runs or keeps something.

use super::Report;
use crate::diagnostic::Code;

/// The most that is unpacked of one stream, in bytes.
const MOST: usize = 8 * 1024 * 1024;

/// Keys and names of a PDF that do more than show text, with what they do. Links to addresses (`/URI`) are followed by
/// the reader alone.
const ACTIVE: &[(&str, &str)] = &[
    ("/JavaScript", "runs a script"),
    ("/JS", "runs a script"),
    ("/Launch", "starts a program"),
    ("/SubmitForm", "sends a form"),
    ("/ImportData", "reads a file"),
    ("/GoToR", "opens another file"),
    ("/GoToE", "opens a file within it"),
    ("/EmbeddedFile", "has a file within it"),
    ("/RichMedia", "plays something"),
    ("/Rendition", "plays something"),
    ("/OpenAction", "does something when it is opened"),
    ("/AA", "does something by itself"),
    ("/XFA", "is a form with scripts"),
];

/// Checks a leaflet.
pub fn check(bytes: &[u8], out: &mut Report) {
    if !bytes.starts_with(b"%PDF-") {
        out.add(Code::AuditUnreadable, 0, "this is no PDF, although it is called one", "make it again");
        return;
    }
    let mut objects = without_streams(bytes);
    objects.extend(object_streams(bytes));
    let mut told: Vec<&str> = Vec::new();
    for (name, what) in ACTIVE {
        if holds(&objects, name.as_bytes()) && !told.contains(what) {
            told.push(what);
            out.add(Code::AuditPdfActive, 0, format!("the leaflet {what} ({name})"), "make it again without that");
        }
    }
}

/// True when a name stands there as a whole.
fn holds(bytes: &[u8], name: &[u8]) -> bool {
    let ends = |b: Option<&u8>| b.is_none_or(|b| !b.is_ascii_alphanumeric());
    bytes.windows(name.len()).enumerate().any(|(at, part)| part == name && ends(bytes.get(at + name.len())))
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    bytes.get(from..)?.windows(wanted.len()).position(|part| part == wanted).map(|at| from + at)
}

/// The file without what stands in streams: that is packed, or is text and pictures.
fn without_streams(bytes: &[u8]) -> Vec<u8> {
    let (mut left, mut at) = (Vec::new(), 0);
    while let Some(start) = find(bytes, at, b"stream") {
        left.extend_from_slice(&bytes[at..start]);
        at = find(bytes, start + 6, b"endstream").map_or(bytes.len(), |end| end + 9);
    }
    left.extend_from_slice(bytes.get(at..).unwrap_or_default());
    left
}

/// What stands in streams of objects, unpacked.
fn object_streams(bytes: &[u8]) -> Vec<u8> {
    let (mut all, mut at) = (Vec::new(), 0);
    while let Some(start) = find(bytes, at, b"stream") {
        let end = find(bytes, start + 6, b"endstream").unwrap_or(bytes.len());
        let head = &bytes[at.max(start.saturating_sub(500))..start];
        if holds(head, b"/ObjStm") {
            let body = &bytes[(start + 6).min(end)..end];
            let body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n")).unwrap_or(body);
            let mut unpacked = vec![0; MOST.min(body.len().saturating_mul(40) + 1024)];
            // The stream's end may be followed by a line's end, so the exact amount that was read doesn't matter.
            match libdeflater::Decompressor::new().zlib_decompress(body.trim_ascii_end(), &mut unpacked) {
                Ok(length) => all.extend_from_slice(&unpacked[..length]),
                Err(_) => all.extend_from_slice(body),
            }
        }
        at = end + 9;
    }
    all
}
