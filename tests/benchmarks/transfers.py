"""Suppliers in from a CSV file, their undo, and letters out."""

import csv
import gc
import io
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import FunctionType, ModuleType

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from sourcing_app.documents import fonts
from sourcing_app.documents.letter import letter_pdf, letters_pdf
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import Letterhead
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.queries.search_index import more_of, names_of
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.dialect import INDEX_ADD
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import ROUNDS, cpu, pairs
from tests.letter_samples import LAMP

MOST_ROWS = 5_000
IMPORT, UNDO, LETTERS = 6.0, 6.0, 1.5
BYTES_AN_ID = 8
HEADINGS = (
    *("name", "legal name", "city", "country", "address", "store url", "product"),
    *("contact name", "contact email", "contact phone"),
)
LETTERS_A_ROUND = 20
MERGED = 200


def imports(bench: Bench) -> Iterator[Line]:
    """
    A CSV file checked and written, and taken back, beside the same rows written barely.

    The backup that is due before an import is made before it is measured: it has lines of its own.
    """
    rows = min(bench.size, MOST_ROWS)
    source, plain = new_suppliers(bench.folder / "in.csv", rows), bench.copy(bench.size, "plain")
    written, undone, kept = [], [], []
    with many.open_file(bench.file) as desk:
        committed = []
        desk.changes.listen(committed.append)

        def bring_in() -> None:
            ready = desk.transfer.plan(Import(source))
            assert len(ready.added) == rows
            desk.transfer.write(ready, desk.today())

        for turn in range(ROUNDS + 1):
            floors = _bare(plain, source)
            desk.backups.make_if_due(BackupReason.IMPORT)
            ours = cpu(bring_in)
            step = committed[-1].step
            taken_back = cpu(lambda: desk.revert(step))  # noqa: B023 - called at once
            if turn:
                written.append((floors[0], ours))
                undone.append((floors[1], taken_back))
                kept.append(_bytes(step))
    yield line(f"import of {rows:,} rows", bench.size, "csv and executemany", written, IMPORT)
    yield line("undo of the import", bench.size, "bare DELETE", undone, UNDO)
    ids = BYTES_AN_ID * 2 * rows / 1024
    size = max(kept) / 1024
    yield Line("kept for that undo", bench.size, "the rows' ids", ids, size, size / ids, 1.0, "KB")


def letters(bench: Bench) -> Iterator[Line]:
    """Inquiry letters beside the same lines drawn on a canvas in the same fonts."""
    letter = compose(LAMP)
    letterhead = Letterhead("Nordlicht Home LLC", ("Kazan, Russia", "olga@nordlicht.example"))
    fonts.register(many.RESOURCES)

    def ours() -> None:
        for _ in range(LETTERS_A_ROUND):
            assert letter_pdf(letter, letterhead, many.RESOURCES).startswith(b"%PDF")

    def floor() -> None:
        bold = {letterhead.title, letter.subject}
        lines = [letterhead.title, *letterhead.lines, *letter.text().splitlines()]
        for _ in range(LETTERS_A_ROUND):
            _draw([(fonts.BOLD if text in bold else fonts.REGULAR, text) for text in lines])

    taken = pairs(lambda: cpu(floor), lambda: cpu(ours))
    yield line(f"{LETTERS_A_ROUND} letters", 0, "canvas", taken, LETTERS)
    yield from _in_one_file()


def _in_one_file() -> Iterator[Line]:
    """Letters to different suppliers, all in one PDF."""
    head = Letterhead("Nordlicht Home LLC", ("Kazan, Russia", "https://nordlicht.example"))
    facts = [replace(LAMP, supplier=f"Supplier {n}", number="RFQ-2026-0001") for n in range(MERGED)]
    merged = [(compose(each), head) for each in facts]

    def floor() -> None:
        canvas = Canvas(io.BytesIO(), pagesize=A4, invariant=1)
        for letter, letterhead in merged:
            lines = [letterhead.title, *letterhead.lines, *letter.text().splitlines()]
            for place, text in enumerate(lines):
                bold = text in {letterhead.title, letter.subject}
                canvas.setFont(fonts.BOLD if bold else fonts.REGULAR, 10.5)
                canvas.drawString(60, 800 - 15 * place, text)
            canvas.showPage()
        canvas.save()

    def ours() -> None:
        assert letters_pdf(merged, many.RESOURCES).startswith(b"%PDF")

    taken = pairs(lambda: cpu(floor), lambda: cpu(ours))
    yield line(f"{MERGED} letters in one PDF", 0, "canvas", taken, LETTERS)


def new_suppliers(path: Path, rows: int) -> Path:
    """Suppliers that are in no file of ours, in three scripts."""
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(HEADINGS)
        for at in range(1, rows + 1):
            place = many.PLACES[at % 7]
            writer.writerow((
                f"New {many.supplier_name(at)}", f"{place[2]}新{at}有限公司", place[at % 3], "CN",
                f"{at} New Road", f"https://new{at}.en.alibaba.com", many.product_name(at % 40 + 1),
                f"Wang Fang {at}", f"wang{at}@new{at}.example", f"+86 755 {at:08d}",
            ))  # fmt: skip
    return path


def _bare(path: Path, source: Path) -> tuple[float, float]:
    """What parsing and writing the same rows takes, and deleting them, in seconds."""
    with closing(connect(path, write=True)) as connection:
        (last,) = connection.execute("SELECT max(id) FROM supplier").fetchone()

        def write() -> None:
            with source.open(encoding="utf-8", newline="") as stream:
                rows = [*csv.DictReader(stream)]
            connection.execute("BEGIN IMMEDIATE")
            many.insert(connection, "supplier", SUPPLIER, _suppliers(rows, last + 1))
            many.insert(connection, "supplier_contact", CONTACT, _people(rows, last + 1))
            connection.executemany(INDEX_ADD, _words(rows, last + 1))
            connection.execute("COMMIT")

        def delete() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM supplier_contact WHERE supplier_id > ?", (last,))
            connection.execute("DELETE FROM supplier WHERE id > ?", (last,))
            for span in SPANS:
                asked = (span.first + last + 1, span.last)
                connection.execute("DELETE FROM search_index WHERE rowid BETWEEN ? AND ?", asked)
            connection.execute("COMMIT")

        return cpu(write), cpu(delete)


SUPPLIER = "id created_at name sort_name legal_name kind country city address store_url product gut"
CONTACT = "supplier_id name email phone main"
CALLED = ("name", "legal name", "city", "product")
BESIDES = ("address", "store url", "contact name", "contact email", "contact phone")
SPANS = (names_of("supplier"), more_of("supplier"))


def _suppliers(rows, first):
    for at, row in enumerate(rows, start=first):
        yield (
            at, many.FIRST, row["name"], row["name"].casefold(), row["legal name"], "unknown",
            row["country"], row["city"], row["address"], row["store url"], row["product"],
            "unasked",
        )  # fmt: skip


def _people(rows, first):
    for at, row in enumerate(rows, start=first):
        yield at, row["contact name"], row["contact email"], row["contact phone"], 1


def _words(rows, first):
    """What the index of words needs, in the order of its places."""
    for span, names in zip(SPANS, (CALLED, BESIDES), strict=True):
        for at, row in enumerate(rows, start=first):
            yield span.first + at, "\n".join(row[name] for name in names).casefold()


def _draw(lines: list[tuple[str, str]]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    for place, (font, text) in enumerate(lines):
        canvas.setFont(font, 10.5)
        canvas.drawString(60, 800 - 15 * place, text)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _bytes(kept: object) -> int:
    """What an object and all that it holds take of the memory, without code."""
    seen: set[int] = set()
    left, total = [kept], 0
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        total += sys.getsizeof(one)
        left += gc.get_referents(one)
    return total
