//! What was asked for on the command line.

use std::num::ParseIntError;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value, ValueExt as _};
use pobratym_desk::wire::{ListInput, MailInput, TableInput};
use pobratym_desk::{FolioKind, IDENTIFIER, PrintOrder};

/// One call of the program.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) data: PathBuf,
    pub(crate) json: bool,
    pub(crate) verb: Verb,
}

/// What is to be done.
#[derive(Debug)]
pub(crate) enum Verb {
    Help,
    Sample,
    RemoveSample,
    List,
    Search(String),
    Today,
    Show(String),
    Check(String),
    Laws(String),
    Print {
        id: String,
        to: Destination,
        paper: Paper,
    },
    Paper {
        draft: String,
        to: Destination,
    },
    Arms {
        body: String,
        picture: PathBuf,
    },
    Verify(PathBuf),
    Templates,
    New {
        template: String,
        langs: String,
        parties: String,
    },
    TakeIn {
        file: PathBuf,
        langs: Option<String>,
        parties: Option<String>,
    },
    Versions(String),
    History(String),
    Redline {
        id: String,
        from: String,
        until: String,
        to: Option<Destination>,
    },
    ExportRedline {
        id: String,
        from: String,
        until: String,
        out: PathBuf,
    },
    Compare {
        id: String,
        file: PathBuf,
        base: Option<String>,
    },
    TakeBack {
        id: String,
        file: PathBuf,
        decisions: String,
    },
    Library {
        agreement: Option<String>,
        query: String,
    },
    ClauseUses(String),
    KeepClause {
        id: Option<String>,
        clause: String,
    },
    RemoveClause(String),
    ExportLibrary(PathBuf),
    ImportLibrary(PathBuf),
    Draft(String),
    Act {
        id: String,
        act: String,
    },
    Edit {
        cell: String,
        value: String,
    },
    TakeGoods(String),
    Enter(String),
    Duplicates(String),
    LookIntoTable {
        file: PathBuf,
        input: TableInput,
    },
    ImportTable {
        file: PathBuf,
        input: TableInput,
    },
    UndoImport(String),
    Attach {
        document: String,
        file: PathBuf,
        at: Option<String>,
        kind: Option<String>,
    },
    Attachment {
        document: String,
        file: String,
        out: PathBuf,
    },
    Papers {
        id: String,
        to: Destination,
        party: Option<String>,
    },
    Addenda(String),
    Deadlines,
    Calendar {
        from: String,
        until: String,
    },
    ExportCalendar(PathBuf),
    ExportList {
        list: ListInput,
        out: PathBuf,
    },
    ExportWhole(PathBuf),
    ExportTwinTowns {
        lang: Option<String>,
        out: PathBuf,
    },
    Mail {
        input: MailInput,
        out: PathBuf,
    },
    ExportFolio {
        id: String,
        party: Option<String>,
        kind: FolioKind,
        out: PathBuf,
    },
    Register,
    Report {
        year: i32,
        to: Destination,
    },
    Visits,
    Visit(String),
    PlanVisit(String),
    PlanCeremony(String),
    ActOnVisit {
        document: String,
        act: String,
    },
    VisitPapers {
        document: String,
        papers: Option<String>,
        lang: Option<String>,
        to: Destination,
    },
    VisitCalendar {
        document: String,
        out: PathBuf,
    },
    VisitChanges {
        document: String,
        version: String,
        to: Option<Destination>,
    },
    LookIntoCalendar {
        document: String,
        file: PathBuf,
    },
    ImportCalendar {
        document: String,
        file: PathBuf,
    },
    Cards {
        of: String,
        with_personal: bool,
        out: PathBuf,
    },
    ImportCards {
        body: String,
        file: PathBuf,
    },
    Erasures,
    EraseVisit(String),
    Printers,
    Prints(String),
    Packs,
    KeepPack(PathBuf),
    Filings(String),
    Filing(String),
    Letter {
        document: String,
        to: Destination,
    },
    File(String),
    ActOnFiling {
        document: String,
        act: String,
    },
    TakeCommitments(String),
    DraftAcceptance(String),
    Undo(String),
    Redo(String),
    Bodies,
    Body(String),
    FoundBody(String),
    Forms {
        name: String,
        lang: String,
        kind: String,
        gender: Option<String>,
    },
    Transliterate(String),
    Backup,
    Restore,
    VerifyData,
    Settings(Option<String>),
}

/// Where papers go.
#[derive(Debug)]
pub(crate) enum Destination {
    Folder(PathBuf),
    File(PathBuf),
    Printer(PrintOrder),
}

/// Which papers `print` makes.
#[derive(Debug)]
pub(crate) enum Paper {
    Originals,
    /// In the order of this party, or in the agreement's own.
    WorkingCopy(Option<String>),
    CourtesyCopy(Option<String>),
    Consolidated,
}

/// What only some verbs take.
#[derive(Debug, Default)]
struct Options {
    langs: Option<String>,
    parties: Option<String>,
    agreement: Option<String>,
    base: Option<String>,
    lang: Option<String>,
    kind: Option<String>,
    gender: Option<String>,
    printer: Option<String>,
    copies: Option<u32>,
    sides: Option<String>,
    from: Option<String>,
    /// A day, or the body that a message goes to.
    to: Option<String>,
    attach: Option<String>,
    with_personal: bool,
    is_dry_run: bool,
    mapping: Option<String>,
    encoding: Option<String>,
    sheet: Option<String>,
    rows: Option<String>,
    /// For which word processor, and where to.
    folio: Option<(FolioKind, PathBuf)>,
}

impl Options {
    /// How a table is read: the mapping is an object of columns and codes, as JSON; rows are
    /// numbers between commas.
    fn table(&mut self) -> Result<TableInput, Usage> {
        let columns = self.mapping.take().map(|it| serde_json::from_str(&it));
        let columns = columns.transpose().map_err(|_| missing("--mapping JSON"))?;
        let rows = self.rows.take();
        let rows = rows.map(|it| it.split(',').map(|it| it.trim().parse()).collect());
        Ok(TableInput {
            kind: self.kind.take().ok_or_else(|| missing("--kind"))?,
            sheet: self.sheet.take(),
            encoding: self.encoding.take(),
            columns: columns.unwrap_or_default(),
            take: rows.transpose().map_err(|_: ParseIntError| missing("--rows"))?,
        })
    }

    /// The printer, where one was named, else what lies at the path.
    fn destination(
        &mut self,
        out: &mut Option<PathBuf>,
        written: fn(PathBuf) -> Destination,
    ) -> Result<Option<Destination>, Usage> {
        let Some(printer) = self.printer.take() else {
            return Ok(out.take().map(written));
        };
        let sides = self.sides.take().unwrap_or_else(|| "one".to_owned());
        let order = PrintOrder::new(&printer, self.copies.take().unwrap_or(1), &sides);
        let order = order.map_err(|fault| missing(&fault.to_string()))?;
        Ok(Some(Destination::Printer(order)))
    }
}

fn missing(option: &str) -> Usage {
    Usage::from(option.to_owned())
}

/// A call that was not understood: what was wrong with it.
pub(crate) type Usage = lexopt::Error;

/// Reads the arguments.
///
/// # Errors
/// When a verb, a value or the data folder is missing or unknown.
pub(crate) fn read(mut args: lexopt::Parser) -> Result<Call, Usage> {
    let mut data = std::env::var_os("POBRATYM_DATA").map(PathBuf::from);
    let mut out = None;
    let mut json = false;
    let mut copy: Option<fn(Option<String>) -> Paper> = None;
    let mut party = None;
    let mut options = Options::default();
    let mut words = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Long("data") => data = Some(args.value()?.into()),
            Long("out") => out = Some(PathBuf::from(args.value()?)),
            Long("docx") => options.folio = Some((FolioKind::Docx, args.value()?.into())),
            Long("odt") => options.folio = Some((FolioKind::Odt, args.value()?.into())),
            Long("json") => json = true,
            Long("working-copy") => copy = Some(Paper::WorkingCopy),
            Long("courtesy-copy") => copy = Some(Paper::CourtesyCopy),
            Long("consolidated") => copy = Some(|_| Paper::Consolidated),
            Long("party") => party = Some(args.value()?.string()?),
            Long("languages") => options.langs = Some(args.value()?.string()?),
            Long("parties") => options.parties = Some(args.value()?.string()?),
            Long("language") => options.lang = Some(args.value()?.string()?),
            Long("kind") => options.kind = Some(args.value()?.string()?),
            Long("gender") => options.gender = Some(args.value()?.string()?),
            Long("printer") => options.printer = Some(args.value()?.string()?),
            Long("copies") => options.copies = Some(args.value()?.parse()?),
            Long("sides") => options.sides = Some(args.value()?.string()?),
            Long("personal") => options.with_personal = true,
            Long("dry-run") => options.is_dry_run = true,
            Long("mapping") => options.mapping = Some(args.value()?.string()?),
            Long("encoding") => options.encoding = Some(args.value()?.string()?),
            Long("sheet") => options.sheet = Some(args.value()?.string()?),
            Long("rows") => options.rows = Some(args.value()?.string()?),
            Long("from") => options.from = Some(args.value()?.string()?),
            Long("to") => options.to = Some(args.value()?.string()?),
            Long("base") => options.base = Some(args.value()?.string()?),
            Long("attach") => options.attach = Some(args.value()?.string()?),
            Long("agreement") => options.agreement = Some(args.value()?.string()?),
            Long("help") | Short('h') => words = vec!["help".to_owned()],
            Value(word) => words.push(word.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let folder = || missing("--out DIR");
    let file = || missing("--out FILE.pdf");
    let mut words = words.into_iter();
    let verb = words.next().unwrap_or_else(|| "help".to_owned());
    let mut word = |name: &str| words.next().ok_or_else(|| Usage::from(name.to_owned()));
    let verb = match verb.as_str() {
        "help" => Verb::Help,
        "sample" => Verb::Sample,
        "remove-sample" => Verb::RemoveSample,
        "list" => Verb::List,
        "search" => Verb::Search(word("WORDS")?),
        "today" => Verb::Today,
        "show" => Verb::Show(word("ID")?),
        "check" => Verb::Check(word("ID")?),
        "laws" => Verb::Laws(word("ID")?),
        "print" => Verb::Print {
            id: word("ID")?,
            to: options.destination(&mut out, Destination::Folder)?.ok_or_else(folder)?,
            paper: copy.map_or(Paper::Originals, |copy| copy(party.take())),
        },
        "paper" => Verb::Paper {
            draft: word("JSON")?,
            to: options.destination(&mut out, Destination::File)?.ok_or_else(file)?,
        },
        "arms" => Verb::Arms { body: word("ID")?, picture: word("FILE")?.into() },
        "verify" => Verb::Verify(word("FILE")?.into()),
        "templates" => Verb::Templates,
        "new" => Verb::New {
            template: word("INSTRUMENT")?,
            langs: options.langs.take().ok_or_else(|| missing("--languages"))?,
            parties: options.parties.take().ok_or_else(|| missing("--parties"))?,
        },
        "take-in" => Verb::TakeIn {
            file: word("FILE")?.into(),
            langs: options.langs.take(),
            parties: options.parties.take(),
        },
        "versions" => Verb::Versions(word("ID")?),
        "history" => Verb::History(word("ID")?),
        "redline" => {
            let (id, from, until) = (word("ID")?, word("VERSION")?, word("VERSION")?);
            match options.folio.take() {
                Some((FolioKind::Docx, out)) => {
                    Verb::ExportRedline { id, from, until, out }
                }
                Some((FolioKind::Odt, _)) => return Err(missing("--docx FILE")),
                None => {
                    let to = options.destination(&mut out, Destination::File)?;
                    Verb::Redline { id, from, until, to }
                }
            }
        }
        "compare" => Verb::Compare {
            id: word("ID")?,
            file: word("FILE")?.into(),
            base: options.base.take(),
        },
        "take-back" => Verb::TakeBack {
            id: word("ID")?,
            file: word("FILE")?.into(),
            decisions: word("JSON")?,
        },
        "library" => Verb::Library {
            agreement: options.agreement.take(),
            query: word("WORDS").unwrap_or_default(),
        },
        "clause-uses" => Verb::ClauseUses(word("CLAUSE")?),
        "keep-clause" => {
            let clause = word("JSON")?;
            Verb::KeepClause { clause, id: word("CLAUSE").ok() }
        }
        "remove-clause" => Verb::RemoveClause(word("CLAUSE")?),
        "export-library" => Verb::ExportLibrary(word("FILE")?.into()),
        "import-library" => Verb::ImportLibrary(word("FILE")?.into()),
        "draft" => Verb::Draft(word("JSON")?),
        "act" => Verb::Act { id: word("ID")?, act: word("JSON")? },
        "edit" => Verb::Edit { cell: word("CELL")?, value: word("VALUE")? },
        "take-goods" => Verb::TakeGoods(word("ID")?),
        "enter" => Verb::Enter(word("JSON")?),
        "duplicates" => Verb::Duplicates(word("JSON")?),
        "import" => {
            let file = word("FILE")?.into();
            match options.is_dry_run {
                true => Verb::LookIntoTable { file, input: options.table()? },
                false => Verb::ImportTable { file, input: options.table()? },
            }
        }
        "undo-import" => Verb::UndoImport(word("IMPORT")?),
        "attach" => Verb::Attach {
            document: word("DOCUMENT")?,
            file: word("FILE")?.into(),
            at: word("ROUND").ok(),
            kind: options.kind.take(),
        },
        "attachment" => Verb::Attachment {
            document: word("DOCUMENT")?,
            file: word("FILE")?,
            out: out.take().ok_or_else(|| missing("--out FILE"))?,
        },
        "papers" => Verb::Papers {
            id: word("ID")?,
            to: options.destination(&mut out, Destination::Folder)?.ok_or_else(folder)?,
            party: party.take(),
        },
        "addenda" => Verb::Addenda(word("ID")?),
        "deadlines" => Verb::Deadlines,
        "calendar" => match out.take() {
            Some(out) => Verb::ExportCalendar(out),
            None => Verb::Calendar {
                from: options.from.take().ok_or_else(|| missing("--from DAY"))?,
                until: options.to.take().ok_or_else(|| missing("--to DAY"))?,
            },
        },
        "export" => match (word("WHAT")?, options.folio.take()) {
            (id, Some((kind, out))) => {
                Verb::ExportFolio { id, party: party.take(), kind, out }
            }
            (what, None) => {
                let out = out.take().ok_or_else(|| missing("--out FILE"))?;
                match what.as_str() {
                    "all" => Verb::ExportWhole(out),
                    "twin-towns" => {
                        Verb::ExportTwinTowns { lang: options.lang.take(), out }
                    }
                    list => {
                        let list = ListInput {
                            list: list.to_owned(),
                            visit: word("VISIT").ok(),
                            with_personal: options.with_personal,
                        };
                        Verb::ExportList { list, out }
                    }
                }
            }
        },
        "email" => Verb::Mail {
            input: MailInput {
                document: word("DOCUMENT")?,
                to: options.to.take().ok_or_else(|| missing("--to BODY"))?,
                attach: options.attach.take(),
            },
            out: out.take().ok_or_else(|| missing("--out FILE.eml"))?,
        },
        "register" => Verb::Register,
        "report" => Verb::Report {
            year: word("YEAR")?.parse().map_err(|_| missing("YEAR"))?,
            to: options.destination(&mut out, Destination::File)?.ok_or_else(file)?,
        },
        "visits" => Verb::Visits,
        "visit" => Verb::Visit(word("VISIT")?),
        "plan-visit" => Verb::PlanVisit(word("JSON")?),
        "plan-ceremony" => Verb::PlanCeremony(word("AGREEMENT")?),
        "act-on-visit" => {
            Verb::ActOnVisit { document: word("VISIT")?, act: word("JSON")? }
        }
        "visit-papers" => Verb::VisitPapers {
            document: word("VISIT")?,
            papers: word("PAPERS").ok(),
            lang: options.lang.take(),
            to: options.destination(&mut out, Destination::Folder)?.ok_or_else(folder)?,
        },
        "visit-calendar" => Verb::VisitCalendar {
            document: word("VISIT")?,
            out: out.take().ok_or_else(|| missing("--out FILE.ics"))?,
        },
        "visit-changes" => Verb::VisitChanges {
            document: word("VISIT")?,
            version: word("VERSION")?,
            to: options.destination(&mut out, Destination::File)?,
        },
        "printers" => Verb::Printers,
        "prints" => Verb::Prints(word("DOCUMENT")?),
        "look-into-calendar" => Verb::LookIntoCalendar {
            document: word("VISIT")?,
            file: word("FILE.ics")?.into(),
        },
        "import-calendar" => Verb::ImportCalendar {
            document: word("VISIT")?,
            file: word("FILE.ics")?.into(),
        },
        "cards" => Verb::Cards {
            of: word("VISIT")?,
            with_personal: options.with_personal,
            out: out.take().ok_or_else(|| missing("--out FILE.vcf"))?,
        },
        "import-cards" => {
            Verb::ImportCards { body: word("BODY")?, file: word("FILE.vcf")?.into() }
        }
        "erasures" => Verb::Erasures,
        "erase-visit" => Verb::EraseVisit(word("VISIT")?),
        "packs" => Verb::Packs,
        "keep-pack" => Verb::KeepPack(word("FILE")?.into()),
        "letters" => Verb::Filings("letter".to_owned()),
        "commitments" => Verb::Filings("commitment".to_owned()),
        "aid" => Verb::Filings("consignment".to_owned()),
        "filing" => Verb::Filing(word("DOCUMENT")?),
        "letter" => Verb::Letter {
            document: word("DOCUMENT")?,
            to: options.destination(&mut out, Destination::File)?.ok_or_else(file)?,
        },
        "file" => Verb::File(word("JSON")?),
        "act-on-filing" => {
            Verb::ActOnFiling { document: word("DOCUMENT")?, act: word("JSON")? }
        }
        "take-commitments" => Verb::TakeCommitments(word("ID")?),
        "draft-acceptance" => Verb::DraftAcceptance(word("DOCUMENT")?),
        "undo" => Verb::Undo(word("ID")?),
        "redo" => Verb::Redo(word("ID")?),
        "bodies" => Verb::Bodies,
        "body" => Verb::Body(word("ID")?),
        "forms" => Verb::Forms {
            name: word("NAME")?,
            lang: options.lang.take().ok_or_else(|| missing("--language"))?,
            kind: options.kind.take().ok_or_else(|| missing("--kind"))?,
            gender: options.gender.take(),
        },
        "transliterate" => Verb::Transliterate(word("NAME")?),
        "found-body" => Verb::FoundBody(word("JSON")?),
        "backup" => Verb::Backup,
        "restore" => Verb::Restore,
        "verify-data" => Verb::VerifyData,
        "settings" => Verb::Settings(word("JSON").ok()),
        unknown => return Err(Usage::from(unknown.to_owned())),
    };
    if let Some(more) = words.next() {
        return Err(Usage::from(more));
    }
    let data = data
        .or_else(|| dirs::data_local_dir().map(|it| it.join(IDENTIFIER)))
        .ok_or_else(|| Usage::from("--data DIR".to_owned()))?;
    Ok(Call { data, json, verb })
}
