"""Units of a price: which spellings mean the same unit."""

import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

_SAME = (
    "pcs pc pce piece pieces each ea шт штука штуки штук 件 个 個 只 隻",
    "sets set комплект комплекта комплектов компл наборов набор набора 套 组",
    "pairs pair prs пара пары пар 双 雙 对",
    "boxes box bxs коробка коробки коробок кор 盒",
    "cartons carton ctn ctns картон картона картонов ящик ящика ящиков 箱",
    "packs pack pk pks упаковка упаковки упаковок упак уп 包",
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
_WHOLE = frozenset({"pcs", "sets", "pairs", "boxes", "cartons", "packs", "rolls"})
"""Units of things that are counted: there is no half of one to buy."""

_KEYS = {word: words.split()[0] for words in _SAME for word in words.split()}


def unit_key(text: str) -> str:
    """Return the comparison key of a unit: pcs, piece, шт and 件 are one, a set is another."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return _KEYS.get(plain, _KEYS.get(plain.rstrip("."), plain.rstrip(".")))


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, however written."""
    return unit_key(one) == unit_key(other)


def listed(units: Iterable[str]) -> str:
    """Return each of these units once, by its comparison key."""
    return ", ".join(dict.fromkeys(sorted(unit_key(unit) for unit in units)))


def refuse_part(quantity: Decimal, unit: str) -> None:
    """Raise Rejected for a fraction of a countable unit, such as 5.60 pcs."""
    if unit_key(unit) in _WHOLE and quantity != quantity.to_integral_value():
        raise Rejected(
            say("Units", "{quantity} {unit} cannot be bought: write a whole number").put(
                quantity=quantity, unit=unit
            )
        )
