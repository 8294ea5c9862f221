"""Placing the rows of a table of orders: those of one number are the lines of one order."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.balance import refuse_early_notice
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.orders.stages import STAGE_NAMES
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.currencies import currency_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.orders.drafts import profile_address
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.kept import KeptOrder, checked_order, goods_total
from sourcing_app.services.suppliers.facts import refuse_held
from sourcing_app.services.transfer.called import SuppliersCalled
from sourcing_app.services.transfer.record_plan import FilledIn, Planned, RecordPlan
from sourcing_app.services.transfer.record_rows import typed
from sourcing_app.services.transfer.recorded import given_number, recorded, says_the_same
from sourcing_app.services.transfer.rows import Remark, refusals
from sourcing_app.store.queries.transfer import order_lines
from sourcing_app.store.sqlite.reader import Row
from sourcing_app.store.tables.order import KeptOrderFields, OrderLineFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_OTHERS = say("RecordImport", "Line {line} says something else of order {number}: make them one.")
_STAYS = say("RecordImport", "Order {number} is recorded with other values, and stays.")
_OTHER_STAGE = say(
    "RecordImport",
    "The stage follows from what is recorded: it is “{stage}” until payments and papers are there.",
)
_OTHER_TOTAL = say(
    "RecordImport",
    "The total of {total} is not that of the goods, {goods}: it is taken as it is written.",
)
_NOT_APPROVED = say(
    "RecordImport",
    "A table does not approve a sample, which opens the deposit: it is kept as received. Approve "
    "it in the order.",
)
_NOT_READY = say(
    "RecordImport",
    "The ready notice is not taken yet, because the deposit is not recorded. Import the payments, "
    "then this table again.",
)
_USUAL_UNIT = "pcs"


@dataclass(frozen=True, slots=True)
class _FoundOrder:
    """An order of the file so far: what its rows say of it, and its goods by their lines."""

    number: str
    supplier: int
    own: Mapping[str, Any]
    goods: dict[int, OrderLineFields] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _KnownOrder:
    """An order of the list: its row's values and its goods in order."""

    key: int
    supplier: int
    values: Mapping[str, Any]
    goods: tuple[Mapping[str, Any], ...]


class OrderPlacer:
    """Places orders row by row; rows without a number are one where all but the goods is equal."""

    def __init__(self, plan: RecordPlan, file: "OpenFile", today: date) -> None:
        self.plan = plan
        self._reader = file.reader
        self._today = today
        self._suppliers = SuppliersCalled(file.reader)
        self._found: dict[Hashable, _FoundOrder] = {}
        self._same = 0

    def take(self, line: SourceLine, values: dict[str, Any]) -> None:
        """Check one row; raises Invalid."""
        supplier = self._suppliers.id_of(values)
        number = given_number(values)
        goods = {n: v for n, v in values.items() if n in OrderLineFields.model_fields}
        own = {n: v for n, v in values.items() if n in KeptOrderFields.model_fields}
        item = OrderLineFields.checked(**{"unit": _USUAL_UNIT, **typed(ORDER_LINE, goods)})
        found = self._found.setdefault(
            number or (supplier, *sorted(own.items())), _FoundOrder(number, supplier, own)
        )
        if (found.supplier, found.own) != (supplier, own):
            raise Invalid({"number": _OTHERS.put(line=next(iter(found.goods)), number=number)})
        found.goods[line.number] = item

    def finish(self) -> int:
        """Take the new orders after the last row; returns how many rows are there already."""
        known = self._known()
        for found in self._found.values():
            try:
                order = self._order(found)
                there = known.get(found.number)
                if there is None:
                    refuse_held(self._reader, order, HoldScope.PAYMENTS, self._today)
                    self._take(found, order)
                else:
                    self._compare(found, order, there)
            except Rejected as error:
                self.plan.refused.extend(
                    remark for line in found.goods for remark in refusals(line, error)
                )
        return self._same

    def _order(self, found: _FoundOrder) -> KeptOrder:
        own = typed(ORDER, found.own)
        if "total" not in own and "currency" in own:
            currency = currency_code(str(own["currency"]))
            own["total"] = goods_total([*found.goods.values()], currency)
        fields = KeptOrderFields.checked(**own)
        order = KeptOrder(found.number, found.supplier, fields, [*found.goods.values()])
        return checked_order(order, self._today, profile_address(self._reader))

    def _take(self, found: _FoundOrder, order: KeptOrder) -> None:
        first = next(iter(found.goods))
        title = found.number or order.lines[0].description
        self.plan.new.append(Planned(first, title, order))
        if order.fields.ready_on is not None:
            self.plan.kept.append(Remark(first, "ready_on", _NOT_READY))
        if order.sample is not order.fields.sample_state:
            self.plan.kept.append(Remark(first, "sample_state", _NOT_APPROVED))
        total = Money(order.fields.total, order.fields.currency)
        goods = Money(goods_total(order.lines, total.currency), total.currency)
        if total != goods:
            told = _OTHER_TOTAL.put(total=total, goods=goods)
            self.plan.kept.append(Remark(first, "total", told))
        if order.fields.stage not in {None, order.stage}:
            told = _OTHER_STAGE.put(stage=STAGE_NAMES[order.stage])
            self.plan.kept.append(Remark(first, "stage", told))

    def _compare(self, found: _FoundOrder, order: KeptOrder, there: _KnownOrder) -> None:
        """An order that is recorded stays; only a ready notice that it lacks is filled in."""
        given = {name: getattr(order.fields, name) for name in found.own if name != "stage"}
        ready, sample = (given.pop(name, None) for name in ("ready_on", "sample_state"))
        same = says_the_same(there.values, given) and _same_goods(order, there)
        same = same and (not sample or there.values["sample_state"] in {sample, order.sample})
        had = there.values["ready_on"]
        if not same or there.supplier != found.supplier or (ready and had and ready != had):
            raise Rejected(_STAYS.put(number=found.number), "number")
        if ready is not None and had is None:
            self._fill_ready(found, there, ready)
        else:
            self._same += len(found.goods)

    def _fill_ready(self, found: _FoundOrder, there: _KnownOrder, ready: Any) -> None:
        """Fill in the day of the notice where the deposit is paid; raises Rejected."""
        refuse_future(ready, self._today)
        facts = order_state(self._reader, there.key, self._today).facts
        refuse_early_notice(facts, ready)
        first = next(iter(found.goods))
        self.plan.filled.append(FilledIn(first, found.number, there.key, {"ready_on": ready}))

    def _known(self) -> dict[str, _KnownOrder]:
        rows = [*recorded(self._reader, "orders")]
        goods = order_lines(self._reader, [row["id"] for row, _ in rows])
        return {
            row["number"]: _KnownOrder(
                row["id"],
                row["supplier_id"],
                values,
                tuple(map(_line, goods.get(row["id"], ()))),
            )
            for row, values in rows
        }


def _line(row: Row) -> Mapping[str, Any]:
    """The values of an order line by its fields."""
    amounts = {name: unscaled(row[name]) for name in ("quantity", "unit_price")}
    return {**{name: row[name] for name in OrderLineFields.model_fields}, **amounts}


def _same_goods(order: KeptOrder, there: _KnownOrder) -> bool:
    """Whether the goods are those of the order: what a table leaves empty says nothing."""
    told = [
        {name: value for name, value in line.model_dump().items() if value != ""}
        for line in order.lines
    ]
    pairs = zip(there.goods, told, strict=False)
    return len(told) == len(there.goods) and all(says_the_same(*pair) for pair in pairs)
