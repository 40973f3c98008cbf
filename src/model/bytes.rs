//! Looking for signs in long texts.

/// The place of the first byte for which `is` holds. `is` is given the byte after it too, 0 after the last one. Sixteen
/// bytes are looked at together, so `is` should be made of comparisons with `|` and `&`, which the compiler does at once.
pub fn find_byte(text: &[u8], is: impl Fn(u8, u8) -> bool) -> Option<usize> {
    let mut from = 0;
    while let Some(chunk) = text[from..].first_chunk::<17>() {
        if chunk[..16].iter().zip(&chunk[1..]).fold(false, |any, (byte, next)| any | is(*byte, *next)) {
            break;
        }
        from += 16;
    }
    (from..text.len()).find(|at| is(text[*at], text.get(at + 1).copied().unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in 0..70 {
            let mut text = vec![b'a'; length];
            assert_eq!(find_byte(&text, |byte, _| byte == b'<'), None);
            for at in 0..length {
                text[at] = b'<';
                assert_eq!(find_byte(&text, |byte, _| byte == b'<'), Some(at));
                let before = at.checked_sub(1);
                assert_eq!(find_byte(&text, |byte, next| (byte == b'a') & (next == b'<')), before);
                text[at] = b'a';
            }
            assert_eq!(find_byte(&text, |_, next| next == 0), length.checked_sub(1));
        }
    }
}
