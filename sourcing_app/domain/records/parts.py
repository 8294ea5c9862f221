"""Texts that say more than their field holds: each part goes to its own field, or is refused."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldKind, RecordSpec
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.amounts import Amount, read_amount
from sourcing_app.domain.values.currencies import currencies_meant
from sourcing_app.domain.values.incoterms import read_incoterm
from sourcing_app.domain.values.links import LinkKind, link_kind, web_address
from sourcing_app.domain.values.names import identity
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.domain.values.units import same_unit

_OTHER_UNIT = say(
    "Parts",
    "“{text}” is in {theirs}, the unit here is {unit}: write the number for {unit}, or change the "
    "unit too.",
)
_OTHER_CURRENCY = say(
    "Parts",
    "“{text}” is in {theirs}, the currency here is {currency}: write the amount in {currency}, or "
    "change the currency too.",
)
_NO_CURRENCY = say("Parts", "“{text}”: write the number alone, without a currency.")
_NO_UNIT = say("Parts", "“{text}” is a price for one: write the whole amount, without a unit.")
_WHICH_CURRENCY = say(
    "Parts",
    "“{text}” can be in several currencies: write it with its three letters, like {example}.",
)
_USUAL_UNIT = "pcs"


class Contradiction(Rejected):
    """A text was read, but says something else than the other fields do."""


def parted(record: RecordSpec, given: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return the values `given`, and what their texts say of other fields of the record.

    "1000 pcs" is a quantity where the unit is pcs, "US$ 2.70" an amount in dollars. `kept` are the
    values of the fields that are not given. A value that contradicts another one is replaced by
    the `Rejected` that says so; a text that cannot be read stays, for its reader to refuse.
    """
    found = dict(given)
    for name, value in given.items():
        read = _PARTED.get(record[name].kind) if name in record and type(value) is str else None
        if read is None or not value.strip():
            continue
        try:
            found.update(read(name, value, _Values(found, kept)))
        except Contradiction as refusal:
            found[name] = refusal
        except Rejected:
            continue
    return found


def remarks(record: RecordSpec, given: Mapping[str, Any]) -> list[Sentence]:
    """Return what is worth a word in how texts were read, such as C&F, which is CFR."""
    terms = (
        text
        for name, text in given.items()
        if name in record and record[name].kind is FieldKind.INCOTERM and type(text) is str
    )
    return [note for note in map(_note, terms) if note]


def _note(text: str) -> Sentence | None:
    try:
        return read_incoterm(text).note
    except Rejected:
        return None


def agreed_quantity(text: str, value: Decimal, unit: str, own: str) -> Decimal:
    """
    Return a quantity's value where its `unit` is the `own` one or not said; raises Rejected.

    Where `own` is blank, things are counted in pieces.
    """
    own = own or _USUAL_UNIT
    if unit and not same_unit(unit, own):
        raise Contradiction(_OTHER_UNIT.put(text=text, theirs=unit, unit=own))
    return value


def agreed_amount(
    text: str, amount: Amount, currency: str | None, unit: str | None = None
) -> Decimal:
    """
    Return an amount's value where it can be one in this currency, for this unit; raises Rejected.

    `currency` is "" where none is chosen yet, None where it is known and not to be named. `unit` is
    that of a price, "" where none is chosen; None for an amount that is no price, such as a total.
    """
    if unit is not None:
        agreed_quantity(text, amount.value, amount.unit, unit)
    elif amount.unit:
        raise Contradiction(_NO_UNIT.put(text=text))
    if currency == "" and len(amount.currencies) > 1:
        example = f"{amount.currencies[0]} {unmistakable(amount.value)}"
        raise Contradiction(_WHICH_CURRENCY.put(text=text, example=example))
    if not amount.agrees(currency or ""):
        told = _OTHER_CURRENCY.put(text=text, theirs=amount.currencies[0], currency=currency)
        raise Contradiction(told if currency else _NO_CURRENCY.put(text=text))
    return amount.value


class _Values:
    """What a record holds while its new values are parted."""

    def __init__(self, given: Mapping[str, Any], kept: Mapping[str, Any]) -> None:
        self.given, self.kept = given, kept

    def __contains__(self, name: str) -> bool:
        return name in self.given or name in self.kept

    def word(self, name: str) -> str:
        """Return a text that is given, else the one kept, else ""."""
        return str(self.given.get(name, self.kept.get(name)) or "")


def _quantity(name: str, text: str, values: _Values) -> dict[str, Any]:
    quantity = read_quantity(text)
    own = values.word("unit")
    return {name: agreed_quantity(text, quantity.value, quantity.unit, own)}


def _amount(name: str, text: str, values: _Values) -> dict[str, Any]:
    amount = read_amount(text)
    own = values.word("currency") if "currency" in values else None
    own = next(iter(currencies_meant(own or "")), own)
    said = {"currency": amount.currencies[0]} if own == "" and len(amount.currencies) == 1 else {}
    unit = values.word("unit") if "currency" in values else None
    return {name: agreed_amount(text, amount, said.get("currency", own), unit), **said}


def _link(name: str, text: str, values: _Values) -> dict[str, Any]:
    """Put the address of a product or a store into the field for it, where that is free."""
    if name not in _PLACED:
        return {}
    address = web_address(text)
    place = _PLACES.get(link_kind(address), name)
    if place == name or place not in values:
        return {name: address}
    there = values.word(place)
    if there and there != address:
        raise Contradiction(_IN_THE_WRONG_PLACE[place].put(text=address[:80]))
    return {name: values.kept.get(name, ""), place: address}


def is_in_place(name: str, address: str) -> bool:
    """Whether a web address stays in the field of this name, and belongs into no other one."""
    return name not in _PLACED or _PLACES.get(link_kind(address), name) == name


def _incoterm(name: str, text: str, values: _Values) -> dict[str, Any]:
    """Put the place of "FOB Ningbo" beside the term; one that is given, too, must be the same."""
    term = read_incoterm(text)
    if not term.place or "place" not in values:
        return {name: term.code}
    given = str(values.given.get("place") or "")
    if given and identity(given) != identity(term.place):
        raise Contradiction(_TWO_PLACES.put(one=term.place, other=given))
    return {name: term.code, "place": given or term.place}


_TWO_PLACES = say("Parts", "Two places are named, {one} and {other}: write one.")
_PLACES = {LinkKind.PRODUCT: "product_url", LinkKind.STORE: "store_url"}
_PLACED = frozenset({"website", "store_url"})
_IN_THE_WRONG_PLACE = {
    "product_url": say(
        "Parts", "“{text}” is the page of a product, and another one is recorded: replace it there."
    ),
    "store_url": say(
        "Parts", "“{text}” is the page of a store, and another one is recorded: replace it there."
    ),
}
_PARTED: Mapping[FieldKind, Callable[[str, str, _Values], dict[str, Any]]] = {
    FieldKind.QUANTITY: _quantity,
    FieldKind.AMOUNT: _amount,
    FieldKind.URL: _link,
    FieldKind.INCOTERM: _incoterm,
}
