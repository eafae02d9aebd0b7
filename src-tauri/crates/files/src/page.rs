//! A table as a page of the web: HTML that is well-formed XML, too.

use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};

/// So that it can be read where no style sheet of the site reaches it.
const STYLE: &str = "body{font-family:sans-serif;line-height:1.5;margin:2rem auto;\
    max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%}\
    caption{font-size:1.5rem;font-weight:bold;padding:.5rem 0;text-align:left}\
    th,td{border-bottom:1px solid;padding:.5rem;text-align:left;vertical-align:top}";

/// A table under one title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebTable {
    /// A tag of BCP 47: `uk`.
    pub lang: String,
    pub title: String,
    pub heads: Vec<String>,
    /// Each with a cell for every head; the first names its row.
    pub rows: Vec<Vec<String>>,
}

/// Writes a table as a whole page in UTF-8, with its language, a caption, and heads that
/// programs which read aloud know as such.
///
/// # Errors
/// None at present: what is written stays in memory.
pub fn write_page(table: &WebTable) -> std::io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::DocType(BytesText::from_escaped("html")))?;
    let page = writer.create_element("html").with_attribute(("lang", &*table.lang));
    page.write_inner_content(|page| {
        page.create_element("head").write_inner_content(|head| {
            let charset = ("charset", "utf-8");
            head.create_element("meta").with_attribute(charset).write_empty()?;
            let title = BytesText::new(&table.title);
            head.create_element("title").write_text_content(title)?;
            head.create_element("style").write_text_content(BytesText::new(STYLE))?;
            Ok(())
        })?;
        page.create_element("body").write_inner_content(|body| {
            body.create_element("table").write_inner_content(|it| rows(it, table))?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut page = String::from_utf8(writer.into_inner())
        .map_err(|error| std::io::Error::other(error.to_string()))?;
    page.push('\n');
    Ok(page)
}

fn rows(page: &mut Writer<Vec<u8>>, table: &WebTable) -> std::io::Result<()> {
    page.create_element("caption").write_text_content(BytesText::new(&table.title))?;
    page.create_element("thead").write_inner_content(|page| {
        page.create_element("tr").write_inner_content(|page| {
            table.heads.iter().try_for_each(|it| cell(page, "th", Some("col"), it))
        })?;
        Ok(())
    })?;
    page.create_element("tbody").write_inner_content(|page| {
        for row in &table.rows {
            page.create_element("tr").write_inner_content(|page| {
                row.iter().enumerate().try_for_each(|(index, it)| match index {
                    0 => cell(page, "th", Some("row"), it),
                    _ => cell(page, "td", None, it),
                })
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

fn cell(
    page: &mut Writer<Vec<u8>>,
    name: &str,
    scope: Option<&str>,
    text: &str,
) -> std::io::Result<()> {
    let element = page.create_element(name);
    let element = match scope {
        Some(scope) => element.with_attribute(("scope", scope)),
        None => element,
    };
    element.write_text_content(BytesText::new(text))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_name_says_is_never_a_tag() {
        let row = ["<b>Зелен & Яр</b>", "\"Україна\""].map(str::to_owned);
        let table = WebTable {
            lang: "uk".to_owned(),
            title: "Міста <побратими>".to_owned(),
            heads: ["Місто", "Країна"].map(str::to_owned).to_vec(),
            rows: vec![row.to_vec()],
        };
        let page = write_page(&table).expect("memory takes it");
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"uk\">"), "{page}");
        assert!(
            page.contains("<th scope=\"row\">&lt;b&gt;Зелен &amp; Яр&lt;/b&gt;</th>")
        );
        assert!(page.contains("<title>Міста &lt;побратими&gt;</title>"), "{page}");
    }
}
