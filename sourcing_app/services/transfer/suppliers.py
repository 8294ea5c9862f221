"""Importing suppliers: every row is checked first, then all good ones are written in one step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.suppliers.entries import fill_contact, fill_supplier, insert_all
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.csv_file import CsvFile, Line, read_csv
from sourcing_app.services.transfer.known import Known
from sourcing_app.services.transfer.mapping import NOTES, checked, proposed

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

__all__ = ["Import", "Plan", "Remark", "Transfer"]

Progress = Callable[[int, int, Sentence], None]
BATCH = 200
_CONTACT = {"contact_name": "name", "contact_position": "position"}
_CONTACT_FIELDS = frozenset({"contact_name", "contact_position", "email", "phone", "wechat"})


@dataclass(frozen=True, slots=True)
class Import:
    """A file to import and how to read it; `mapping` None means: as proposed."""

    source: Path
    encoding: str = ""
    delimiter: str = ""
    mapping: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said about a line of the file: why it is refused, or what of it is not taken."""

    line: int
    field: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Entry:
    """One checked row; `supplier_id` names the supplier it belongs to, None for a new one."""

    line: int
    fields: SupplierFields
    contact: ContactFields
    supplier_id: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do; nothing is written yet."""

    file: CsvFile
    mapping: Mapping[str, str]
    added: list[Entry] = field(default_factory=list)
    updated: list[Entry] = field(default_factory=list)
    unchanged: int = 0
    refused: list[Remark] = field(default_factory=list)
    kept: list[Remark] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many rows the file has."""
        return len(self.file.lines)


def silent(_done: int, _total: int, _text: Sentence) -> None:
    """Report progress to nobody."""


class Transfer:
    """Other programs' files into the sourcing file."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def read(self, wanted: Import) -> CsvFile:
        """Read the file as it is; raises AppError."""
        return read_csv(wanted.source, wanted.encoding, wanted.delimiter)

    def plan(self, wanted: Import, progress: Progress = silent) -> Plan:
        """Check every row and find who is there; raises AppError for the file as a whole."""
        file = self.read(wanted)
        mapping = proposed(file.columns) if wanted.mapping is None else wanted.mapping
        return plan(file, checked(mapping, file.columns), Known(self._desk.reader), progress)

    def write(self, ready: Plan, today: date, progress: Progress = silent) -> None:
        """Write the plan as one step of undo; stopped halfway, nothing of it stays."""
        total = len(ready.added) + len(ready.updated)
        writing = say("Transfer", "Writing suppliers")
        with self._desk.database.writing(Action.SUPPLIERS_IMPORTED) as session:
            for start in range(0, len(ready.added), BATCH):
                progress(start, total, writing)
                batch = ready.added[start : start + BATCH]
                insert_all(session, [(entry.fields, entry.contact) for entry in batch], today)
            for done, entry in enumerate(ready.updated, start=len(ready.added)):
                if done % BATCH == 0:
                    progress(done, total, writing)
                assert entry.supplier_id is not None
                fill_supplier(session, entry.supplier_id, entry.fields)
                fill_contact(session, entry.supplier_id, entry.contact)
            progress(total, total, writing)


def plan(
    file: CsvFile, mapping: Mapping[str, str], known: Known, progress: Progress = silent
) -> Plan:
    """Sort every row into added, updated, unchanged or refused."""
    result = Plan(file, mapping)
    unchanged = 0
    for done, line in enumerate(file.lines):
        if done % BATCH == 0:
            progress(done, len(file.lines), say("Transfer", "Checking rows"))
        try:
            unchanged += _place(result, _entry(line, file.columns, mapping), known)
        except Invalid as error:
            result.refused.extend(
                Remark(line.number, name, sentence) for name, sentence in error.complaints.items()
            )
    return Plan(file, mapping, result.added, result.updated, unchanged, result.refused, result.kept)


def _place(result: Plan, entry: Entry, known: Known) -> bool:
    """Put a good row where it belongs; True when all it says is known already."""
    twin = known.line_of_twin(entry.fields)
    if twin is not None:
        twice = say("Transfer", "The same supplier stands on line {line}.").put(line=twin)
        raise Invalid({"name": twice})
    there = known.find(entry.fields)
    known.note(entry.fields, entry.line)
    if there is None:
        result.added.append(entry)
        return False
    news, differing = there.compare(entry.fields, entry.contact)
    stays = say("Transfer", "Another value is recorded already and stays.")
    result.kept.extend(Remark(entry.line, name, stays) for name in differing)
    if news:
        result.updated.append(Entry(entry.line, entry.fields, entry.contact, there.id))
    return not news


def _entry(line: Line, columns: tuple[str, ...], mapping: Mapping[str, str]) -> Entry:
    """Check one row; raises Invalid. Columns without a field are written into the notes."""
    if any(cell.strip() for cell in line.cells[len(columns) :]):
        longer = say("Transfer", "This row has more cells than the header.")
        raise Invalid({"": longer})
    values: dict[str, str] = {}
    notes: list[str] = []
    for column, cell in zip(columns, line.cells, strict=False):
        name = mapping.get(column, "")
        if name and name != NOTES:
            values[name] = cell
        elif cell.strip():
            notes.append(cell if name == NOTES else f"{column}: {cell}")
    contact = {_CONTACT.get(n, n): v for n, v in values.items() if n in _CONTACT_FIELDS}
    own = {n: v for n, v in values.items() if n not in _CONTACT_FIELDS}
    if "country" in own:
        own["country"] = country_code(own["country"])
    return Entry(
        line.number,
        SupplierFields.checked(**own, notes="\n".join(notes)),
        ContactFields.checked(**contact),
    )


def country_code(text: str) -> str:
    """Return the ISO code of a country named in English, Russian or Chinese; else the text."""
    return _countries().get(text.strip().casefold(), text)


@cache
def _countries() -> dict[str, str]:
    from babel import Locale

    return {
        name.casefold(): code
        for language in ("en", "ru", "zh")
        for code, name in Locale(language).territories.items()
        if len(code) == len("CN") and code.isalpha()
    }
