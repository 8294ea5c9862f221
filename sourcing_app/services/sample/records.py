"""The sample file: one in full use, in three scripts, made through the services themselves."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.registration.marketplaces import Marketplace, SignIn, steps_of
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields, Accounts
from sourcing_app.services.attachments.upload import incoming
from sourcing_app.services.inquiries.records import Inquiries
from sourcing_app.services.notes.records import NoteFields, Notes
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.open_file import OpenFile
from sourcing_app.services.orders.records import Orders
from sourcing_app.services.payments.records import Payments
from sourcing_app.services.products.records import Products
from sourcing_app.services.products.rows import product_named
from sourcing_app.services.quotes.records import Quotes
from sourcing_app.services.registration.marketplaces import MarketplaceAccounts
from sourcing_app.services.registration.records import Registration
from sourcing_app.services.sample.data import (
    BRIGHTPATH,
    BUYER,
    LAMP,
    NINGBO,
    NOTES,
    SEARCHES,
    SUPPLIERS,
    XIAMEN,
    YIWU,
    SampleOrder,
)
from sourcing_app.services.sample.suppliers import supplier_fields, vet
from sourcing_app.services.searches.search import Searches
from sourcing_app.services.suppliers.writes import insert
from sourcing_app.store.sourcing_file import create
from sourcing_app.store.tables.inspection import InspectionFields
from sourcing_app.store.tables.payment import PaymentFields
from sourcing_app.store.tables.waiver import WaiverFields


def create_sample(path: Path, resources: Path, today: date) -> None:
    """Make a sample file around this day; raises AppError, and then leaves no file behind."""
    create(path, sample=True)
    file = OpenFile(path, resources)
    try:
        with TemporaryDirectory() as folder:
            _Maker(file, today, Path(folder)).fill()
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise
    file.close()


class _Maker:
    """Fills one file; `_ago(3)` is the day three days before today, `folder` a place for papers."""

    def __init__(self, file: OpenFile, today: date, folder: Path) -> None:
        self._file = file
        self._orders = Orders(file)
        self._accounts = Accounts(file)
        self._payments = Payments(file)
        self._folder = folder
        self._today = today
        self._papers = file.resources / "sample"
        self._ids: list[int] = []

    def fill(self) -> None:
        Registration(self._file).change(**BUYER)
        _register(self._file, self._today)
        searches = Searches(self._file)
        found = {
            query: searches.log(query, query, hits=hits, day=self._ago(days))
            for query, hits, days in SEARCHES
        }
        self._suppliers(found)
        self._inquiries()
        self._product()
        self._open_quotes()
        self._place_orders()
        self._notes()

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _suppliers(self, found: Mapping[str, int]) -> None:
        """
        Write all suppliers at once: a commit for each tick would take a second longer.

        Each keeps the search for its product, where there was one.
        """
        seen = self._ago(60)
        with self._file.database.writing(Action.SAMPLE_DATA_LOADED, undoable=False) as session:
            self._ids = [insert(session, supplier_fields(each, found), seen) for each in SUPPLIERS]
            for key, data in zip(self._ids, SUPPLIERS, strict=True):
                vet(session, key, data, seen)

    def _inquiries(self) -> None:
        blocks = {
            "colour": "warm white",
            "size": "30 cm",
            "features": "folding, with LED light",
            "quantity": Decimal(1000),
        }
        inquiries = Inquiries(self._file)
        asked = inquiries.write([self._ids[3]], product="Paper lantern", **blocks)
        inquiries.mark_sent(inquiries.recipients_of(asked), self._ago(2), "Trade Manager")
        blocks |= {"features": "folding legs, flat packed", "colour": "oak", "size": "45 x 45 cm"}
        inquiries.write([self._ids[4]], product="Folding side table", **blocks)

    def _product(self) -> None:
        """What is wanted of the lamps, and what they may cost; naming it has made the product."""
        products, lamp = Products(self._file), product_named(self._file.reader, "LED desk lamp")
        products.change(lamp, self._today, **LAMP)
        products.attach_photo(lamp, self._papers / "sample.png")

    def _open_quotes(self) -> None:
        """Two replies nobody has decided on yet, one of them valid for five days more."""
        soon = self._today + timedelta(days=5)
        self._quote(1, "500:5.1;2000:4.75", 5, product="LED desk lamp", valid_until=soon)
        self._quote(7, "200:6.4;1000:5.9", 8, lead_days=35, payment_ways="T/T")

    def _quote(self, supplier: int, breaks: str, days: int, **values: Any) -> int:
        usual: dict[str, Any] = {
            "incoterm": "FOB",
            "place": SUPPLIERS[supplier].city,
            "moq": Decimal(breaks.partition(":")[0]),
            "lead_days": 25,
            "terms": "30/70",
            "sample_price": Decimal(20),
            "sample_days": 7,
            "payment_ways": "T/T, Trade Assurance",
            "payee_kind": "company",
        }
        return Quotes(self._file).enter(
            self._ids[supplier], breaks, self._ago(days), **{**usual, **values}
        )

    def _place_orders(self) -> None:
        self._shipped()
        self._inspected()
        self._in_production()
        self._waiting_for_sample()

    def _order(self, data: SampleOrder) -> int:
        quote = self._quote(
            data.supplier,
            data.breaks,
            data.quoted,
            lead_days=data.lead_days,
            balance_after_shipment=data.after_shipment,
            valid_until=self._today + timedelta(days=20),
        )
        day = self._ago(data.ordered)
        order = self._orders.add(quote, Decimal(data.quantity), "30/70", day)
        self._attach(order, AttachmentKind.PROFORMA, "proforma.pdf", data.ordered)
        return order

    def _account(self, data: SampleOrder) -> int:

        fields = AccountFields.checked(
            beneficiary=data.beneficiary,
            bank="Bank of China",
            country="CN",
            swift="BKCHCNBJ",
            number=data.number,
        )
        key = self._ids[data.supplier]
        return self._accounts.add(key, fields, self._ago(data.ordered)).id

    def _pay_deposit(self, order: int, data: SampleOrder, days: int) -> None:
        """Approve the sample, check the account and pay, all on one day."""
        day = self._ago(days)
        check = AccountCheckFields.checked(
            channel_kind=CheckChannel.PLATFORM_CHAT,
            channel="Trade Manager",
            known_since=self._ago(data.quoted),
            verified_with=SUPPLIERS[data.supplier].contacts[0],
            verified_on=day,
        )
        self._accounts.check(self._account(data), check, day)
        self._orders.sample(order, SampleState.APPROVED, day, day)
        line = self._orders.state(order).lines[0]
        fields = PaymentFields.checked(
            paid_on=day, amount=line.left.amount, reference=f"FT{day:%y%m%d}{order:04d}"
        )
        self._payments.record(order, 1, fields, day, self._paper(order, "payment.pdf"))

    def _shipped(self) -> None:
        """The bill of lading came nine days ago: the balance is two days late."""
        order = self._order(XIAMEN)
        day = self._ago(XIAMEN.ordered)
        reason = WaiverFields.checked(reason="We have bought from this factory twice before.")
        self._orders.waive(order, "G2", "supplier", reason, day)
        self._pay_deposit(order, XIAMEN, 55)
        self._orders.ready(order, self._ago(20), self._today)
        inspection = InspectionFields.checked(
            inspected_on=self._ago(18), inspector="Coastal QC", cartons_opened=3, passed=True
        )
        photos = [self._papers / f"carton-{place}.png" for place in (1, 2, 3)]
        self._orders.inspect(order, inspection, photos, self._ago(18))
        self._attach(order, AttachmentKind.BILL_OF_LADING, "bill-of-lading.pdf", 9)

    def _inspected(self) -> None:
        """The goods are ready, and suddenly the money is to go to a person."""
        order = self._order(NINGBO)
        self._pay_deposit(order, NINGBO, 24)
        self._orders.ready(order, self._ago(1), self._today)
        private = AccountFields.checked(
            beneficiary="Wang Lei",
            kind=AccountKind.PERSON,
            bank="Bank of China",
            country="CN",
            number="6217 0000 1000 0000",
        )
        self._accounts.add(self._ids[NINGBO.supplier], private, self._today)

    def _in_production(self) -> None:
        order = self._order(YIWU)
        self._pay_deposit(order, YIWU, 22)

    def _waiting_for_sample(self) -> None:
        """The deposit waits for two facts: the sample's approval and the account's check."""
        order = self._order(BRIGHTPATH)
        self._account(BRIGHTPATH)
        self._attach(order, AttachmentKind.SAMPLE_PHOTO, "sample.png", 0)
        self._orders.sample(order, SampleState.RECEIVED, self._today, self._today)

    def _notes(self) -> None:
        """What was said at the fair and on the phone, of a supplier, an inquiry and an order."""
        notes = Notes(self._file)
        for subject, kind, days, who, text in NOTES:
            key = self._ids[0] if subject == "supplier" else 1
            fields = NoteFields.checked(kind=kind, noted_on=self._ago(days), who=who, text=text)
            notes.add(Subject(subject, key), fields, self._today)

    def _attach(self, order: int, kind: AttachmentKind, name: str, days: int) -> None:
        self._orders.attach(order, kind, self._paper(order, name), self._ago(days))

    def _paper(self, order: int, name: str) -> Path:
        """A document of this order only: one file cannot be evidence of two. Raises AppError."""
        own = self._folder / name
        pieces = incoming(self._papers / name, self._file.path).pieces()
        own.write_bytes(b"".join(pieces) + b"\n%% order %d\n" % order)
        return own


def _register(file: OpenFile, today: date) -> None:
    """The buyer is registered on Alibaba.com, and elsewhere has not confirmed the mail yet."""
    accounts, day = MarketplaceAccounts(file), today - timedelta(days=90)
    steps = {each.step.value: day for each in steps_of(Marketplace.ALIBABA, SignIn.OWN)}
    accounts.keep(None, today, **steps)
    accounts.add(
        None, today, marketplace=Marketplace.MADE_IN_CHINA, email=BUYER["email"], opened_on=day,
        submitted_on=day,
    )  # fmt: skip
