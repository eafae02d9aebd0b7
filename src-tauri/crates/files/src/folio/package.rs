//! The archive that a text document is.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::FolioFault;

/// Packs parts under their names. The same parts give the same bytes; a part named first that
/// is called `mimetype` stays as it is, so that a file tells its kind by its first bytes.
pub(super) fn pack(parts: Vec<(&str, Vec<u8>)>) -> Result<Vec<u8>, FolioFault> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = match name {
            "mimetype" => CompressionMethod::Stored,
            _ => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        archive.start_file(name, options)?;
        archive.write_all(&bytes).map_err(zip::result::ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}
