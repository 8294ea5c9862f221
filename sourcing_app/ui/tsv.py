"""Rows as tab-separated text for the clipboard, safe to paste into a spreadsheet."""

import re
from collections.abc import Iterable

_PLAIN_NUMBER = re.compile(r"[+-]?[\d.,\s]+%?")


def tsv(rows: Iterable[Iterable[str]]) -> str:
    """Join cells by tabs and rows by line breaks."""
    return "\n".join("\t".join(guarded(cell) for cell in row) for row in rows)


def guarded(text: str) -> str:
    """Return one cell on one line, with an apostrophe where a spreadsheet would calculate."""
    line = " ".join(text.split())
    return f"'{line}" if line[:1] in set("=+-@") and not _PLAIN_NUMBER.fullmatch(line) else line
