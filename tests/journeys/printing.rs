//! Papers on their way to a printer: by a stand-in for the programs of CUPS, which writes
//! down what it is given, and by CUPS itself.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use pobratym_tests::office::Office;
use pobratym_tests::printer::Printers;
use pobratym_tests::program::{CommandLine, Outcome};
use pobratym_tests::skipped;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::script::{list, text};

/// An office with the sample, and a printing system of its own or none.
struct Printing {
    office: Office,
    cli: CommandLine,
    printers: Option<Printers>,
}

impl Printing {
    /// One whose printer takes so many papers.
    fn that_takes(papers: usize) -> Self {
        let mut it = Self::without_system();
        it.printers = Some(Printers::that_take(papers, it.office.beside("spool")));
        it
    }

    fn without_system() -> Self {
        let office = Office::with_sample();
        let cli = CommandLine::over(&office.data());
        Self { office, cli, printers: None }
    }

    fn printers(&self) -> &Printers {
        self.printers.as_ref().unwrap()
    }

    fn call(&self, words: &[&str]) -> Outcome {
        let nothing = || self.office.beside("nothing").into_os_string();
        let path = self.printers.as_ref().map(|it| it.first_of("/usr/bin:/bin"));
        Outcome::of(self.cli.command(words).env("PATH", path.unwrap_or_else(nothing)))
    }

    fn json(&self, words: &[&str]) -> Value {
        self.call(words).json()
    }

    fn agreement(&self, stage: &str) -> String {
        let rows = self.json(&["list", "--json"]);
        let rows = rows.as_array().unwrap();
        text(rows.iter().find(|it| it["stage"] == stage).unwrap(), "/id").to_owned()
    }

    fn taken(&self, number: usize) -> (Vec<String>, Vec<u8>) {
        self.printers().taken(number)
    }

    fn count(&self) -> usize {
        self.printers().count()
    }
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect()
}

#[test]
fn a_printer_gets_the_paper_whole_whatever_its_name() {
    let it = Printing::that_takes(9);
    let id = it.agreement("draft");
    let names =
        ["Приймальня", "HP \"2-й поверх\" 'схід'", "-o raw", "--", "$(touch seen); lp"];
    for (number, name) in names.into_iter().enumerate() {
        let to = format!("--printer={name}");
        let words =
            ["print", &id, "--working-copy", &to, "--copies", "3", "--sides", "long"];
        let printed = it.json(&words);
        let (args, pdf) = it.taken(number);
        assert_eq!(args[..3], ["-d", name, "-t"]);
        assert_eq!(args[4..], ["-n", "3", "-o", "sides=two-sided-long-edge"]);
        let file = &printed["files"][0];
        assert_eq!(text(file, "/path"), format!("{}.pdf", args[3]));
        assert_eq!(
            (text(file, "/sha256"), &pdf[..5]),
            (hex(&pdf).as_str(), &b"%PDF-"[..])
        );
        assert_eq!(file["printer"], name);
    }
    assert!(!it.printers().folder().join("seen").exists() && !Path::new("seen").exists());
}

#[test]
fn the_printers_are_told_that_of_the_system_first_and_the_last_one_is_kept() {
    let it = Printing::that_takes(9);
    let choice = |printer: &str, sides: &str| json!({ "printers": ["Приймальня", "Архів"], "printer": printer, "sides": sides });
    assert_eq!(it.json(&["printers", "--json"]), choice("Приймальня", "one"));
    let id = it.agreement("draft");
    let to = ["--printer", "Архів", "--sides", "short"];
    it.json(&[&["print", &id, "--working-copy"][..], &to].concat());
    assert_eq!(it.json(&["printers", "--json"]), choice("Архів", "short"));
    assert_eq!(it.call(&["printers"]).said, "Приймальня\nАрхів\n");
}

#[test]
fn a_folder_goes_to_the_printer_in_the_copies_of_its_list() {
    let it = Printing::that_takes(99);
    let visit = it.json(&["plan-ceremony", &it.agreement("settled")]);
    let visit = text(&visit, "/document");
    let printed = it.json(&["print", visit, "--printer", "Архів", "--sides", "long"]);
    assert_eq!(it.count(), list(&printed, "/files").len());
    let papers: Vec<Vec<String>> = (0..it.count()).map(|at| it.taken(at).0).collect();
    let asked = |name: &str| -> [&str; 2] {
        let args = papers.iter().find(|args| args[3].ends_with(name)).unwrap();
        [&args[5], &args[7]].map(String::as_str)
    };
    assert_eq!(
        asked("Програма"),
        ["3", "sides=two-sided-long-edge"],
        "for each of three"
    );
    assert_eq!(asked("Присяга"), ["2", "sides=one-sided"], "read aloud by both");
    assert_eq!(asked("Схема розсадження"), ["1", "sides=one-sided"]);
    let log = it.json(&["prints", visit, "--json"]);
    let programme = list(&log, "/prints").iter();
    let mut programme = programme.filter(|it| text(it, "/paper").ends_with("Програма"));
    assert_eq!(programme.next().unwrap()["copies"], 3);
}

#[test]
fn the_log_tells_what_was_printed_and_how_many_originals_exist() {
    let it = Printing::that_takes(99);
    let id = it.agreement("settled");
    let many = it.call(&["print", &id, "--printer", "Приймальня", "--copies", "2"]);
    assert_eq!((many.code, it.count()), (3, 0), "{}", many.complained);
    let log = it.json(&["prints", &id, "--json"]);
    assert_eq!((&log["prints"], &log["originals"]), (&json!([]), &json!([])));

    it.json(&["print", &id, "--printer", "Приймальня"]);
    let folder = it.office.beside("papers");
    it.json(&["print", &id, "--out", folder.to_str().unwrap()]);
    let document = format!("agreement-{id}");
    let log = it.json(&["prints", &document, "--json"]);
    let originals = list(&log, "/originals");
    assert_eq!(originals.len(), 2);
    for (original, number) in originals.iter().zip(1..) {
        assert_eq!(
            (&original["number"], &original["times"]),
            (&json!(number), &json!(2))
        );
    }
    let prints = list(&log, "/prints");
    let ways: Vec<_> = prints.iter().map(|it| text(it, "/way")).collect();
    assert_eq!(ways, ["files", "files", "printer", "printer"]);
    assert_eq!(text(&prints[0], "/place"), folder.to_str().unwrap());
    assert_eq!(text(&prints[2], "/place"), "Приймальня");
    assert_eq!((&prints[2]["original"], &prints[3]["original"]), (&json!(1), &json!(2)));
    assert_eq!(prints[2]["copies"], 1);

    let before = it.json(&["history", &id, "--json"]);
    it.json(&["print", &id, "--working-copy", "--printer", "Архів", "--copies", "20"]);
    let log = it.json(&["prints", &id, "--json"]);
    assert_eq!(
        (&log["prints"][0]["copies"], &log["prints"][0]["original"]),
        (&json!(20), &Value::Null)
    );
    assert_eq!(it.json(&["history", &id, "--json"]), before, "a copy changes nothing");
}

#[test]
fn what_the_printer_took_before_it_failed_is_recorded() {
    let it = Printing::that_takes(1);
    let id = it.agreement("settled");
    let failed = it.call(&["print", &id, "--printer", "Приймальня", "--json"]);
    assert_eq!(failed.code, 4);
    let trouble: Value = serde_json::from_str(&failed.complained)
        .or_else(|_| serde_json::from_str(&failed.said))
        .unwrap_or_else(|_| panic!("{}{}", failed.said, failed.complained));
    assert_eq!(trouble["code"], "printer");
    assert!(text(&trouble, "/what").ends_with("відповіла: немає паперу."), "{trouble}");
    assert!(text(&trouble, "/safe").contains("1 з 2"), "{trouble}");
    let log = it.json(&["prints", &id, "--json"]);
    assert_eq!((list(&log, "/prints").len(), list(&log, "/originals").len()), (1, 1));
    let view = it.json(&["show", &id]);
    assert_eq!(list(&view, "/originals").len(), 1);
}

#[test]
fn without_a_printing_system_it_is_said_and_nothing_is_lost() {
    let it = Printing::without_system();
    let id = it.agreement("settled");
    let none = json!({ "printers": [], "printer": null, "sides": "one" });
    assert_eq!(it.json(&["printers", "--json"]), none);
    let failed = it.call(&["print", &id, "--printer", "Приймальня"]);
    assert_eq!(failed.code, 4);
    assert!(failed.complained.contains("немає програми"), "{}", failed.complained);
    assert_eq!(it.json(&["prints", &id, "--json"])["prints"], json!([]));
    for wrong in [["--copies", "0"], ["--copies", "201"], ["--sides", "both"]] {
        let words = [&["print", &id, "--printer", "Приймальня"][..], &wrong].concat();
        assert_eq!(it.call(&words).code, 2, "{wrong:?}");
    }
}

const CUPSD: &str = "/usr/sbin/cupsd";

/// A backend that keeps what CUPS gives it: the paper, and the title, copies and options.
const BACKEND: &str = r#"#!/bin/sh
[ $# -eq 0 ] && exit 0
kept=${DEVICE_URI#keep:}
cat "${6:--}" > "$kept/paper.pdf"
printf '%s\n' "$3" "$4" "$5" > "$kept/job.part"
mv "$kept/job.part" "$kept/job"
"#;

const CUPSD_CONF: &str = "\
Listen FOLDER/state/socket
Browsing Off
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
";

const FILES_CONF: &str = "\
ServerRoot FOLDER
ServerBin FOLDER/bin
RequestRoot FOLDER/spool
TempDir FOLDER/spool/tmp
CacheDir FOLDER/cache
StateDir FOLDER/state
AccessLog FOLDER/log/access
ErrorLog FOLDER/log/error
PageLog FOLDER/log/page
";

/// A CUPS of its own, which needs nothing of the one of the system.
struct Cups {
    folder: tempfile::TempDir,
    scheduler: Child,
}

impl Cups {
    fn start() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path();
        let open_to = |path: &str, mode: u32| {
            let mode = fs::Permissions::from_mode(mode);
            fs::set_permissions(folder.join(path), mode).unwrap();
        };
        for name in ["bin/backend", "spool/tmp", "cache", "state", "log", "kept"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        std::os::unix::fs::symlink("/usr/lib/cups/daemon", folder.join("bin/daemon"))
            .unwrap();
        let at = folder.to_str().unwrap();
        for (name, text) in [
            ("cupsd.conf", CUPSD_CONF),
            ("cups-files.conf", FILES_CONF),
            ("bin/backend/keep", BACKEND),
        ] {
            fs::write(folder.join(name), text.replace("FOLDER", at)).unwrap();
        }
        // Started by root, the backend runs as another user.
        open_to("", 0o755);
        open_to("kept", 0o777);
        open_to("bin/backend/keep", 0o755);
        let mut cupsd = Command::new(CUPSD);
        cupsd.arg("-f").arg("-c").arg(folder.join("cupsd.conf"));
        cupsd.arg("-s").arg(folder.join("cups-files.conf"));
        let scheduler = cupsd.spawn().unwrap();
        let cups = Self { folder: temporary, scheduler };
        wait_for(&cups.socket());
        cups
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("state/socket")
    }

    fn kept(&self, name: &str) -> PathBuf {
        self.folder.path().join("kept").join(name)
    }

    fn add(&self, printer: &str) {
        let device = format!("keep:{}", self.kept("").display());
        let mut lpadmin = Command::new("lpadmin");
        lpadmin.args([
            "-p",
            printer,
            "-E",
            "-m",
            "raw",
            "-v",
            device.trim_end_matches('/'),
        ]);
        let added = Outcome::of(lpadmin.env("CUPS_SERVER", self.socket()));
        assert_eq!(added.code, 0, "{}", added.complained);
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.scheduler.kill();
        let _ = self.scheduler.wait();
    }
}

fn wait_for(path: &Path) {
    let begun = Instant::now();
    while !path.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "no {}", path.display());
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn cups_itself_takes_the_paper_whole_and_knows_title_copies_and_sides() {
    let name = "cups_itself_takes_the_paper_whole_and_knows_title_copies_and_sides";
    if !skipped::has_all(name, &["lp", "lpstat", "lpadmin", CUPSD]) {
        return;
    }
    let cups = Cups::start();
    cups.add("Hall");
    let it = Printing::without_system();
    let id = it.agreement("draft");
    let call = |words: &[&str]| {
        Outcome::of(it.cli.command(words).env("CUPS_SERVER", cups.socket()))
    };
    let choice = json!({ "printers": ["Hall"], "printer": "Hall", "sides": "one" });
    assert_eq!(call(&["printers", "--json"]).json(), choice);

    let to = ["--printer", "Hall", "--copies", "2", "--sides", "long"];
    let printed = call(&[&["print", &id, "--working-copy"][..], &to].concat()).json();
    wait_for(&cups.kept("job"));
    let file = &printed["files"][0];
    assert_eq!(hex(&fs::read(cups.kept("paper.pdf")).unwrap()), text(file, "/sha256"));
    let job = fs::read_to_string(cups.kept("job")).unwrap();
    let job: Vec<&str> = job.lines().collect();
    assert_eq!((job[0], job[1]), (text(file, "/path").trim_end_matches(".pdf"), "2"));
    assert!(job[2].split(' ').any(|it| it == "sides=two-sided-long-edge"), "{job:?}");

    let absent = call(&["print", &id, "--working-copy", "--printer", "Nowhere"]);
    assert_eq!(absent.code, 4);
    assert!(
        absent.complained.contains("Система друку відповіла: "),
        "{}",
        absent.complained
    );
}
