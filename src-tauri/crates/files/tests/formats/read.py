"""Reads a table or a calendar and says as JSON what is in it: see read.sh."""

import csv
import datetime
import io
import json
import sys
import zipfile

import icalendar
import openpyxl
import vobject


def cell(it):
    return {
        "value": it.value,
        "type": it.data_type,
        "format": it.number_format,
        "bold": it.font.bold,
        "wrap": it.alignment.wrap_text,
        "guarded": it.quotePrefix,
    }


def sheet(it):
    return {
        "name": it.title,
        "frozen": it.freeze_panes,
        "filter": it.auto_filter.ref,
        "heads": it.print_title_rows,
        "columns": {
            name: {"width": column.width, "format": column.number_format}
            for name, column in it.column_dimensions.items()
        },
        "rows": [[cell(one) for one in row] for row in it.iter_rows()],
    }


def read_xlsx(path):
    book = openpyxl.load_workbook(path)
    with zipfile.ZipFile(path) as archive:
        stamps = {entry.date_time for entry in archive.infolist()}
    return {
        "created": book.properties.created,
        "modified": book.properties.modified,
        "stamps": sorted(stamps),
        "sheets": [sheet(it) for it in book],
    }


def read_csv(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, delimiter=";", strict=True))


def event(it):
    return {
        "names": sorted(it.keys()),
        "uid": it["UID"],
        "stamped": it.decoded("DTSTAMP"),
        "start": it.decoded("DTSTART"),
        "end": it.decoded("DTEND") if "DTEND" in it else None,
        "summary": it["SUMMARY"],
        "description": it.get("DESCRIPTION"),
        "location": it.get("LOCATION"),
        "alarms": [
            [one["ACTION"], one["DESCRIPTION"], one.decoded("TRIGGER").total_seconds() / 86400]
            for one in it.walk("VALARM")
        ],
        "errors": [str(error) for part in it.walk() for error in part.errors],
    }


def read_calendar(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return {
        "version": calendar["VERSION"],
        "names": sorted(calendar.keys()),
        "events": [event(it) for it in calendar.walk("VEVENT")],
    }


def said(it, name):
    return getattr(it, name).value if hasattr(it, name) else None


def read_events(path):
    with open(path, encoding="utf-8") as file:
        calendars = list(vobject.readComponents(file))
    return [
        {name: said(it, name) for name in ("uid", "dtstart", "dtend", "summary", "location", "description")}
        for calendar in calendars
        for it in calendar.contents.get("vevent", [])
    ]


def read_cards(path):
    with open(path, encoding="utf-8") as file:
        cards = list(vobject.readComponents(file))
    return [
        {
            "version": it.version.value,
            "uid": it.uid.value,
            "name": it.fn.value,
            "family": it.n.value.family,
            "given": it.n.value.given,
            "office": said(it, "title"),
            "organisation": it.org.value[0] if hasattr(it, "org") else None,
            "telephones": [one.value for one in it.contents.get("tel", [])],
            "mails": [one.value for one in it.contents.get("email", [])],
        }
        for it in cards
    ]


def make_xlsx(path):
    """The bytes of a workbook with these rows, as hexadecimal digits; days are `{"day": …}`."""
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([datetime.date.fromisoformat(it["day"]) if isinstance(it, dict) else it for it in row])
    made = io.BytesIO()
    book.save(made)
    return made.getvalue().hex()


def spoken(it):
    return it.isoformat()


READERS = {
    "xlsx": read_xlsx,
    "make": make_xlsx,
    "csv": read_csv,
    "calendar": read_calendar,
    "events": read_events,
    "cards": read_cards,
}

if __name__ == "__main__":
    print(json.dumps(READERS[sys.argv[1]](sys.argv[2]), default=spoken))
