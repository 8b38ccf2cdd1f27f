//! The flags of countries as SVG, packed in one archive; templates read them as `/flags/<code>.svg`.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};
use std::sync::LazyLock;

use typst::foundations::Bytes;

static ARCHIVE: &[u8] = include_bytes!("../assets/flags.zip");

/// Every flag by the lower-case code of its country, unpacked when the first is drawn.
static FLAGS: LazyLock<HashMap<String, Bytes>> = LazyLock::new(|| {
    let mut flags = HashMap::new();
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(ARCHIVE)) else {
        return flags;
    };
    for at in 0..archive.len() {
        let Ok(mut file) = archive.by_index(at) else {
            continue;
        };
        let mut svg = Vec::new();
        let name = file.name().map(|name| name.into_owned());
        let code = name
            .ok()
            .and_then(|name| name.strip_suffix(".svg").map(str::to_owned));
        if let Some(code) = code
            && file.read_to_end(&mut svg).is_ok()
        {
            flags.insert(code, Bytes::new(svg));
        }
    }
    flags
});

/// Whether there is a flag of this code.
pub(crate) fn has(code: &str) -> bool {
    FLAGS.contains_key(code)
}

/// The flag at a path of the templates, "flags/uy.svg".
pub(crate) fn at(path: &str) -> Option<Bytes> {
    let code = path.strip_prefix("flags/")?.strip_suffix(".svg")?;
    FLAGS.get(code).cloned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_country_has_its_flag() {
        let countries = plenaria_i18n::countries(plenaria_i18n::Lang::En);
        let without: Vec<_> = countries
            .iter()
            .map(|country| country.code.to_ascii_lowercase())
            .filter(|code| !super::has(code))
            .collect();
        assert_eq!(without, Vec::<String>::new());
    }
}
