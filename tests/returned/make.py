"""Makes files as partners give them back: the same text, edited in known ways and passed
through programs that others use.

    make.py SPEC.json FOLDER [EDIT …]

SPEC.json is what left: the agreement, its version, and its rows, each with what it says per
language. FOLDER gets the files and `cases.json`: for each file the program, the edit, and the
differences that are in it. With edits named, only those, and through fewer programs.
"""

import copy
import json
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
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
DAY = "2026-03-12T10:00:00Z"
AUTHOR = "Karl Lindau"


def w(name):
    return f"{{{W}}}{name}"


def element(name, /, *children, **attributes):
    made = etree.Element(w(name), nsmap={"w": W})
    for key, value in attributes.items():
        made.set(w(key), value)
    made.extend(children)
    return made


def run(text, style=None):
    made = element("r")
    if style:
        made.append(element("rPr", element("rStyle", val=style)))
    for index, line in enumerate(text.split("\n")):
        if index:
            made.append(element("br"))
        said = element("t")
        said.text = line
        said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(said)
    return made


class Base:
    """What left, in the form that the program gives it."""

    def __init__(self, spec):
        self.spec = spec
        self.langs = spec["langs"]
        self.marks = 0

    def wording(self, row, lang):
        said = row["texts"].get(lang, {"number": "", "text": ""})
        paragraphs = []
        for index, text in enumerate(said["text"].split("\n\n")):
            paragraph = element("p")
            if index == 0 and said["number"]:
                number = run(said["number"], "ClauseNumber")
                number.append(element("tab"))
                paragraph.append(number)
            paragraph.append(run(text))
            paragraphs.append(paragraph)
        tag = row["tag"] and f"{row['tag']}.{lang}"
        if not tag:
            return paragraphs
        self.marks += 1
        name = "c_" + re.sub("[^A-Za-z0-9_]", "_", tag)[:38]
        start = element("bookmarkStart", id=str(self.marks), name=name)
        paragraphs[0].insert(0, start)
        paragraphs[-1].append(element("bookmarkEnd", id=str(self.marks)))
        properties = element("sdtPr", element("alias", val=tag), element("tag", val=tag))
        return [element("sdt", properties, element("sdtContent", *paragraphs))]

    def side_by_side(self):
        table = element("tbl", element("tblPr"), element("tblGrid"))
        table[1].extend(element("gridCol", w="4500") for _ in self.langs)
        for row in self.spec["rows"]:
            cells = [element("tc", *self.wording(row, it)) for it in self.langs]
            table.append(element("tr", *cells))
        return [table, element("p")]

    def sequential(self):
        body = []
        for lang in self.langs:
            for row in self.spec["rows"]:
                body.extend(self.wording(row, lang))
        return body

    def written(self, layout, path):
        document = docx.Document()
        document.styles.add_style("ClauseNumber", docx.enum.style.WD_STYLE_TYPE.CHARACTER)
        body = document.element.body
        for child in list(body):
            if child.tag != w("sectPr"):
                body.remove(child)
        for index, child in enumerate(getattr(self, layout)()):
            body.insert(index, child)
        document.save(path)
        add_origin(path, self.spec["agreement"], self.spec["version"])


def add_origin(path, agreement, version):
    named = {
        "PobratymAgreement": agreement,
        "PobratymVersion": version,
        "PobratymFormat": "1",
    }
    properties = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" '
        f'name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
        for pid, (name, value) in enumerate(named.items(), 2)
    )
    custom = (
        f'<Properties xmlns="{OFFICE}/custom-properties" '
        f'xmlns:vt="{OFFICE}/docPropsVTypes">{properties}</Properties>'
    )
    with zipfile.ZipFile(path) as archive:
        parts = {it: archive.read(it) for it in archive.namelist()}
    parts[CUSTOM] = custom.encode()
    types = etree.fromstring(parts["[Content_Types].xml"])
    etree.SubElement(
        types,
        f"{{{TYPES}}}Override",
        PartName=f"/{CUSTOM}",
        ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml",
    )
    parts["[Content_Types].xml"] = etree.tostring(types)
    rels = etree.fromstring(parts["_rels/.rels"])
    etree.SubElement(
        rels,
        f"{{{RELS}}}Relationship",
        Id="rIdOrigin",
        Type=f"{OFFICE}/relationships/custom-properties",
        Target=CUSTOM,
    )
    parts["_rels/.rels"] = etree.tostring(rels)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


class File:
    """A file that left, being edited."""

    def __init__(self, path, spec):
        self.document = docx.Document(path)
        self.body = self.document.element.body
        self.spec = spec
        rows = [it for it in spec["rows"] if it["role"] == "clause"]
        long = [it for it in rows if all(len(t["text"]) > 60 for t in it["texts"].values())]
        self.clauses = [it["tag"] for it in long]
        self.headings = [it["tag"] for it in spec["rows"] if it["role"] == "heading"]

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
                end = element("rPr", element("del", id=f"97{number}", **by))
                paragraph.insert(0, element("pPr", end))
        return [(unit, it, "gone") for it in self.spec["langs"]]

    def remark(self):
        unit = self.clauses[0]
        first = Run(self.texts(unit, "de")[0], self.document)
        self.document.add_comment([first], "Bitte prüfen.", author=AUTHOR, initials="KL")
        return []


EDITS = [
    "nothing",
    "one_word",
    "both_languages",
    "much_of_a_clause",
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


def main(spec, folder, edits):
    base, cases, edited = Base(spec), [], {}
    for layout in ["side_by_side", "sequential"]:
        left = folder / f"left-{layout}.docx"
        base.written(layout, left)
        for edit in edits or EDITS:
            name = f"{layout}-{edit}"
            file = File(left, spec)
            expected = getattr(file, edit)()
            case = {"layout": layout, "edit": edit, "expected": expected}
            case |= {"remarks": int(edit == "remark"), "revised": edit in REVISED}

            def keep(tool, path, **more):
                cases.append(case | {"tool": tool, "file": str(path)} | more)

            path = folder / f"{name}.docx"
            file.document.save(path)
            edited[name] = (path, case)
            keep("python-docx", path)
            if edit not in REVISED | {"remark"}:
                path = folder / f"{name}-copied.docx"
                copied(file.document, path)
                keep("python-docx, copied into a new file", path)
            body = file.body
            without_controls(body)
            path = folder / f"{name}-bookmarks.docx"
            file.document.save(path)
            keep("python-docx, bookmarks only", path)
            if edit in REVISED | {"remark"}:
                edited[name] = (path, case | {"by": ", bookmarks only"})
            without_marks(body)
            path = folder / f"{name}-bare.docx"
            file.document.save(path)
            without_origin(path)
            keep("python-docx, no marks", path)

    files = [path for path, _ in edited.values()]
    word = "docx:MS Word 2007 XML"
    odt = converted(files, "odt", folder / "odt")
    passed = {
        "LibreOffice, saved again": converted(files, word, folder / "docx"),
        "LibreOffice, as ODT": odt,
    }
    if not edits:
        binary = converted(files, "doc", folder / "doc")
        passed |= {
            "LibreOffice, ODT and back": converted(odt, word, folder / "odt-docx"),
            "LibreOffice, DOC and back": converted(binary, word, folder / "doc-docx"),
            "pandoc": pandoc(files, "docx", folder / "pandoc"),
            "pandoc, as ODT": pandoc(files, "odt", folder / "pandoc-odt"),
        }
    for named, files in passed.items():
        for path, (_, case) in zip(files, edited.values()):
            tool = named
            # Programs may accept changes on reading, and leave remarks out.
            left = {"revised": False, "remarks": 0}
            if "pandoc" not in tool:
                left = {"revised": has_changes(path), "remarks": case["remarks"]}
            tool += case.get("by", "")
            cases.append(case | {"tool": tool, "file": str(path)} | left)
    (folder / "cases.json").write_text(json.dumps(cases))


main(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]).resolve(), sys.argv[3:])
