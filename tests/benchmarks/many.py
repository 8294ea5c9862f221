"""
Sourcing files with any number of suppliers in three scripts, and all that belongs to them.

The same number makes the same file, days aside, which count back from the day it is made: what
differs from row to row follows from a row's place alone.
"""

import hashlib
import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.values.names import folded
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.suppliers.writes import searched
from sourcing_app.store import derived, migrations
from sourcing_app.store.derived.columns import rebuild
from tests.rows import writing

RESOURCES = Path(__file__).parents[2] / "resources"
FIRST = "2026-01-05 08:00:00.000000"
BINNED = "2026-02-01 09:30:00.000000"
TODAY = date.today()  # noqa: DTZ011 - what was seen lately counts, as in a file at work
PLACES = (
    ("Shenzhen", "Шэньчжэнь", "深圳"),
    ("Foshan", "Фошань", "佛山"),
    ("Yiwu", "Иу", "义乌"),
    ("Ningbo", "Нинбо", "宁波"),
    ("Xiamen", "Сямэнь", "厦门"),
    ("Dongguan", "Дунгуань", "东莞"),
    ("Hangzhou", "Ханчжоу", "杭州"),
)
TRADES = (
    ("Lighting", "Светотехника", "照明"),
    ("Ceramics", "Керамика", "陶瓷"),
    ("Textile", "Текстиль", "纺织"),
    ("Plastics", "Пластмасса", "塑料"),
    ("Furniture", "Мебель", "家具"),
)
FORMS = (
    "{place} {trade} Works {at:07d}",
    "{place} {trade} завод {at:07d}",
    "{place}{trade}第{at}厂",
)
BADGES, ITEMS = tuple(Badge), tuple(CheckItem)
ALL_THREE = (Badge.GOLD, Badge.VERIFIED_PRO, Badge.TRADE_ASSURANCE)
STATES = ("draft", "sent", "replied", "no_answer", "shortlisted")


def kept(number: int, folder: Path | None = None) -> Path:
    """The file with this many suppliers, made once for this schema; never to be written to."""
    place = folder or Path(tempfile.gettempdir()) / "sourcing-desk-bench"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{number}-{recipe()}.sourcing"
    if not path.exists():
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        fill(half, number)
        half.rename(path)
    return path


def recipe() -> str:
    """Other letters in another month, and after a change to schema, derived columns or this."""
    told = hashlib.sha256(f"{TODAY:%Y-%m}".encode())
    folders = (Path(module.__file__).parent for module in (migrations, derived))
    for source in (Path(__file__), *sorted(each for at in folders for each in at.glob("*.*"))):
        told.update(source.read_bytes())
    return told.hexdigest()[:12]


def fill(path: Path, number: int) -> None:
    """
    Make a file of this many suppliers, one in ten of them in the Bin.

    All have a contact, three in five badges, some answers, flags, notes, letters and quotes.
    """
    create(path)
    with writing(path) as connection:
        for table, columns, rows in _tables(number):
            insert(connection, table, columns, rows)
        rebuild(connection)
    Desk(path, RESOURCES).close()


def supplier_name(at: int) -> str:
    """The name of the supplier with this id: Latin, Cyrillic or Chinese."""
    script, mixed = at % 3, _mixed(at)
    place, trade = PLACES[mixed % 7][script], TRADES[mixed % 5][script]
    return FORMS[script].format(place=place, trade=trade, at=mixed % 10_000_000)


def product_name(at: int) -> str:
    """The name of the product with this id."""
    latin, cyrillic, han = TRADES[at % 5]
    return (f"{latin} article {at}", f"{cyrillic}, артикул {at}", f"{han}产品{at}")[at % 3]


def products_of(number: int) -> int:
    """How many products there are beside this many suppliers."""
    return max(1, number // 50)


def _mixed(at: int) -> int:
    """A number that says nothing of its place, so that no order is the order of the ids."""
    return at * 2_654_435_761 % 4_294_967_296


def is_binned(at: int) -> bool:
    """Whether the supplier, product, letter or quote with this id is in the Bin."""
    return at % 10 == 3


def _binned(at: int) -> str | None:
    return BINNED if is_binned(at) else None


def _day(back: int) -> str:
    return (TODAY - timedelta(days=back)).isoformat()


def _tables(number):
    """Every table with its columns and rows, what others refer to first."""
    goods, letters, offers = products_of(number), number // 20, number // 10
    return (
        ("product", "id created_at binned_at name sort_name english hs_code", _products(goods)),
        ("supplier", _SUPPLIER, (_supplier(at, goods) for at in range(1, number + 1))),
        ("supplier_contact", "supplier_id name position email phone main", _contacts(number)),
        ("badge_observation", "supplier_id badge held seen_on valid_to", _seen(number)),
        ("vetting_check", "supplier_id item answer checked_on", _answers(number)),
        ("metric_observation", "supplier_id kind told value seen_on", _figures(number)),
        ("red_flag", "supplier_id kind severity raised_by raised_on", _flags(number)),
        ("inquiry", "id created_at binned_at number product product_id unit", _asked(letters)),
        (
            "inquiry_recipient",
            "id inquiry_id supplier_id state sent_on",
            ((at, at, at * 20, STATES[at % 5], _day(at % 40)) for at in range(1, letters + 1)),
        ),
        ("quote", _QUOTE, (_quote(at, goods) for at in range(1, offers + 1))),
        (
            "price_break",
            "quote_id min_quantity price",
            ((at, 100_000_000, 1_000_000 + at) for at in range(1, offers + 1)),
        ),
        ("note", "created_at supplier_id kind noted_on who text binned_at", _notes(number)),
    )


def insert(connection, table, columns, rows):
    """Insert rows; a column that is not named holds nothing, as its type and rules allow."""
    named = columns.split()
    found = connection.execute(f"SELECT * FROM pragma_table_info('{table}')").fetchall()  # noqa: S608
    left = {
        name: 1 if name == "version" else 0 if kind == "INTEGER" else ""
        for _, name, kind, needed, default, _ in found
        if needed and default is None and name not in named
    } | _USUAL.get(table, {})
    names = (*named, *left)
    marks = ",".join("?" * len(names))
    tail = tuple(left.values())
    connection.executemany(
        f"INSERT INTO {table} ({','.join(names)}) VALUES ({marks})",  # noqa: S608
        ((*row, *tail) for row in rows),
    )


_SUPPLIER = (
    "id created_at binned_at name sort_name legal_name kind country city address store_url "
    "product product_id currency price_seen star gut"
)
_QUOTE = (
    "id created_at binned_at supplier_id product product_id reference state received_on "
    "valid_until currency moq unit lead_days payee_kind"
)
_USUAL = {
    "inquiry": {"ask_moq": 1, "ask_price": 1},
    "inquiry_recipient": {"revision": 1},
    "quote": {"incoterm": "FOB"},
}


def _supplier(at, goods):
    mixed = _mixed(at)
    name, place, goods_at = supplier_name(at), PLACES[mixed % 7], mixed % goods + 1
    row = SimpleNamespace(
        name=name,
        legal_name=f"{place[2]}第{at}制造有限公司",
        city=place[at % 3],
        product=product_name(goods_at),
    )
    kind = ("factory", "trader", "unknown")[mixed % 3]
    return (
        at, FIRST, _binned(at), name, searched(row), row.legal_name, kind, "CN", row.city,
        f"{at % 900} Industrial Road, {place[0]}", f"https://works{at}.en.alibaba.com",
        row.product, goods_at, "USD", 1_000_000 + at, int(mixed % 11 == 0), "unasked",
    )  # fmt: skip


def _products(goods):
    for at in range(1, goods + 1):
        name, english = product_name(at), f"{TRADES[at % 5][0]} {at}"
        yield at, FIRST, _binned(at), name, folded(name), english, f"{_mixed(at) % 999_999:06d}"


def _contacts(number):
    for at in range(1, number + 1):
        yield at, f"Li Wei {at}", "Sales", f"sales{at}@works{at}.example", "+8613800138000", 1


def _seen(number):
    """None to three badges; one in four is no longer valid, one in nine was not held."""
    for at in range(1, number + 1):
        mixed = _mixed(at)
        for place in range(max(0, mixed % 5 - 1)):
            seen = (mixed + place) % 300
            expires = None if mixed % 4 else _day(1)
            badge = ALL_THREE[place] if at % 7 == 1 else BADGES[(at + place) % len(BADGES)]
            yield at, badge, int(mixed % 9 > 0), _day(seen), expires


def _answers(number):
    """One in four has some; of these one in thirty-three has them all, and all passed."""
    for at in range(1, number + 1, 4):
        mixed = _mixed(at)
        for place in range(mixed % (len(ITEMS) + 1)):
            answer = "pass" if mixed % 3 == 0 else ("pass", "unknown", "fail")[(at + place) % 3]
            yield at, ITEMS[place], answer, _day(9)


def _figures(number):
    """Those that have answers have what the site counts of them, too."""
    for at in range(1, number + 1, 4):
        for kind, told in (
            ("response_rate", 92),
            ("transactions", 40),
            ("rating", 4),
            ("reviews", 17),
        ):
            yield at, kind, str(told), told * 1_000_000, _day(9)


def _flags(number):
    for at in range(1, number + 1, 15):
        severity = ("warning", "critical")[_mixed(at) % 2]
        yield at, "quality_complaints", severity, "user", _day(at % 90)


def _asked(letters):
    for at in range(1, letters + 1):
        goods_at = _mixed(at) % products_of(letters * 20) + 1
        yield (
            at, FIRST, _binned(at), f"RFQ-2026-{at:06d}", product_name(goods_at), goods_at, "pcs",
        )  # fmt: skip


def _quote(at, goods):
    mixed = _mixed(at)
    goods_at = mixed % goods + 1
    return (
        at, FIRST, _binned(at), at * 10, product_name(goods_at), goods_at, f"Q{mixed % 99_999}",
        ("received", "draft", "superseded")[at % 3], _day(mixed % 60), _day(mixed % 90 - 45),
        "USD", (1 + mixed % 9) * 100_000_000, "pcs", mixed % 60, "company",
    )  # fmt: skip


def _notes(number):
    for at in range(1, number + 1, 12):
        words = ("Called about samples", "Звонили про образцы", "电话谈样品")[at % 3]
        yield (
            FIRST, at, ("call", "chat", "note")[at % 3], _day(_mixed(at) % 200), "Olga",
            f"{words} {at}", _binned(at // 12),
        )  # fmt: skip


def open_file(path: Path) -> closing[Desk]:
    """Open a file for as long as a block lasts."""
    return closing(Desk(path, RESOURCES))
