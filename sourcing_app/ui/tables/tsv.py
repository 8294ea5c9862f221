"""Rows as tab-separated text for the clipboard, safe to paste into a spreadsheet."""

import re
from collections.abc import Iterable

from sourcing_app.domain.values.text import clean_line, narrow

_PLAIN_NUMBER = re.compile(r"[+-]?[\d.,\s]+%?")


def tsv(rows: Iterable[Iterable[str]]) -> str:
    """Join cells by tabs and rows by line breaks."""
    return "\n".join("\t".join(guarded(cell) for cell in row) for row in rows)


def guarded(text: str) -> str:
    """Return one cell on one line, with an apostrophe where a spreadsheet would calculate."""
    line = " ".join(text.split())
    begins = narrow(clean_line(line))[:1]  # as a spreadsheet sees it
    return f"'{line}" if begins in set("=+-@") and not _PLAIN_NUMBER.fullmatch(line) else line
