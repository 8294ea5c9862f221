"""A workbook (XLSX): looked over as an archive, then read by a process of its own with limits."""

import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from time import monotonic
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables import workbook_process
from sourcing_app.files.tables.table import (
    ExactNumber,
    RawRows,
    ReportStep,
    SourceLine,
    TableOptions,
)

_SIZE_CAP = 200 * 2**20
_RATIO_CAP, _RATIO_FROM = 200, 2**20
_ENTRY_CAP = 2000
_LOOKS = 0.2
_SHEETS = "xl/workbook.xml"
_DAMAGED = say("Workbook", "{file} is damaged or no workbook. Save it as XLSX again.")
_TOO_LARGE = say("Workbook", "{file} unpacks to far more than a list needs; it was not opened.")
_TOO_MUCH = say(
    "Workbook",
    "{file} takes more memory or time to read than a list needs. Copy its table into a new "
    "workbook, or save it as CSV.",
)
_REFUSED = {
    "rows": say("Workbook", "More than 100,000 rows. Split the file into smaller ones."),
    "columns": say("Workbook", "Row {row} has more than 256 columns."),
    "text": say("Workbook", "{file} holds more than 50 MB of text. Split it into smaller files."),
    "no sheet": say("Workbook", "{file} has no sheet with a table."),
    "no such sheet": say("Workbook", "{file} has no sheet of this name."),
}
_BROKEN = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError,
           zlib.error)  # fmt: skip
"""What reading a broken archive raises."""
_OTHER_ZIPS: tuple[tuple[str, Sentence], ...] = (
    (
        "word/",
        say("Workbook", "{file} is a text document. Copy its table into a spreadsheet."),
    ),
    (
        "content.xml",
        say("Workbook", "{file} is an OpenDocument file. Save it as XLSX or CSV."),
    ),
    (
        "xl/workbook.bin",
        say("Workbook", "{file} is a binary workbook (.xlsb). Save it as XLSX."),
    ),
)
_READING = say("Workbook", "Reading the workbook")


def read_workbook(data: bytes, options: TableOptions, name: str, step: ReportStep) -> RawRows:
    """Read one sheet, the first that is not hidden unless one is named; raises Rejected."""
    _look_over(data, name)
    status, answer = _answer(data, options.sheet, lambda: step(0, 0, _READING))
    refused = _refusal(answer)
    if refused is not None:
        sentence = _REFUSED[refused["refused"]]
        raise Rejected(sentence.put(file=name, row=refused["row"]))
    lines = BytesIO(answer)
    first = lines.readline().strip()
    if status or not first:
        raise Rejected((_DAMAGED if status == 1 else _TOO_MUCH).put(file=name))
    found = json.loads(first)
    rows = (_row(*json.loads(line)) for line in lines)
    return RawRows(rows, sheets=tuple(found["sheets"]), remarks=tuple(_remarks(found)))


def _look_over(data: bytes, name: str) -> None:
    """Refuse what is no workbook, or an archive made to harm, before anything is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            names = [part.filename for part in parts]
            _refuse_other_zips(names, name)
            _refuse_harmful(parts, name)
            _refuse_entities(archive, parts, name)
    except Rejected:
        raise
    except _BROKEN as error:
        raise Rejected(_DAMAGED.put(file=name)) from error


def _refuse_other_zips(names: Sequence[str], name: str) -> None:
    if _SHEETS in names:
        return
    for part, sentence in _OTHER_ZIPS:
        if any(each.startswith(part) for each in names):
            raise Rejected(sentence.put(file=name))
    raise Rejected(
        say("Workbook", "{file} is an archive. Unpack it and import the table inside.").put(
            file=name
        )
    )


def _refuse_harmful(parts: Sequence[zipfile.ZipInfo], name: str) -> None:
    """Refuse by the archive's own list: sizes, ratios, names given twice or outside it."""
    names = [part.filename for part in parts]
    outside = any(".." in each.split("/") or each.startswith(("/", "\\")) for each in names)
    if outside or len(set(names)) < len(names) or any(part.flag_bits & 1 for part in parts):
        raise Rejected(_DAMAGED.put(file=name))
    total = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > _RATIO_FROM and part.file_size > _RATIO_CAP * max(part.compress_size, 1)
        for part in parts
    )
    if len(parts) > _ENTRY_CAP or total > _SIZE_CAP or swollen:
        raise Rejected(_TOO_LARGE.put(file=name))


def _refuse_entities(archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo], name: str) -> None:
    """No workbook declares a document type: that is how entities are brought in."""
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with archive.open(part) as source:
                start = source.read(4096).replace(b"\0", b"")
            if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
                raise Rejected(_DAMAGED.put(file=name))


def _answer(data: bytes, sheet: str, look: Callable[[], None]) -> tuple[int, bytes]:
    """What the process wrote, and its exit status; stopped when `look` raises, or too late."""
    process = subprocess.Popen(  # noqa: S603 - our own module, nothing of the file in the words
        [sys.executable, "-I", str(Path(workbook_process.__file__)), sheet],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    ends = monotonic() + workbook_process.SECONDS
    given: bytes | None = data
    with process:
        try:
            look()
            while True:
                try:
                    output, _errors = process.communicate(given, timeout=_LOOKS)
                except subprocess.TimeoutExpired:
                    given = None
                    look()
                    if monotonic() > ends:
                        return -1, b""
                else:
                    return process.returncode, output
        finally:
            process.kill()


def _refusal(answer: bytes) -> dict[str, Any] | None:
    """What the last line says, where it is a refusal."""
    last = answer[answer.rstrip().rfind(b"\n") + 1 :]
    return json.loads(last) if last.startswith(b'{"refused"') else None


def _row(number: int, cells: Sequence[str]) -> SourceLine:
    return SourceLine(number, tuple(map(_cell, cells)))


def _cell(marked: str) -> str:
    text = marked[1:]
    return ExactNumber(text) if marked[0] == workbook_process.NUMBER else text


def _remarks(found: dict[str, Any]) -> list[Sentence]:
    remarks = []
    if found["hidden"]:
        remarks.append(say("Workbook", "Hidden rows are imported, too. Check them first."))
    if found["formula"]:
        remarks.append(
            say(
                "Workbook",
                "The formula in {cell} has no stored result. Open the workbook in a spreadsheet "
                "program and save it.",
            ).put(cell=found["formula"])
        )
    _first, *others = found["sheets"]
    if others:
        remarks.append(
            say("Workbook", "Only the sheet “{sheet}” is read. Others: {others}.").put(
                sheet=found["sheets"][0], others=", ".join(others)
            )
        )
    return remarks
