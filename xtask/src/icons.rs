//! `cargo xtask icons`: every icon from the SVG sources in icons/, drawn by rsvg-convert and packed here.
//!
//! ICO and ICNS are both a table of contents around PNG files, so they need no library and come out the same each time.

use crate::need;
use crate::shell::{Done, root};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Below this many pixels the mark is drawn from its small variant.
const SMALL: u32 = 32;

/// Draws and packs all icons.
pub fn icons() -> Done {
    need::svg_tool()?;
    let folder = root().join("icons");
    let large = read(&folder.join("icon.svg"))?;
    let small = read(&folder.join("icon-small.svg"))?;
    // macOS wants a margin around the square; the other systems want none.
    let full = large.replace("viewBox=\"0 0 1024 1024\"", "viewBox=\"100 100 824 824\"");
    let plain = |size| draw(if size <= SMALL { &small } else { &full }, size);

    for (name, size) in [
        ("32x32.png", 32),
        ("64x64.png", 64),
        ("128x128.png", 128),
        ("128x128@2x.png", 256),
        ("icon.png", 512),
    ] {
        write(&folder.join(name), &plain(size)?)?;
    }
    let ico = [16, 24, 32, 48, 64, 256].map(|size| plain(size).map(|png| (size, png)));
    write(&folder.join("icon.ico"), &pack_ico(&all(ico)?))?;
    let icns = [
        (*b"ic11", 32),
        (*b"ic12", 64),
        (*b"ic07", 128),
        (*b"ic13", 256),
        (*b"ic08", 256),
        (*b"ic14", 512),
        (*b"ic09", 512),
        (*b"ic10", 1024),
    ]
    .map(|(kind, size)| draw(&large, size).map(|png| (kind, png)));
    write(&folder.join("icon.icns"), &pack_icns(&all(icns)?))?;
    println!("Icons drawn: {}", folder.display());
    Ok(())
}

fn all<T, const N: usize>(parts: [Done<T>; N]) -> Done<Vec<T>> {
    parts.into_iter().collect()
}

fn draw(svg: &str, size: u32) -> Done<Vec<u8>> {
    let size = size.to_string();
    let mut child = Command::new("rsvg-convert")
        .args(["--width", &size, "--height", &size, "--format", "png"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("Could not start rsvg-convert: {e}"))?;
    let mut stdin = child.stdin.take().ok_or("rsvg-convert takes no input.")?;
    std::io::Write::write_all(&mut stdin, svg.as_bytes()).map_err(|e| e.to_string())?;
    drop(stdin);
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("rsvg-convert failed ({}).", output.status))
    }
}

/// Windows icon: a header of 6 bytes, 16 bytes for each picture, then the PNG files.
fn pack_ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = vec![0, 0, 1, 0];
    file.extend((pictures.len() as u16).to_le_bytes());
    let mut offset = 6 + 16 * pictures.len() as u32;
    for (size, png) in pictures {
        // A byte can't hold 256, which is written as 0.
        let side = u8::try_from(*size).unwrap_or(0);
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend((png.len() as u32).to_le_bytes());
        file.extend(offset.to_le_bytes());
        offset += png.len() as u32;
    }
    for (_, png) in pictures {
        file.extend(png);
    }
    file
}

/// macOS icon: `icns`, the length of all, then each picture as its kind, its length and the PNG file.
fn pack_icns(pictures: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (kind, png) in pictures {
        body.extend(kind);
        body.extend((png.len() as u32 + 8).to_be_bytes());
        body.extend(png);
    }
    let mut file = b"icns".to_vec();
    file.extend((body.len() as u32 + 8).to_be_bytes());
    file.extend(body);
    file
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|e| format!("Could not read {}: {e}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Done {
    fs::write(path, bytes).map_err(|e| format!("Could not write {}: {e}", path.display()))
}
