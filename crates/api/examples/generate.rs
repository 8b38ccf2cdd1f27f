//! Writes the types of the seam for the window: `cargo xtask generate`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("api.ts"), plenaria_api::typescript())
}
