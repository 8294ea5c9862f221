"""Which column of a file is which field: by its name, by the columns beside it, by its values."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeVar

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.column_names import (
    BADGE_COLUMNS,
    OF_CONTACT,
    OF_LISTING,
    OF_SUPPLIER,
    WEAK_NAMES,
)
from sourcing_app.domain.records.spec import FieldSpec
from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.lines import NO_LINES, PackedLines
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS
from sourcing_app.services.transfer.evidence import evident

T = TypeVar("T")
NOTES = "notes"
NAME = "name"
BADGES = FieldSpec("badges", say("Transfer", "Badges"), synonyms=BADGE_COLUMNS)
PERSON = "contact_name"
SEVERAL = frozenset({NOTES, BADGES.name})
"""The fields that several columns may go to."""
_OF_CONTACT = {
    name if name not in SUPPLIER and name != "note" else f"contact_{name}": CONTACT[name]
    for name in CONTACT_FIELDS
}
CONTACT_NAMES: Mapping[str, str] = {name: field.name for name, field in _OF_CONTACT.items()}
"""The fields of the contact, by their names in `FIELDS`."""
FIELDS: Mapping[str, FieldSpec] = {
    name: field
    for name, field in {
        **{field.name: field for field in SUPPLIER},
        **_OF_CONTACT,
        BADGES.name: BADGES,
    }.items()
    if field.synonyms
}
"""The fields a column can go to. Several columns may go to notes, one to each other field."""
_HUMP = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я][a-zа-я])")  # noqa: RUF001 - Russian
_SIMPLIFIED = str.maketrans(
    "業產價會單賣廠參號員圖備註應務區國編網聯職稱稅簡類細經絡統營見規計訂認證詞話詳語說負責賬帳貨貿費郵釋"
    "鋪鏈間階頁題數時術機條標樣點狀電碼種與門開庫場級報總實獲紅連結廣縣鎮鄉動傳",
    "业产价会单卖厂参号员图备注应务区国编网联职称税简类细经络统营见规计订认证词话详语说负责账账货贸费邮释"
    "铺链间阶页题数时术机条标样点状电码种与门开库场级报总实获红连结广县镇乡动传",
)
"""Traditional characters that names of columns have: 聯絡電話 is 联络电话."""
_PEOPLE = frozenset({"position", "email", "phone", "wechat", "whatsapp"})


def plain_name(column: str) -> str:
    """A column's name as names are compared: case, accents, signs and joined words do not count."""
    apart = _HUMP.sub(" ", column).replace("_", " ").translate(_SIMPLIFIED)
    bare = unicodedata.normalize("NFKD", apart.casefold())
    seen = "".join(char for char in bare if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", seen))


def _known() -> dict[str, str]:
    """The field of each name, also written as one word; the first field keeps it."""
    found: dict[str, str] = {}
    for name, field in FIELDS.items():
        for word in (name, str(field.words), *field.synonyms):
            found.setdefault(plain_name(word), name)
    for word, name in [*found.items()]:
        found.setdefault(word.replace(" ", ""), name)
    return found


_FIELD_OF = _known()
_WEAK = frozenset(map(plain_name, WEAK_NAMES))
_LISTING = frozenset(map(plain_name, OF_LISTING))
_OWNERS = tuple(
    (plain_name(word), owner)
    for words, owner in ((OF_SUPPLIER, ""), (OF_CONTACT, "contact_"))
    for word in sorted(words, key=len, reverse=True)
)


def field_named(name: str) -> str:
    """Return a field's name in `FIELDS`; one of the contact may be written contact_email too."""
    bare = name.removeprefix("contact_")
    return name if name in FIELDS or bare not in _OF_CONTACT else bare


def divided(values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Tell a supplier's own values from those of its main contact, by the names of each."""
    named = {field_named(name): value for name, value in values.items()}
    return apart(named)


def apart(values: Mapping[str, T]) -> tuple[dict[str, T], dict[str, T]]:
    """As `divided`, for values by their names in `FIELDS`."""
    own: dict[str, T] = {}
    contact: dict[str, T] = {}
    for name, value in values.items():
        if name in CONTACT_NAMES:
            contact[CONTACT_NAMES[name]] = value
        else:
            own[name] = value
    return own, contact


def proposed(
    columns: Sequence[str], lines: PackedLines = NO_LINES, *, named: bool = True
) -> dict[str, str]:
    """
    Return column -> field for every column that is understood.

    By its name first, where any names the columns (`named`), then by the values of its lines.
    """
    plain = {column: plain_name(column) for column in columns} if named else {}
    found: dict[str, str] = {}
    strong = {c: f for c, text in plain.items() if (f := _field(text)) and text not in _WEAK}
    for column, field in strong.items():
        _take(found, column, field)
    for column, text in plain.items():
        if text in _WEAK:
            _take(found, column, _of_weak(found, [*plain.values()]))
    found.update(evident(columns, lines, found, named=named))
    return {column: found[column] for column in columns if found.get(column)}


def _take(found: dict[str, str], column: str, field: str) -> None:
    if field in SEVERAL or field not in found.values():
        found[column] = field


def _field(text: str) -> str:
    """The field of a plain name, also with a word that says whose it is."""
    known = _FIELD_OF.get(text) or _FIELD_OF.get(text.replace(" ", ""))
    if known:
        return known
    for word, owner in _OWNERS:
        rest = _without(text, word)
        if rest:
            field = NAME if rest in _WEAK else _FIELD_OF.get(rest, "")
            asked = f"{owner}{field}" if field else ""
            return field_named(asked if asked in FIELDS or owner else field) if field else ""
    return ""


def _without(text: str, word: str) -> str:
    """What is left of a name without a word before or behind it; "" where it has no such word."""
    if text.startswith(f"{word} "):
        return text.removeprefix(f"{word} ")
    return text.removesuffix(f" {word}") if text.endswith(f" {word}") else ""


def _of_weak(found: Mapping[str, str], names: Sequence[str]) -> str:
    """Whose a mere "name" is: the supplier's, where no other column is, else what stands beside."""
    if NAME not in found.values():
        return NAME
    if _LISTING & {*names}:
        return "product"
    return PERSON if _PEOPLE & {*found.values()} else ""


def checked(mapping: Mapping[str, str], columns: Sequence[str]) -> dict[str, str]:
    """Return the mapping in column order; raises Rejected for what does not exist or is missing."""
    for column, field in mapping.items():
        if column not in columns:
            raise Rejected(
                say("Transfer", "The file has no column “{column}”.").put(column=column[:100])
            )
        if field and field_named(field) not in FIELDS:
            raise Rejected(
                say("Transfer", "“{field}” is not a field. Fields: {fields}.").put(
                    field=field[:100], fields=", ".join(FIELDS)
                )
            )
    kept = {column: field_named(mapping[column]) for column in columns if mapping.get(column)}
    for field in {*kept.values()} - SEVERAL:
        if [*kept.values()].count(field) > 1:
            raise Rejected(
                say("Transfer", "Two columns go to “{field}”. Keep one.").put(
                    field=FIELDS[field].words
                )
            )
    if NAME not in kept.values():
        raise Rejected(say("Transfer", "Choose the column that holds the supplier's name."))
    return kept
