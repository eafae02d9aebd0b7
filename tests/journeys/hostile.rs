//! Files that are made to harm whoever opens them, at every door that the program has for
//! files: a refusal with its own code, nothing kept, and little memory for it.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use pobratym_tests::program::{CommandLine, Outcome};
use pobratym_tests::skipped;
use pobratym_tests::strangers::FileCopy;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::script::{desk, text};

/// The seconds of the processor after which a call is taken for one that hangs.
#[cfg(target_os = "linux")]
const PATIENCE: &str = "--cpu=10";
/// A call that reads nothing needs less than 20 MB; 200 MB more are a file's.
#[cfg(target_os = "linux")]
const MEMORY: &str = "--data=220000000";

const MIB: usize = 1 << 20;
/// What begins an old file of an office, and one under a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\n";
const TEXT: &str = "application/vnd.oasis.opendocument.text";
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";

type File = (&'static str, Vec<u8>, &'static str);

/// An office and the files that somebody sent to it.
struct Besieged {
    cli: CommandLine,
    office: pobratym_tests::office::Office,
    sent: PathBuf,
    agreement: String,
    visit: String,
    body: String,
}

impl Besieged {
    /// None where what it takes is missing, which is then said aloud.
    fn new(test: &str) -> Option<Self> {
        let needed: &[&str] = if cfg!(target_os = "linux") {
            &["sqlite3", "prlimit"]
        } else {
            &["sqlite3"]
        };
        if !skipped::has_all(test, needed) {
            return None;
        }
        let (office, cli) = desk();
        let agreements = cli.json(&["list", "--json"]);
        let bodies = cli.json(&["bodies", "--json"]);
        let visit = cli.json(&["plan-visit", r#"{ "langs": ["uk"] }"#, "--json"]);
        Some(Self {
            sent: office.beside("sent"),
            agreement: text(&agreements, "/0/id").to_owned(),
            body: text(&bodies, "/0/id").to_owned(),
            visit: text(&visit, "/document").to_owned(),
            office,
            cli,
        })
    }

    fn put(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.sent.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A call that may take no more than a hostile file may.
    fn call(&self, words: &[&str]) -> Outcome {
        let mut command = self.cli.command(words);
        #[cfg(target_os = "linux")]
        {
            let program =
                std::mem::replace(&mut command, std::process::Command::new("prlimit"));
            command.args([PATIENCE, MEMORY]).arg(program.get_program());
            command.args(program.get_args()).env_remove("POBRATYM_DATA");
        }
        Outcome::of(&mut command)
    }

    /// How much the office's file holds.
    fn kept(&self) -> String {
        let copy = FileCopy::of("kept", &self.office.data()).expect("sqlite3 is there");
        copy.ask(
            "SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM blob), \
             (SELECT count(*) FROM act), (SELECT count(*) FROM typing), \
             (SELECT count(*) FROM personal), (SELECT count(*) FROM document)",
        )
    }

    /// Every file goes to every door and is refused there with the code that is said.
    fn hold(&self, files: &[File], doors: &[&[&str]]) {
        let before = self.kept();
        let mut wrong = Vec::new();
        for (name, bytes, code) in files {
            let path = self.put(name, bytes);
            for door in doors {
                let words = |it: &&str| match *it {
                    "FILE" => path.clone(),
                    "AGREEMENT" => self.agreement.clone(),
                    "VISIT" => self.visit.clone(),
                    "BODY" => self.body.clone(),
                    word => word.to_owned(),
                };
                let words: Vec<String> = door.iter().map(words).collect();
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let outcome = self.call(&[&words[..], &["--json"]].concat());
                let told: Value = serde_json::from_str(&outcome.said).unwrap_or_default();
                let is_told = ["what", "safe", "next"]
                    .iter()
                    .all(|it| told[it].as_str().is_some_and(|it| !it.is_empty()));
                if (outcome.code, &told["code"]) != (4, &json!(code)) || !is_told {
                    let complained = outcome.complained.lines().next();
                    wrong.push(format!(
                        "{name} by {}: {} {} {complained:?}",
                        door[0], outcome.code, told["code"]
                    ));
                }
            }
            assert_eq!(std::fs::read(&path).unwrap(), *bytes, "{name} is as it was");
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert_eq!(self.kept(), before, "nothing is written");
        assert!(self.cli.json(&["verify-data", "--json"])["isWhole"] == true);
    }
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn word(document: &str) -> Vec<u8> {
    packed(&[("word/document.xml", document.as_bytes())])
}

fn words(body: &str) -> Vec<u8> {
    word(&format!("<w:document><w:body>{body}</w:body></w:document>"))
}

fn open_document(mimetype: &str, manifest: &str, content: &str) -> Vec<u8> {
    packed(&[
        ("mimetype", mimetype.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

fn spreadsheet(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<o><office:spreadsheet><table:table table:name=\"A\">{rows}</table:table>\
         </office:spreadsheet></o>"
    );
    open_document(SPREADSHEET, "<m/>", &sheet)
}

fn workbook(sheet: &str, strings: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{office}/{kind}\" \
             Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook xmlns:r=\"{office}\"><sheets><sheet name=\"A\" sheetId=\"1\" \
         r:id=\"r1\"/></sheets></workbook>"
    );
    let root = relation("officeDocument", "xl/workbook.xml");
    let sheets = relation("worksheet", "worksheets/sheet1.xml");
    let sheet = format!("<worksheet>{sheet}</worksheet>");
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", sheets.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    packed(&[&parts, more].concat())
}

/// Says the same ten times over, twenty times over.
fn laughs() -> String {
    (1..20).fold("<!ENTITY a0 \"ha\">".to_owned(), |all, it| {
        let ten = format!("&a{};", it - 1).repeat(10);
        format!("{all}<!ENTITY a{it} \"{ten}\">")
    })
}

fn with_entities(entities: &str, said: &str) -> String {
    format!("<!DOCTYPE d [{entities}]>{said}")
}

/// A folder of Microsoft's format (MS-CFB) with one stream in it, of this name.
fn compound(stream: &str) -> Vec<u8> {
    const FREE: u32 = 0xffff_ffff;
    const END: u32 = 0xffff_fffe;
    const TABLE: u32 = 0xffff_fffd;
    let number = |it: &u32| it.to_le_bytes();
    let entry = |name: &str, kind: u8, child: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = entry.len() as u8 + 2;
        entry.resize(64, 0);
        entry.extend([length, 0, kind, 1]);
        entry.extend([FREE, FREE, child].iter().flat_map(number));
        entry.resize(116, 0);
        entry.extend(number(&END));
        entry.resize(128, 0);
        entry
    };
    let mut file = COMPOUND.to_vec();
    file.resize(24, 0);
    file.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    file.resize(44, 0);
    file.extend([1, 1, 0, 4096, END, 0, END, 0, 0].iter().flat_map(number));
    file.resize(512, 0xff);
    file.extend([TABLE, END].iter().flat_map(number));
    file.resize(1024, 0xff);
    file.extend(entry("Root Entry", 5, 1));
    file.extend(entry(stream, 2, FREE));
    file.resize(1536, 0);
    file
}

#[test]
fn texts_are_refused_at_every_door() {
    let test = "texts_are_refused_at_every_door";
    let Some(besieged) = Besieged::new(test) else { return };
    let plain = words("<w:p><w:r><w:t>Стаття 1. Мета</w:t></w:r></w:p>");
    let path = besieged.put("plain.docx", &plain);
    assert_eq!(besieged.call(&["take-in", &path]).code, 0, "the harmless one is read");
    let entity =
        with_entities("<!ENTITY a19 SYSTEM \"file:///etc/hostname\">", "<d>&a19;</d>");
    let relation =
        "<r><r Type=\"/officeDocument\" Target=\"../../../../etc/hostname\"/></r>";
    let files: Vec<File> = vec![
        ("bomb.docx", words(&" ".repeat(80 * MIB)), "text_size"),
        ("pieces.docx", words(&"<p><t>a</t></p>".repeat(MIB)), "text_size"),
        (
            "spaces.odt",
            open_document(TEXT, "<m/>", &{
                let spaces = "<s c=\"64\"/>".repeat(MIB);
                format!(
                    "<o xmlns:office=\"o\"><office:text><p>{spaces}</p></office:text></o>"
                )
            }),
            "text_size",
        ),
        (
            "outside.docx",
            packed(&[
                ("_rels/.rels", relation.as_bytes()),
                ("word/document.xml", b"<w:document/>"),
            ]),
            "text_broken",
        ),
        ("entity.docx", word(&entity), "text_broken"),
        ("entity.odt", open_document(TEXT, "<m/>", &entity), "text_broken"),
        ("laughs.docx", word(&with_entities(&laughs(), "<d>&a19;</d>")), "text_broken"),
        (
            "macros.docm",
            packed(&[
                ("word/document.xml", b"<w:document/>"),
                ("word/vbaProject.bin", b"Sub AutoOpen()"),
            ]),
            "text_macros",
        ),
        (
            "macros.odt",
            packed(&[("content.xml", b"<o/>"), ("Basic/Standard/Module1.xml", b"<m/>")]),
            "text_macros",
        ),
        ("cut.docx", plain[..plain.len() / 2].to_vec(), "text_broken"),
        ("table.docx", workbook("", "<sst/>", &[]), "text_broken"),
        ("paper.docx", PDF.to_vec(), "text_broken"),
        ("old.doc", compound("WordDocument"), "text_old"),
        ("locked.docx", compound("EncryptedPackage"), "text_protected"),
        (
            "locked.odt",
            open_document(TEXT, "<m><encryption-data/></m>", "\u{1}\u{2}"),
            "text_protected",
        ),
    ];
    let parties = "Калинець,Фалькенбрюк";
    besieged.hold(
        &files,
        &[
            &["compare", "AGREEMENT", "FILE"],
            &[
                "take-back",
                "AGREEMENT",
                "FILE",
                r#"{ "decisions": [], "remarks": true }"#,
            ],
            &["take-in", "FILE"],
            &["take-in", "FILE", "--languages", "uk,de", "--parties", parties],
        ],
    );
}

#[test]
fn tables_are_refused_at_every_door() {
    let Some(besieged) = Besieged::new("tables_are_refused_at_every_door") else {
        return;
    };
    let strings = "<sst uniqueCount=\"1\"><si><t>так</t></si></sst>";
    let cell = |at: &str, row: u32| {
        format!(
            "<sheetData><row r=\"{row}\"><c r=\"{at}{row}\"><v>1</v></c></row></sheetData>"
        )
    };
    let plain = workbook(&cell("A", 1), strings, &[]);
    let far = format!("<dimension ref=\"A1:XFD1048576\"/>{}", cell("XFD", 1_048_576));
    let wide = |it| format!("<row r=\"{it}\"><c r=\"IV{it}\"><v>1</v></c></row>");
    let wide =
        format!("<sheetData>{}</sheetData>", (1..60_000).map(wide).collect::<String>());
    let entity = with_entities(
        "<!ENTITY a19 SYSTEM \"file:///etc/hostname\">",
        "<sst uniqueCount=\"1\"><si><t>&a19;</t></si></sst>",
    );
    let laugh =
        with_entities(&laughs(), "<sst uniqueCount=\"1\"><si><t>&a19;</t></si></sst>");
    let texts =
        format!("<sst uniqueCount=\"1\">{}</sst>", "<si><t>a</t></si>".repeat(MIB));
    let repeated = |text: &str, rows: u32, columns: u32| {
        spreadsheet(&format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
             table:number-columns-repeated=\"{columns}\"><text:p>{text}</text:p>\
             </table:table-cell></table:table-row>"
        ))
    };
    let locked = open_document(SPREADSHEET, "<m><encryption-data/></m>", "\u{1}\u{2}");
    let files: Vec<File> = vec![
        ("bomb.xlsx", workbook(&" ".repeat(80 * MIB), strings, &[]), "table_size"),
        ("far.xlsx", workbook(&far, strings, &[]), "table_size"),
        ("wide.xlsx", workbook(&wide, strings, &[]), "table_size"),
        ("texts.xlsx", workbook(&cell("A", 1), &texts, &[]), "table_size"),
        ("repeated.ods", repeated("a", 1_048_576, 16_384), "table_size"),
        ("long.ods", repeated(&"a".repeat(30 * MIB), 1, 250), "table_size"),
        ("separators.csv", vec![b';'; 31 * MIB], "table_size"),
        (
            "quoted.csv",
            [b"\"", vec![b'\x88'; 31 * MIB].as_slice()].concat(),
            "table_size",
        ),
        ("entity.xlsx", workbook(&cell("A", 1), &entity, &[]), "table_broken"),
        ("laughs.xlsx", workbook(&cell("A", 1), &laugh, &[]), "table_broken"),
        ("cut.xlsx", plain[..plain.len() / 2].to_vec(), "table_broken"),
        ("text.xlsx", words("<w:p/>"), "table_broken"),
        ("text.ods", open_document(TEXT, "<m/>", "<o/>"), "table_broken"),
        ("paper.csv", PDF.to_vec(), "table_broken"),
        ("text.xls", compound("WordDocument"), "table_broken"),
        ("locked.xlsx", compound("EncryptedPackage"), "table_protected"),
        ("locked.ods", locked, "table_protected"),
        ("empty.csv", Vec::new(), "table_empty"),
    ];
    besieged.hold(
        &files,
        &[
            &["import", "FILE", "--kind", "agreements", "--dry-run"],
            &["import", "FILE", "--kind", "contacts"],
        ],
    );

    let macros =
        workbook(&cell("A", 1), strings, &[("xl/vbaProject.bin", b"Sub AutoOpen()")]);
    let path = besieged.put("macros.xlsm", &macros);
    let looked = ["import", &path, "--kind", "contacts", "--dry-run", "--json"];
    let view = besieged.call(&looked).json();
    assert_eq!(view["hasMacros"], true, "read, and told");
}

#[test]
fn calendars_and_cards_are_refused_at_their_doors() {
    let test = "calendars_and_cards_are_refused_at_their_doors";
    let Some(besieged) = Besieged::new(test) else { return };
    let calendar =
        |said: &str| format!("BEGIN:VCALENDAR\n{said}END:VCALENDAR\n").into_bytes();
    let event = "BEGIN:VEVENT\nDTSTART:20260101T100000Z\nSUMMARY:a\nEND:VEVENT\n";
    let whole = calendar(event);
    let files: Vec<File> = vec![
        ("long.ics", calendar(&event.repeat(100_000)), "foreign"),
        ("many.ics", calendar(&event.repeat(20_000)), "foreign"),
        ("cut.ics", whole[..whole.len() / 2].to_vec(), "foreign"),
        ("text.ics", words("<w:p/>"), "foreign"),
        ("paper.ics", PDF.to_vec(), "foreign"),
        ("empty.ics", Vec::new(), "foreign"),
    ];
    besieged.hold(&files, &[&["import-calendar", "VISIT", "FILE"]]);
    let card = |said: &str| format!("BEGIN:VCARD\n{said}END:VCARD\n");
    let numbers = card(&format!("FN:A\n{}", "TEL:1\n".repeat(300_000)));
    let parts = card(&format!("N:{}\n", ";".repeat(2_000_000)));
    let files: Vec<File> = vec![
        ("many.vcf", card("FN:A\n").repeat(60_000).into_bytes(), "foreign"),
        ("numbers.vcf", numbers.into_bytes(), "foreign"),
        ("parts.vcf", parts.into_bytes(), "foreign"),
        ("nobody.vcf", card("TEL:1\n").into_bytes(), "foreign"),
        ("text.vcf", words("<w:p/>"), "foreign"),
        ("empty.vcf", Vec::new(), "foreign"),
    ];
    besieged.hold(&files, &[&["import-cards", "BODY", "FILE"]]);
}

/// Names of parts that lead out of a folder are names and no more: nothing is unpacked.
#[test]
fn nothing_is_written_beside_what_is_read() {
    let Some(besieged) = Besieged::new("nothing_is_written_beside_what_is_read") else {
        return;
    };
    let outside: [(&str, &[u8]); 3] =
        [("../planted.txt", b"a"), ("..\\planted.txt", b"a"), ("C:\\planted.txt", b"a")];
    let document = b"<w:document><p><t>a</t></p></w:document>";
    let text = packed(&[&outside[..], &[("word/document.xml", document)]].concat());
    let text = besieged.put("planted.docx", &text);
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
    let table = besieged.put("planted.xlsx", &workbook(sheet, "<sst></sst>", &outside));
    assert_eq!(besieged.call(&["take-in", &text]).code, 0);
    assert_eq!(besieged.call(&["compare", &besieged.agreement, &text]).code, 0);
    let looked = ["import", &table, "--kind", "contacts", "--dry-run"];
    assert_eq!(besieged.call(&looked).code, 0);
    let planted = |folder: &Path| folder.join("planted.txt").exists();
    let folder = &besieged.sent;
    assert!(!folder.ancestors().any(planted) && !planted(Path::new(".")));
    assert!(!planted(&besieged.office.data()));
}
