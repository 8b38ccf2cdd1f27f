//! Words without accents, capitals and punctuation, for comparing what people write.

/// A text in small letters without accents, its words with one space between.
pub fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for c in plenaria_core::plain(text).chars() {
        if c.is_alphanumeric() {
            words.push(c);
        } else if c != '\'' && c != '\u{2019}' && !words.ends_with(' ') && !words.is_empty() {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn accents_capitals_and_signs_do_not_count() {
        assert_eq!(plain("  Correo electrónico (1): "), "correo electronico 1");
        assert_eq!(plain("E-mail"), "e mail");
        assert_eq!(plain("Muñoz D'Albora"), "munoz dalbora");
    }
}
