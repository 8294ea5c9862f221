"""The orders of the sample file: one in each step, and one that came to its last carton."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields, Accounts
from sourcing_app.services.attachments.upload import incoming
from sourcing_app.services.inquiries.records import Inquiries
from sourcing_app.services.orders.records import Orders
from sourcing_app.services.payments.outcomes import Arrived, PaymentOutcomes
from sourcing_app.services.payments.records import Payments
from sourcing_app.services.quotes.records import Quotes
from sourcing_app.services.sample.data import (
    BRIGHTPATH,
    GUANGZHOU,
    LAMP_MEASURED,
    NINGBO,
    SUPPLIERS,
    VASE_MEASURED,
    XIAMEN,
    YIWU,
    SampleOrder,
)
from sourcing_app.services.sample.goods import GoodsMaker
from sourcing_app.store.tables.inspection import InspectionFields
from sourcing_app.store.tables.payment import PaymentFields
from sourcing_app.store.tables.waiver import WaiverFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class QuoteMaker:
    """Enters quotes; `quote(3, …)` is one of the fourth supplier, so many days before today."""

    def __init__(self, file: "OpenFile", today: date, suppliers: Sequence[int]) -> None:
        self._quotes, self._today, self._ids = Quotes(file), today, suppliers

    def quote(self, supplier: int, breaks: str, days: int, **values: Any) -> int:
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
        day = self._today - timedelta(days=days)
        return self._quotes.enter(self._ids[supplier], breaks, day, **{**usual, **values})


class OrderMaker(QuoteMaker):
    """Makes the orders; `_ago(3)` is the day three days before today, `folder` is for papers."""

    def __init__(
        self, file: "OpenFile", today: date, folder: Path, suppliers: Sequence[int]
    ) -> None:
        super().__init__(file, today, suppliers)
        self._file = file
        self._orders, self._accounts, self._payments = Orders(file), Accounts(file), Payments(file)
        self._goods = GoodsMaker(file, today)
        self._folder, self._papers = folder, file.resources / "sample"

    def place(self) -> None:
        """Make all of them, the oldest first."""
        self._closed()
        self._shipped()
        self._inspected()
        self._in_production()
        self._waiting_for_sample()

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _order(self, data: SampleOrder, asked: int | None = None) -> int:
        """Order what was quoted, as the answer to this inquiry where there is one."""
        quote = self.quote(
            data.supplier,
            data.breaks,
            data.quoted,
            lead_days=data.lead_days,
            balance_after_shipment=data.after_shipment,
            valid_until=self._ago(data.quoted) + timedelta(days=90),
            inquiry_id=asked,
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

    def _pay_deposit(self, order: int, data: SampleOrder, days: int) -> int:
        """Check the account and pay, on the day the sample was approved; gives the payment."""
        day, contacts = self._ago(days), SUPPLIERS[data.supplier].contacts
        check = AccountCheckFields.checked(
            channel_kind=CheckChannel.PLATFORM_CHAT,
            channel="Trade Manager",
            known_since=self._ago(data.quoted),
            verified_with=contacts[0] if contacts else "He Min",
            verified_on=day,
        )
        self._accounts.check(self._account(data), check, day)
        return self._pay(order, 1, days)

    def _pay(self, order: int, seq: int, days: int) -> int:
        day = self._ago(days)
        line = self._orders.state(order).lines[seq - 1]
        fields = PaymentFields.checked(
            paid_on=day, amount=line.left.amount, reference=f"FT{day:%y%m%d}{order:04d}"
        )
        paper = self._paper(order, "payment.pdf", seq)
        return self._payments.record(order, seq, fields, day, paper)

    def _arrived(self, payment: int, days: int) -> None:
        """The supplier said that the money came."""
        PaymentOutcomes(self._file).arrived(payment, Arrived(self._ago(days)), self._ago(days))

    def _vetted(self, order: int, reason: str, days: int) -> None:
        """Order from a supplier that is not wholly checked, with the reason why."""
        waiver = WaiverFields.checked(reason=reason)
        self._orders.waive(order, "G2", "supplier", waiver, self._ago(days))

    def _inspect(self, order: int, days: int) -> None:
        fields = InspectionFields.checked(
            inspected_on=self._ago(days), inspector="Coastal QC", cartons_opened=3, passed=True
        )
        photos = [self._paper(order, f"carton-{place}.png") for place in (1, 2, 3)]
        self._orders.inspect(order, fields, photos, self._ago(days))

    def _shipped(self) -> None:
        """The bill of lading came nine days ago: the balance is two days late."""
        order = self._order(XIAMEN)
        self._vetted(order, "We have bought from this factory twice before.", XIAMEN.ordered)
        self._goods.sample(order, 62, 57, 55, measured=VASE_MEASURED)
        self._arrived(self._pay_deposit(order, XIAMEN, 55), 51)
        self._goods.promise(order, promised=22)
        self._orders.ready(order, self._ago(20), self._today)
        self._inspect(order, 18)
        self._goods.ship(order, 10, eta=-24, number="XMNKZN260917")
        self._attach(order, AttachmentKind.BILL_OF_LADING, "bill-of-lading.pdf", 9)

    def _inspected(self) -> None:
        """The goods are ready, and suddenly the money is to go to a person."""
        order = self._order(NINGBO)
        self._goods.sample(order, 32, 25, 24)
        self._arrived(self._pay_deposit(order, NINGBO, 24), 20)
        self._goods.promise(order, promised=3)
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
        self._goods.sample(order, 28, 23, 22)
        self._pay_deposit(order, YIWU, 22)
        self._goods.promise(order, promised=-4, held=True)

    def _waiting_for_sample(self) -> None:
        """The deposit waits for two facts: the sample's approval and the account's check."""
        order = self._order(BRIGHTPATH, self._asked(BRIGHTPATH))
        self._account(BRIGHTPATH)
        self._attach(order, AttachmentKind.SAMPLE_PHOTO, "sample.png", 0)
        self._goods.sample(order, 5, 0, None, measured=LAMP_MEASURED)

    def _closed(self) -> None:
        """All of it came, in two shipments, and the supplier was rated."""
        order = self._order(GUANGZHOU)
        self._vetted(order, "A small first order; a friend of ours saw the factory.", 150)
        self._goods.sample(order, 149, 143, 142, SampleVerdict.AGAIN)
        self._goods.sample(order, 142, 138, 137)
        self._arrived(self._pay_deposit(order, GUANGZHOU, 136), 132)
        self._goods.promise(order, promised=114, held=True)
        self._orders.ready(order, self._ago(113), self._today)
        self._inspect(order, 111)
        self._arrived(self._pay(order, 2, 110), 106)
        first = self._goods.ship(order, 105, eta=72, number="CANKZN260601", quantity=1800)
        self._attach(order, AttachmentKind.BILL_OF_LADING, "bill-of-lading.pdf", 104)
        second = self._goods.ship(order, 98, eta=66, number="CANKZN260614", quantity=1200)
        self._goods.receive(order, first, 71, 1800)
        self._goods.receive(order, second, 64, 1200, damaged=12)
        self._goods.close(order, 62)

    def _asked(self, data: SampleOrder) -> int:
        """Ask for the goods of an order, by a message on the site: it confirms an account, too."""
        inquiries, goods = Inquiries(self._file), SUPPLIERS[data.supplier].product
        asked = inquiries.write(
            [self._ids[data.supplier]], product=goods, quantity=Decimal(data.quantity),
            colour="black", size="38 cm", features="dimmable, USB plug",
        )  # fmt: skip
        inquiries.mark_sent(inquiries.recipients_of(asked), self._ago(data.asked), Channel.SITE)
        return asked

    def _attach(self, order: int, kind: AttachmentKind, name: str, days: int) -> None:
        self._orders.attach(order, kind, self._paper(order, name), self._ago(days))

    def _paper(self, order: int, name: str, copy: int = 1) -> Path:
        """A document of this order only: one file cannot be evidence of two. Raises AppError."""
        own = self._folder / name
        pieces = incoming(self._papers / name, self._file.path).pieces()
        own.write_bytes(b"".join(pieces) + b"\n%% order %d, %d\n" % (order, copy))
        return own
