"""The cash, the calendar, the orders page and the agenda on 5,000 orders with 20,000 payments."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from sourcing_app.services.agenda.rows import Agenda
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.orders.rows import BLOCKED, OrderRows
from sourcing_app.services.payments.cash import entries, forecast
from sourcing_app.store.sqlite.reader import Reader
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import YARDSTICK, cpu, in_yardsticks, pairs, yardstick
from tests.conftest import RESOURCES
from tests.order_factory import TODAY, make_order

ORDERS, PAYMENTS_EACH = 5_000, 4
GOAL_MS = 100
SHOWN = 12
MONTH = (date(2026, 4, 1), date(2026, 4, 30))


def cash(bench: Bench) -> Iterator[Line]:
    """
    The cash and the month are computed in a job, and shown when they are there.

    There is no worse file for the agenda and the view "blocked": every order runs, is asked for a
    payment and has a closed gate, as is kept with its lines.
    """
    path = bench.folder / "cash.sourcing"
    if not path.exists():
        _make(path)
    reader = Reader(path)
    rows = OrderRows(reader, lambda: TODAY)
    calls: dict[str, Callable[[], object]] = {
        "forecast of 20,000 payments": lambda: forecast(reader, TODAY),
        "a month of 20,000 payments": lambda: entries(reader, TODAY, *MONTH),
        "orders page, its ids and 50 rows": lambda: rows.page(rows.ids()[:50]),
        "orders page, its counts": rows.counts,
        "agenda of 5,000 orders": lambda: Agenda(reader).list_of(TODAY, SHOWN),
        "orders blocked of 5,000": lambda: rows.ids(view=BLOCKED),
    }
    for name, call in calls.items():
        found = pairs(yardstick, lambda call=call: cpu(call))
        yield line(name, ORDERS * PAYMENTS_EACH, YARDSTICK, found, in_yardsticks(GOAL_MS))


def _make(path: Path) -> None:
    """One order through the program, the others copied from it by plain SQL: no page shows them."""
    create(path)
    desk = Desk(path, RESOURCES)
    make_order(desk)
    desk.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        _copy(connection, "purchase_order", 1, _orders())
        _copy(connection, "payment_line", 1, _lines(0))
        _copy(connection, "payment_line", 2, _lines(1))
        _pay(connection)
    connection.close()


def _orders() -> Iterator[dict[str, object]]:
    for at in range(ORDERS):
        yield {"id": at + 2, "number": f"PO-{at}", "stage": "in_production"}


def _lines(place: int) -> Iterator[dict[str, object]]:
    for at in range(ORDERS):
        due = _day(at + 60 * place) if not place or at % 3 else None
        yield {"id": 2 * at + 10 + place, "order_id": at + 2, "due_on": due}


def _day(at: int) -> str:
    return (TODAY + timedelta(days=at % 400 - 100)).isoformat()


def _copy(
    connection: sqlite3.Connection, table: str, key: int, rows: Iterator[dict[str, object]]
) -> None:
    found = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,))  # noqa: S608 - ours
    names = [each[0] for each in found.description]
    kept = dict(zip(names, found.fetchone(), strict=True))
    holes = ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({holes})",  # noqa: S608 - ours
        [tuple({**kept, **row}[name] for name in names) for row in rows],
    )


def _pay(connection: sqlite3.Connection) -> None:
    """Three payments made and one planned on each order; of every tenth one is on its way."""
    rows = []
    for at in range(ORDERS):
        for place in range(PAYMENTS_EACH):
            state = "planned" if place == PAYMENTS_EACH - 1 else "confirmed"
            if not at % 10 and not place:
                state = "sent"
            place_of = 2 * at + 10 + (state == "planned")
            rows.append((place_of, _day(at), 1_000_000_000, state))
    connection.executemany(
        "INSERT INTO payment (version, line_id, paid_on, amount, method, held_by, reference, "
        "state, incident, note, void_reason) "
        "VALUES (1, ?, ?, ?, 'tt', 'supplier', '', ?, 0, '', '')",
        rows,
    )
