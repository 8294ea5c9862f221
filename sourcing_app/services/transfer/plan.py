"""What an import would do: every row checked and placed, nothing written yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables.source import silent
from sourcing_app.files.tables.table import ReportStep, SourceLine, SourceTable
from sourcing_app.services.suppliers.lookalikes import Lookalikes
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.existing import ExistingSuppliers
from sourcing_app.services.transfer.mapping import NOTES, divided

BATCH = 200
_LEFT_OUT = say(
    "Transfer",
    "An account number in “{column}” was not imported. Add it under the supplier's bank "
    "accounts, where it is checked.",
)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said about a line of the file: why it is refused, or what of it is not taken."""

    line: int
    field: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One checked row; `supplier_id` names the supplier it belongs to, None for a new one.

    `left_out` are the columns whose account numbers were not taken.
    """

    line: int
    fields: SupplierFields
    contact: ContactFields
    supplier_id: int | None = None
    left_out: tuple[str, ...] = ()

    @property
    def values(self) -> dict[str, object]:
        """The fields by name; those of the contact begin with contact_."""
        contact = {f"contact_{name}": value for name, value in self.contact.model_dump().items()}
        return {**self.fields.model_dump(), **contact}


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """
    What an import would do; nothing is written yet.

    `alike` are names and addresses that look like others, `left_out` account numbers not taken.
    """

    file: SourceTable
    mapping: Mapping[str, str]
    added: list[Entry] = field(default_factory=list)
    updated: list[Entry] = field(default_factory=list)
    unchanged: int = 0
    refused: list[Remark] = field(default_factory=list)
    kept: list[Remark] = field(default_factory=list)
    alike: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many rows the file has."""
        return len(self.file.lines)


def plan(
    file: SourceTable,
    mapping: Mapping[str, str],
    known: ExistingSuppliers,
    looks: Lookalikes,
    progress: ReportStep = silent,
) -> ImportPlan:
    """Sort every row into added, updated, unchanged or refused, with what is remarkable."""
    result = ImportPlan(file, mapping)
    unchanged = 0
    for done, line in enumerate(file.lines):
        if done % BATCH == 0:
            progress(done, len(file.lines), say("Transfer", "Checking rows"))
        try:
            entry = _entry(line, file.columns, mapping)
            unchanged += _place(result, entry, known)
            _remark(result, entry, looks)
        except Invalid as error:
            result.refused.extend(
                Remark(line.number, name, sentence) for name, sentence in error.complaints.items()
            )
    return replace(result, unchanged=unchanged)


def _remark(result: ImportPlan, entry: Entry, looks: Lookalikes) -> None:
    """Say what of a row that is taken needs a second look."""
    result.alike.extend(Remark(entry.line, *said) for said in looks.remarks(entry.values))
    looks.note(entry.values)
    result.left_out.extend(
        Remark(entry.line, "", _LEFT_OUT.put(column=column[:100])) for column in entry.left_out
    )


def _place(result: ImportPlan, entry: Entry, known: ExistingSuppliers) -> bool:
    """Put a good row where it belongs; True when all it says is known already."""
    twin = known.line_of_twin(entry.fields)
    if twin is not None:
        twice = say("Transfer", "The same supplier is on line {line}.").put(line=twin)
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
        result.updated.append(replace(entry, supplier_id=there.id))
    return not news


def _entry(line: SourceLine, columns: tuple[str, ...], mapping: Mapping[str, str]) -> Entry:
    """Check one row; raises Invalid. Columns without a field are written into the notes."""
    if any(cell.strip() for cell in line.cells[len(columns) :]):
        longer = say("Transfer", "This row has more cells than the header.")
        raise Invalid({"": longer})
    values: dict[str, str] = {}
    notes: list[str] = []
    left_out: list[str] = []
    for column, cell in zip(columns, line.cells, strict=False):
        name = mapping.get(column, "")
        if name and name != NOTES:
            values[name] = cell
        elif cell.strip():
            kept = left_of(column, cell)
            left_out += [column] if kept != cell else []
            notes += [kept if name == NOTES else f"{column}: {kept}"] if kept else []
    own, contact = divided(values)
    return Entry(
        line.number,
        SupplierFields.checked(**own, notes="\n".join(notes)),
        ContactFields.checked(**contact),
        left_out=tuple(left_out),
    )
