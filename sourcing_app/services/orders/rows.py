"""The list of orders, page by page, at any number of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.conditions import Purpose
from sourcing_app.domain.order_facts import Account, AccountKind, AccountState
from sourcing_app.domain.orders import Stage
from sourcing_app.domain.suppliers import sort_name
from sourcing_app.services.orders.facts import OrderState, order_states, terms_text
from sourcing_app.store.reader import Reader, Row

_GOODS = "(SELECT group_concat(description, ' ') FROM order_line WHERE order_id = o.id)"
_PAID = (
    "(SELECT ifnull(sum(p.amount), 0) FROM payment p JOIN payment_line l ON l.id = p.line_id "
    "WHERE l.order_id = o.id AND p.state <> 'void' AND NOT p.incident)"
)
_DUE = "(SELECT ifnull(min(due_on), '9999') FROM payment_line WHERE order_id = o.id)"
_STAGES = (
    "instr('draft sample deposit_due in_production ready balance_due shipped received closed', "
    "o.stage)"
)
_SORTS = {
    "order": "o.id",
    "supplier": "s.sort_name",
    "total": "o.currency, o.total",
    "stage": _STAGES,
    "paid": f"{_PAID} * 1.0 / o.total",
    "next": _DUE,
}
_RUNNING = (
    "SELECT o.id FROM purchase_order o WHERE o.stage NOT IN ('closed', 'cancelled') "
    f"AND {_PAID} < o.total ORDER BY o.id"
)


class AccountWord(StrEnum):
    """The supplier's account in one word."""

    NONE = "none"
    UNCHECKED = "unchecked"
    COMPANY = "company"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """
    One line of the table; amounts are in `currency`.

    `next_payment` is the payment that comes next, None when everything is paid; `asked` says
    that its event has happened, `blocked` that its gate is closed. `next_due` is the day to pay
    it by, or the day on which the lead time lets expect the goods.
    """

    id: int
    number: str
    supplier_id: int
    supplier: str
    product: str
    quantity: Decimal
    unit: str
    currency: str
    total: Decimal
    stage: Stage
    terms: str
    deposit: Decimal
    paid: Decimal
    left: Decimal
    next_payment: Purpose | None
    next_seq: int | None
    next_amount: Decimal | None
    next_due: date | None
    asked: bool
    blocked: bool
    days_late: int
    account: AccountWord

    @property
    def urgent(self) -> bool:
        """Whether the next payment is late, or asked for and blocked."""
        return self.days_late > 0 or (self.asked and self.blocked)


class OrderRows:
    """Answers the table: which orders, in which order, and what their lines show."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
    ) -> list[int]:
        """
        Every id that matches, the newest first where nothing else is asked for.

        All words of `search` must occur in number, supplier or goods. `sort` is order, supplier,
        total, stage, paid or next. There is one view.
        """
        del view
        direction = "DESC" if descending or not sort else "ASC"
        keys = ", ".join(f"{key} {direction}" for key in _keys(sort))
        tables = "purchase_order o JOIN supplier s ON s.id = o.supplier_id"
        sql = f"SELECT o.id, o.number, s.sort_name {{}} FROM {tables} ORDER BY {keys}, o.id DESC"
        words = [sort_name(word) for word in search.split()]
        if not words:
            return [row["id"] for row in self._reader.rows(sql.format(""))]
        rows = self._reader.rows(sql.format(f", {_GOODS} AS goods"))
        return [row["id"] for row in rows if _matches(row, words)]

    def page(self, ids: Sequence[int]) -> list[OrderRow]:
        """The orders of these ids, in their order; those no longer there are left out."""
        today = self._today()
        states = order_states(self._reader, ids, today)
        return [order_row(states[key], today) for key in ids if key in states]

    def total(self) -> int:
        """How many orders there are."""
        return int(self._reader.value("SELECT count(*) FROM purchase_order"))

    def attention(self) -> int:
        """How many running orders have a payment that is late, or asked for and blocked."""
        ids = [row[0] for row in self._reader.rows(_RUNNING)]
        return sum(row.urgent for row in self.page(ids))


def order_row(state: OrderState, today: date) -> OrderRow:
    """Make the table's line of an order's state."""
    payment = state.next
    line = payment.line if payment else None
    return OrderRow(
        id=state.id,
        number=state.number,
        supplier_id=state.supplier_id,
        supplier=state.supplier,
        product=state.product,
        quantity=state.quantity,
        unit=state.unit,
        currency=state.total.currency,
        total=state.total.amount,
        stage=state.stage,
        terms=terms_text(state),
        deposit=state.deposit,
        paid=state.paid.amount,
        left=state.left.amount,
        next_payment=payment.report.purpose if payment else None,
        next_seq=line.line.seq if line else None,
        next_amount=line.left.amount if line else None,
        next_due=payment.expected_on if payment else None,
        asked=payment is not None and payment.happened,
        blocked=payment is not None and not payment.report.open,
        days_late=line.days_late(today) if line else 0,
        account=account_word(state.facts.account),
    )


def account_word(account: Account | None) -> AccountWord:
    """Name the account in use."""
    if account is None:
        return AccountWord.NONE
    if account.kind is AccountKind.PERSON:
        return AccountWord.PERSON
    checked = account.state is AccountState.VERIFIED
    return AccountWord.COMPANY if checked else AccountWord.UNCHECKED


def _matches(row: Row, words: Sequence[str]) -> bool:
    """Compare in Python: SQLite folds the case of ASCII letters only."""
    text = f"{sort_name(row['number'])} {row['sort_name']} {sort_name(row['goods'] or '')}"
    return all(word in text for word in words)


def _keys(sort: str) -> list[str]:
    expression = _SORTS.get(sort, _SORTS["order"])
    return expression.split(", ") if sort == "total" else [expression]
