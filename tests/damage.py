"""
Ways a file gets damaged, for any test: each takes the path of a copy and a seed, and damages it.

`sample_file` and `large_file` make something worth damaging; `rows_of` is what stands in a file.
"""

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from sourcing_app.services.desk import create
from sourcing_app.services.file_facts import make_file
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.sqlite.dialect import TABLES
from tests.rows import writing

PAGE = 4096
_SUPPLIER = (
    "INSERT INTO supplier (version, created_at, name, sort_name, legal_name, credit_code, kind, "
    "country, city, address, store_url, website, product, product_url, currency, price_seen, star, "
    "gut, notes, external_id) VALUES (1, '2026-01-05T08:00:00Z', ?, ?, ?, '', 'factory', 'CN', "
    "'Ningbo', ?, ?, '', 'LED lamp', '', 'USD', ?, 0, 'fine', ?, ?)"
)
_CONTACT = (
    "INSERT INTO supplier_contact (version, supplier_id, name, position, email, phone, wechat) "
    "VALUES (1, ?, ?, 'Sales', ?, '', '')"
)
_CHECK = (
    "INSERT INTO vetting_check (version, supplier_id, item, answer, note, url, checked_on) "
    "VALUES (1, ?, 'reviews_read', 'pass', ?, '', '2026-02-01')"
)


def sample_file(path: Path, resources: Path, today: date) -> Path:
    """A small file with something in nearly every table."""
    make_file(path, resources, today, sample=True)
    return path


def large_file(path: Path, suppliers: int = 1000) -> Path:
    """A file whose tables are trees of two and three levels; some notes are very long."""
    create(path)
    numbers = range(1, suppliers + 1)
    with writing(path) as connection:
        connection.executemany(_SUPPLIER, (_supplier(n) for n in numbers))
        contacts = ((n, f"Contact {n} 联系人", f"sales{n}@factory.example") for n in numbers)
        connection.executemany(_CONTACT, contacts)
        connection.executemany(_CHECK, ((n, f"Read {n} reviews.") for n in numbers if n % 2))
        _count(connection)
    return path


def _supplier(n: int) -> tuple[object, ...]:
    notes = f"Visited hall {n}. " * (400 if n % 10 == 0 else 70)
    name = f"Factory {n:05} 工厂"
    return (
        name,
        name.casefold(),
        f"Factory {n:05} Co., Ltd.",
        f"{n} Harbour Road",
        f"https://factory{n}.en.alibaba.com",
        n * 1000 + 1,
        notes,
        f"X{n:06}",
    )


def _count(connection: sqlite3.Connection) -> None:
    """Bring the file's own count up to date, where it keeps one."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'table_count'").fetchone()
    for table in ("supplier", "supplier_contact", "vetting_check") if found else ():
        connection.execute(
            f"UPDATE table_count SET rows = (SELECT count(*) FROM {table}) WHERE name = ?",  # noqa: S608
            (table,),
        )


def rows_of(path: Path) -> dict[str, dict[int, tuple]]:
    """Every row of a sound file without what is derived: table -> rowid -> values."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(TABLES).fetchall()
        return {
            table: {
                rowid: tuple(values)
                for rowid, *values in connection.execute(_rows_of(connection, table))
            }
            for (table,) in tables
        }


def _rows_of(connection, table):
    columns = connection.execute(f'PRAGMA table_info("{table}")')
    own = [column[1] for column in columns if column[1] not in DERIVED.get(table, ())]
    return f'SELECT rowid, {", ".join(own)} FROM "{table}"'  # noqa: S608


def bit_flip(path: Path, seed: int) -> None:
    at = _chance(seed).randrange(path.stat().st_size)
    with path.open("rb+") as stream:
        stream.seek(at)
        byte = stream.read(1)[0]
        stream.seek(at)
        stream.write(bytes([byte ^ 1 << _chance(seed + 1).randrange(8)]))


def zero_page(path: Path, seed: int, number: int | None = None) -> None:
    """Blank a page: the one of this number, or any after the first."""
    number = number or _chance(seed).randint(2, pages(path))
    _write(path, (number - 1) * PAGE, bytes(PAGE))


def noise_page(path: Path, seed: int) -> None:
    """Write noise over any page, the first included."""
    chance = _chance(seed)
    _write(path, chance.randrange(pages(path)) * PAGE, chance.randbytes(PAGE))


def swap_pages(path: Path, seed: int, numbers: Sequence[int] = ()) -> None:
    """Two pages in each other's place: those of these numbers, or any two after the first."""
    one, other = numbers or _chance(seed).sample(range(2, pages(path) + 1), 2)
    content = path.read_bytes()
    _write(path, (one - 1) * PAGE, content[(other - 1) * PAGE : other * PAGE])
    _write(path, (other - 1) * PAGE, content[(one - 1) * PAGE : one * PAGE])


def truncate(path: Path, seed: int) -> None:
    """Cut off somewhere in the last third, within a page."""
    size = path.stat().st_size
    with path.open("rb+") as stream:
        stream.truncate(_chance(seed).randrange(2 * size // 3, size))


def wrong_magic(path: Path, seed: int) -> None:
    _write(path, 0, _chance(seed).randbytes(16))


def zero_header(path: Path, seed: int) -> None:
    """The first hundred bytes are gone: magic, page size, encoding, versions."""
    _write(path, 0, bytes(100))


def zero_first_page(path: Path, seed: int) -> None:
    """The whole first page is gone: the beginning of the schema with it."""
    _write(path, 0, bytes(PAGE))


def stale_journal(path: Path, seed: int) -> None:
    """A rollback journal of an earlier, shorter state of the file is beside it."""
    chance = _chance(seed)
    count = pages(path) // 2
    nonce = chance.getrandbits(31)
    head = bytes.fromhex("d9d505f920a163d7")
    fields = (3, nonce, count, 512, PAGE)
    journal = (head + b"".join(f.to_bytes(4, "big") for f in fields)).ljust(512, b"\x00")
    for number in chance.sample(range(2, count), 3):
        content = bytes([0x0D, 0, 0, 0, 0, 0x10, 0, 0]).ljust(PAGE, b"\x00")
        checksum = nonce + sum(content[at] for at in range(PAGE - 200, 0, -200))
        journal += number.to_bytes(4, "big") + content + checksum.to_bytes(4, "big")
    path.with_name(path.name + "-journal").write_bytes(journal)


def newer_version(path: Path, seed: int) -> None:
    """The header names a schema that does not exist yet."""
    _write(path, 60, (90 + seed % 9).to_bytes(4, "big"))


def planted_trigger(path: Path, seed: int) -> None:
    """A trigger that rewrites bank accounts on a harmless edit."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER planted AFTER UPDATE ON supplier BEGIN "
            "UPDATE supplier_bank_account SET number = 'DE00'; END"
        )


def garbage_tail(path: Path, seed: int) -> None:
    """Something of another file hangs on at the end."""
    chance = _chance(seed)
    with path.open("ab") as stream:
        stream.write(chance.randbytes(chance.randrange(1, 5 * PAGE)))


DAMAGES = {
    damage.__name__: damage
    for damage in (
        bit_flip,
        zero_page,
        noise_page,
        swap_pages,
        truncate,
        wrong_magic,
        zero_header,
        zero_first_page,
        stale_journal,
        newer_version,
        planted_trigger,
        garbage_tail,
    )
}


def pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same damage each time


def _write(path: Path, at: int, content: bytes) -> None:
    with path.open("rb+") as stream:
        stream.seek(at)
        stream.write(content)
