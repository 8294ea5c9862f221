"""The figures shown in the sidebar; computed again only after a commit, imported on first use."""

from collections import Counter
from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING

from sourcing_app.services.lists import AT_ONCE
from sourcing_app.store.queries.lists import kept_rows
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.domain.today.agenda import Section
    from sourcing_app.services.open_file import OpenFile
    from sourcing_app.store.history.changes import Committed

Count = tuple[int, bool]
_DEALINGS = frozenset(
    {"inquiry", "inquiry_recipient", "quote", "purchase_order", "order_line", "payment_line"}
    | {"payment", "supplier_bank_account", "inspection", "gate_waiver", "attachment", "red_flag"}
    | {
        "badge_observation",
        "vetting_check",
        "supplier_hold",
        "metric_observation",
        "certificate",
        "supplier_contact",
    }
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
    "today": _DEALINGS
    | {"buyer_profile", "marketplace_account", "search_query", "product"}
    | {"snooze", "milestone", "shipment", "receipt", "dispute", "buying_request"},
    "suppliers": frozenset({"supplier.binned_at"}),
    "inquiries": frozenset({"inquiry.binned_at", "inquiry_recipient.state"}),
    "orders": _DEALINGS,
}
"""The tables and columns whose change can change a figure."""
_FEW_ORDERS = 50
"""Every running order is judged by its gates, about a millisecond each."""
_LARGE: Mapping[str, int] = {
    "inquiry_recipient": AT_ONCE,
    "quote": AT_ONCE,
    "supplier": AT_ONCE,
    "purchase_order": _FEW_ORDERS,
}


class Counts:
    """Each returns a number and whether it is urgent, or None where there is nothing to count."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._asks: Mapping[str, Callable[[Reader], Count | None]] = {
            "today": self._urgent,
            "suppliers": _suppliers,
            "inquiries": _inquiries,
            "orders": self._orders,
        }
        self._known: dict[str, Count | None] = {}
        self.pressing: Mapping[Section, int] = {}
        """What was counted last as `today`, section by section."""
        self._changed: Counter[str] = Counter()
        self._lock = Lock()
        file.changes.listen(self._forget)

    def today(self) -> Count | None:
        """How many things cannot wait."""
        return self._kept("today")

    def suppliers(self) -> Count | None:
        """How many suppliers are kept (the Bin is left out)."""
        return self._kept("suppliers")

    def inquiries(self) -> Count | None:
        """How many letters are still to be sent or wait for an answer."""
        return self._kept("inquiries")

    def orders(self) -> Count | None:
        """How many orders need attention, else how many there are."""
        return self._kept("orders")

    def is_long(self) -> bool:
        """Whether some are to be counted, and the file is so large that it is for a worker."""
        missing = self._asks.keys() - self._known.keys()
        reader = self._file.reader
        return bool(missing) and any(kept_rows(reader, name) > few for name, few in _LARGE.items())

    def count(self, stop: Callable[[], bool]) -> bool:
        """
        Count what is not known, in a worker's thread; a save interrupts it, and it begins again.

        True when it is done. A figure is dropped when what it rests on was changed meanwhile.
        Raises Cancelled when `stop` says so, or another AppError.
        """
        begun = Counter(self._changed)
        missing = [name for name in self._asks if name not in self._known]
        found = unhurried(
            self._file.reader, lambda reader: {n: self._asks[n](reader) for n in missing}, stop
        )
        with self._lock:
            same = (name for name in found if begun[name] == self._changed[name])
            self._known.update({name: found[name] for name in same})
        return True

    def _kept(self, name: str) -> Count | None:
        if name not in self._known:
            self._known[name] = self._asks[name](self._file.reader)
        return self._known[name]

    def _forget(self, committed: "Committed") -> None:
        """Count again what rests on what was changed."""
        for name, rests in RESTS.items():
            if committed.concerns(rests):
                with self._lock:
                    self._changed[name] += 1
                    self._known.pop(name, None)

    def _urgent(self, reader: Reader) -> Count | None:
        """Whether anything is urgent; nothing is in an empty file."""
        from sourcing_app.services.agenda.rows import Agenda

        agenda = Agenda(reader)
        self.pressing = {} if agenda.is_empty() else agenda.pressing(self._file.today())
        number = sum(self.pressing.values())
        return (number, True) if number else None

    def _orders(self, reader: Reader) -> Count | None:
        from sourcing_app.services.orders.rows import OrderRows

        rows = OrderRows(reader, self._file.today)
        urgent = rows.attention()
        number = urgent or rows.total()
        return (number, bool(urgent)) if number else None


def _suppliers(reader: Reader) -> Count | None:
    from sourcing_app.store.queries.suppliers import outside_bin

    return _calm(outside_bin(reader))


def _inquiries(reader: Reader) -> Count | None:
    from sourcing_app.store.queries import agenda

    return _calm(agenda.letters_under_way(reader))


def _calm(number: int) -> Count | None:
    return (number, False) if number else None
