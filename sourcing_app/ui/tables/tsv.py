"""Rows for the clipboard, as tab-separated text and as a table: safe to paste anywhere."""

import re
from collections.abc import Iterable
from html import escape

from sourcing_app.domain.values.text import clean_line, narrow

_PLAIN_NUMBER = re.compile(r"[+-]?[\d.,\s]+%?")


def tsv(rows: Iterable[Iterable[str]]) -> str:
    """Join cells by tabs and rows by line breaks."""
    return "\n".join("\t".join(guarded(cell) for cell in row) for row in rows)


def html_table(rows: Iterable[Iterable[str]]) -> str:
    """The same as a table for documents and spreadsheets, the first row as its heading."""
    lines = []
    for place, row in enumerate(rows):
        tag = "td" if place else "th"
        lines.append("".join(f"<{tag}>{escape(guarded(cell))}</{tag}>" for cell in row))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<meta charset="utf-8"><table>{body}</table>'


def guarded(text: str) -> str:
    """Return one cell on one line, with an apostrophe where a spreadsheet would calculate."""
    line = " ".join(text.split())
    begins = narrow(clean_line(line))[:1]  # as a spreadsheet sees it
    return f"'{line}" if begins in set("=+-@") and not _PLAIN_NUMBER.fullmatch(line) else line
