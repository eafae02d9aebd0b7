#!/usr/bin/env python3
"""Sets papers with Typst, to hold against the papers of Pobratym.

Reads papers as JSON on standard input and writes figures as JSON on standard output:

    typst_side.py --font-path DIR --font NAME [--out DIR] < papers.json

    {"runs": 20,
     "documents": [
       {"name": "settled", "langs": ["uk", "de"],
        "rows": [
          {"role": "clause",
           "columns": [
             {"lang": "uk", "number": "1.1", "paragraphs": ["…"]}, …]}, …]}]}

The roles are title, subtitle, placeDate, party, recital, agreed, heading, clause and
signatures. A line feed in a paragraph ends a line. Rows of signatures that follow one
another are parties that sign side by side: the name of the party stands in the columns,
and the row may have

     "slots": [{"lines": [{"lang": "uk", "office": "…", "name": "…",
                           "signature": "підпис", "seal": "М. П."}, …]}, …]

and a document may have what stands at the foot of its pages, otherwise «1 / 8»:

     "pages": [{"lang": "uk", "text": "Сторінка {page} з {pages}"}, …]

Both sides set the same work: A4 and margins, face, type size and leading, parallel
columns row by row, ragged where there are three or more, hyphenation by the language of
each column, headings, signature lines, tags, PDF/A-2a and PDF/UA-1 at once.

Typst remembers what it has laid out, so a text that is set twice costs next to nothing
the second time. Every run therefore sets another text, in three ways:

    fresh    a counter is appended to every paragraph: nothing can be remembered;
    edited   a counter is appended to one clause in the middle: the rest can;
    originals  a fresh text in five papers, each with another line below its title: within
             the set all else can be remembered.

The faces are read and the paper is set once before the clock starts. CPU time is that of
the whole process, all threads together.

Needs Python 3 and the wheel `typst`. Exit status: 0 done, 2 there is no `typst` here.
"""

import argparse
import copy
import json
import pathlib
import re
import statistics
import sys
import tempfile
import time

VERSION = "0.15.2"  # The figures that were published are of this one.
STANDARDS = ["a-2a", "ua-1"]
ORIGINALS = 5
TIMESTAMP = 1_767_225_600  # A fixed date: the files of two calls can be compared.

TEMPLATE = r"""
#let paper = json("paper.json")
#let face = sys.inputs.face

// By itself: what the foot captures is part of every style, and a style that changed with
// the text would leave nothing to remember.
#let pages = paper.pages
#let count = paper.langs.len()
#let (size, leading, gutter) = (
  if count <= 1 { (12pt, 16pt, 0mm) }
  else if count == 2 { (11pt, 14pt, 7mm) }
  else if count == 3 { (10pt, 13pt, 5.5mm) }
  else { (10pt, 13pt, 5mm) }
)
// Narrow columns are ragged, and the number stands in the text.
#let narrow = count > 2
#let step = leading / 2

#set document(title: paper.title)
#set page(
  paper: "a4",
  flipped: count > 3,
  margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm),
  footer-descent: 5mm,
  footer: context {
    set text(size: 8pt)
    set align(right)
    let now = str(counter(page).get().first())
    let all = str(counter(page).final().first())
    let said(it) = text(
      lang: it.lang,
      it.text.replace("{page}", now).replace("{pages}", all),
    )
    if pages.len() == 0 [#now / #all] else { pages.map(said).join(" · ") }
  },
)
// With these edges a line is as high as the type, and lines are a leading apart.
#set text(font: face, size: size, lang: paper.langs.first(), fallback: false,
  hyphenate: true, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(justify: not narrow, linebreaks: "optimized", leading: leading - size,
  spacing: leading - size)
#set block(spacing: 0pt)
#show heading: it => block(it.body)

#let lines(it) = it.split("\n").map(line => [#line]).join(linebreak())
#let paragraphs(column) = column.paragraphs.map(lines).join(parbreak())

#let numbered(column) = {
  if column.number == "" { paragraphs(column) }
  else if narrow [#column.number~#paragraphs(column)]
  else {
    grid(columns: (2.4em, 1fr), column.number, paragraphs(column))
  }
}

#let display(column, level: none, scale: 1, lines: 1, weight: "regular") = {
  set par(justify: false, leading: lines * leading - scale * size)
  set align(center)
  let body = {
    // Of its own accord a heading would be larger.
    set text(size: scale * size, weight: weight, hyphenate: false)
    if column.number != "" { text(weight: "regular", column.number) + linebreak() }
    paragraphs(column)
  }
  if level == none { body } else { heading(level: level, body) }
}

#let place-date(column) = {
  let parts = column.paragraphs.join("\n").split("\n")
  set par(justify: false)
  set text(hyphenate: false)
  if parts.len() == 2 and not narrow [#parts.first() #h(1fr) #parts.last()]
  else { align(center, lines(parts.join("\n"))) }
}

// What a cell holds, room above and below in steps, whether the next row must follow.
#let title(it) = display(it, level: 1, scale: 1.45, lines: 1.5, weight: "bold")
#let looks = (
  title: (title, 0, 2, true),
  subtitle: (it => display(it, scale: 1.1), 1, 2, true),
  placeDate: (place-date, 2, 3, false),
  party: (numbered, 1, 1, false),
  recital: (numbered, 1, 1, false),
  agreed: (it => { set par(justify: false); numbered(it) }, 1, 1, true),
  heading: (it => display(it, level: 2, weight: "bold"), 3, 1, true),
  clause: (numbered, 1, 1, false),
)

#let row(it, above, held) = {
  let (cell, _, _, leads) = looks.at(it.role)
  let cells = it.columns.map(column => {
    set text(lang: column.lang)
    cell(column)
  })
  v(above + leading - size, weak: true)
  block(sticky: leads or held, breakable: not leads, width: 100%, grid(
    columns: if it.columns.len() == 1 { (1fr,) } else { (1fr,) * count },
    column-gutter: gutter,
    ..cells,
  ))
}

#let room(slot) = {
  let small(it) = text(size: 0.75em, fill: luma(90), it)
  let seals = slot.lines.filter(it => it.seal != "")
  block(width: 100%, grid(columns: (56%, 1fr), rows: (36mm,),
    align(bottom, line(length: 100%, stroke: 0.6pt)),
    align(center + horizon, small(
      seals.map(it => text(lang: it.lang, it.seal)).join(linebreak()))),
  ))
  v(3pt)
  block(width: 56%, align(center, small(
    slot.lines.filter(it => it.signature != "")
      .map(it => box(text(lang: it.lang, it.signature))).join(h(0.9em)))))
  v(step / 2)
  text(weight: "bold", slot.lines.filter(it => it.name != "")
    .map(it => text(lang: it.lang, it.name)).join(linebreak()))
}

#let signatures(rows) = {
  set par(justify: false)
  set text(hyphenate: false)
  let high = calc.max(..rows.map(it => it.slots.len()))
  let cells = rows.map(it => text(weight: "bold", it.columns
    .map(column => text(lang: column.lang, paragraphs(column))).join(linebreak())))
  for tier in range(high) {
    for it in rows {
      if tier < it.slots.len() {
        cells.push(pad(top: step, it.slots.at(tier).lines.filter(it => it.office != "")
          .map(it => text(lang: it.lang, it.office)).join(linebreak())))
      } else { cells.push([]) }
    }
    for it in rows {
      cells.push(if tier < it.slots.len() { room(it.slots.at(tier)) } else { [] })
    }
  }
  v(5 * step + leading - size, weak: true)
  block(breakable: high > 3 or rows.len() > 2, width: 100%, grid(
    columns: (1fr,) * calc.min(rows.len(), 2), column-gutter: gutter, ..cells))
}

#{
  let below = 0
  let at = 0
  while at < paper.rows.len() {
    let it = paper.rows.at(at)
    if it.role == "signatures" {
      let rest = paper.rows.slice(at)
      let end = rest.position(it => it.role != "signatures")
      let parties = if end == none { rest } else { rest.slice(0, end) }
      signatures(parties)
      at += parties.len()
      continue
    }
    // Signatures never stand alone on a page.
    let held = at + 1 < paper.rows.len() and paper.rows.at(at + 1).role == "signatures"
    row(it, calc.max(below, looks.at(it.role).at(1)) * step, held)
    below = looks.at(it.role).at(2)
    at += 1
  }
}
"""


def complete(document):
    """The document with everything the template reads."""
    document = copy.deepcopy(document)
    document.setdefault("pages", [])
    for row in document["rows"]:
        for column in row["columns"]:
            column.setdefault("number", "")
        if row["role"] == "signatures":
            blank = {"office": "", "name": "", "signature": "", "seal": ""}
            langs = [column["lang"] for column in row["columns"]]
            unnamed = {"lines": [{"lang": lang} for lang in langs]}
            slots = row.setdefault("slots", []) or [unnamed]
            for slot in slots:
                slot["lines"] = [{**blank, **line} for line in slot["lines"]]
            row["slots"] = slots
    titles = [row["columns"][0] for row in document["rows"] if row["role"] == "title"]
    title = " ".join(titles[0]["paragraphs"]) if titles else document["name"]
    document["title"] = title.replace("\n", " ")
    return document


def fresh(document, run):
    """A text of which nothing was set before."""
    document = copy.deepcopy(document)
    for row in document["rows"]:
        for column in row["columns"]:
            column["paragraphs"] = [f"{it} {run}" for it in column["paragraphs"]]
    return document


def edited(document, run):
    """The same text with one clause changed."""
    document = copy.deepcopy(document)
    clauses = [row for row in document["rows"] if row["role"] == "clause"]
    clauses = clauses or document["rows"]
    column = clauses[len(clauses) // 2]["columns"][0]
    # The counter of these runs is not that of the fresh ones.
    column["paragraphs"] = [f"{it} {run + 0.5}" for it in column["paragraphs"]]
    return document


def originals(document, run):
    """A fresh text, once for each of five parties."""
    texts = []
    for party in range(1, ORIGINALS + 1):
        text = fresh(document, run + 0.25)
        label = [f"{run}.{party}" for _ in document["langs"]]
        columns = zip(document["langs"], label)
        row = {
            "role": "subtitle",
            "columns": [
                {"lang": lang, "number": "", "paragraphs": [said]}
                for lang, said in columns
            ],
        }
        text["rows"].insert(1, row)
        texts.append(text)
    return texts


def measure(texts, setter):
    """Milliseconds of each run, CPU and wall."""
    cpu, wall = [], []
    for text in texts:
        cpu_before, wall_before = time.process_time(), time.perf_counter()
        setter(text)
        wall.append((time.perf_counter() - wall_before) * 1000)
        cpu.append((time.process_time() - cpu_before) * 1000)
    return {"cpuMs": summary(cpu), "wallMs": summary(wall)}


def compare(document, runs, setter, out):
    """The figures of one document; its first file goes to the folder `out`, if any."""
    first = setter(source(document))
    if out:
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{document['name']}.pdf").write_bytes(first)
    result = {"name": document["name"], "pages": page_count(first), "bytes": len(first)}
    for change in (fresh, edited):
        texts = [source(change(document, run)) for run in range(1, runs + 1)]
        setter(source(document))  # What an edit changes is in memory.
        result[change.__name__] = measure(texts, setter)
    sets = [
        [source(text) for text in originals(document, run)]
        for run in range(1, max(2, runs // 3) + 1)
    ]
    result["originals"] = measure(
        sets, lambda texts: [setter(text) for text in texts]
    )
    return result


def source(document):
    return json.dumps(document, ensure_ascii=False)


def summary(values):
    return {"median": round(statistics.median(values), 1), "min": round(min(values), 1)}


def page_count(pdf):
    """Typst writes the dictionaries of pages in the clear."""
    return len(re.findall(rb"/Type\s*/Page(?![A-Za-z])", pdf))


def main():
    parser = argparse.ArgumentParser(description="Sets papers with Typst.")
    parser.add_argument("--font-path", required=True, help="folder of the faces")
    parser.add_argument("--font", required=True, help="name of the family")
    parser.add_argument("--out", type=pathlib.Path, help="folder for the first files")
    options = parser.parse_args()
    try:
        from typst import Compiler, Fonts, __version__ as version
    except ImportError:
        print(f"no typst here: pip install typst=={VERSION}", file=sys.stderr)
        return 2

    request = json.load(sys.stdin)
    runs = max(1, int(request.get("runs", 10)))
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "paper.typ").write_text(TEMPLATE, encoding="utf-8")
        data = root / "paper.json"
        data.write_text("{}", encoding="utf-8")
        compiler = Compiler(
            root / "paper.typ",
            root=root,
            font_paths=Fonts(
                include_system_fonts=False, font_paths=[options.font_path]
            ),
            sys_inputs={"face": options.font},
        )

        def setter(text):
            # The text is data, so that no sign of it is markup.
            data.write_text(text, encoding="utf-8")
            return compiler.compile(
                format="pdf", pdf_standards=STANDARDS, timestamp=TIMESTAMP
            )

        results = [
            compare(document, runs, setter, options.out)
            for document in map(complete, request["documents"])
        ]
    answer = {"typst": version, "runs": runs, "documents": results}
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=2)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
