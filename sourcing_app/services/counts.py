"""The figures shown in the sidebar; computed again only after a commit, imported on first use."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile
    from sourcing_app.store.history.changes import Committed

Count = tuple[int, bool]
_DEALINGS = frozenset(
    {"inquiry", "inquiry_recipient", "quote", "purchase_order", "order_line", "payment_line"}
    | {"payment", "supplier_bank_account", "inspection", "gate_waiver", "attachment", "red_flag"}
    | {"badge_observation", "vetting_check", "certificate", "supplier_contact"}
    | {
        "supplier.binned_at",
        "supplier.star",
        "supplier.gut",
        "supplier.name",
        "supplier.legal_name",
    }
    | {"supplier.sort_name", "supplier.address", "supplier.country", "supplier.credit_code"}
    | {"supplier.kind", "supplier.store_url", "supplier.product"}
)
RESTS: Mapping[str, frozenset[str]] = {
    "today": _DEALINGS | {"buyer_profile", "search_query", "product"},
    "suppliers": frozenset({"supplier.binned_at"}),
    "inquiries": frozenset({"inquiry.binned_at", "inquiry_recipient.state"}),
    "orders": _DEALINGS,
}
"""The tables and columns whose change can change a figure."""


class Counts:
    """Each returns a number and whether it is urgent, or None where there is nothing to count."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._known: dict[str, Count | None] = {}
        file.changes.listen(self._forget)

    def today(self) -> Count | None:
        """How many things cannot wait."""
        return self._kept("today", self._urgent)

    def suppliers(self) -> Count | None:
        """How many suppliers are kept (the Bin is left out)."""
        return self._kept("suppliers", self._suppliers)

    def inquiries(self) -> Count | None:
        """How many letters are still to be sent or wait for an answer."""
        return self._kept("inquiries", self._inquiries)

    def orders(self) -> Count | None:
        """How many orders need attention, else how many there are."""
        return self._kept("orders", self._orders)

    def _kept(self, name: str, ask: Callable[[], Count | None]) -> Count | None:
        if name not in self._known:
            self._known[name] = ask()
        return self._known[name]

    def _forget(self, committed: "Committed") -> None:
        """Count again what rests on what was changed."""
        for name, rests in RESTS.items():
            if committed.concerns(rests):
                self._known.pop(name, None)

    def _urgent(self) -> Count | None:
        """Whether anything is urgent; nothing is in an empty file."""
        from sourcing_app.services.agenda.rows import Agenda

        agenda = Agenda(self._file.reader)
        number = 0 if agenda.is_empty() else agenda.urgent(self._file.today())
        return (number, True) if number else None

    def _suppliers(self) -> Count | None:
        from sourcing_app.store.queries.suppliers import outside_bin

        return _calm(outside_bin(self._file.reader))

    def _inquiries(self) -> Count | None:
        from sourcing_app.store.queries import agenda

        return _calm(agenda.letters_under_way(self._file.reader))

    def _orders(self) -> Count | None:
        from sourcing_app.services.orders.rows import OrderRows

        rows = OrderRows(self._file.reader, self._file.today)
        urgent = rows.attention()
        number = urgent or rows.total()
        return (number, bool(urgent)) if number else None


def _calm(number: int) -> Count | None:
    return (number, False) if number else None
