//! Moments of the journal and of locks: a date with its time in UTC.

use crate::{Lang, date_short};

/// A moment in UTC as records keep it, "2015-10-26T14:03:22Z", in short: "26 oct 2015, 14:03 UTC".
/// A text that is no such moment comes back as it is.
pub fn instant(lang: Lang, value: &str) -> String {
    let parts = value
        .strip_suffix('Z')
        .and_then(|moment| moment.split_once('T'));
    match parts.and_then(|(day, time)| Some((day, time.get(..5)?))) {
        Some((day, time)) => format!("{}, {time} UTC", date_short(lang, day)),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_says_its_zone() {
        assert_eq!(
            instant(Lang::Es, "2015-10-26T14:03:22Z"),
            "26 oct 2015, 14:03 UTC"
        );
        assert_eq!(
            instant(Lang::Pt, "2015-10-26T14:03:22.123Z"),
            "26 out 2015, 14:03 UTC"
        );
        assert_eq!(instant(Lang::En, "2015-10-26"), "2015-10-26");
        assert_eq!(instant(Lang::En, "TéZ"), "TéZ");
    }
}
