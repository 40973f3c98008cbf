//! Pages of a booklet as sheets to fold: two pages side by side, in the order in which a printer needs them.

use typst::layout::{Abs, Frame, Point, Size};
use typst_layout::{Page, PagedDocument};

/// The sheets of a booklet: for each side the pages left and right, counted from 0. Missing pages at the end are
/// blank. A booklet that is read from right to left has its sheets turned about.
pub fn sides(pages: usize, right_to_left: bool) -> Vec<[Option<usize>; 2]> {
    let all = pages.div_ceil(4) * 4;
    let page = |number: usize| (number < pages).then_some(number);
    let side = |side: usize| {
        let (low, high) = (page(side), page(all - 1 - side));
        // The front of the first sheet has the last page on the left and the first on the right.
        if side.is_multiple_of(2) != right_to_left { [high, low] } else { [low, high] }
    };
    (0..all / 2).map(side).collect()
}

/// The document with two of its pages on each.
pub fn booklet(document: &PagedDocument, right_to_left: bool) -> PagedDocument {
    let pages = document.pages();
    let Some(first) = pages.first() else { return document.clone() };
    let (width, height) = (first.frame.width(), first.frame.height());
    let sheet = |side: [Option<usize>; 2]| {
        let mut frame = Frame::hard(Size::new(width * 2.0, height));
        for (place, page) in side.into_iter().enumerate() {
            if let Some(page) = page.and_then(|number| pages.get(number)) {
                let mut inner = page.frame.clone();
                if let Some(fill) = page.fill_or_transparent() {
                    inner.fill(fill);
                }
                frame.push_frame(Point::new(width * place as f64, Abs::zero()), inner);
            }
        }
        Page { frame, ..first.clone() }
    };
    let sheets = sides(pages.len(), right_to_left).into_iter().map(sheet);
    PagedDocument::new(sheets.collect(), typst::model::Document::info(document).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_booklet_has_its_pages_in_order() {
        let of =
            |pages, rtl| sides(pages, rtl).into_iter().map(|s| s.map(|p| p.map_or(0, |p| p + 1))).collect::<Vec<_>>();
        assert_eq!(of(8, false), [[8, 1], [2, 7], [6, 3], [4, 5]]);
        assert_eq!(of(8, true), [[1, 8], [7, 2], [3, 6], [5, 4]]);
        assert_eq!(of(3, false), [[0, 1], [2, 3]]);
        assert_eq!(of(0, false), [[0; 2]; 0]);
    }
}
