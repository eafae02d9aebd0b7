//! Word's own files (ECMA-376, WordprocessingML, transitional).

mod parts;

use chrono::SecondsFormat;

use super::package::pack;
use super::style::{ABOVE_BLOCK, NUMBER, Style};
use super::xml::Xml;
use super::{
    Change, Folio, FolioFault, Paragraph, Part, Run, Said, SheetSetup, Table, Wording,
};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Between two tables.
const THIN: f32 = 1.0;
const NAMESPACES: [(&str, &str); 2] = [("xmlns:w", W), ("xmlns:r", R)];

/// Writes a document for Word. Every wording with a handle stands in a content control with its
/// tag and between the ends of a bookmark; changes are tracked changes. Linear in the text; the
/// same document gives the same bytes.
///
/// # Errors
/// [`FolioFault`] when it is larger than an archive may be.
pub fn write_docx(folio: &Folio) -> Result<Vec<u8>, FolioFault> {
    let mut body = Body::of(folio);
    let document = Xml::of("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| body.write(xml));
    });
    let head = Xml::of("w:hdr", &NAMESPACES, |xml| body.margin(xml, &folio.head));
    let foot = Xml::of("w:ftr", &NAMESPACES, |xml| body.margin(xml, &folio.foot));
    pack(vec![
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::core(folio)),
        ("docProps/app.xml", parts::application()),
        ("docProps/custom.xml", parts::custom(folio)),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", parts::document_relations()),
        ("word/styles.xml", parts::styles(folio)),
        ("word/settings.xml", parts::settings(folio)),
        ("word/fontTable.xml", parts::fonts(&folio.sheet)),
        ("word/header1.xml", head),
        ("word/footer1.xml", foot),
    ])
}

/// Points as the twentieths that Word counts in.
fn twips(points: f32) -> String {
    (points * 20.0).round().to_string()
}

/// The text while it is written.
struct Body<'a> {
    folio: &'a Folio,
    sheet: &'a SheetSetup,
    author: &'a str,
    made_at: String,
    /// What was numbered last: controls, bookmarks, changes.
    last: u32,
}

impl<'a> Body<'a> {
    fn of(folio: &'a Folio) -> Self {
        Self {
            folio,
            sheet: &folio.sheet,
            author: &folio.author,
            made_at: folio.made_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            last: 0,
        }
    }

    fn write(&mut self, xml: &mut Xml) {
        let mut after_table = false;
        for group in self.folio.groups() {
            let is_table = !matches!(group, [Part::Text(_), ..]);
            // Word makes one table of two that touch.
            if let [Part::Block(_), ..] = group {
                gap(xml, self.sheet.leading * ABOVE_BLOCK);
            } else if is_table && after_table {
                gap(xml, THIN);
            }
            match group {
                [Part::Text(wording), ..] => self.wording(xml, wording, false),
                [Part::Block(rows), ..] => self.block(xml, rows),
                [Part::Table(table), ..] => self.table(xml, table),
                rows => self.columns(xml, rows),
            }
            after_table = is_table;
        }
        if after_table {
            gap(xml, THIN);
        }
        self.section(xml);
    }

    fn margin(&mut self, xml: &mut Xml, paragraphs: &[Paragraph]) {
        if paragraphs.is_empty() {
            xml.empty("w:p", &[]);
        }
        for paragraph in paragraphs {
            self.paragraph(xml, paragraph, false, |_| {}, |_| {});
        }
    }

    /// Wordings side by side: a table without lines, a row for each.
    fn columns(&mut self, xml: &mut Xml, rows: &[Part]) {
        let cells = rows.iter().filter_map(|it| match it {
            Part::Row(cells) => Some(cells),
            _ => None,
        });
        let count = cells.clone().map(Vec::len).max().unwrap_or(1);
        self.grid(xml, count, |body, xml, width| {
            for row in cells {
                xml.element("w:tr", &[], |xml| {
                    for wording in row {
                        cell(xml, width, |xml| body.wording(xml, wording, false));
                    }
                });
            }
        });
    }

    fn block(&mut self, xml: &mut Xml, rows: &[[Vec<Paragraph>; 2]]) {
        self.grid(xml, 2, |body, xml, width| {
            for (index, row) in rows.iter().enumerate() {
                let keeps = index + 1 < rows.len();
                xml.element("w:tr", &[], |xml| {
                    xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
                    for paragraphs in row {
                        cell(xml, width, |xml| {
                            if paragraphs.is_empty() {
                                xml.empty("w:p", &[]);
                            }
                            for it in paragraphs {
                                body.paragraph(xml, it, keeps, |_| {}, |_| {});
                            }
                        });
                    }
                });
            }
        });
    }

    /// A table without lines whose text begins and ends at the margins of the sheet.
    fn grid(
        &mut self,
        xml: &mut Xml,
        count: usize,
        rows: impl FnOnce(&mut Self, &mut Xml, &str),
    ) {
        let half = self.sheet.gutter / 2.0;
        let width = twips(self.sheet.column(count) + self.sheet.gutter);
        let whole = twips(self.sheet.measure() + self.sheet.gutter);
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
                xml.empty("w:tblInd", &[("w:w", &twips(-half)), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                margins(xml, half);
            });
            xml.element("w:tblGrid", &[], |xml| {
                (0..count).for_each(|_| xml.empty("w:gridCol", &[("w:w", &width)]));
            });
            rows(self, xml, &width);
        });
    }

    /// A table with lines and a head.
    fn table(&mut self, xml: &mut Xml, table: &Table) {
        let count = table.head.len().max(1);
        let width = twips(self.sheet.measure() / count as f32);
        let whole = twips(self.sheet.measure());
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
                xml.element("w:tblBorders", &[], |xml| {
                    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                        border(xml, &format!("w:{side}"));
                    }
                });
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                margins(xml, self.sheet.size / 3.0);
                xml.empty("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1")]);
            });
            xml.element("w:tblGrid", &[], |xml| {
                (0..count).for_each(|_| xml.empty("w:gridCol", &[("w:w", &width)]));
            });
            let rows = std::iter::once(&table.head).chain(&table.rows);
            for (index, row) in rows.enumerate() {
                xml.element("w:tr", &[], |xml| {
                    xml.element("w:trPr", &[], |xml| {
                        xml.empty("w:cantSplit", &[]);
                        if index == 0 {
                            xml.empty("w:tblHeader", &[]);
                        }
                    });
                    for it in row {
                        cell(xml, &width, |xml| {
                            self.paragraph(xml, it, false, |_| {}, |_| {});
                        });
                    }
                });
            }
        });
    }

    fn wording(&mut self, xml: &mut Xml, wording: &Wording, keeps: bool) {
        let Some(handle) = &wording.handle else {
            for it in &wording.paragraphs {
                self.paragraph(xml, it, keeps, |_| {}, |_| {});
            }
            return;
        };
        let (control, mark) = (self.number(), self.number());
        let last = wording.paragraphs.len().saturating_sub(1);
        xml.element("w:sdt", &[], |xml| {
            xml.element("w:sdtPr", &[], |xml| {
                xml.empty("w:alias", &[("w:val", &handle.name)]);
                xml.empty("w:tag", &[("w:val", &handle.tag)]);
                xml.empty("w:id", &[("w:val", &control)]);
                // Of other controls LibreOffice 7.4 makes input fields, without emphasis,
                // language and breaks.
                xml.element("w:docPartObj", &[], |xml| {
                    xml.empty("w:docPartGallery", &[("w:val", "Quick Parts")]);
                });
            });
            xml.element("w:sdtContent", &[], |xml| {
                for (index, it) in wording.paragraphs.iter().enumerate() {
                    let begin = |xml: &mut Xml| {
                        if index == 0 {
                            let name = handle.bookmark();
                            let named = [("w:id", mark.as_str()), ("w:name", &name)];
                            xml.empty("w:bookmarkStart", &named);
                        }
                    };
                    let end = |xml: &mut Xml| {
                        if index == last {
                            xml.empty("w:bookmarkEnd", &[("w:id", &mark)]);
                        }
                    };
                    self.paragraph(xml, it, keeps, begin, end);
                }
            });
        });
    }

    fn paragraph(
        &mut self,
        xml: &mut Xml,
        paragraph: &Paragraph,
        keeps: bool,
        begin: impl FnOnce(&mut Xml),
        end: impl FnOnce(&mut Xml),
    ) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", paragraph.style.look().id)]);
                if keeps {
                    xml.empty("w:keepNext", &[]);
                }
                if paragraph.starts_sheet {
                    xml.empty("w:pageBreakBefore", &[]);
                }
                xml.element("w:rPr", &[], |xml| {
                    match paragraph.change {
                        Some(Change::Inserted) => self.change(xml, "w:ins", |_, _| {}),
                        Some(Change::Deleted) => self.change(xml, "w:del", |_, _| {}),
                        None => {}
                    }
                    xml.empty("w:lang", &[("w:val", &paragraph.lang)]);
                });
            });
            begin(xml);
            for run in &paragraph.runs {
                match run.change {
                    Some(Change::Inserted) => {
                        self.change(xml, "w:ins", |_, xml| write_run(xml, run, "w:t"));
                    }
                    Some(Change::Deleted) => {
                        self.change(xml, "w:del", |_, xml| {
                            write_run(xml, run, "w:delText");
                        });
                    }
                    None => write_run(xml, run, "w:t"),
                }
            }
            end(xml);
        });
    }

    fn change(
        &mut self,
        xml: &mut Xml,
        name: &str,
        content: impl FnOnce(&mut Self, &mut Xml),
    ) {
        let number = self.number();
        let made_at = self.made_at.clone();
        let by =
            [("w:id", number.as_str()), ("w:author", self.author), ("w:date", &made_at)];
        xml.element(name, &by, |xml| content(self, xml));
    }

    fn section(&self, xml: &mut Xml) {
        let sheet = self.sheet;
        let [width, height] = [sheet.width, sheet.height].map(twips);
        let [left, right, top, bottom] =
            [sheet.left, sheet.right, sheet.top, sheet.bottom].map(twips);
        let [edge_top, edge_bottom] = [sheet.top / 2.0, sheet.bottom / 2.0].map(twips);
        let orient = if sheet.width > sheet.height { "landscape" } else { "portrait" };
        xml.element("w:sectPr", &[], |xml| {
            let of_all = |id| [("w:type", "default"), ("r:id", id)];
            xml.empty("w:headerReference", &of_all(parts::HEADER));
            xml.empty("w:footerReference", &of_all(parts::FOOTER));
            xml.empty(
                "w:pgSz",
                &[("w:w", &width), ("w:h", &height), ("w:orient", orient)],
            );
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &top),
                    ("w:right", &right),
                    ("w:bottom", &bottom),
                    ("w:left", &left),
                    ("w:header", &edge_top),
                    ("w:footer", &edge_bottom),
                    ("w:gutter", "0"),
                ],
            );
        });
    }

    fn number(&mut self) -> String {
        self.last += 1;
        self.last.to_string()
    }
}

fn write_run(xml: &mut Xml, run: &Run, text: &str) {
    let field = match &run.said {
        Said::Text(_) | Said::Number(_) => None,
        Said::Page => Some("PAGE"),
        Said::Pages => Some("NUMPAGES"),
    };
    match (field, &run.said) {
        (Some(field), _) => xml.element("w:fldSimple", &[("w:instr", field)], |xml| {
            plain_run(xml, run, "1", text);
        }),
        (None, Said::Text(said) | Said::Number(said)) => plain_run(xml, run, said, text),
        (None, Said::Page | Said::Pages) => {}
    }
}

fn plain_run(xml: &mut Xml, run: &Run, said: &str, text: &str) {
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            if matches!(run.said, Said::Number(_)) {
                xml.empty("w:rStyle", &[("w:val", NUMBER)]);
            }
            if run.bold {
                xml.empty("w:b", &[]);
            }
            if run.italic {
                xml.empty("w:i", &[]);
            }
            xml.empty("w:lang", &[("w:val", &run.lang)]);
        });
        let mut rest = said;
        while !rest.is_empty() {
            let end = rest.find(['\n', '\t']).unwrap_or(rest.len());
            let (words, after) = rest.split_at(end);
            if !words.is_empty() {
                xml.element(text, &[("xml:space", "preserve")], |xml| xml.text(words));
            }
            let mut after = after.chars();
            match after.next() {
                Some('\n') => xml.empty("w:br", &[]),
                Some(_) => xml.empty("w:tab", &[]),
                None => {}
            }
            rest = after.as_str();
        }
    });
}

fn cell(xml: &mut Xml, width: &str, content: impl FnOnce(&mut Xml)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
        });
        content(xml);
    });
}

fn margins(xml: &mut Xml, side: f32) {
    let side = twips(side);
    xml.element("w:tblCellMar", &[], |xml| {
        for (name, width) in [("w:left", side.as_str()), ("w:right", &side)] {
            xml.empty(name, &[("w:w", width), ("w:type", "dxa")]);
        }
    });
}

fn border(xml: &mut Xml, name: &str) {
    let line =
        [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")];
    xml.empty(name, &line);
}

/// A paragraph of nothing but this height.
fn gap(xml: &mut Xml, height: f32) {
    let line = twips(height);
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            let height = [
                ("w:before", "0"),
                ("w:after", "0"),
                ("w:line", &line),
                ("w:lineRule", "exact"),
            ];
            xml.empty("w:spacing", &height);
        });
    });
}

/// Whether a style sets its first line apart.
fn has_number(style: Style) -> bool {
    style == Style::Clause
}
