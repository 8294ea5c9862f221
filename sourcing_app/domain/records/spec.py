"""What a record is described by: its fields, their words, limits and relations, each said once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from sourcing_app.domain.records.column_names import UNIT_COLUMNS
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.scaled import MOST_WHOLE
from sourcing_app.domain.values.text import NAME_CAP, NOTE_CAP, UNIT_CAP, URL_CAP

Choices = Mapping[Any, Sentence]
NO_CHOICES: Choices = MappingProxyType({})


class FieldKind(StrEnum):
    """What a value is; each kind has one reader, one way to show and one column type."""

    LINE = "line"
    TEXT = "text"
    CODE = "code"
    """Letters and digits, brought into one form and judged by the rule of the field."""
    SERIAL = "serial"
    """A number the program gives, such as RFQ-2026-0001; None before it is given."""
    AMOUNT = "amount"
    """An exact quantity or amount of money, with at most six decimals."""
    QUANTITY = "quantity"
    """As an amount, of things in the record's unit; English 1,000 is a thousand."""
    PERCENT = "percent"
    WHOLE = "whole"
    DURATION = "duration"
    """A whole number of calendar days."""
    DAY = "day"
    MOMENT = "moment"
    CHOICE = "choice"
    YES_NO = "yes_no"
    URL = "url"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    CURRENCY = "currency"
    INCOTERM = "incoterm"
    """One of the Incoterms; a place named with it goes to the record's place."""
    UNIT = "unit"
    LINK = "link"
    """The id of the record of another table that `refers` names."""


NUMBERS = frozenset(
    {
        FieldKind.AMOUNT,
        FieldKind.QUANTITY,
        FieldKind.PERCENT,
        FieldKind.WHOLE,
        FieldKind.DURATION,
    }
)
_READ_AS_CODES = frozenset(
    {FieldKind.CODE, FieldKind.COUNTRY, FieldKind.CURRENCY, FieldKind.INCOTERM}
)
_NONE_IF_UNKNOWN = NUMBERS | {
    FieldKind.SERIAL,
    FieldKind.DAY,
    FieldKind.MOMENT,
    FieldKind.CHOICE,
    FieldKind.LINK,
}


_GIVEN = frozenset({FieldKind.SERIAL, FieldKind.MOMENT, FieldKind.LINK})


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """
    One field: what every form, list, import, command and history needs to know of it.

    `cap` and `shortest` count characters; a number is 0 or more, `positive` ones above 0, and at
    most `most`. A `required` field is never without a value. `long_numbers` may hold as many
    digits as a card has. `synonyms` are the names of its column in other programs' files, in
    small letters. A `derived` field follows from others and is computed again, never typed.
    What an `offered` one may be is offered while one types. A yes or no may be `unknown`.
    """

    name: str
    words: Sentence
    kind: FieldKind = FieldKind.LINE
    cap: int = NAME_CAP
    choices: Choices = field(default_factory=lambda: NO_CHOICES)
    required: bool = False
    hint: Sentence | None = None
    synonyms: tuple[str, ...] = ()
    shortest: int = 0
    positive: bool = False
    most: int = MOST_WHOLE
    long_numbers: bool = False
    refers: str = ""
    derived: bool = False
    offered: bool = False
    unknown: bool = False
    of_month: bool = False
    """A day that stands for its month, which may be typed without one."""
    in_currency: bool = False
    """An amount in the currency that its record has beside it; lists say it of their fields."""
    of_tags: bool = False
    """Words with commas between them, one of which can be added or taken away."""
    own: bool = False
    """What tells a record from the others: several are not given the same."""

    @property
    def nullable(self) -> bool:
        """Whether the file keeps an unknown value as NULL; an unknown text is empty."""
        return self.unknown or (not self.required and self.kind in _NONE_IF_UNKNOWN)

    @property
    def typed(self) -> bool:
        """Whether people type or choose it; the program itself gives the other values."""
        return not self.derived and self.kind not in _GIVEN

    @property
    def typed_cap(self) -> int:
        """How many characters may be typed: a country's name is longer than the code kept of it."""
        return NAME_CAP if self.kind in _READ_AS_CODES else self.cap

    def chosen(self, text: str) -> Any:
        """
        Return the choice that is typed; others stay.

        By its stored text, its English words, or what stands in brackets in them ("T/T").
        """
        typed = _plain(text)
        known = (
            value
            for value, words in self.choices.items()
            if typed
            and typed in set(map(_plain, (str(value), str(words), *_bracketed(str(words)))))
        )
        return next(known, text)

    def choice(self, text: str) -> Sentence | None:
        """Name the choice that is stored as this text; None for a word this version lacks."""
        return next((words for value, words in self.choices.items() if str(value) == text), None)


def _plain(text: str) -> str:
    """Its letters and digits alone, in small letters."""
    return "".join(filter(str.isalnum, text.casefold()))


def _bracketed(words: str) -> list[str]:
    return re.findall(r"\(([^()]+)\)", words)


@dataclass(frozen=True, slots=True, eq=False)
class RecordSpec:
    """
    One record, kept in `table`; `plural` names several, where lists are filtered by it.

    `parents` are the columns that name the record it belongs to, the first filled in counts: the
    history, purging and the Bin follow them. `title` are the columns it is called by, the first
    filled in. One that is `evidence` is not erased with its parent: it keeps the parent. `former`
    are fields of earlier versions, which the history still tells of.
    """

    table: str
    words: Sentence
    fields: tuple[FieldSpec, ...]
    plural: Sentence | None = None
    parents: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    binned: bool = False
    evidence: bool = False
    former: tuple[FieldSpec, ...] = ()
    _by_name: dict[str, FieldSpec] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {each.name: each for each in self.fields})

    def __getitem__(self, name: str) -> FieldSpec:
        """Return the field of this name; raises KeyError."""
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[FieldSpec]:
        return iter(self.fields)

    def links(self) -> tuple[tuple[str, str], ...]:
        """The parents as (column, table)."""
        return tuple((column, self[column].refers) for column in self.parents)


CREATED_AT = FieldSpec("created_at", say("Records", "Made at"), FieldKind.MOMENT, required=True)
BINNED_AT = FieldSpec("binned_at", say("Records", "In the Bin since"), FieldKind.MOMENT)
NOTE = FieldSpec("note", say("Records", "Note"), FieldKind.TEXT, cap=NOTE_CAP)
UNIT = FieldSpec(
    "unit", say("Records", "Unit"), FieldKind.UNIT, cap=UNIT_CAP, required=True,
    synonyms=UNIT_COLUMNS,
)  # fmt: skip
PAGE_URL = FieldSpec(
    "url", say("Records", "Address of the page"), FieldKind.URL, cap=URL_CAP, long_numbers=True
)
