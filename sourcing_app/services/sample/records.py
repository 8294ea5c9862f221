"""The sample file: one in full use, in three scripts, made through the services themselves."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcing_app.domain.actions import Action
from sourcing_app.domain.registration.marketplaces import Marketplace, SignIn, steps_of
from sourcing_app.services.inquiries.records import Inquiries
from sourcing_app.services.needs.records import NeedFields, Needs
from sourcing_app.services.notes.records import NoteFields, Notes
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.open_file import OpenFile
from sourcing_app.services.products.records import Products
from sourcing_app.services.products.rows import product_named
from sourcing_app.services.registration.marketplaces import MarketplaceAccounts
from sourcing_app.services.registration.records import Registration
from sourcing_app.services.requests.records import RequestFields, Requests
from sourcing_app.services.sample.data import (
    BUYER,
    LAMP,
    NEEDS,
    NOTES,
    REQUESTED,
    SEARCHES,
    SUPPLIERS,
)
from sourcing_app.services.sample.orders import OrderMaker, QuoteMaker
from sourcing_app.services.sample.suppliers import supplier_fields, vet
from sourcing_app.services.searches.search import Searches
from sourcing_app.services.suppliers.writes import insert
from sourcing_app.store.sourcing_file import create


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
        self._folder = folder
        self._today = today
        self._papers = file.resources / "sample"
        self._ids: list[int] = []

    def fill(self) -> None:
        Registration(self._file).change(**BUYER)
        _register(self._file, self._today)
        needs, searches = self._needs(), Searches(self._file)
        found = {
            query: searches.log(
                query, query, hits=hits, day=self._ago(days), need_id=needs.get(query)
            )
            for query, hits, days in SEARCHES
        }
        self._suppliers(found)
        self._request()
        self._inquiries()
        self._product()
        self._open_quotes()
        OrderMaker(self._file, self._today, self._folder, self._ids).place()
        self._notes()

    def _needs(self) -> dict[str, int]:
        """What is to be bought in the months to come, by the query it is searched by."""
        needs, soon = Needs(self._file), self._today + timedelta(days=120)
        month = soon.replace(day=1)
        return {
            query: needs.add(NeedFields.checked(**values, month=month))
            for query, values in NEEDS.items()
        }

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

    def _request(self) -> None:
        """One that was posted four days ago and looked at since."""
        requests = Requests(self._file)
        key = requests.add(
            requests.texts.written(RequestFields.checked(**REQUESTED), self._today), self._today
        )
        requests.post(key, self._ago(4), self._today)
        requests.looked(key, self._today)

    def _product(self) -> None:
        """What is wanted of the lamps, and what they may cost; naming it has made the product."""
        products, lamp = Products(self._file), product_named(self._file.reader, "LED desk lamp")
        products.change(lamp, self._today, **LAMP)
        products.attach_photo(lamp, self._papers / "sample.png")

    def _open_quotes(self) -> None:
        """Two replies nobody has decided on yet, one of them valid for five days more."""
        soon = self._today + timedelta(days=5)
        quote = QuoteMaker(self._file, self._today, self._ids).quote
        quote(1, "500:5.1;2000:4.75", 5, product="LED desk lamp", valid_until=soon)
        quote(7, "200:6.4;1000:5.9", 8, lead_days=35, payment_ways="T/T")

    def _notes(self) -> None:
        """What was said at the fair and on the phone, of a supplier, an inquiry and an order."""
        notes = Notes(self._file)
        keys = {"supplier": self._ids[0], "inquiry": 1, "purchase_order": 2}
        for subject, kind, days, who, text in NOTES:
            fields = NoteFields.checked(kind=kind, noted_on=self._ago(days), who=who, text=text)
            notes.add(Subject(subject, keys[subject]), fields, self._today)


def _register(file: OpenFile, today: date) -> None:
    """The buyer is registered on Alibaba.com, and elsewhere has not confirmed the mail yet."""
    accounts, day = MarketplaceAccounts(file), today - timedelta(days=90)
    steps = {each.step.value: day for each in steps_of(Marketplace.ALIBABA, SignIn.OWN)}
    accounts.keep(None, today, **steps)
    accounts.add(
        None, today, marketplace=Marketplace.MADE_IN_CHINA, email=BUYER["email"], opened_on=day,
        submitted_on=day,
    )  # fmt: skip
