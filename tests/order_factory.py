"""A supplier, a quote and an order with valid defaults, for tests of what follows from them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.actions import Action
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import ORDER_ITEMS, CheckAnswer, Gut

TODAY = date(2026, 3, 12)
MILLION = 1_000_000
ADDRESS = "Olga Petrova\nul. Baumana 12-3\nKazan, Tatarstan, 420111\nRU"


def make_supplier(desk, name="Shenzhen Brightpath Electronics", *, vetted=True):
    from sourcing_app.services.suppliers.records import SupplierFields
    from sourcing_app.services.suppliers.vetting import VettingResult

    supplier = desk.suppliers.add(
        SupplierFields.checked(name=name, legal_name=name, address="88 Fuqiang Road", country="CN"),
        today=TODAY,
    )
    if vetted:
        badges = (Badge.GOLD, Badge.TRADE_ASSURANCE)
        answers = dict.fromkeys(ORDER_ITEMS, CheckAnswer.PASSED)
        told = VettingResult(badges=badges, answers=answers, gut=Gut.FINE)
        desk.vetting.record(supplier, told, TODAY)
    return supplier


def note_figures(desk, supplier, day=TODAY):
    """Write down what the question about activity asks for."""
    from sourcing_app.domain.suppliers.metrics import MetricKind

    told = {MetricKind.RESPONSE_RATE: "96%", MetricKind.TRANSACTIONS: "120"}
    desk.vetting.metrics.read(supplier, told, day)


def make_quote(desk, supplier, breaks=((500, "4.90"), (4000, "4.60")), **values):
    """Enter a quote whose values stand here as they stand in the file."""
    from sourcing_app.store.tables.quote import Quote, QuotePriceBreak

    columns = {
        "version": 1, "created_at": datetime.now(UTC).isoformat(" "), "supplier_id": supplier,
        "product": "LED desk lamp", "reference": "", "state": "received",
        "received_on": "2026-03-01", "currency": "USD", "incoterm": "FOB", "place": "Shenzhen",
        "moq": 500 * MILLION, "unit": "pcs", "lead_days": 25, "terms": "30/70",
        "balance_after_shipment": 0, "payment_ways": "T/T", "payee_kind": "company",
        "outside_platform": 0, "notes": "", **values,
    }  # fmt: skip
    with desk.database.writing(Action.QUOTE_ENTERED) as session:
        quote = Quote(**{name: _as_read(Quote, name, value) for name, value in columns.items()})
        session.add(quote)
        session.flush()
        session.add_all(
            QuotePriceBreak(quote_id=quote.id, min_quantity=Decimal(least), price=Decimal(price))
            for least, price in breaks
        )
        return quote.id


def _as_read(table, name, stored):
    """A value as SQLModel reads what stands in the file."""
    from sqlalchemy import Boolean, Date, DateTime
    from sqlmodel.sql.sqltypes import UTCDateTime

    from sourcing_app.domain.values.scaled import unscaled
    from sourcing_app.store.columns import Scaled

    if stored is None:
        return None
    kind = table.__table__.c[name].type
    if isinstance(kind, Scaled):
        return unscaled(stored, kind.places)
    if isinstance(kind, Date):
        return date.fromisoformat(stored)
    if isinstance(kind, Boolean):
        return bool(stored)
    return datetime.fromisoformat(stored) if isinstance(kind, DateTime | UTCDateTime) else stored


def make_order(desk, quantity=4000, agreed="30/70", *, supplier=None, **values):
    supplier = supplier or make_supplier(desk)
    quote = make_quote(desk, supplier, **values)
    return desk.orders.add(quote, Decimal(quantity), agreed, TODAY, ADDRESS)


CHECK = {
    "channel_kind": "platform_chat",
    "channel": "Trade Manager",
    "known_since": date(2026, 2, 1),
    "verified_with": "Li Wei",
}


def make_account(
    desk,
    supplier,
    name="Shenzhen Brightpath Electronics Co., Ltd",
    *,
    number="6222 0000 1234 5678",
    checked=True,
):
    from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields

    fields = AccountFields.checked(
        beneficiary=name, kind=AccountKind.COMPANY, bank="Bank of China", country="CN",
        swift="BKCHCNBJ", number=number,
    )  # fmt: skip
    account = desk.accounts.add(supplier, fields, TODAY).id
    if checked:
        check = AccountCheckFields.checked(**CHECK, verified_on=TODAY)
        desk.accounts.check(account, check, TODAY, named=True)
    return account


BEGINNINGS = {".pdf": b"%PDF-1.7\n", ".jpg": b"\xff\xd8\xff\xe0", ".png": b"\x89PNG\r\n\x1a\n"}
_numbers = count()


def make_file(tmp_path, name="proforma.pdf", data=None):
    """A file that is what its name says, and like no other one, where no data are given."""
    path = tmp_path / name
    if data is None:
        data = BEGINNINGS.get(path.suffix, b"") + b"file %d" % next(_numbers)
    path.write_bytes(data)
    return path


def make_photos(tmp_path, number=3):
    return [make_file(tmp_path, f"{place}.jpg") for place in range(number)]


def open_deposit(desk, order, tmp_path, today=TODAY):
    """Meet every fact the deposit asks for; the sample is approved today."""
    make_account(desk, desk.orders.state(order).supplier_id)
    desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(order, SampleState.APPROVED, today, today)


def make_open_order(desk, tmp_path):
    """An order whose deposit may be paid."""
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    return order


def pay(desk, order, seq, amount, day=TODAY, **values):
    from sourcing_app.services.payments.records import PaymentFields

    fields = PaymentFields.checked(paid_on=day, amount=Decimal(amount), **values)
    return desk.payments.record(order, seq, fields, TODAY)
