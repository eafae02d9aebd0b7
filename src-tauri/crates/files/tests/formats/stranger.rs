//! Programs of strangers: what they say counts, since a fault that our writer and a
//! reader of ours share would stay hidden.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Semicolons, quotation marks where needed, UTF-8, every cell as American English shows
/// it.
const TO_CSV: &str = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true";

/// What Python's readers find in a file; none where they are missing, which is said
/// aloud.
pub(crate) fn read(test: &str, kind: &str, bytes: &[u8]) -> Option<Value> {
    let folder = TempDir::new().unwrap();
    let path = written(&folder, &format!("file.{kind}"), bytes);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/read.sh");
    let answer = match Command::new("bash").arg(script).arg(kind).arg(path).output() {
        Ok(answer) => answer,
        Err(error) => return skip(test, &format!("bash: {error}")),
    };
    let complaint = String::from_utf8_lossy(&answer.stderr);
    match answer.status.code() {
        Some(0) => Some(serde_json::from_slice(&answer.stdout).unwrap()),
        Some(2) => skip(test, complaint.trim()),
        _ => panic!("{complaint}"),
    }
}

/// The cells that LibreOffice Calc shows of a workbook's first sheet, as a CSV file; none
/// where it is missing, which is said aloud.
pub(crate) fn shown_by_calc(test: &str, xlsx: &[u8]) -> Option<Vec<u8>> {
    let folder = TempDir::new().unwrap();
    // LibreOffice may be there without Calc, and says the same about a file that is
    // broken.
    let known = written(&folder, "known.csv", b"1;2\n");
    match converted(&folder, &known, "xlsx") {
        Err(error) => return skip(test, &format!("soffice: {error}")),
        Ok(None) => return skip(test, "LibreOffice Calc is not installed"),
        Ok(Some(_)) => {}
    }
    let path = written(&folder, "table.xlsx", xlsx);
    let shown = converted(&folder, &path, TO_CSV).unwrap();
    Some(shown.expect("LibreOffice opens the workbook"))
}

/// A workbook with these rows as openpyxl writes it; none where it is missing.
pub(crate) fn made_by_openpyxl(test: &str, rows: &Value) -> Option<Vec<u8>> {
    let hex = read(test, "make", rows.to_string().as_bytes())?;
    let digits = hex.as_str().unwrap().as_bytes();
    let byte =
        |it: &[u8]| u8::from_str_radix(std::str::from_utf8(it).unwrap(), 16).unwrap();
    Some(digits.chunks(2).map(byte).collect())
}

/// A workbook as LibreOffice Calc saves it in another form; none where it is missing.
pub(crate) fn saved_by_calc(test: &str, xlsx: &[u8], into: &str) -> Option<Vec<u8>> {
    shown_by_calc(test, xlsx)?;
    let folder = TempDir::new().unwrap();
    let path = written(&folder, "table.xlsx", xlsx);
    Some(converted(&folder, &path, into).unwrap().expect("LibreOffice saves it"))
}

fn written(folder: &TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn converted(
    folder: &TempDir,
    path: &Path,
    into: &str,
) -> Result<Option<Vec<u8>>, std::io::Error> {
    let out = folder.path().join("out");
    let profile = folder.path().join("profile");
    let _: Output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", into, "--outdir"])
        .args([&out, path])
        .output()?;
    let extension = into.split(':').next().unwrap();
    let name = path.with_extension(extension);
    Ok(std::fs::read(out.join(name.file_name().unwrap())).ok())
}

/// Says that a test could not be made. Where `POBRATYM_SKIPPED` names a file, the line
/// goes there too, and whoever set it can treat it as a failure.
#[expect(clippy::print_stdout, reason = "a skipped test is to be seen")]
fn skip<T>(test: &str, reason: &str) -> Option<T> {
    let line = format!("SKIPPED {test}: {reason}");
    println!("{line}");
    if let Some(path) = std::env::var_os("POBRATYM_SKIPPED") {
        let file = OpenOptions::new().create(true).append(true).open(path);
        file.and_then(|mut file| writeln!(file, "{line}")).unwrap();
    }
    None
}
