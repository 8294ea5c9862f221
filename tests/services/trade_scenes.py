"""What a user does with quotes, orders and the Bin; each gives back the deed, ready to be done."""

import csv
from datetime import UTC, datetime
from decimal import Decimal

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.quotes.states import QuoteState
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields
from sourcing_app.services.bin.plan import in_bin
from sourcing_app.services.orders.records import InspectionFields, OrderPlan, WaiverFields
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.tables.supplier import Supplier
from tests.conftest import TODAY
from tests.inquiry_samples import add_suppliers
from tests.order_factory import (
    ADDRESS,
    CHECK,
    make_account,
    make_file,
    make_order,
    make_photos,
    pay,
)

NOW = datetime(2026, 3, 12, tzinfo=UTC)


def reply(scene):
    """A second reply: it answers the inquiry, supersedes the first and raises flags."""
    scene.recipients(sent=True)
    scene.desk.quotes.enter(1, "500:4.90", TODAY, 1, product="Lamp")
    values = {"product": "Lamp", "terms": "100", "payee_kind": "person"}
    return lambda: scene.desk.quotes.enter(1, "500:4.80;4000:4.60", TODAY, 1, **values)


def quote_fields(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.change(key, TODAY, valid_until=TODAY, moq=Decimal(100))


def breaks(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.replace_breaks(key, "500:4.80;1000:4.70;4000:4.60")


def reject(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.move(key, QuoteState.REJECTED)


def bin_quotes(scene):
    keys = scene.quotes()
    return lambda: scene.desk.quotes.bin(keys)


def restore_quotes(scene):
    keys = scene.quotes()
    scene.desk.quotes.bin(keys)
    return lambda: scene.desk.quotes.restore(keys)


def restore_all(scene):
    keys = scene.quotes()
    scene.desk.quotes.bin(keys)
    scene.desk.suppliers.bin([1, 2])
    return lambda: scene.desk.bin.restore(in_bin(scene.desk.reader))


def order(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.orders.add(key, Decimal(4000), "30/70", TODAY, ADDRESS)


def total(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.change_plan(key, OrderPlan(Decimal(20000)), TODAY)


def terms(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.change_plan(key, OrderPlan(terms="20/30/50"), TODAY)


def both(scene):
    """Fewer lines than before, and a void payment on the one that goes."""
    key = scene.open_order()
    scene.desk.orders.change_plan(key, OrderPlan(terms="10/20/70"), TODAY)
    scene.desk.payments.void(pay(scene.desk, key, 2, "100"), "The bank sent it back", TODAY)
    return lambda: scene.desk.orders.change_plan(key, OrderPlan(Decimal(20000), "100"), TODAY)


def sample(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.sample(key, SampleState.APPROVED, TODAY, TODAY)


def account(scene):
    key = scene.suppliers[0]
    fields = AccountFields.checked(
        beneficiary="Li Wei", kind="person", bank="Bank of China", country="CN",
        swift="BKCHCNBJ", number="6222 0000 1234 5678",
    )  # fmt: skip
    return lambda: scene.desk.accounts.add(key, fields, TODAY)


def check(scene):
    """The check of a second account revokes the first."""
    (key,) = add_suppliers(scene.desk, ["Shenzhen Brightpath"])
    make_account(scene.desk, key)
    other = make_account(scene.desk, key, number="6222 9999", checked=False)
    fields = AccountCheckFields.checked(**CHECK, verified_on=TODAY)
    return lambda: scene.desk.accounts.check(other, fields, TODAY, named=True)


def waive(scene):
    key = make_order(scene.desk)
    reason = WaiverFields.checked(reason="Bought from them for ten years.")
    return lambda: scene.desk.orders.waive(key, "G3", "sample", reason, TODAY)


def ready(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5520")
    return lambda: scene.desk.orders.ready(key, TODAY, TODAY)


def inspect(scene):
    key = scene.open_order()
    photos = make_photos(scene.folder)
    fields = InspectionFields.checked(
        inspected_on=TODAY, inspector="QC Ltd", cartons_opened=5, passed=True
    )
    return lambda: scene.desk.orders.inspect(key, fields, photos, TODAY)


def attach(scene):
    key, file = make_order(scene.desk), make_file(scene.folder)
    return lambda: scene.desk.orders.attach(key, AttachmentKind.PROFORMA, file, TODAY)


def import_orders(scene):
    add_suppliers(scene.desk)
    table = scene.folder / "orders.csv"
    table.write_text(
        "Order,Supplier,Currency,Payment terms,Ship to,Product,Qty,Unit price\n"
        "PO-7,Ningbo Sun,USD,30/70,1 Road,Lamp,10,5\nPO-8,Ningbo Sun,USD,100,1 Road,Vase,1,2\n"
    )
    transfer = scene.desk.transfer
    plan = transfer.plan(Import(table, kind="orders"))
    return lambda: transfer.write(plan, TODAY)


def import_notice(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5520")
    table, transfer = scene.folder / "orders.csv", scene.desk.transfer
    scene.desk.export.write(ExportRequest("orders", table))
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow({**row, "Goods ready on": TODAY.isoformat()})
    plan = transfer.plan(Import(table, kind="orders"))
    return lambda: transfer.write(plan, TODAY)


def pay_deposit(scene):
    key = scene.open_order()
    return lambda: pay(scene.desk, key, 1, "5520")


def void(scene):
    key = scene.open_order()
    kept = pay(scene.desk, key, 1, "5520")
    return lambda: scene.desk.payments.void(kept, "The bank sent it back", TODAY)


def incident(scene):
    key = make_order(scene.desk)
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(100), payee="Li Wei")
    return lambda: scene.desk.payments.incident(key, 1, fields, TODAY)


def short(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5500")
    fields = ShortFields.checked(
        short=Decimal(20), short_on=TODAY, short_reason="The bank took it on the way"
    )
    return lambda: scene.desk.payments.settle_short(key, 1, fields, TODAY)


def empty(scene):
    scene.desk.suppliers.bin(scene.suppliers)
    return scene.desk.bin.empty


def load(scene):
    """What the sample's maker does first; the rest of it are the other actions."""

    def write():
        with scene.desk.database.writing(Action.SAMPLE_DATA_LOADED, undoable=False) as session:
            fields = SupplierFields.checked(name="Sample").model_dump()
            session.add(Supplier(**fields, created_at=NOW, sort_name="sample"))

    return write
