"""Many rows of a file read column by column: what is plain is proved of many cells in one go."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.spec import NUMBERS, FieldKind
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.evidence import is_reachable
from sourcing_app.services.transfer.mapping import BADGES, CONTACT_NAMES, FIELDS, NAME, NOTES
from sourcing_app.services.transfer.rows import (
    NOBODY,
    ContactValues,
    Entry,
    Remark,
    RowReader,
    SupplierValues,
    choice_of,
    has_more,
    is_blank_word,
    is_reason,
    is_rounded,
    page_field,
    refusals,
)
from sourcing_app.store.many_fields import DOUBTFUL, ManyFields

_USUAL = {name: field.default for name, field in SupplierFields.model_fields.items()}
_CONTACT = [
    name for of in ContactFields.model_fields for name, its in CONTACT_NAMES.items() if its == of
]


class RowColumns:
    """
    Reads the rows of one table as `RowReader` does, many at a time.

    A row with a cell that is not plainly right is left to it, so that both give the same answer.
    """

    def __init__(self, columns: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        self._reader = RowReader(columns, mapping)
        self._columns = [(column, mapping.get(column, "")) for column in columns]
        self._taken = frozenset(mapping.values())
        self._own = ManyFields(SupplierFields)
        self._contact = ManyFields(ContactFields)

    def entries(self, lines: Sequence[SourceLine]) -> Iterator[Entry | list[Remark]]:
        """Each row as its entry, or why it is refused."""
        doubtful = {at for at, line in enumerate(lines) if has_more(line, len(self._columns))}
        plain = self._plain(lines, doubtful)
        for at, (line, entry) in enumerate(zip(lines, plain, strict=True)):
            yield self._alone(line) if at in doubtful else entry

    def _alone(self, line: SourceLine) -> Entry | list[Remark]:
        try:
            return self._reader.entry(line)
        except Invalid as error:
            return refusals(line.number, error)

    def _plain(self, lines: Sequence[SourceLine], doubtful: set[int]) -> list[Entry]:
        """The rows as entries, those in `doubtful` wrongly, to which more places are added."""
        blank = ("",) * len(self._columns)
        cells = [*zip(*((*line.cells, *blank)[: len(blank)] for line in lines), strict=True)]
        found = self._values(cells or [()] * len(blank), doubtful)
        own = zip(*(found.get(name, repeat(usual)) for name, usual in _USUAL.items()), strict=False)
        if found.keys().isdisjoint(CONTACT_NAMES):
            people: Iterable[Any] = repeat(NOBODY)
        else:
            usual = (found.get(name, repeat("")) for name in _CONTACT)
            people = map(ContactValues._make, zip(*usual, strict=False))
        return [
            Entry(line.number, SupplierValues._make(values), person)
            for line, values, person in zip(lines, own, people, strict=False)
        ]

    def _values(
        self, cells: Sequence[Sequence[str]], doubtful: set[int]
    ) -> dict[str, Sequence[Any]]:
        """The values of the columns by the names of their fields in `FIELDS`."""
        found: dict[str, Sequence[Any]] = {}
        notes: list[list[str]] = []
        for (column, name), given in zip(self._columns, cells, strict=True):
            if is_reason(column):
                continue
            texts = _texts(name, given)
            if not name or name == NOTES:
                notes.append(_notes(column, name, given, texts, doubtful))
            else:
                doubtful.update(at for at, cell in enumerate(given) if type(cell) is not str)
                found[name] = _placed(self._sure(name, {*texts}), texts, doubtful)
        if notes:
            texts = ["\n".join(filter(None, each)) for each in zip(*notes, strict=True)]
            found[NOTES] = _placed(self._own.of_texts(NOTES, {*texts}), texts, doubtful)
        return found

    def _sure(self, name: str, texts: set[str]) -> dict[str, Any]:
        """What different texts are as values of a field, `DOUBTFUL` where a row must be asked."""
        field = FIELDS[name]
        if name == BADGES.name or field.kind in NUMBERS:
            return dict.fromkeys(texts, DOUBTFUL) | {"": None}
        if field.kind is FieldKind.CHOICE:
            return {**{text: _choice(name, text) for text in texts}, "": _USUAL[name]}
        own = name not in CONTACT_NAMES
        fields = self._own if own else self._contact
        found = fields.of_texts(CONTACT_NAMES.get(name, name), texts)
        odd = [text for text in texts if self._goes_elsewhere(name, text)]
        return found | dict.fromkeys(odd, DOUBTFUL)

    def _goes_elsewhere(self, name: str, text: str) -> bool:
        """Whether a text does not belong into the field of its column, or is not taken."""
        if name == NAME:
            return is_reachable(text)
        if name == "website":
            page = page_field(text)
            return page != name and page not in self._taken
        return is_rounded(name, text)


def _texts(name: str, cells: Sequence[str]) -> list[str]:
    """The cells as texts, "" where one has nothing to say."""
    texts = [*map(str.strip, cells)]
    silent = set() if name == NAME else {text for text in {*texts} if is_blank_word(text)}
    return ["" if text in silent else text for text in texts] if silent else texts


def _notes(
    column: str, name: str, cells: Sequence[str], texts: Sequence[str], doubtful: set[int]
) -> list[str]:
    """What each cell brings to the notes; one with an account number is doubtful."""
    doubtful.update(
        at for at, text in enumerate(texts) if text and left_of(column, cells[at]) != cells[at]
    )
    called = "" if name else f"{column}: "
    return [f"{called}{cell}" if text else "" for cell, text in zip(cells, texts, strict=True)]


def _placed(found: Mapping[str, Any], texts: Sequence[str], doubtful: set[int]) -> list[Any]:
    """The value of each text; the places of those in doubt are added to `doubtful`."""
    values = [found[text] for text in texts]
    if any(value is DOUBTFUL for value in found.values()):
        doubtful.update(at for at, value in enumerate(values) if value is DOUBTFUL)
    return values


def _choice(name: str, text: str) -> Any:
    found = choice_of(name, text)
    return DOUBTFUL if found is None else found
