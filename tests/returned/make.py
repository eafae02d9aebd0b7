"""Makes files as partners give them back: the same text, edited in known ways and passed
through programs that others use.

    make.py SPEC.json FOLDER [EDIT …]

SPEC.json is what left: its rows, each with what it says per language, and the files that the
program wrote, by layout. FOLDER gets the files and `cases.json`: for each file the program, the
edit, the differences that are in it, and how many marks of the program are left. With edits
named, only those, and through fewer programs.
"""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
from docx.text.run import Run
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CUSTOM = "docProps/custom.xml"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
DAY = "2026-03-12T10:00:00Z"
AUTHOR = "Karl Lindau"
WORD = "docx:MS Word 2007 XML"


def w(name):
    return f"{{{W}}}{name}"


def element(name, /, *children, **attributes):
    made = etree.Element(w(name), nsmap={"w": W})
    for key, value in attributes.items():
        made.set(w(key), value)
    made.extend(children)
    return made


def run(text):
    made = element("r")
    for index, line in enumerate(text.split("\n")):
        if index:
            made.append(element("br"))
        said = element("t")
        said.text = line
        said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(said)
    return made


def bookmark(tag):
    return "c_" + re.sub("[^A-Za-z0-9_]", "_", tag)[:38]


class File:
    """A file that left, being edited."""

    def __init__(self, path, spec):
        self.document = docx.Document(path)
        self.body = self.document.element.body
        self.choose(spec)

    def choose(self, spec):
        """Notes what there is to edit."""
        self.spec = spec
        rows = [it for it in spec["rows"] if it["role"] == "clause"]
        long = [it for it in rows if all(len(t["text"]) > 60 for t in it["texts"].values())]
        self.clauses = [it["tag"] for it in long]
        self.headings = [it["tag"] for it in spec["rows"] if it["role"] == "heading"]

    def save(self, path):
        self.document.save(path)

    def control(self, unit, lang):
        tag = f"{unit}.{lang}"
        found = self.body.xpath(f".//w:sdt[w:sdtPr/w:tag[@w:val='{tag}']]")
        return found[0]

    def texts(self, unit, lang):
        runs = self.control(unit, lang).iter(w("r"))
        return [it for it in runs if not it.xpath("w:rPr/w:rStyle")]

    def place(self, unit, lang):
        """What stands in the body for a wording: its row in a table, else itself."""
        control = self.control(unit, lang)
        rows = [it for it in control.iterancestors() if it.tag == w("tr")]
        return rows[0] if rows else control

    def places(self, unit):
        found = []
        for lang in self.spec["langs"]:
            place = self.place(unit, lang)
            if place not in found:
                found.append(place)
        return found

    def say(self, unit, lang, change):
        first = self.texts(unit, lang)[0]
        said = first.find(w("t"))
        said.text = change(said.text)

    # Edits. Each gives the differences that it made: what, in which language, which way.

    def nothing(self):
        return []

    def one_word(self):
        unit = self.clauses[2]
        self.say(unit, "de", lambda it: it.replace(" ", " sehr ", 1))
        return [(unit, "de", "theirs")]

    def both_languages(self):
        unit = self.clauses[3]
        self.say(unit, "uk", lambda it: it + " Строк — 30 днів.")
        self.say(unit, "de", lambda it: it + " Die Frist beträgt 30 Tage.")
        return [(unit, "uk", "theirs"), (unit, "de", "theirs")]

    def much_of_a_clause(self):
        unit = self.clauses[4]
        self.say(unit, "uk", lambda it: it[: len(it) // 2] + " та інше за згодою Сторін.")
        return [(unit, "uk", "theirs")]

    def heading(self):
        unit = self.headings[1]
        self.say(unit, "de", lambda it: it + " und Grundsätze")
        return [(unit, "de", "theirs")]

    def rewritten(self):
        """Two neighbours of which no word is left: only marks tell which is which."""
        units = self.clauses[9:11]
        said = [
            {"uk": "Кожна громада відкриває спільну бібліотеку.", "de": "Neue Bücherei."},
            {"uk": "Озеро чистять навесні.", "de": "Den See reinigt man im Frühjahr."},
        ]
        for unit, texts in zip(units, said):
            for lang in self.spec["langs"]:
                self.say(unit, lang, lambda _: texts[lang])
                for it in self.texts(unit, lang)[1:]:
                    it.getparent().remove(it)
        return [(unit, it, "theirs") for unit in units for it in self.spec["langs"]]

    def typography(self):
        for unit in self.clauses[:6]:
            for lang in self.spec["langs"]:
                change = lambda it: it.replace("’", "'").replace(" – ", " — ")
                self.say(unit, lang, lambda it: change(it).replace(" ", "\u00a0", 1))
        return []

    def deleted(self):
        unit = self.clauses[5]
        for place in self.places(unit):
            place.getparent().remove(place)
        return [(unit, it, "gone") for it in self.spec["langs"]]

    def added(self):
        unit = self.clauses[1]
        said = {
            "uk": "Сторони щороку видають спільний альманах шкільних робіт.",
            "de": "Die Partner geben jährlich einen Almanach der Schulen heraus.",
        }
        for place in self.places(unit):
            if place.tag == w("tr"):
                cells = [element("tc", element("p", run(said[it]))) for it in self.spec["langs"]]
                place.addnext(element("tr", *cells))
        if self.places(unit)[0].tag != w("tr"):
            for lang in self.spec["langs"]:
                self.place(unit, lang).addnext(element("p", run(said[lang])))
        return [("new", it, "new") for it in self.spec["langs"]]

    def moved(self):
        unit, behind = self.clauses[8], self.clauses[2]
        for lang in self.spec["langs"]:
            place, to = self.place(unit, lang), self.place(behind, lang)
            if place.getprevious() is not to:
                to.addnext(place)
        return [(unit, it, "moved") for it in self.spec["langs"]]

    def several(self):
        return self.one_word() + self.both_languages() + self.added() + self.deleted()

    def tracked(self):
        unit = self.clauses[6]
        first = self.texts(unit, "de")[0]
        said = first.find(w("t"))
        words = said.text.split(" ")
        said.text = " ".join(words[:2]) + " "
        gone = run(words[2])
        for it in gone.iter(w("t")):
            it.tag = w("delText")
        by = {"author": AUTHOR, "date": DAY}
        rest = run(" " + " ".join(words[3:]))
        first.addnext(rest)
        first.addnext(element("ins", run("gemeinsam vereinbarte"), id="901", **by))
        first.addnext(element("del", gone, id="900", **by))
        return [(unit, "de", "theirs")]

    def tracked_deletion(self):
        unit = self.clauses[7]
        by = {"author": AUTHOR, "date": DAY}
        for number, place in enumerate(self.places(unit)):
            if place.tag == w("tr"):
                place.insert(0, element("trPr", element("del", id=f"95{number}", **by)))
            for paragraph in place.iter(w("p")):
                for it in list(paragraph.findall(w("r"))):
                    for said in it.iter(w("t")):
                        said.tag = w("delText")
                    gone = element("del", id=f"96{number}", **by)
                    it.addprevious(gone)
                    gone.append(it)
                end = paragraph.find(f"{w('pPr')}/{w('rPr')}")
                end.insert(0, element("del", id=f"97{number}", **by))
        return [(unit, it, "gone") for it in self.spec["langs"]]

    def remark(self):
        unit = self.clauses[0]
        first = Run(self.texts(unit, "de")[0], self.document)
        self.document.add_comment([first], "Bitte prüfen.", author=AUTHOR, initials="KL")
        return []


class OpenFile(File):
    """The same as OpenDocument."""

    def __init__(self, path, spec):
        self.choose(spec)
        with zipfile.ZipFile(path) as archive:
            self.parts = [(it, archive.read(it)) for it in archive.infolist()]
        content = [it for part, it in self.parts if part.filename == "content.xml"]
        self.content = etree.fromstring(content[0])

    def texts(self, unit, lang):
        start = self.content.xpath(
            f".//text:bookmark-start[@text:name='{bookmark(f'{unit}.{lang}')}']",
            namespaces={"text": TEXT},
        )
        spans = start[0].getparent().iterchildren(f"{{{TEXT}}}span")
        return [it for it in spans if it.get(f"{{{TEXT}}}style-name") != "ClauseNumber"]

    def say(self, unit, lang, change):
        first = self.texts(unit, lang)[0]
        first.text = change(first.text)

    def save(self, path):
        with zipfile.ZipFile(path, "w") as archive:
            for part, content in self.parts:
                if part.filename == "content.xml":
                    content = etree.tostring(self.content, xml_declaration=True, encoding="UTF-8")
                archive.writestr(part, content)


class PatchedFile(File):
    """The same by the docx library of npm, which fills in texts."""

    def __init__(self, path, spec):
        super().__init__(path, spec)
        self.path = path
        self.patches = []

    def say(self, unit, lang, change):
        old = self.texts(unit, lang)[0].find(w("t")).text
        self.patches += [old, change(old)]

    def save(self, path):
        script = Path(__file__).with_name("patch.mjs")
        library = os.environ["NPM_DOCX"]
        subprocess.run(["node", script, self.path, path, library, *self.patches], check=True)


EDITS = [
    "nothing",
    "one_word",
    "both_languages",
    "much_of_a_clause",
    "rewritten",
    "heading",
    "typography",
    "deleted",
    "added",
    "moved",
    "several",
    "tracked",
    "tracked_deletion",
    "remark",
]
REVISED = {"tracked", "tracked_deletion"}
# LibreOffice 7.4 makes input fields of content controls and loses what is tracked or remarked
# within them; these edits go through it with bookmarks alone.


def accepted(element):
    """The words of a paragraph with all changes accepted."""
    return "".join(
        "\t" if it.tag == w("tab") else "\n" if it.tag == w("br") else it.text or ""
        for it in element.iter(w("t"), w("tab"), w("br"))
        if it.getparent().tag == w("r")
    )


def paragraphs_of(element):
    return [it for it in element.iter(w("p")) if accepted(it).strip()]


def without_controls(body):
    for control in list(body.iter(w("sdt"))):
        for child in list(control.find(w("sdtContent"))):
            control.addprevious(child)
        control.getparent().remove(control)


def without_marks(body):
    without_controls(body)
    for it in list(body.iter(w("bookmarkStart"), w("bookmarkEnd"), w("rStyle"))):
        it.getparent().remove(it)


def without_origin(path):
    with zipfile.ZipFile(path) as archive:
        parts = {it: archive.read(it) for it in archive.namelist()}
    parts.pop(CUSTOM, None)
    for name in ["[Content_Types].xml", "_rels/.rels"]:
        tree = etree.fromstring(parts[name])
        for it in list(tree):
            if CUSTOM in (it.get("PartName", ""), it.get("Target", "")) or it.get(
                "PartName"
            ) == f"/{CUSTOM}":
                tree.remove(it)
        parts[name] = etree.tostring(tree)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def copied(source, path):
    """The words in a new file, as by copy and paste without formatting."""
    fresh = docx.Document()
    for child in source.element.body:
        if child.tag == w("tbl"):
            rows = child.findall(w("tr"))
            table = fresh.add_table(len(rows), len(rows[0].findall(w("tc"))))
            for row, made in zip(rows, table.rows):
                for cell, to in zip(row.findall(w("tc")), made.cells):
                    said = [accepted(it) for it in paragraphs_of(cell)]
                    to.text = said[0] if said else ""
                    for more in said[1:]:
                        to.add_paragraph(more)
        else:
            for it in paragraphs_of(child) if child.tag != w("p") else [child]:
                fresh.add_paragraph(accepted(it))
    fresh.save(path)


def converted(files, into, folder):
    """Has LibreOffice convert files, all at once."""
    folder.mkdir()
    profile = folder / "profile"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
        + ["--convert-to", into, "--outdir", str(folder)]
        + [str(it) for it in files],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return [folder / it.with_suffix("." + into.split(":")[0]).name for it in files]


def has_changes(path):
    with zipfile.ZipFile(path) as archive:
        name = "content.xml" if path.suffix == ".odt" else "word/document.xml"
        xml = archive.read(name)
    return any(it in xml for it in [b"<w:ins ", b"<w:del ", b"<text:changed-region"])


def pandoc(files, into, folder):
    folder.mkdir()
    made = []
    for it in files:
        to = folder / it.with_suffix("." + into).name
        subprocess.run(["pandoc", str(it), "-o", str(to)], check=True)
        made.append(to)
    return made


def marks(path):
    """The names of our bookmarks that are left in a file."""
    with zipfile.ZipFile(path) as archive:
        name = "content.xml" if path.suffix == ".odt" else "word/document.xml"
        xml = archive.read(name).decode()
    return set(re.findall(r'[a-z]:name="(c_[^"]+)"', xml))


class Cases:
    """Files that came back, each with what is known of it."""

    def __init__(self):
        self.all = []

    def add(self, case, tool, path, **more):
        case = case | {"tool": tool, "file": str(path)} | more
        left = case.pop("left")
        case |= {"marks": len(left & marks(path)), "marked": len(left)}
        # Where marks are lost nobody can say what became of a text without its words.
        if case["edit"] != "rewritten" or case["marks"] == case["marked"]:
            self.all.append(case)


def case_of(layout, edit, expected, path):
    case = {"layout": layout, "edit": edit, "expected": expected, "left": marks(path)}
    return case | {"remarks": int(edit == "remark"), "revised": edit in REVISED}


def edited(layout, edit, left, spec, folder, cases):
    """Edits a file with python-docx; what other programs are to take further."""
    file = File(left, spec)
    expected = getattr(file, edit)()
    name = f"{layout}-{edit}"
    path = folder / f"{name}.docx"
    file.save(path)
    case = case_of(layout, edit, expected, path)
    cases.add(case, "python-docx", path)
    further = (path, case)
    if edit not in REVISED | {"remark"}:
        path = folder / f"{name}-copied.docx"
        copied(file.document, path)
        cases.add(case, "python-docx, copied into a new file", path)
    without_controls(file.body)
    path = folder / f"{name}-bookmarks.docx"
    file.save(path)
    cases.add(case, "python-docx, bookmarks only", path)
    if edit in REVISED | {"remark"}:
        further = (path, case | {"by": ", bookmarks only"})
    without_marks(file.body)
    path = folder / f"{name}-bare.docx"
    file.save(path)
    without_origin(path)
    cases.add(case, "python-docx, no marks", path)
    return further


def from_word(spec, folder, edits, cases):
    further = [
        edited(layout, edit, files["docx"], spec, folder, cases)
        for layout, files in spec["left"].items()
        for edit in edits or EDITS
    ]
    files = [path for path, _ in further]
    odt = converted(files, "odt", folder / "odt")
    passed = {
        "LibreOffice, saved again": converted(files, WORD, folder / "docx"),
        "LibreOffice, as ODT": odt,
    }
    if not edits:
        binary = converted(files, "doc", folder / "doc")
        passed |= {
            "LibreOffice, ODT and back": converted(odt, WORD, folder / "odt-docx"),
            "LibreOffice, DOC and back": converted(binary, WORD, folder / "doc-docx"),
            "pandoc": pandoc(files, "docx", folder / "pandoc"),
            "pandoc, as ODT": pandoc(files, "odt", folder / "pandoc-odt"),
        }
    for named, files in passed.items():
        for path, (_, case) in zip(files, further):
            tool = named
            # Programs may accept changes on reading, and leave remarks out.
            left = {"revised": False, "remarks": 0}
            if "pandoc" not in tool:
                left = {"revised": has_changes(path), "remarks": case["remarks"]}
            tool += case.get("by", "")
            cases.add(case, tool, path, **left)


def patched(spec, folder, edits, cases):
    for layout, files in spec["left"].items():
        for edit in edits or ["nothing", "one_word", "both_languages", "heading"]:
            file = PatchedFile(files["docx"], spec)
            expected = getattr(file, edit)()
            path = folder / f"{layout}-{edit}-npm.docx"
            file.save(path)
            cases.add(case_of(layout, edit, expected, Path(files["docx"])), "docx of npm", path)


def from_open_document(spec, folder, edits, cases):
    further = []
    for layout, files in spec["left"].items():
        for edit in edits or ["nothing", "one_word", "both_languages", "rewritten"]:
            file = OpenFile(files["odt"], spec)
            expected = getattr(file, edit)()
            path = folder / f"{layout}-{edit}-open.odt"
            file.save(path)
            further.append((path, case_of(layout, edit, expected, path)))
    files = [path for path, _ in further]
    passed = {
        "ODT, edited as XML": files,
        "ODT, LibreOffice, saved again": converted(files, "odt", folder / "open-odt"),
        "ODT, LibreOffice, as DOCX": converted(files, WORD, folder / "open-docx"),
    }
    for tool, files in passed.items():
        for path, (_, case) in zip(files, further):
            cases.add(case, tool, path)
    # pandoc 2.17 leaves out headings in cells of OpenDocument.
    further = [it for it in further if it[1]["layout"] == "sequential"]
    for tool, into in {"ODT, pandoc": "odt", "ODT, pandoc, as DOCX": "docx"}.items():
        made = pandoc([path for path, _ in further], into, folder / f"open-pandoc-{into}")
        for path, (_, case) in zip(made, further):
            cases.add(case, tool, path)


def main(spec, folder, edits):
    cases = Cases()
    from_word(spec, folder, edits, cases)
    if not edits or edits == ["nothing"]:
        patched(spec, folder, edits, cases)
        from_open_document(spec, folder, edits, cases)
    (folder / "cases.json").write_text(json.dumps(cases.all))


main(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]).resolve(), sys.argv[3:])
