"""One row of a file as the records it carries: each value through the one reader of its kind."""

import re
from collections import namedtuple
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from sourcing_app.domain.errors import AppError, Invalid
from sourcing_app.domain.records.spec import NUMBERS, FieldKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.files.tables.table import ExactNumber, SourceLine
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.account_numbers import left_of
from sourcing_app.services.transfer.evidence import is_reachable, page_kind
from sourcing_app.services.transfer.mapping import BADGES, FIELDS, NAME, NOTES, apart, field_named
from sourcing_app.services.transfer.prices import is_range, price_of
from sourcing_app.store.many_fields import ManyFields

_BLANK = frozenset(
    {
        "-", "--", "---", "–", "—", "/", "?", "n/a", "n.a.", "n/a.", "#n/a", "none", "null", "nil",
        "нет", "нет данных", "не указан", "не указано", "не указана", "н/д", "无", "無", "暂无",
        "没有", "未知", "k.a.", "k. a.", "keine angabe", "s/d", "sin datos", "sem dados", "néant",
    }
)  # fmt: skip
"""What people write into a cell that has nothing to say."""
_LONGEST_BLANK = max(map(len, _BLANK))
_YES = frozenset(
    {"yes", "y", "true", "1", "x", "да", "+", "是", "有", "✓", "✔", "ja", "sí", "sim", "oui"}
)
_NO = frozenset({"no", "false", "0", "нет", "否", "无", "nein", "não", "non"})
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)
_NO_NAME = say(
    "Transfer",
    "“{value}” is a phone number or an e-mail address, not a name: check what the columns go to.",
)
_WAS_ROUNDED = say(
    "Transfer",
    "“{value}” is a number that a spreadsheet rounded off, so it was not taken. Enter it again "
    "from the source.",
)
_INTO_NOTES = say("Transfer", "{complaint} “{value}” stands in the notes.")
_NO_PRICE = say(
    "Transfer", "“{value}” is not one price like 4.50 or USD 4.50: it stands in the notes."
)
_NO_BADGE = say("Transfer", "“{value}” names a badge that is not known: it stands in the notes.")
_NO_CHOICE = say(
    "Transfer", "“{value}” is none of the choices of this field: it stands in the notes."
)
LONGER = say("Transfer", "This row has more cells than the header.")
_BADGE_WORDS = {
    **{badge.value.replace("_", " "): badge for badge in Badge},
    **{str(words).casefold(): badge for badge, words in NAMES.items()},
    "gold member": Badge.GOLD,
    "золотой поставщик": Badge.GOLD,
    "金牌供应商": Badge.GOLD,
    "verified manufacturer": Badge.VERIFIED,
    "проверен": Badge.VERIFIED,
    "проверенный поставщик": Badge.VERIFIED,
    "认证供应商": Badge.VERIFIED,
    "已验证": Badge.VERIFIED,
    "信用保障": Badge.TRADE_ASSURANCE,
    "assessed": Badge.ASSESSED,
    "free": Badge.FREE,
}
_PARTS = re.compile(r"[,;|/、，；\n]+")


REASON = say("Transfer", "Set aside because")
"""The column of reasons in a file of lines set aside."""
_REASONS = frozenset({"set aside because", "отложено, потому что", "搁置原因"})


def is_reason(column: str) -> bool:
    """Whether a column of a file of lines set aside says why they were."""
    return column.casefold() in _REASONS


def is_blank_word(text: str) -> bool:
    """Whether a cell says that there is nothing to say."""
    return len(text) <= _LONGEST_BLANK and text.casefold() in _BLANK


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said about a line of the file: why it is refused, or what of it is not taken."""

    line: int
    field: str
    sentence: Sentence


SupplierValues: Any = namedtuple("SupplierValues", (*SupplierFields.model_fields,))  # type: ignore[misc] # said in SupplierFields  # noqa: PYI024
ContactValues: Any = namedtuple("ContactValues", (*ContactFields.model_fields,))  # type: ignore[misc] # said in ContactFields  # noqa: PYI024
NOBODY = ContactValues(**ContactFields().model_dump())
"""A contact of whom nothing is known."""


def values_of(fields: SupplierFields | ContactFields) -> Any:
    """The values of checked fields, as an entry keeps them."""
    kind = SupplierValues if isinstance(fields, SupplierFields) else ContactValues
    return kind(**fields.model_dump())


def own_fields(values: Any) -> SupplierFields:
    """The checked fields of a supplier that an entry keeps."""
    return SupplierFields.model_construct(**values._asdict())


def contact_fields(values: Any) -> ContactFields:
    """The checked fields of a contact that an entry keeps."""
    return ContactFields.model_construct(**values._asdict())


def refusals(line: int, error: AppError) -> list[Remark]:
    """What is said of a line that is refused, field by field where the refusal names any."""
    told = getattr(error, "complaints", None) or {"": error.sentence}
    return [Remark(line, name, sentence) for name, sentence in told.items()]


class Entry(NamedTuple):
    """
    One checked row, its values named as in `SupplierFields` and `ContactFields`.

    `supplier_id` names the supplier it belongs to, None for a new one. `others` are contacts of
    further rows of the same company, `note` is a line to add to the notes of one that is in the
    list. `left_out` are the columns whose account numbers were not taken, `moved` what stands in
    the notes instead of its field.
    """

    line: int
    fields: Any
    contact: Any
    supplier_id: int | None = None
    others: tuple[Any, ...] = ()
    note: str = ""
    badges: frozenset[Badge] = frozenset()
    left_out: tuple[str, ...] = ()
    moved: tuple[Remark, ...] = ()

    @property
    def values(self) -> dict[str, object]:
        """The fields by name; those of the contact begin with contact_."""
        contact = dict(zip(_OF_CONTACT, self.contact, strict=True))
        return {**self.fields._asdict(), **contact}


_OF_CONTACT = tuple(f"contact_{name}" for name in ContactFields.model_fields)
_Take = Callable[["_Draft", str], None]


def has_more(line: SourceLine, width: int) -> bool:
    """Whether a row says something beyond so many columns."""
    return len(line.cells) > width and any(map(str.strip, line.cells[width:]))


class RowReader:
    """Reads the rows of one table by the fields its columns go to."""

    def __init__(self, columns: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        self._width = len(columns)
        self._column_of = {field: column for column, field in mapping.items()}
        self._takes = [_taker(column, mapping.get(column, "")) for column in columns]
        self._own = ManyFields(SupplierFields)
        self._contact = ManyFields(ContactFields)

    def entry(self, line: SourceLine) -> Entry:
        """Check one row; raises Invalid where its name, or what would be a note, is no good."""
        if has_more(line, self._width):
            raise Invalid({"": LONGER})
        draft = _Draft(line.number, self._column_of)
        for take, cell in zip(self._takes, line.cells, strict=False):
            take(draft, cell)
        return self._checked(draft)

    def _checked(self, draft: "_Draft") -> Entry:
        """Check all; what does not fit its field goes into the notes with a remark."""
        while True:
            own, contact = apart(draft.values)
            if draft.notes:
                own[NOTES] = "\n".join(draft.notes)
            try:
                return Entry(
                    draft.number,
                    SupplierValues._make(self._own.values(own)),
                    ContactValues._make(self._contact.values(contact)) if contact else NOBODY,
                    badges=frozenset(draft.badges),
                    left_out=tuple(draft.left_out),
                    moved=tuple(draft.moved),
                )
            except Invalid as error:
                draft.move(error, self._column_of, contact)


def _taker(column: str, name: str) -> _Take:
    """How a cell of a column is put where it belongs: its field, or the notes."""
    if is_reason(column):
        return _leave
    if name == BADGES.name:
        return partial(_take_badges, column)
    if not name or name == NOTES:
        return partial(_take_note, column, "" if name else f"{column}: ")
    return partial(_take_value, name, column)


def _leave(_draft: "_Draft", _cell: str) -> None:
    """Take nothing of it."""


def _take_badges(column: str, draft: "_Draft", cell: str) -> None:
    text = cell.strip()
    if text and not is_blank_word(text):
        draft.take_badges(column, text)


def _take_note(column: str, called: str, draft: "_Draft", cell: str) -> None:
    text = cell.strip()
    if not text or is_blank_word(text):
        return
    kept = left_of(column, cell)
    draft.left_out += [column] if kept != cell else []
    draft.notes += [f"{called}{kept}"] if kept else []


def _take_value(name: str, column: str, draft: "_Draft", cell: str) -> None:
    text = cell.strip()
    if name == NAME and is_reachable(text):
        raise Invalid({NAME: _NO_NAME.put(value=text[:80])})
    if text and (name == NAME or not is_blank_word(text)):
        draft.take(name, column, cell if isinstance(cell, ExactNumber) else text)


class _Draft:
    """What a row says, before it is checked."""

    def __init__(self, number: int, taken: Collection[str]) -> None:
        self.number = number
        self._taken = taken
        self.values: dict[str, str | Decimal] = {}
        self.notes: list[str] = []
        self.left_out: list[str] = []
        self.moved: list[Remark] = []
        self.badges: set[Badge] = set()

    def take(self, name: str, column: str, cell: str) -> None:
        """Take a value for its field; a price may be a range, a link another page's."""
        field = FIELDS[name]
        if field.kind in NUMBERS and isinstance(cell, ExactNumber):
            self.values[name] = Decimal(cell)
        elif name == "price_seen":
            self._take_price(column, cell)
        elif name == "website":
            page = page_field(cell)
            self.values[name if page in self._taken else page] = cell
        elif field.kind is FieldKind.CHOICE:
            self._take_choice(name, column, cell)
        elif is_rounded(name, cell):
            self.moved.append(Remark(self.number, name, _WAS_ROUNDED.put(value=cell)))
        else:
            self.values[name] = cell

    def take_badges(self, column: str, text: str) -> None:
        """A cell names badges, or says yes or no to the one its column is called by."""
        own = _BADGE_WORDS.get(column.casefold().replace("_", " "))
        if text.casefold() in _NO:
            return
        if own is not None and text.casefold() in _YES:
            self.badges.add(own)
            return
        named = {
            _BADGE_WORDS.get(part.strip().casefold().replace("_", " "))
            for part in _PARTS.split(text)
        }
        if None in named:
            self._note("badges", column, text, _NO_BADGE)
        self.badges |= {badge for badge in named if badge is not None}

    def move(self, error: Invalid, column_of: Mapping[str, str], contact: Collection[str]) -> None:
        """Put what was refused into the notes; raises the error where it cannot be one."""
        for refused, complaint in error.complaints.items():
            name = self._asked(refused, contact)
            if name in {NAME, NOTES} or name not in self.values:
                raise error
            value = str(self.values.pop(name))
            column = column_of.get(name, str(FIELDS[name].words))
            kept = left_of(column, value)
            self.left_out += [column] if kept != value else []
            self.notes += [f"{column}: {kept}"] if kept else []
            told = _INTO_NOTES.put(complaint=complaint, value=value[:80])
            self.moved.append(Remark(self.number, name, told))

    def _asked(self, refused: str, contact: Collection[str]) -> str:
        """The name in `FIELDS` of a refused field, of the supplier or of its contact."""
        of_contact = field_named(f"contact_{refused}")
        mine = refused in self.values and refused not in contact
        return refused if mine or of_contact not in self.values else of_contact

    def _take_price(self, column: str, cell: str) -> None:
        price = price_of(cell)
        if price is None and is_range(cell):
            self.notes.append(f"{column}: {cell}")
            return
        if price is None:
            self._note("price_seen", column, cell, _NO_PRICE)
            return
        amount, currency = price
        self.values["price_seen"] = amount
        if currency:
            self.values.setdefault("currency", currency)

    def _take_choice(self, name: str, column: str, cell: str) -> None:
        """A choice by its word or the word of the field; anything else is a note."""
        value = choice_of(name, cell)
        if value is None:
            self._note(name, column, cell, _NO_CHOICE)
        else:
            self.values[name] = value

    def _note(self, name: str, column: str, cell: str, why: Sentence) -> None:
        """Put a cell that is nothing for its field into the notes, and say so."""
        self.notes.append(f"{column}: {cell}")
        self.moved.append(Remark(self.number, name, why.put(value=cell[:80])))


def choice_of(name: str, cell: str) -> Any:
    """The choice of a field that a cell names by its word or its value; None where it does not."""
    wanted = cell.casefold()
    for value, words in FIELDS[name].choices.items():
        if wanted in {str(value).casefold(), str(words).casefold()}:
            return value
    return None


def page_field(cell: str) -> str:
    """The field that a cell in the column of websites belongs to."""
    return page_kind(cell) if _is_page(cell) else "website"


def is_rounded(name: str, cell: str) -> bool:
    """Whether a cell is a long number that a spreadsheet has rounded off."""
    return FIELDS[name].long_numbers and bool(_ROUNDED.fullmatch(cell))


def _is_page(cell: str) -> bool:
    return "." in cell and not any(char.isspace() for char in cell)
