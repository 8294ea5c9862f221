"""The history in the window: in words, quick at any length, and proved."""

import sqlite3
from contextlib import closing
from decimal import Decimal
from time import process_time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import SQLModel

from sourcing_app.domain.records.all import field_of, record_of
from sourcing_app.services.history.proof import head
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.suppliers.certificates import CertificateFields
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store import tables
from sourcing_app.ui.dialogs.history import words
from sourcing_app.ui.dialogs.history.sheet import HistorySheet
from tests.budget import within
from tests.conftest import TODAY

UNRECORDED = {"blob", "number_sequence"}


@pytest.fixture
def supplier(desk):
    return desk.suppliers.add(
        SupplierFields.checked(name="Acme", city="Ningbo", price_seen=Decimal("4.60")), today=TODAY
    )


@pytest.fixture
def show(qtbot, desk, context):
    """Show the history of a record, "" for all."""
    holder = QWidget()
    holder.context = context
    holder.resize(1200, 800)
    qtbot.addWidget(holder)

    def show_it(record=""):
        sheet = HistorySheet(holder, desk, context, record)
        sheet.open()
        return sheet

    return show_it


def lines(sheet):
    model = sheet.table.model
    return [
        [model.index(row, at).data(0x0000) for at in range(2, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_every_column_of_every_table_has_a_word():
    assert tables
    nameless = [
        f"{name}.{column.name}"
        for name, table in SQLModel.metadata.tables.items()
        for column in table.columns
        if name not in UNRECORDED
        and column.name not in {"id", "version"}
        and field_of(name, column.name) is None
    ]
    assert not nameless
    assert not [n for n in SQLModel.metadata.tables if n not in UNRECORDED and not record_of(n)]


def test_a_change_is_told_in_words(show, desk, supplier):
    desk.suppliers.change(supplier, TODAY, price_seen=Decimal("1234.5"))
    sheet = show()

    assert lines(sheet)[0] == ["Edit supplier", "Acme", "Price seen", "4.6", "1,234.5"]
    made = lines(sheet)[-1]
    assert made[:3] == ["Add supplier", "Acme", "New"]
    assert "Supplier name: Acme; City: Ningbo" in made[4].replace("; Kind: Not known", "")


def test_an_undone_action_says_so_and_a_gone_record_keeps_its_kind(show, desk, supplier):
    step = []
    desk.changes.listen(lambda committed: step.append(committed.step))
    other = desk.suppliers.add(SupplierFields.checked(name="Brief"), today=TODAY)
    desk.revert(step[0])
    sheet = show(f"supplier:{other}")

    assert lines(sheet)[0][:3] == ["Undo: add supplier", "Supplier", "Erased"]
    assert sheet.windowTitle() == "History: Supplier"


def test_only_the_record_and_its_parts(show, desk, supplier):
    desk.suppliers.add(SupplierFields.checked(name="Other"), today=TODAY)
    sheet = show(f"supplier:{supplier}")

    assert {line[1] for line in lines(sheet)} == {"Acme"}
    assert sheet.windowTitle() == "History: Supplier Acme"


def test_the_filter_and_the_whole_value(show, desk, supplier):
    note = "A long story. " * 60
    desk.suppliers.change(supplier, TODAY, notes=note.strip())
    sheet = show()
    assert sheet.after.toPlainText() == note.strip()
    assert len(lines(sheet)[0][4]) == 200

    sheet.bar.field.setText("ningbo")
    assert len(lines(sheet)) == 1
    assert sheet.before.toPlainText() == ""
    sheet.bar.field.setText("nothing like it")
    assert lines(sheet) == []
    assert sheet.after.toPlainText() == ""


def test_values_are_written_the_users_way():
    value = words.value
    assert value("payment", "paid_on", "2026-03-12") == "12 Mar 2026"
    assert value("supplier", "star", "True") == "yes"
    assert value("supplier", "binned_at", "2026-03-12 08:30:00+00:00") == "12 Mar 2026 08:30"
    assert value("purchase_order", "total", "18400.00") == "18,400.00"
    assert value("supplier", "name", "1234.50") == "1234.50"
    assert value("payment", "method", "tt") == "Bank transfer (T/T)"
    assert value("attachment", "entity", "purchase_order") == "Order"
    assert value("supplier", "name", "2026-99-99") == "2026-99-99"
    assert value("gate_waiver", "covers", "reviews_read:fail flag:7 gut") == (
        "Reviews read on Alibaba (Checked, failed); Red flag (7); Gut check"
    )
    assert words.what("file.restored") == "Restore a backup"
    assert words.what("something.else") == "something.else"


def test_the_chain_is_proved_and_its_head_copied(show, qtbot, desk, context, supplier):
    sheet = show()
    sheet.copy_head.click()
    assert QGuiApplication.clipboard().text() == head(desk)
    sheet.verify.click()
    qtbot.waitUntil(lambda: not context.jobs.busy)

    assert "1 line" in sheet.proof.text.text()
    assert "written" in sheet.proof.text.text()


def test_a_changed_line_is_named(show, qtbot, desk, context, supplier):
    with closing(sqlite3.connect(desk.path)) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'change_log'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE change_log SET new = 'forged' WHERE id = 1")
        connection.commit()
    sheet = show()
    sheet.verify.click()
    qtbot.waitUntil(lambda: not context.jobs.busy)

    assert sheet.proof.text.text() == "The history was changed at line 1."


def test_a_hundred_thousand_lines_open_at_once(show, desk, supplier):
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute(
            "INSERT INTO change_log (at, who, action, entity, entity_id, owner, step, field, old, "
            "new, digest) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
            "i < 100000) SELECT '2026-03-12 08:00:00', 'olga', 'supplier.edited', 'supplier', 1, "
            "'supplier:1', i, 'city', 'A', 'B', '' FROM n"
        )
        connection.commit()
    started = process_time()
    sheet = show()

    assert within(1.5, process_time() - started)
    assert len(sheet.table.model.window) > 100_000


def test_an_erased_record_is_told_by_its_name_whatever_its_fields_are(desk, supplier, show):
    kind, text = (
        CertificateFields.checked(kind="ISO 9001"),
        NoteFields.checked(noted_on=TODAY, text="Call"),
    )
    desk.certificates.bin([desk.certificates.add(supplier, kind, TODAY)])
    subject = Subject("supplier", supplier)
    desk.notes.bin([desk.notes.add(subject, text, TODAY)])
    desk.bin.empty()
    erased = [line[3] for line in lines(show()) if line[2] == "Erased"]
    assert sorted(erased) == ["Supplier: 1; Name: Call", "Supplier: 1; Name: ISO 9001"]
