"""Templates to fill in: the columns that are understood, one example row, and what each is for."""

import json
from collections.abc import Callable
from pathlib import Path

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.files.tables.xlsx_out import WorkbookSheet, write_workbook
from sourcing_app.services.transfer.columns import COLUMNS
from sourcing_app.services.transfer.export import KIND_WORDS, refuse_other_endings

_EXPLAINED = ("Column", "What goes in", "Что вносить", "填写内容")
"""The heading of the sheet that explains the columns, in three languages at once."""
_SHEET = "Columns"


def write_template(
    kind: str,
    target: Path,
    resources: Path,
    words: Callable[[Sentence], str] = str,
    *,
    over: bool = False,
) -> None:
    """
    Write a template for suppliers, products or quotes, headings in `words`.

    A workbook has a second sheet that explains each column in three languages. Raises Rejected,
    Taken unless `over`, or Environment.
    """
    refuse_other_endings(target)
    texts = json.loads((resources / "templates" / "tables.json").read_text("utf-8"))
    if kind not in texts:
        raise Rejected(
            say("Templates", "There is no template for “{kind}”. There are: {kinds}.").put(
                kind=kind, kinds=", ".join(texts)
            )
        )
    told = {each["field"]: each for each in texts[kind]}
    heading = [words(column.words) for column in COLUMNS[kind]]
    example = [told[column.key]["example"] for column in COLUMNS[kind]]
    if target.suffix.lower() == ".csv":
        write_csv(target, [heading, example], over=over)
        return
    lines = [
        (title, *(told[column.key][language] for language in ("en", "ru", "zh")))
        for title, column in zip(heading, COLUMNS[kind], strict=True)
    ]
    sheets = (
        WorkbookSheet(words(KIND_WORDS[kind])[:31], heading, [example]),
        WorkbookSheet(_SHEET, _EXPLAINED, lines),
    )
    write_workbook(target, sheets, over=over)
