//! Packs the faces and the flags, so that the program carries them at half their size.

use std::io::Write as _;
use std::path::{Path, PathBuf};

const FAMILIES: [&str; 3] = ["source-serif-4", "gentium-plus", "liberation-serif"];

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=fonts");
    println!("cargo::rerun-if-changed=flags");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names a folder"));
    for family in FAMILIES {
        for entry in std::fs::read_dir(Path::new("fonts").join(family))? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "ttf") {
                let name = path.file_name().expect("a file has a name");
                pack(&out.join(name), &std::fs::read(&path)?)?;
            }
        }
    }
    pack(&out.join("flags"), flags()?.as_bytes())
}

fn pack(target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let packed = std::fs::File::create(target)?;
    let mut packer = flate2::write::ZlibEncoder::new(packed, flate2::Compression::best());
    packer.write_all(bytes)?;
    packer.finish()?;
    Ok(())
}

/// Every flag on a line: the code of the state, a tab, the drawing.
fn flags() -> std::io::Result<String> {
    let mut lines = Vec::new();
    for entry in std::fs::read_dir("flags")? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "svg") {
            let code = path.file_stem().expect("a file has a name").to_string_lossy();
            let drawing = std::fs::read_to_string(&path)?;
            let words: Vec<&str> = drawing.split_whitespace().collect();
            lines.push(format!("{code}\t{}\n", words.join(" ")));
        }
    }
    lines.sort();
    Ok(lines.concat())
}
