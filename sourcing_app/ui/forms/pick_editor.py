"""A code picked from a long list by typing: countries, currencies, Incoterms, units."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.values.incoterms import INCOTERMS, read_incoterm
from sourcing_app.domain.values.names import folded
from sourcing_app.domain.values.units import UNITS, known_unit, unit_key
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.text_editors import OfferingLineEditor

_MOST_OFFERED = 30
_BEGUN = 3
"""So many letters of a name are surely meant to be its beginning."""
_NAMES_IN = {QLocale.Language.Russian: "ru", QLocale.Language.Chinese: "zh_CN"}


@dataclass(frozen=True, slots=True)
class Pick:
    """
    What may be picked.

    `entries` gives (code, name) by the language (en, ru, zh_CN); `read` turns what is typed into
    what is stored and raises Rejected; `told` says how it was understood, "" where that is plain;
    `likely` is a quick `read` for every key that is pressed.
    """

    entries: Callable[[str], Sequence[tuple[str, str]]]
    read: Callable[[str], str]
    told: Callable[[str], str]
    likely: Callable[[str], str]


class PickEditor(OfferingLineEditor):
    """A line that offers the codes whose name or letters are typed, and reads any usual name."""

    def __init__(self, name: str, pick: Pick, *, cap: int, named: bool = False) -> None:
        """Where it is `named`, the name of the code that is stored stands under the line."""
        self._pick = pick
        self._named_code = named
        super().__init__(name, cap=cap)
        self._entries = QStandardItemModel(self)
        self.suggestions.setModel(self._entries)
        self.suggestions.setCompletionRole(Qt.ItemDataRole.UserRole)
        self.line.textEdited.connect(self._preview)

    def value(self) -> str:
        text = str(super().value())
        return self._read(text) if text else ""

    def _read(self, text: str) -> str:
        """Read a name or code, also the beginning of a name where one alone is offered for it."""
        try:
            return self._pick.read(text)
        except Rejected:
            begun, offered = folded(text.strip()), self.offered(text)
            named = [code for code, name in offered if folded(name).startswith(begun)]
            if len(begun) < _BEGUN or len(offered) != 1 or not named:
                raise
            return named[0]

    def put(self, value: Any) -> None:
        super().put(value)
        self._show_name(value)

    def retranslate(self) -> None:
        super().retranslate()
        if not self.changed:
            self._show_name(self.base)

    def offered(self, typed: str) -> list[tuple[str, str]]:
        """Return (code, name) of what is offered for a text, the likeliest first."""
        sought = folded(typed.strip())
        if not sought:
            return []
        ranked = [
            (rank, entry)
            for entry in self._pick.entries(names_in())
            if (rank := _rank(sought, *entry)) is not None
        ]
        found = [entry for _, entry in sorted(ranked, key=lambda each: each[0])]
        return self._read_first(typed, found)[:_MOST_OFFERED]

    def _read_first(self, typed: str, found: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Put what the reader understands (США, RMB) before what only contains the letters."""
        try:
            code = self._pick.likely(typed)
        except Rejected:
            return found
        known = [entry for entry in self._pick.entries(names_in()) if entry[0] == code]
        return known + [entry for entry in found if entry not in known]

    def _offer(self, text: str) -> None:
        self._entries.clear()
        offered = self.offered(text)
        if [code for code, _ in offered] == [text.strip()]:
            return
        self._entries.invisibleRootItem().appendRows([_item(*entry) for entry in offered])

    def _show_name(self, code: Any) -> None:
        if self._named_code:
            self.show_reading(dict(self._pick.entries(names_in())).get(code, ""))

    def _preview(self, text: str) -> None:
        try:
            told = self._pick.told(text) if text.strip() else ""
        except Rejected:
            told = ""
        self.show_reading(told)


def _item(code: str, name: str) -> QStandardItem:
    item = QStandardItem(f"{code}  {name}" if name else code)
    item.setData(code, Qt.ItemDataRole.UserRole)
    return item


def names_in() -> str:
    """Return the language in which names are shown: en, ru or zh_CN."""
    return _NAMES_IN.get(QLocale().language(), "en")


def _countries(language: str) -> list[tuple[str, str]]:
    """List all countries by their names in a language."""
    from sourcing_app.services.registration.countries import countries

    return [(country.code, country.name) for country in countries(language)]


def _currencies(language: str) -> list[tuple[str, str]]:
    """List all currencies by code."""
    from sourcing_app.services.registration.countries import currencies

    return [*currencies(language)]


def _rank(sought: str, code: str, name: str) -> int | None:
    """Return how well an entry fits: its code, a beginning, anything within; None if not."""
    words = folded(name)
    if folded(code) == sought:
        return 0
    if words.startswith(sought) or folded(code).startswith(sought):
        return 1
    if any(word.startswith(sought) for word in words.split()):
        return 2
    return 3 if sought in words else None


def _country(text: str) -> str:
    from sourcing_app.services.registration.countries import country_code

    return country_code(text)


def _country_told(text: str) -> str:
    from sourcing_app.services.registration.countries import country_name

    code = _likely_country(text)
    return f"= {country_name(code, names_in())}" if code else ""


def _likely_country(text: str) -> str:
    from sourcing_app.services.registration.countries import likely_country

    return likely_country(text)


def _currency(text: str) -> str:
    from sourcing_app.services.registration.countries import currency_named

    return currency_named(text)


def _currency_told(text: str) -> str:
    code = _currency(text)
    return "" if code == text.strip() else f"= {code}"


def _incoterm(text: str) -> str:
    """Keep the place with its term: saving puts it into its own field."""
    term = read_incoterm(text)
    return f"{term.code} {term.place}".strip()


def _incoterm_told(text: str) -> str:
    term = read_incoterm(text)
    if term.note:
        return said(term.note)
    return f"= {term.code}, {term.place}" if term.place else ""


def _incoterms(_language: str) -> list[tuple[str, str]]:
    return [(code, "") for code in INCOTERMS]


def _units(_language: str) -> list[tuple[str, str]]:
    return [(unit, "") for unit in UNITS]


def _unit(text: str) -> str:
    """Write a known unit in English, as letters and orders are; another one stays."""
    return text if text.isascii() else known_unit(text) or text


def _unit_told(text: str) -> str:
    key = unit_key(text)
    return "" if key == text.strip() else f"= {key}"


PICKS: Mapping[FieldKind, Pick] = {
    FieldKind.COUNTRY: Pick(_countries, _country, _country_told, _likely_country),
    FieldKind.CURRENCY: Pick(_currencies, _currency, _currency_told, _currency),
    FieldKind.INCOTERM: Pick(_incoterms, _incoterm, _incoterm_told, _incoterm),
    FieldKind.UNIT: Pick(_units, _unit, _unit_told, _unit),
}
"""What the fields of these kinds are picked from."""
