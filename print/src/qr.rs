use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The light modules that a code needs around it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// A QR code as SVG, with its quiet zone. It may lose 30 % of its area (level H): paper is folded and worn.
/// None when the text is longer than a code can hold.
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::High).ok()?;
    let size = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            // A row's dark modules as one shape: no seams between them on paper.
            if x > start {
                let run = x - start;
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", start + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone_and_a_text_that_is_too_long_has_none() {
        let svg = qr_svg("https://varde.test/th/rights.html").expect("a code");
        assert!(svg.contains("viewBox=\"0 0 45 45\"") || svg.contains("viewBox=\"0 0 41 41\""), "{}", &svg[..90]);
        assert!(svg.contains("d=\"M4 4h7v1h-7z"));
        assert_eq!(qr_svg(&"x".repeat(5000)), None);
    }
}
