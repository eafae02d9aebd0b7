//! Packs the faces, so that the program carries them at half their size.

use std::io::Write as _;
use std::path::{Path, PathBuf};

const FAMILIES: [&str; 3] = ["source-serif-4", "gentium-plus", "liberation-serif"];

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=fonts");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names a folder"));
    for family in FAMILIES {
        for entry in std::fs::read_dir(Path::new("fonts").join(family))? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "ttf") {
                let name = path.file_name().expect("a file has a name");
                let packed = std::fs::File::create(out.join(name))?;
                let mut packer =
                    flate2::write::ZlibEncoder::new(packed, flate2::Compression::best());
                packer.write_all(&std::fs::read(&path)?)?;
                packer.finish()?;
            }
        }
    }
    Ok(())
}
