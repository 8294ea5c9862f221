"""Units of a price: which spellings mean the same unit."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

_SAME = (
    (
        "pcs pc pce piece pieces each ea unit units nos шт штука штуки штук 件 个 個 只 隻 台 支 "
        "把 条 stück stk pièce pièces pieza piezas pza unidad unidades peça peças pezzi pz szt adet"
    ),
    "sets set комплект комплекта комплектов компл наборов набор набора 套 组 satz sätze juego",
    "pairs pair prs пара пары пар 双 雙 对 paar paare paire paires pares",
    "boxes box bxs коробка коробки коробок кор 盒",
    "cartons carton ctn ctns картон картона картонов ящик ящика ящиков 箱",
    "packs pack pk pks упаковка упаковки упаковок упак уп 包",
    "bags bag мешок мешка мешков пакет пакета пакетов 袋",
    "pallets pallet plt паллета паллеты паллет поддон поддона поддонов 托盘",
    "dozens dozen doz dz дюжина дюжины дюжин 打",
    "rolls roll рулон рулона рулонов рул 卷",
    "kg kgs kilogram kilograms кг килограмм 公斤 千克",
    "g gram grams грамм грамма граммов 克",
    "t ton tons tonne tonnes mt т тонна тонны тонн 吨 噸",
    "m meter meters metre metres м метр метра метров 米",
    "m2 sqm кв.м \N{CYRILLIC SMALL LETTER EM}2 平方米 平米",
    "m3 cbm куб.м \N{CYRILLIC SMALL LETTER EM}3 立方米",
    "l liter liters litre litres л литр литра литров 升",
)
_WHOLE = frozenset(
    {"pcs", "sets", "pairs", "boxes", "cartons", "packs", "rolls", "bags", "pallets"}
)
"""Units of things that are counted: there is no half of one to buy."""
_CONTAINERS = frozenset({"sets", "boxes", "cartons", "packs", "rolls", "bags", "pallets"})
"""Units that hold a number of others."""

UNITS = ("pcs", "sets", "pairs", "boxes", "kg", "t", "m", "m²", "m³", "l", "rolls")
"""The units offered where one is chosen."""

_KEYS = {word: words.split()[0] for words in _SAME for word in words.split()}


_PLURAL = re.compile(r"(?<=\w)\((?:s|es)\)")
"""Piece(s), as pages write one and several at once."""
_SPACED_POINT = re.compile(r"(?<=[^\W\d_])\. (?=м)")
_NUMBER = r"(?P<count>[1-9][0-9]{0,5})"
_WORD = r"(?P<{}>[^\W\d_]+)\.?"
_PACKS = tuple(
    re.compile(pattern.format(count=_NUMBER, pack=_WORD.format("pack"), each=_WORD.format("each")))
    for pattern in (
        r"{pack} ?(?:of|по|/|x|\*|-|\(|=|à|a)? ?{count} ?(?:{each})? ?\)?",
        r"{count} ?{each} ?(?:/|per|in|в|每|an?)? ?(?:an? )?{pack}",
        r"{count} ?(?:/|per|in) ?{pack}",
        r"{count} ?[- ]?(?:pack|pk)(?P<pack>)(?P<each>)",
    )
)
_IS_PACK = re.compile(r" of [1-9]")


def unit_key(text: str) -> str:
    """
    Return the comparison key of a unit: pcs, piece, шт and 件 are one, a set is another.

    A pack of a number of things is a unit of its own, however it is written: carton of 12,
    ctn/12 and 12 pcs/carton are one, and neither a carton of 24 nor a piece.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    plain = _PLURAL.sub("", _SPACED_POINT.sub(".", plain))
    key = _KEYS.get(plain, _KEYS.get(plain.rstrip("."))) or _twice(plain)
    return key or _pack_key(plain) or plain.rstrip(".")


def _twice(plain: str) -> str:
    """Return the key of a unit in one and in several: piece/pieces, as pages write it."""
    keys = {_KEYS.get(part.strip(), "") for part in plain.split("/")}
    return keys.pop() if len(keys) == 1 and "/" in plain else ""


def known_unit(text: str) -> str:
    """Return the comparison key of a unit the program knows, a pack among them; "" for others."""
    key = unit_key(text)
    return key if key in _WHOLE or key in _KEYS or _IS_PACK.search(key) else ""


def unit_words() -> Iterable[str]:
    """Return every word that names a unit, in small letters."""
    return _KEYS.keys()


def _pack_key(plain: str) -> str:
    """Return "cartons of 12" for a carton of 12, "" for what is no pack."""
    for pattern in _PACKS:
        found = pattern.fullmatch(plain)
        if found is None:
            continue
        named = found.groupdict()
        pack = _KEYS.get(named["pack"] or "packs")
        each = _KEYS.get(named.get("each") or "pcs")
        if pack in _CONTAINERS and each and each not in _CONTAINERS:
            return f"{pack} of {int(named['count'])}" + ("" if each == "pcs" else f" {each}")
    return ""


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, however written."""
    return unit_key(one) == unit_key(other)


def listed(units: Iterable[str]) -> str:
    """Return each of these units once, by its comparison key."""
    return ", ".join(dict.fromkeys(sorted(unit_key(unit) for unit in units)))


def refuse_part(quantity: Decimal, unit: str) -> None:
    """Raise Rejected for a fraction of a countable unit, such as 5.60 pcs."""
    if unit_key(unit).partition(" of ")[0] in _WHOLE and quantity != quantity.to_integral_value():
        raise Rejected(
            say("Units", "{quantity} {unit} cannot be counted: write a whole number").put(
                quantity=quantity, unit=unit
            )
        )
