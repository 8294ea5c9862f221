"""Placing the rows of a table of quotes: rows that differ only in quantity and price are one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.quotes.ladder import Ladder, read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import checked_breaks, checked_quantity
from sourcing_app.domain.quotes.states import QuoteState
from sourcing_app.domain.records.parts import agreed_quantity
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.amounts import Amount, read_amount
from sourcing_app.domain.values.quantities import Quantity, read_quantity
from sourcing_app.domain.values.text import excerpt
from sourcing_app.domain.values.units import same_unit
from sourcing_app.files.tables.table import ExactNumber, SourceLine
from sourcing_app.services.quotes.records import (
    NewQuote,
    QuoteFields,
    last_day_of,
    refuse_day,
    refuse_parts,
)
from sourcing_app.services.transfer.called import SuppliersCalled
from sourcing_app.services.transfer.record_plan import Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.rows import Remark
from sourcing_app.store.queries.transfer import quotes_known

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_OTHER_PRICES = say(
    "RecordImport",
    "This quote is recorded with other prices, and stays. Enter the price there, or change "
    "the day.",
)
_OTHER_STATE = say("RecordImport", "This quote is recorded in another state; it stays.")
_NO_STATE = say("RecordImport", "A quote has no state “{text}”. Write one of: {states}.")
_NO_PRICE = say("RecordImport", "Give a quantity and a price, or price breaks such as 500:2.70.")
_FROM_ONE = say("RecordImport", "No quantity is given: the price counts from a quantity of 1.")
_LONE_NUMBER = say(
    "RecordImport",
    "“{text}” is one number: write the payment terms as percentages, such as 30/70, or in words.",
)
_LONE = re.compile(r"\d+(?:[.,]\d+)?\s*%?")
_USUAL_UNIT: str = QuoteFields.model_fields["unit"].default
_UNREAD = frozenset({"state", "supplier", "breaks", "min_quantity", "price"})
"""Columns of quotes that are no fields of one."""


@dataclass(frozen=True, slots=True)
class _FoundQuote:
    """A quote of the file so far, the lines it is said on, and those without a quantity."""

    supplier: int
    fields: QuoteFields
    state: QuoteState | None
    breaks: list[PriceBreak] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    uncounted: list[int] = field(default_factory=list)


class QuotePlacer:
    """Places quotes row by row; one without a day was received today."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._today = today
        self._suppliers = SuppliersCalled(file.reader)
        self._known = quotes_known(file.reader)
        self._found: dict[tuple[Any, ...], _FoundQuote] = {}

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid or Rejected."""
        supplier = self._suppliers.id_of(values)
        ladder, state = _ladder(values), _state(values)
        own = typed(QUOTE, {n: v for n, v in values.items() if n not in _UNREAD})
        own.setdefault("product", own.get("reference", ""))
        _refuse_lone(own.get("terms", ""))
        own |= last_day_of(own, self._today)
        fields = QuoteFields.checked(**{"received_on": self._today, **_said(ladder), **own})
        ladder.refuse_others(fields.currency, fields.unit)
        refuse_day(fields, self._today)
        refuse_parts(fields, ladder.breaks)
        key = (supplier, state, *fields.model_dump().values())
        found = self._found.setdefault(key, _FoundQuote(supplier, fields, state))
        found.lines.append(line.number)
        found.uncounted.extend([] if _counts(values) else [line.number])
        found.breaks.extend(each for each in ladder.breaks if each not in found.breaks)

    def finish(self) -> int:
        """Take the new quotes after the last row; returns how many rows are there already."""
        return sum(len(found.lines) for found in self._found.values() if self._is_known(found))

    def _is_known(self, found: _FoundQuote) -> bool:
        """Whether a quote is there already; a new one is taken, a contradicting one refused."""
        fields = found.fields
        try:
            breaks = checked_breaks(found.breaks)
        except Rejected as error:
            self.plan.refused.extend(Remark(each, "", error.sentence) for each in found.lines)
            return False
        traits = (found.supplier, fields.product, fields.reference, fields.currency)
        there = self._known.get((*traits, fields.received_on.isoformat()))
        if there is None:
            quote = NewQuote(found.supplier, fields, breaks, found.state or QuoteState.RECEIVED)
            self.plan.new.append(Planned(found.lines[0], fields.product, quote))
            assumed = (Remark(each, "min_quantity", _FROM_ONE) for each in found.uncounted)
            self.plan.assumed.extend(assumed)
            return False
        if not {(each.min_quantity, each.price) for each in breaks} <= there.prices:
            self.plan.refused.extend(Remark(each, "", _OTHER_PRICES) for each in found.lines)
            return False
        if found.state is not None and found.state not in there.states:
            self.plan.kept.append(Remark(found.lines[0], "state", _OTHER_STATE))
        return True


def _state(values: Mapping[str, Any]) -> QuoteState | None:
    """The state a row names, None where it names none; raises Invalid."""
    text = str(values.get("state", ""))
    if not text:
        return None
    state = QUOTE["state"].chosen(text)
    try:
        return QuoteState(state)
    except ValueError:
        names = ", ".join(map(str, QUOTE["state"].choices.values()))
        told = _NO_STATE.put(text=excerpt(text), states=names)
        raise Invalid({"state": told}) from None


def _counts(values: Mapping[str, Any]) -> bool:
    """Whether a row says from which quantity its price counts."""
    return bool(values.get("breaks") or values.get("min_quantity"))


def _ladder(values: Mapping[str, Any]) -> Ladder:
    """Return the prices of a row, with the currency and unit they name; raises Invalid."""
    name = "breaks" if values.get("breaks") else "price"
    if not values.get(name):
        raise Invalid({name: _NO_PRICE})
    try:
        ladder = read_ladder(str(values[name])) if name == "breaks" else _step(values)
        checked_breaks(ladder.breaks)
    except Invalid:
        raise
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None
    return ladder


def _step(values: Mapping[str, Any]) -> Ladder:
    """Return the one price of a row; raises Rejected, for its quantity Invalid."""
    price, count = values["price"], values.get("min_quantity", "1")
    amount = Amount(Decimal(price)) if isinstance(price, ExactNumber) else read_amount(price)
    exact = isinstance(count, ExactNumber)
    try:
        quantity = Quantity(Decimal(count)) if exact else read_quantity(count)
        unit = amount.unit or quantity.unit
        value = checked_quantity(agreed_quantity(count, quantity.value, quantity.unit, unit))
    except Rejected as error:
        raise Invalid({"min_quantity": error.sentence}) from None
    return Ladder((PriceBreak(value, amount.value),), amount.currencies, unit)


def _said(ladder: Ladder) -> dict[str, str]:
    """Return what a ladder says for sure; the usual unit is left as it is usually written."""
    said = ladder.said()
    return {n: v for n, v in said.items() if n != "unit" or not same_unit(v, _USUAL_UNIT)}


def _refuse_lone(terms: str) -> None:
    """Raise Invalid for 0.3 or 30%: which part it is, and what the others are, is not said."""
    if not _LONE.fullmatch(terms):
        return
    try:
        Terms.parse(terms)
    except Rejected:
        raise Invalid({"terms": _LONE_NUMBER.put(text=excerpt(terms))}) from None
