"""What the self-test asks of the parts that come with the program, each without a window."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from sourcing_app.files.resources import resources

SAMPLES = {"en": "Suppliers", "ru": "Поставщики", "zh": "供应商"}
"""The name of one page in each language."""
RULES = 261
_OF_QT = ("QPlatformTheme", "Cancel")
"""A text that Qt brings the translations of."""

_YEAR = 2026


class NotAsExpected(Exception):
    """A part gave another answer than the one that is known to be right."""


def expect(answer: object, wanted: object) -> None:
    """Raise NotAsExpected where an answer is not the wanted one."""
    if answer != wanted:
        raise NotAsExpected(f"{answer!r} in place of {wanted!r}")


def translations() -> None:
    """Each language is there, with the texts of the program and of Qt's dialogs."""
    from PySide6.QtCore import QCoreApplication

    from sourcing_app.domain.targets import PAGE_NAMES
    from sourcing_app.ui.formatting import said
    from sourcing_app.ui.language import Language

    language = Language(resources() / "translations")
    for code, wanted in SAMPLES.items():
        language.use(code)
        expect(said(PAGE_NAMES["suppliers"]), wanted)
        expect(QCoreApplication.translate(*_OF_QT) != _OF_QT[1], code != "en")
    language.use("en")


def window_fonts() -> None:
    """The window's fonts have the letters of all three languages."""
    from PySide6.QtGui import QTextLayout

    from sourcing_app.ui.style.theme import current

    for text in SAMPLES.values():
        layout = QTextLayout(text, current().font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        missing = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes() if not glyph]
        expect(missing, [])


def document_fonts() -> None:
    """The fonts of documents are there, with Chinese, in both weights."""
    from sourcing_app.documents import fonts

    fonts.register(resources())
    for text in SAMPLES.values():
        fonts.require(text)


def icons() -> None:
    """Every icon, and that of the program, can be drawn."""
    from sourcing_app.app.application import app_icon
    from sourcing_app.ui.style.icons import icon

    names = [path.stem for path in (resources() / "icons").glob("*.svg")]
    expect(len(names) > 1, wanted=True)
    for drawn in (app_icon(resources()), *map(icon, names)):
        image = drawn.pixmap(32).toImage()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        expect(any(image.pixelColor(x, y).alpha() for x, y in points), wanted=True)


def rules() -> None:
    """The Guide has all its rules, each in three languages, and its topics."""
    from sourcing_app.services.guide.catalogue import catalogue

    read = catalogue(resources())
    expect(len(read.rules), RULES)
    expect(all(read.topics.values()), wanted=True)


def readers(folder: Path) -> None:
    """A table comes back out of the file it was written to: as text, and as a workbook."""
    from sourcing_app.files.tables.source import read_table
    from sourcing_app.files.tables.xlsx_out import WorkbookSheet, write_workbook

    text = folder / "list.csv"
    text.write_bytes("Имя;Страна\nЛампы;CN\n".encode("cp1251"))  # noqa: RUF001 - a list in Russian
    expect([list(line.cells) for line in read_table(text).lines], [["Лампы", "CN"]])
    book = folder / "list.xlsx"
    write_workbook(book, [WorkbookSheet("List", ["Name", "Country"], [["宁波灯具", "CN"]])])
    expect([list(line.cells) for line in read_table(book).lines], [["宁波灯具", "CN"]])


def transliteration() -> None:
    """Cyrillic and Chinese are written in Latin letters."""
    from sourcing_app.domain.values.spelling import Style
    from sourcing_app.services.latin import latin

    expect(latin("Ольга Петрова", Style.NAME), "Olga Petrova")
    expect(latin("王小明", Style.NAME), "Wang Xiaoming")


def spelling() -> None:
    """The dictionary knows English and the trade, and finds a slip."""
    from sourcing_app.services.inquiries.spelling import EnglishWords

    words = EnglishWords(resources())
    expect(words.unknown(["supplier", "incoterm", "recieve"]), {"recieve"})
    expect(words.correction("suppliar"), "supplier")


def account_numbers() -> None:
    """An IBAN is read, and one with wrong check digits refused."""
    from sourcing_app.domain.errors import Invalid
    from sourcing_app.services.accounts.banking import numbers

    expect(numbers("DE89 3704 0044 0532 0130 00", "", "")[0], "DE89370400440532013000")
    try:
        numbers("DE88 3704 0044 0532 0130 00", "", "")
    except Invalid:
        return
    raise NotAsExpected("wrong check digits were accepted")


def holidays() -> None:
    """The holidays of buyers and of China's factories are known."""
    from sourcing_app.domain.settings.holidays import DaysOff
    from sourcing_app.services.calendars import calendars, factory_calendar

    off = DaysOff()
    expect(date(_YEAR, 2, 17) in factory_calendar(_YEAR, off).new_years, wanted=True)
    expect(all(each.off for each in calendars("RU", _YEAR, off)), wanted=True)


def phones() -> None:
    """A number as it is dialled at home is written as abroad."""
    from sourcing_app.services.registration.phones import read_phone

    expect(read_phone("8 912 345 67 89", "RU").international, "+7 912 345 67 89")


def parts(folder: Path) -> Mapping[str, Callable[[], object]]:
    """Name every part with its question; files are written to `folder`."""
    return {
        "translations": translations,
        "fonts of the window": window_fonts,
        "fonts of documents": document_fonts,
        "icons": icons,
        "rules": rules,
        "readers of tables": lambda: readers(folder),
        "transliteration": transliteration,
        "phone numbers": phones,
        "spelling": spelling,
        "account numbers": account_numbers,
        "holidays": holidays,
    }
