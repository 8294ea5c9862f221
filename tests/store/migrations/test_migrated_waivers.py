"""An old waiver covers what the history shows to have been known before it."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.store.migrations import LATEST, migrate
from tests.store.released import WITHOUT_DIGESTS, ask, released

WAIVED = "2026-03-12"


@pytest.fixture(params=WITHOUT_DIGESTS)
def old(request, tmp_path):
    """A file of an old version, its connection, and what tells the history of a new row."""
    path = released(request.param, tmp_path / "old" / "own.sourcing")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield path, connection, request.param


def add(connection, table, *, told=True, **values):
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    sql = f"INSERT INTO {table} (version, {names}) VALUES (1, {marks})"  # noqa: S608
    key = connection.execute(sql, tuple(values.values())).lastrowid
    if told:
        tell(connection, table, key, "")
    return key


def tell(connection, table, key, field):
    given = {"at": f"{WAIVED} 08:00:00.000000", "who": "test", "action": "test", "entity": table}
    given |= {"entity_id": key, "field": field, "new": "test"}
    columns = {row[1] for row in connection.execute("PRAGMA table_info(change_log)")}
    given |= {name: "" for name in ("owner", "digest") if name in columns}
    given |= {"step": 0} if "step" in columns else {}
    names, marks = ", ".join(given), ", ".join("?" * len(given))
    sql = f"INSERT INTO change_log ({names}) VALUES ({marks})"  # noqa: S608
    connection.execute(sql, tuple(given.values()))


def flag(connection, supplier, **more):
    values = {"kind": "no_sample", "severity": "critical", "raised_by": "user", "note": ""}
    values |= {"url": "", "raised_on": WAIVED, "resolution": "", "supplier_id": supplier}
    return add(connection, "red_flag", **values, **more)


def answered(connection, supplier, item, answer):
    values = {"item": item, "answer": answer, "note": "", "url": "", "checked_on": WAIVED}
    return add(connection, "vetting_check", **values, supplier_id=supplier)


def waive(connection, gate, fact, **whose):
    values = {"gate": gate, "fact": fact, "reason": "Known for many years", "who": "test"}
    return add(connection, "gate_waiver", **values, waived_on=WAIVED, **whose)


def covered(old, waiver):
    path, connection, schema = old
    migrate(connection, schema, LATEST)
    ((covers,),) = ask(path, "SELECT covers FROM gate_waiver WHERE id = ?", waiver)
    return covers.split()


def new_supplier(connection):
    """A supplier of whom nothing is known, like one of the file."""
    found = connection.execute("SELECT * FROM supplier LIMIT 1")
    row = dict(zip([each[0] for each in found.description], found.fetchone(), strict=True))
    del row["id"], row["version"]
    return add(connection, "supplier", **{**row, "name": "Ningbo Moon", "gut": "unasked"})


def test_what_was_known_is_covered_and_what_came_later_is_not(old):
    connection = old[1]
    supplier = new_supplier(connection)
    known = flag(connection, supplier)
    flag(connection, supplier, told=False)
    answered(connection, supplier, "scam_searched", "fail")
    later_changed = answered(connection, supplier, "reviews_read", "fail")
    badge = {"badge": "free", "held": 1, "seen_on": WAIVED, "assessor": "", "url": ""}
    add(connection, "badge_observation", **badge, supplier_id=supplier)
    waiver = waive(connection, "G2", "supplier", supplier_id=supplier)
    flag(connection, supplier)
    answered(connection, supplier, "blacklists_checked", "fail")
    tell(connection, "vetting_check", later_changed, "answer")
    assert sorted(covered(old, waiver)) == sorted(
        [
            f"flag:{known}", "scam_searched:fail", "free_member", "gut",
            "identity_recorded:unknown", "badge_confirmed:unknown",
        ]
    )  # fmt: skip


def test_a_rejection_and_an_inspection_that_came_later_are_not_covered(old):
    connection = old[1]
    order = connection.execute("SELECT id FROM purchase_order LIMIT 1").fetchone()[0]
    sample = waive(connection, "G3", "sample", order_id=order)
    connection.execute(
        "UPDATE purchase_order SET sample_state = 'rejected', sample_on = ? WHERE id = ?",
        (WAIVED, order),
    )
    tell(connection, "purchase_order", order, "sample_state")
    again = waive(connection, "G3", "sample", order_id=order)
    connection.execute("DELETE FROM inspection")
    inspected = {"inspected_on": WAIVED, "inspector": "Li", "cartons_opened": 1, "passed": 0}
    first = add(connection, "inspection", **inspected, note="", order_id=order)
    waiver = waive(connection, "G7", "inspection", order_id=order)
    add(connection, "inspection", **inspected, note="", order_id=order)
    assert covered(old, waiver) == ["inspection", f"inspection:{first}"]
    path = old[0]
    rows = ask(path, "SELECT covers FROM gate_waiver WHERE id IN (?, ?)", sample, again)
    assert rows == [("sample",), (f"sample sample:rejected:{WAIVED}",)]
