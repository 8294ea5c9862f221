"""A word that no version knows, in any column of choices: one sentence there, all else usable."""

from contextlib import closing

import pytest
from sqlalchemy import Enum, create_engine
from sqlmodel import Session, SQLModel, select

from sourcing_app.cli.order_output import order_document
from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.records.all import RECORDS
from sourcing_app.services.agenda.rows import Agenda
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.orders.exposure import exposures
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.risk_sheet import risk_sheet
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.cash import entries, forecast
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.store.sqlite.reader import Reader
from tests.rows import counted_wrong, writing

LISTS = (InquiryRows, OrderRows, QuoteRows, SupplierRows)
CHOICES = {
    record.table: [
        field.name
        for field in record.fields
        if field.choices
        and isinstance(SQLModel.metadata.tables[record.table].c[field.name].type, Enum)
    ]
    for record in RECORDS
}


def read_all(reader, today):
    """Everything that reads many rows, and all that is shown of each order and supplier."""
    for rows in (kind(reader, lambda: today) for kind in LISTS):
        ids = rows.ids()
        assert [row.id for row in rows.page(ids)] == list(ids)
    Agenda(reader).items(today)
    Agenda(reader).list_of(today, 12)
    forecast(reader, today)
    entries(reader, today)
    exposures(reader)
    for key in OrderRows(reader, lambda: today).ids():
        order_document(order_state(reader, key, today))
        risk_sheet(reader, key, today)
        payments_of(reader, key)
    for key in SupplierRows(reader, lambda: today).ids():
        supplier_detail(reader, key, today)


def classes():
    """The class of each table's rows."""
    found = [SQLModel]
    for each in found:
        found += each.__subclasses__()
    return {each.__tablename__: each for each in found if hasattr(each, "__table__")}


@pytest.mark.parametrize("table", [table for table, names in CHOICES.items() if names])
def test_a_word_that_is_no_choice_is_told_and_stops_nothing_else(
    prepared_files, tmp_path, today, table
):
    path = tmp_path / "own.sourcing"
    prepared_files.sample(path)
    with writing(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        (first,) = connection.execute(f"SELECT min(id) FROM {table}").fetchone()  # noqa: S608
        words = ", ".join(f"{name} = 'zzz'" for name in CHOICES[table])
        connection.execute(f"UPDATE {table} SET {words} WHERE id = ?", (first,))  # noqa: S608
    with closing(Reader(path)) as reader:
        read_all(reader, today)
    assert counted_wrong(path) == []
    row = classes()[table]
    with Session(create_engine(f"sqlite:///{path}")) as session:
        session.exec(select(row).where(row.id != first)).all()
        if first is not None:
            with pytest.raises(Damaged, match="“zzz” where one of a few choices belongs"):
                session.get(row, first)
