"""Placing the rows of a table of payments: each is judged by its gate, or set aside with why."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.payments.methods import HeldBy, holder
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.records.payments import HOLDER_NAMES, PAYMENT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.names import identity
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.kept import (
    Earlier,
    KeptPayment,
    after,
    flagged,
    made_by,
    refuse_kept,
    to_a_person,
)
from sourcing_app.services.transfer.record_plan import Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.recorded import given_number, recorded, says_the_same
from sourcing_app.services.transfer.rows import Remark
from sourcing_app.store.queries.transfer import order_ids
from sourcing_app.store.tables.payment import KeptPaymentFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NO_ORDER = say("RecordImport", "There is no order {number}. Import or make the order first.")
_NO_LINE = say(
    "RecordImport", "Write which payment of the order it is: 1 for the first, 2 for the next."
)
_OTHER_SUPPLIER = say("RecordImport", "Order {number} is with {supplier}.")
_ORDERS_CURRENCY = say("RecordImport", "Order {number} is in {currency}.")
_HELD = say("RecordImport", "By this method the money is held by: {holder}. That is what is kept.")


class PaymentPlacer:
    """Places payments row by row; those before one count when it is judged."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._reader = file.reader
        self._today = today
        self._orders = order_ids(file.reader)
        self._known: dict[str, list[dict[str, Any]]] = {}
        for _, values in recorded(file.reader, "payments"):
            self._known.setdefault(values["number"], []).append(values)
        self._states: dict[int, OrderState] = {}
        self._earlier = Earlier(file.reader)
        self._flagged: set[int] = set()
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid, or Rejected with why it may not be recorded."""
        number, seq = given_number(values), _line_number(values)
        state = self._state(number, values)
        own = {n: v for n, v in values.items() if n in KeptPaymentFields.model_fields}
        fields = KeptPaymentFields.checked(**typed(PAYMENT, own))
        if self._is_known(number, {"seq": seq, **{name: getattr(fields, name) for name in own}}):
            self._same += 1
            return
        new = KeptPayment(state.id, seq, fields)
        try:
            refuse_kept(state, new, self._earlier, self._today)
        except Blocked as error:
            missing = (fact.sentence for fact in error.report.missing)
            self.plan.refused.extend(Remark(line.number, "", each) for each in missing)
            return
        self._states[state.id] = after(state, new)
        if to_a_person(new):
            self._flagged.add(state.supplier_id)
        made = made_by(state, new)
        self._earlier.made.extend([made] if made else [])
        self._earlier.count(new)
        self._remark(line, fields)
        self.plan.new.append(Planned(line.number, f"{number}: {fields.amount}", new))

    def finish(self) -> int:
        """How many were recorded already."""
        return self._same

    def _state(self, number: str, values: dict[str, Any]) -> OrderState:
        """The order of a row, as those before it leave it; raises Invalid."""
        key = self._orders.get(number)
        if key is None:
            raise Invalid({"number": _NO_ORDER.put(number=number)})
        if key not in self._states:
            self._states[key] = order_state(self._reader, key, self._today)
        state = self._states[key]
        if state.supplier_id in self._flagged:
            state = flagged(state)
        if values.get("supplier") and identity(values["supplier"]) != identity(state.supplier):
            told = _OTHER_SUPPLIER.put(number=number, supplier=state.supplier)
            raise Invalid({"supplier": told})
        currency = state.total.currency
        if values.get("currency") and currency_code(str(values["currency"])) != currency:
            raise Invalid({"currency": _ORDERS_CURRENCY.put(number=number, currency=currency)})
        return state

    def _is_known(self, number: str, values: dict[str, Any]) -> bool:
        """Whether it is recorded with all that is given; each recorded one is found once."""
        there = self._known.get(number, [])
        found = next((each for each in there if says_the_same(each, values)), None)
        if found is not None:
            there.remove(found)
        return found is not None

    def _remark(self, line: SourceLine, fields: KeptPaymentFields) -> None:
        """Say where the money is held by the method, if the row says otherwise."""
        held = HeldBy.SUPPLIER if fields.incident else holder(fields.method)
        if fields.held_by not in {None, held}:
            told = _HELD.put(holder=HOLDER_NAMES[held])
            self.plan.kept.append(Remark(line.number, "held_by", told))


def _line_number(values: dict[str, Any]) -> int:
    """Which payment of the order a row is; raises Invalid."""
    text = str(values.get("seq", ""))
    if not text:
        raise Invalid({"seq": FILL})
    try:
        return int(parse_decimal(text, places=0))
    except ValueError:
        raise Invalid({"seq": _NO_LINE}) from None
