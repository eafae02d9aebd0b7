//! A manuscript or a comparison as a text for the word processors of others.

use chrono::{DateTime, Utc};
use pobratym_domain::{Agreement, Document, Lang, Profile};
use pobratym_files::folio::{
    Change, Folio, Handle, Paragraph, Part, Run, Said, SheetSetup, Style,
    Table as FolioTable, Wording,
};
use pobratym_typeset::PageSetup;
use pobratym_wording::{
    Column, Emphasis, Manuscript, Redline, RedlineColumn, RedlineSpan, Revision, Role,
    Row, RowChange, Slot, SlotText, Start, Table, Text, messages,
};

/// What the office says of a document that it gives away.
#[derive(Clone, Debug)]
pub(crate) struct Imprint {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) made_at: DateTime<Utc>,
    pub(crate) properties: Vec<(String, String)>,
}

/// On every system, and of the same widths as the face that papers of this kind are set in.
const FONT: &str = "Times New Roman";
/// In a column narrower than so many ems numbers stand within the text, as on paper.
const NARROW: f32 = 17.0;
/// Between texts in several languages on one line.
const DOT: &str = " · ";
/// Keeps a number with the first word where there is no room beside the text.
const CLOSE: &str = "\u{a0}\u{a0}";

/// A manuscript as it is printed, but for its pictures. Wordings of `agreement` have handles,
/// named in the language of the clerk.
pub(crate) fn of_manuscript(
    manuscript: &Manuscript,
    agreement: &Agreement,
    reader: Lang,
    imprint: Imprint,
) -> Folio {
    let sheet = sheet(PageSetup::for_paper(manuscript), manuscript.width());
    let writer = Writer { agreement, reader, has_room: sheet.has_room };
    let mut parts = Vec::new();
    let is_signed = |row: &Row| matches!(row.role, Role::Signatures(_));
    for rows in manuscript.rows.chunk_by(|one, next| is_signed(one) && is_signed(next)) {
        match rows {
            [row] if !is_signed(row) => parts.extend(writer.part(row)),
            [one, other] => parts.push(side_by_side(one, other)),
            rows => parts.extend(rows.iter().map(below)),
        }
    }
    let footer = &manuscript.footer;
    let mut foot = Vec::new();
    if !footer.initials.is_empty() {
        foot.push(joined(Style::Footer, &footer.initials, " ____________   "));
    }
    foot.extend(footer.label.iter().map(|it| {
        Paragraph::new(Style::Footer, locale(it.lang), vec![plain(&it.text, it.lang)])
    }));
    foot.push(numbered(&footer.pages, footer.fingerprint.as_ref()));
    finished(imprint, &manuscript.langs, sheet, head(&manuscript.marks), foot, parts)
}

/// A comparison with changes that can be taken or refused one by one: language after language,
/// since word processors lose changes within tables. `paper` is the same comparison for a
/// printer, with its head and foot.
pub(crate) fn of_redline(
    redline: &Redline,
    paper: &Manuscript,
    imprint: Imprint,
) -> Folio {
    let sheet = sheet(PageSetup::of(Profile::Plain, 1), 1);
    let mut parts = Vec::new();
    for index in 0..redline.langs.len() {
        for (place, row) in redline.rows.iter().enumerate() {
            let Some(column) = row.columns.get(index) else { continue };
            let mut wording = compared(column, &row.role, row.change);
            if let Some(first) = wording.paragraphs.first_mut() {
                first.starts_sheet = place == 0 && index > 0;
            }
            parts.push(Part::Text(wording));
        }
    }
    let explained = paper.rows.first().into_iter().flat_map(|row| &row.columns);
    let explained = explained.map(|column| {
        let said = column.paragraphs.join(" ");
        let run = plain(&said, column.lang);
        Paragraph::new(Style::Header, locale(column.lang), vec![run])
    });
    let head = head(&paper.marks).into_iter().chain(explained).collect();
    let foot = vec![numbered(&paper.footer.pages, None)];
    finished(imprint, &redline.langs, sheet, head, foot, parts)
}

fn finished(
    imprint: Imprint,
    langs: &[Lang],
    sheet: SheetSetup,
    head: Vec<Paragraph>,
    foot: Vec<Paragraph>,
    parts: Vec<Part>,
) -> Folio {
    let Imprint { title, author, made_at, properties } = imprint;
    let lang = langs.first().copied().map(locale).unwrap_or_default();
    Folio { title, author, made_at, lang, sheet, head, foot, parts, properties }
}

fn sheet(setup: PageSetup, columns: usize) -> SheetSetup {
    SheetSetup {
        width: setup.width,
        height: setup.height,
        left: setup.left,
        right: setup.right,
        top: setup.top,
        bottom: setup.bottom,
        gutter: setup.gutter,
        font: FONT.to_owned(),
        size: setup.size,
        leading: setup.leading,
        is_justified: columns == 1,
        has_room: setup.column(columns) >= NARROW * setup.size,
    }
}

/// What turns rows of one agreement into parts.
struct Writer<'a> {
    agreement: &'a Agreement,
    reader: Lang,
    has_room: bool,
}

impl Writer<'_> {
    fn part(&self, row: &Row) -> Option<Part> {
        if let Role::Table(it) = &row.role {
            return Some(Part::Table(table(it)));
        }
        let wordings = row.columns.iter().map(|it| self.wording(row, it));
        let mut wordings: Vec<Wording> = wordings.collect();
        let starts_sheet = row.start == Start::Sheet;
        let first = wordings.first_mut().and_then(|it| it.paragraphs.first_mut());
        if let Some(first) = first {
            first.starts_sheet = starts_sheet;
        }
        match wordings.len() {
            0 => None,
            1 => wordings.pop().map(Part::Text),
            _ => Some(Part::Row(wordings)),
        }
    }

    fn wording(&self, row: &Row, column: &Column) -> Wording {
        let style = style(&row.role, &column.number);
        let lang = locale(column.lang);
        let mut number = number_run(&column.number, style, &lang, self.has_room);
        let mut paragraphs = Vec::new();
        for text in &column.paragraphs {
            let runs = number.take().into_iter().chain(runs(text, &lang)).collect();
            paragraphs.push(Paragraph::new(following(style, &paragraphs), &lang, runs));
        }
        if paragraphs.is_empty() {
            let runs = number.into_iter().collect();
            paragraphs.push(Paragraph::new(style, lang, runs));
        }
        Wording { handle: self.handle(row, column), paragraphs }
    }

    /// What a clerk can edit is known by its unit; what has none, by its address.
    fn handle(&self, row: &Row, column: &Column) -> Option<Handle> {
        let (at, lang) = (column.at?, column.lang);
        let unit = match at.document {
            Document::Agreement(_) => at.unit,
            _ => row.unit,
        };
        let tag = match unit {
            Some(unit) => format!("{unit}.{lang}"),
            None => format!("-/{}.{lang}", at.kind),
        };
        let place = unit.and_then(|it| self.agreement.place_of(it));
        let name = match (place, &row.role) {
            (Some(place), _) => messages::place(place, self.reader),
            (None, role) => {
                let key = format!("handle-{}", role.name().replace(' ', "-"));
                messages::text(&key, &[], self.reader)
            }
        };
        Some(Handle { tag, name: format!("{name}{DOT}{lang}") })
    }
}

fn style(role: &Role, number: &str) -> Style {
    match role {
        Role::Title | Role::Subject => Style::Title,
        Role::Subtitle => Style::Subtitle,
        Role::PlaceDate => Style::PlaceDate,
        Role::Party => Style::Party,
        Role::Recital => Style::Recital,
        Role::Agreed => Style::Agreed,
        Role::Heading => Style::Heading,
        Role::Clause if !number.is_empty() => Style::Clause,
        Role::Label => Style::Label,
        Role::Clause
        | Role::Signatures(_)
        | Role::Emblems(_)
        | Role::Letterhead
        | Role::Reference
        | Role::Paragraph
        | Role::Signed(_)
        | Role::Table(_)
        | Role::Card(_)
        | Role::Plan(_) => Style::Text,
    }
}

/// The style of the next paragraph of a wording.
fn following(style: Style, above: &[Paragraph]) -> Style {
    match style {
        Style::Clause if !above.is_empty() => Style::ClauseMore,
        style => style,
    }
}

/// The number with what parts it from its text.
fn number_run(number: &str, style: Style, lang: &str, has_room: bool) -> Option<Run> {
    let number = number.trim();
    let end = match style {
        Style::Heading => "\n",
        Style::Clause if has_room => "\t",
        _ => CLOSE,
    };
    let said = Said::Number(format!("{number}{end}"));
    (!number.is_empty()).then(|| Run::of(said, lang))
}

/// A text with its switches as runs.
fn runs(text: &str, lang: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut emphasis = Emphasis::default();
    let mut rest = text;
    loop {
        let end = rest.find(Emphasis::is_switch).unwrap_or(rest.len());
        let (said, after) = rest.split_at(end);
        if !said.is_empty() {
            runs.push(Run {
                bold: emphasis.bold,
                italic: emphasis.italic,
                ..Run::text(said, lang)
            });
        }
        let mut after = after.chars();
        let Some(switch) = after.next() else { return runs };
        emphasis = emphasis.after(switch);
        rest = after.as_str();
    }
}

fn compared(column: &RedlineColumn, role: &Role, change: RowChange) -> Wording {
    let style = style(role, &column.number);
    let lang = locale(column.lang);
    let whole = match change {
        RowChange::Added => Some(Change::Inserted),
        RowChange::Removed => Some(Change::Deleted),
        RowChange::Same | RowChange::Changed | RowChange::Moved => None,
    };
    let number = |number: &str, change| {
        number_run(number, style, &lang, true).map(|it| Run { change, ..it })
    };
    let mut open: Vec<Run> = match &column.old_number {
        None => number(&column.number, whole).into_iter().collect(),
        Some(old) => {
            let old = number(old, Some(Change::Deleted));
            old.into_iter()
                .chain(number(&column.number, Some(Change::Inserted)))
                .collect()
        }
    };
    let mut paragraphs = Vec::new();
    for RedlineSpan { revision, text } in &column.spans {
        let change = revision.map(|it| match it {
            Revision::Inserted => Change::Inserted,
            Revision::Deleted => Change::Deleted,
        });
        for (index, text) in text.split("\n\n").enumerate() {
            if index > 0 {
                let style = following(style, &paragraphs);
                let ended = Paragraph::new(style, &lang, std::mem::take(&mut open));
                paragraphs.push(Paragraph { change, ..ended });
            }
            open.extend(runs(text, &lang).into_iter().map(|it| Run { change, ..it }));
        }
    }
    let last = Paragraph::new(following(style, &paragraphs), &lang, open);
    paragraphs.push(Paragraph { change: whole, ..last });
    Wording { handle: None, paragraphs }
}

fn table(table: &Table) -> FolioTable {
    let langs = || table.columns.iter().map(|it| it.lang);
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().zip(langs());
        cells.map(|(text, lang)| line(Style::TableText, text, lang)).collect()
    };
    let heads = table.columns.iter();
    FolioTable {
        head: heads.map(|it| line(Style::TableHead, &it.head, it.lang)).collect(),
        rows: table.rows.iter().chain(&table.totals).map(row).collect(),
    }
}

/// Two parties sign side by side; what corresponds stands on one level.
fn side_by_side(one: &Row, other: &Row) -> Part {
    let both = [one, other];
    let mut rows = vec![both.map(names)];
    let most = both.map(|it| slots(it).len()).into_iter().max().unwrap_or_default();
    for index in 0..most {
        let of = both.map(|it| slots(it).get(index));
        rows.push(of.map(|it| it.map(offices).unwrap_or_default()));
        rows.push(of.map(|it| it.map(room).unwrap_or_default()));
    }
    Part::Block(rows)
}

/// Who signs on the left, the room on the right.
fn below(row: &Row) -> Part {
    let rows = slots(row).iter().enumerate().map(|(index, slot)| {
        let mut left = if index == 0 { names(row) } else { Vec::new() };
        left.extend(offices(slot));
        [left, room(slot)]
    });
    Part::Block(rows.collect())
}

fn slots(row: &Row) -> &[Slot] {
    match &row.role {
        Role::Signatures(slots) => slots,
        _ => &[],
    }
}

fn names(row: &Row) -> Vec<Paragraph> {
    let texts = row.columns.iter().flat_map(|column| {
        column.paragraphs.iter().map(|text| line(Style::SignatureName, text, column.lang))
    });
    texts.collect()
}

fn offices(slot: &Slot) -> Vec<Paragraph> {
    let said = slot.lines.iter().filter(|it| !it.office.is_empty());
    said.map(|it| line(Style::SignatureOffice, &it.office, it.lang)).collect()
}

/// A line to sign on, what it is for, who signs, and where the seal goes.
fn room(slot: &Slot) -> Vec<Paragraph> {
    let each = |of: fn(&SlotText) -> &str| -> Vec<Text> {
        let said = slot.lines.iter().filter(|it| !of(it).trim().is_empty());
        said.map(|it| Text { lang: it.lang, text: of(it).to_owned() }).collect()
    };
    let lang = slot.lines.first().map(|it| locale(it.lang)).unwrap_or_default();
    let mut room = vec![
        Paragraph::new(Style::SignatureLine, lang, Vec::new()),
        joined(Style::SignatureCaption, &each(|it| &it.signature), DOT),
    ];
    for it in each(|it| &it.name) {
        let mut name = line(Style::SignatureOffice, &it.text, it.lang);
        name.runs.iter_mut().for_each(|it| it.bold = true);
        room.push(name);
    }
    let placed = each(|it| &it.placed);
    room.extend(placed.iter().map(|it| line(Style::SignatureOffice, &it.text, it.lang)));
    let seals = each(|it| &it.seal);
    if !seals.is_empty() {
        room.push(joined(Style::SignatureCaption, &seals, DOT));
    }
    room
}

fn head(marks: &[Text]) -> Vec<Paragraph> {
    match marks {
        [] => Vec::new(),
        marks => vec![joined(Style::Header, marks, DOT)],
    }
}

/// Page x of y in each language, and what goes with it.
fn numbered(pages: &[Text], more: Option<&Text>) -> Paragraph {
    let mut all = joined(Style::Footer, pages, DOT);
    all.runs = all.runs.into_iter().flat_map(fields).collect();
    if let Some(more) = more {
        all.runs.extend([plain(DOT, more.lang), plain(&more.text, more.lang)]);
    }
    all
}

/// A run with the numbers of pages as fields of their own.
fn fields(run: Run) -> Vec<Run> {
    let Said::Text(text) = &run.said else { return vec![run] };
    let mut all = Vec::new();
    let said = |said| Run { said, ..run.clone() };
    for (index, part) in text.split('{').enumerate() {
        let (field, rest) = match (index, part.split_once('}')) {
            (0, _) | (_, None) => (None, part),
            (_, Some(("page", rest))) => (Some(Said::Page), rest),
            (_, Some((_, rest))) => (Some(Said::Pages), rest),
        };
        all.extend(field.map(said));
        if !rest.is_empty() {
            all.push(said(Said::Text(rest.to_owned())));
        }
    }
    all
}

fn joined(style: Style, texts: &[Text], between: &str) -> Paragraph {
    let lang = texts.first().map(|it| locale(it.lang)).unwrap_or_default();
    let mut runs = Vec::new();
    for text in texts {
        if !runs.is_empty() {
            runs.push(plain(between, text.lang));
        }
        runs.push(plain(&text.text, text.lang));
    }
    Paragraph::new(style, lang, runs)
}

fn line(style: Style, text: &str, lang: Lang) -> Paragraph {
    let lang = locale(lang);
    let runs = runs(text, &lang);
    Paragraph::new(style, lang, runs)
}

fn plain(text: &str, lang: Lang) -> Run {
    Run::text(text, locale(lang))
}

/// A language as dictionaries are named: with the country where most people write it, English
/// as it is written in Europe. One that has no such country goes without.
fn locale(lang: Lang) -> String {
    let country = match lang.as_str() {
        "uk" => "UA",
        "en" => "GB",
        "da" => "DK",
        "cs" => "CZ",
        "el" => "GR",
        "et" => "EE",
        "ka" => "GE",
        "sl" => "SI",
        "sq" => "AL",
        "sr" => "RS",
        "sv" => "SE",
        "nb" => "NO",
        "he" => "IL",
        "ja" => "JP",
        "bg" | "de" | "es" | "fi" | "fr" | "hr" | "hu" | "is" | "it" | "lt" | "lv"
        | "nl" | "pl" | "pt" | "ro" | "sk" | "tr" => {
            return format!("{lang}-{}", lang.as_str().to_uppercase());
        }
        _ => return lang.to_string(),
    };
    format!("{lang}-{country}")
}
