//! What Python's own readers find in files that leave the desk.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::program::Outcome;
use crate::skipped;

/// Reads a folder of all data, a message or a page; none where there is no Python, which is
/// said aloud.
pub fn read(test: &str, what: &str, path: &Path) -> Option<Value> {
    if !skipped::has_all(test, &["python3"]) {
        return None;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports").join("read.py");
    let mut command = Command::new("python3");
    command.env("PYTHONUTF8", "1").arg(script).arg(what).arg(path);
    Some(Outcome::of(&mut command).json())
}

/// The cells of a workbook's first sheet as openpyxl has them; none where it is missing.
pub fn cells(test: &str, file: &Path) -> Option<Vec<Vec<Value>>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let script = root.join("src-tauri/crates/files/tests/formats/read.sh");
    let read = Outcome::of(Command::new("bash").arg(script).arg("xlsx").arg(file));
    if read.code == 2 {
        skipped::skip(test, read.complained.trim());
        return None;
    }
    let read = read.json();
    let rows = read["sheets"][0]["rows"].as_array().expect("rows").iter();
    let cells = |row: &Value| {
        let row = row.as_array().expect("a row").iter();
        row.map(|it| it["value"].clone()).collect()
    };
    Some(rows.map(cells).collect())
}

/// The cells that LibreOffice Calc shows of a table; none where it is missing.
pub fn shown_by_calc(test: &str, file: &Path) -> Option<Vec<Vec<String>>> {
    if !skipped::has_all(test, &["soffice", "python3"]) {
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let profile = folder.path().join("profile");
    let mut command = Command::new("soffice");
    command
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to"])
        .arg("csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true")
        .arg("--outdir")
        .args([folder.path(), file]);
    let _ = Outcome::of(&mut command);
    let shown = folder.path().join(file.file_name()?).with_extension("csv");
    if !shown.exists() {
        skipped::skip(test, "LibreOffice Calc is not installed");
        return None;
    }
    const TO_JSON: &str = "import csv,json,sys;\
        print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),\
        delimiter='\\t'))))";
    let mut command = Command::new("python3");
    let said =
        Outcome::of(command.env("PYTHONUTF8", "1").args(["-c", TO_JSON]).arg(shown));
    serde_json::from_value(said.json()).ok()
}
