"""What Python's own readers find in files that leave the desk.

whole DIR           every JSON file is read, every size and digest of contents.json is computed
                    anew; says the texts that stand anywhere, the files, and what is wrong
mail FILE           a message as the package email reads it
page FILE           a page as html.parser reads it; it has to be well-formed XML, too
"""

import email.policy
import hashlib
import json
import sys
import xml.etree.ElementTree
from email.parser import BytesParser
from html.parser import HTMLParser
from pathlib import Path


def texts(value):
    match value:
        case str():
            yield value
        case list():
            for it in value:
                yield from texts(it)
        case dict():
            for it in value.values():
                yield from texts(it)


def whole(folder):
    contents = json.loads((folder / "contents.json").read_text("utf-8"))
    wrong = []
    for it in contents["files"]:
        data = (folder / it["path"]).read_bytes()
        if len(data) != it["size"] or hashlib.sha256(data).hexdigest() != it["sha256"]:
            wrong.append(it["path"])
    there = sorted(str(it.relative_to(folder)) for it in folder.rglob("*") if it.is_file())
    listed = sorted(it["path"] for it in contents["files"])
    said = set()
    for path in there:
        if path.endswith(".json") and not path.startswith("attachments/"):
            said.update(texts(json.loads((folder / path).read_text("utf-8"))))
    unlisted = sorted(set(there) - set(listed) - {"contents.json"})
    return {"format": contents["format"], "wrong": wrong, "unlisted": unlisted,
            "files": there, "texts": sorted(said)}


def mail(path):
    message = BytesParser(policy=email.policy.default).parsebytes(path.read_bytes())
    body = message.get_body(("plain",))
    return {
        "headers": {name.lower(): str(value) for name, value in message.items()},
        "charset": body.get_content_charset(),
        "text": body.get_content(),
        "defects": [str(it) for part in message.walk() for it in part.defects],
        "enclosed": [
            {"name": it.get_filename(), "type": it.get_content_type(),
             "encoding": it["content-transfer-encoding"],
             "sha256": hashlib.sha256(it.get_payload(decode=True)).hexdigest(),
             "begins": it.get_payload(decode=True)[:5].decode("latin-1")}
            for it in message.iter_attachments()
        ],
    }


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.lang, self.rows, self.heads, self.wrong = [], None, [], [], []
        self.title = self.charset = ""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "html":
            self.lang = attrs.get("lang")
        if tag == "meta":
            self.charset = attrs.get("charset", self.charset)
            return
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append("")
            self.heads.append(attrs.get("scope"))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        if self.open and self.open[-1] in ("th", "td"):
            self.rows[-1][-1] += data
        if self.open and self.open[-1] == "title":
            self.title += data


def page(path):
    xml.etree.ElementTree.parse(path)
    parser = Page()
    parser.feed(path.read_text("utf-8"))
    parser.close()
    return {"lang": parser.lang, "charset": parser.charset, "title": parser.title,
            "rows": parser.rows, "scopes": parser.heads, "wrong": parser.wrong + parser.open}


what, path = sys.argv[1], Path(sys.argv[2])
print(json.dumps({"whole": whole, "mail": mail, "page": page}[what](path)))
