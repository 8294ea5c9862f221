"""What a user does in a day: actions drawn at random, the same ones for the same seed and file."""

import sqlite3
from contextlib import closing
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from random import Random

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.desk import Desk, create
from sourcing_app.store.sqlite.dialect import TABLES
from tests.conftest import RESOURCES, TODAY
from tests.faults.chance import chance
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer
from tests.order_factory import ADDRESS, BEGINNINGS, make_supplier, open_deposit, pay

ORDER = 1
_WHEN = frozenset({"at", "old", "new", "digest"})


def prepare(path: Path) -> None:
    """Make a file with a buyer, a few suppliers, and an order whose deposit may be paid."""
    create(path)
    with closing(Desk(path, RESOURCES)) as desk:
        enter_buyer(desk)
        quote = _quote(desk, make_supplier(desk), "4.60")
        open_deposit(
            desk, desk.orders.add(quote, Decimal(4000), "30/70", TODAY, ADDRESS), path.parent
        )
        keys = [add_supplier(desk, f"Factory {number}") for number in range(4)]
        desk.inquiries.write(keys, **BLOCKS)


def act(desk: Desk, seed: str) -> None:
    """Do one thing a user does, drawn by the seed; one or more commits."""
    rng = chance(seed)
    rng.choice(ACTIONS)(desk, rng)


def state(path: Path) -> str:
    """A digest of all that is in a file, but for the times at which it was written."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return state_of(connection)


def state_of(connection: sqlite3.Connection) -> str:
    """
    The digest through a connection, the same for the same actions at another time.

    The program's own notes in `meta` are left out, and of the history what each line says of when.
    """
    digest = sha256()
    tables = {name for (name,) in connection.execute(TABLES)}
    for table in sorted(tables - {"meta"}):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        timeless = ", ".join(_timeless(column) for column in columns if column not in _WHEN)
        rows = connection.execute(f"SELECT {timeless} FROM {table} ORDER BY rowid").fetchall()  # noqa: S608 - names of this file
        digest.update(f"{table}{rows}".encode())
    return digest.hexdigest()


def _timeless(column: str) -> str:
    return f'"{column}" IS NULL' if column.endswith("_at") else f'"{column}"'


def _add_supplier(desk: Desk, rng: Random) -> None:
    from sourcing_app.services.suppliers.records import ContactFields, SupplierFields

    number = rng.randrange(10**6)
    fields = SupplierFields.checked(name=f"Factory {number}", country="CN", notes="n" * 3000)
    contact = ContactFields.checked(name="Li Wei", email=f"li{number}@factory.example")
    desk.suppliers.add(fields, contact, [Badge.GOLD], today=TODAY)


def _edit_supplier(desk: Desk, rng: Random) -> None:
    words = f"Seen at the fair, hall {rng.randrange(10**6)}. " * 40
    desk.suppliers.change(_supplier(desk, rng), TODAY, notes=words, city="Ningbo")


def _bin_and_restore(desk: Desk, rng: Random) -> None:
    keys = [_supplier(desk, rng)]
    desk.suppliers.bin(keys)
    desk.suppliers.restore(keys)


def _people(desk: Desk, rng: Random) -> None:
    """Add contacts, make one of them the main one, and move it to the Bin."""
    from sourcing_app.services.suppliers.contacts import ContactFields

    supplier = _supplier(desk, rng)
    names = [f"Li {rng.randrange(10**6)}" for _ in range(2)]
    keys = [desk.contacts.add(supplier, ContactFields.checked(name=name)) for name in names]
    desk.contacts.make_main(keys[1])
    desk.contacts.bin(keys[1:])


def _name_product(desk: Desk, rng: Random) -> None:
    """Name a product that is new, say more of it, and give it another name."""
    supplier, number = _supplier(desk, rng), rng.randrange(10**6)
    desk.suppliers.change(supplier, TODAY, product=f"Lamp {number}")
    lamp = desk.reader.value("SELECT product_id FROM supplier WHERE id = ?", (supplier,))
    desk.products.change(lamp, TODAY, name=f"Desk lamp {number}", specification="s" * 2000)


def _certify(desk: Desk, rng: Random) -> None:
    from sourcing_app.services.suppliers.certificates import CertificateFields

    number = str(rng.randrange(10**6))
    paper = desk.path.parent / f"iso {number}.pdf"
    paper.write_bytes(b"%PDF-1.4\n" + rng.randbytes(900))
    fields = CertificateFields.checked(kind="ISO 9001", number=number)
    desk.certificates.add(_supplier(desk, rng), fields, TODAY, paper)
    paper.unlink()


def _star_many(desk: Desk, rng: Random) -> None:
    keys = [row["id"] for row in desk.reader.rows("SELECT id FROM supplier")]
    desk.suppliers.star(keys, on=True)
    desk.suppliers.star(rng.sample(keys, 3), on=False)


def _write_inquiry(desk: Desk, rng: Random) -> None:
    keys = [_supplier(desk, rng) for _ in range(3)]
    desk.inquiries.write(keys, **{**BLOCKS, "size": f"{rng.randrange(10, 10**6)} cm"})


def _enter_quote(desk: Desk, rng: Random) -> None:
    _quote(desk, _supplier(desk, rng), f"{rng.randrange(100, 900) / 100:.2f}")


def _order_from_quote(desk: Desk, rng: Random) -> None:
    quote = _quote(desk, _supplier(desk, rng), "3.20")
    desk.orders.add(quote, Decimal(rng.randrange(500, 9000)), "30/70", TODAY, ADDRESS)


def _attach(desk: Desk, rng: Random) -> None:
    source = desk.path.parent / f"photo {rng.randrange(10**6)}.png"
    source.write_bytes(BEGINNINGS[".png"] + rng.randbytes(rng.choice((900, 9_000, 60_000))))
    desk.orders.attach(ORDER, "sample_photo", source, TODAY)
    source.unlink()


def _pay(desk: Desk, rng: Random) -> None:
    amount = Decimal(rng.randrange(100, 900)) / 100
    pay(desk, ORDER, 1, amount, TODAY, repeat_reason="Another part of the deposit")


def _note_account(desk: Desk, rng: Random) -> None:
    from sourcing_app.services.accounts.records import AccountFields

    fields = AccountFields.checked(
        beneficiary="Factory Co., Ltd", kind=AccountKind.COMPANY, bank="Bank of China",
        country="CN", swift="BKCHCNBJ", number=f"6222 0000 {rng.randrange(10**8):08d}",
    )  # fmt: skip
    desk.accounts.add(rng.randrange(2, 6), fields, TODAY)


def _note_call(desk: Desk, rng: Random) -> None:
    from sourcing_app.services.notes.records import NoteFields
    from sourcing_app.services.notes.rows import Subject

    text = f"They will send carton {rng.randrange(10**6)} on Friday. " * 20
    fields = NoteFields.checked(kind="call", noted_on=TODAY, who="Li Wei", text=text)
    subject = Subject(rng.choice(("supplier", "inquiry", "purchase_order")), 1)
    desk.notes.change(desk.notes.add(subject, fields, TODAY), TODAY, kind="chat")


def _undo_and_redo(desk: Desk, rng: Random) -> None:
    told = []
    desk.changes.listen(told.append)
    desk.suppliers.change(_supplier(desk, rng), TODAY, city=f"Town {rng.randrange(10**6)}")
    step = told[0].step
    desk.revert(step)
    if rng.random() < 0.5:
        desk.reapply(step)


def _quote(desk: Desk, supplier: int, price: str) -> int:
    breaks = f"500:9.80;4000:{price}"
    return desk.quotes.enter(supplier, breaks, TODAY, product="LED desk lamp", terms="30/70")


def _supplier(desk: Desk, rng: Random) -> int:
    rows = desk.reader.rows("SELECT id FROM supplier WHERE binned_at IS NULL ORDER BY id")
    return rng.choice([row["id"] for row in rows])


def _request_and_offer(desk: Desk, rng: Random) -> None:
    """A posted request, and the supplier and quote that an offer to it is."""
    from sourcing_app.services.requests.records import RequestFields, RequestOffer

    number = rng.randrange(10**6)
    fields = RequestFields.checked(title=f"lamp {number}", text="We are looking for lamps.")
    key = desk.requests.add(fields, TODAY)
    desk.requests.post(key, TODAY, TODAY)
    desk.requests.offer(key, RequestOffer(f"Offering {number}", "500:4.90"), TODAY)


ACTIONS = (
    _add_supplier,
    _edit_supplier,
    _bin_and_restore,
    _people,
    _name_product,
    _certify,
    _star_many,
    _write_inquiry,
    _enter_quote,
    _request_and_offer,
    _order_from_quote,
    _attach,
    _pay,
    _note_account,
    _note_call,
    _undo_and_redo,
)
