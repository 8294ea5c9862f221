"""What a file that is no table is, told by its first bytes."""

import re

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

WORKBOOK = b"PK\x03\x04"
_LOOKED_AT = 4096
_OTHERS: tuple[tuple[bytes, Sentence], ...] = (
    (
        rb"%PDF-",
        say(
            "FileKinds",
            "{file} is a PDF document, not a table. Copy its table into a spreadsheet and save "
            "that as XLSX or CSV.",
        ),
    ),
    (
        rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        say(
            "FileKinds",
            "{file} is a workbook of the old kind (.xls) or one with a password. Open it in a "
            "spreadsheet program and save it as XLSX.",
        ),
    ),
    (
        rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp",
        say(
            "FileKinds",
            "{file} is a picture, not a table. Ask for the list as a spreadsheet or as text.",
        ),
    ),
    (
        rb"\{\\rtf",
        say(
            "FileKinds",
            "{file} is a text document, not a table. Copy its table into a spreadsheet and save "
            "that as XLSX or CSV.",
        ),
    ),
    (
        rb"\x1f\x8b|Rar!|7z\xbc\xaf|BZh",
        say("FileKinds", "{file} is an archive. Unpack it and import the table inside."),
    ),
    (
        rb"SQLite format 3\0",
        say("FileKinds", "{file} is a database, not a table. A sourcing file is opened, not "
            "imported."),
    ),
    (
        rb"(?:\xef\xbb\xbf)?\s*(?i:<!doctype html|<html|<head|<body|<table|<script|<meta)",
        say(
            "FileKinds",
            "{file} is a web page, not a table. Open it in a browser, copy the table and paste "
            "it, or save it as XLSX or CSV.",
        ),
    ),
    (
        rb"(?:\xef\xbb\xbf)?\s*<\?xml",
        say("FileKinds", "{file} is an XML file, not a table. Save it as XLSX or CSV."),
    ),
)  # fmt: skip
_KINDS = tuple((re.compile(start, re.DOTALL), sentence) for start, sentence in _OTHERS)


def refuse_other_kinds(data: bytes, name: str | Sentence) -> None:
    """Raise Rejected for a document, page, picture, archive or database, naming what it is."""
    first = data[:_LOOKED_AT]
    for start, sentence in _KINDS:
        if start.match(first):
            raise Rejected(sentence.put(file=name))
