"""The fields that know what they ask for: Latin text, a phone number, an e-mail, a country."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.latin import is_latin
from sourcing_app.domain.registration import latin_complaint
from sourcing_app.domain.text import NAME_CAP, clean_line
from sourcing_app.ui.editor import Editor
from sourcing_app.ui.editors import LineEditor
from sourcing_app.ui.show import said
from sourcing_app.ui.widgets import button, column, row

_NAMES_IN = {QLocale.Language.Russian: "ru", QLocale.Language.Chinese: "zh_CN"}


class LatinEditor(Editor):
    """A line that takes Latin letters only (R34); with a button that writes them where `call`."""

    def __init__(
        self, name: str, *, cap: int = NAME_CAP, call: Callable[[], object] | None = None
    ) -> None:
        self.line = QLineEdit()
        if cap < NAME_CAP:  # a longer text is refused when it is kept, never cut
            self.line.setMaxLength(cap)
        self.button: QPushButton | None = None
        holder: QWidget = self.line
        if call is not None:
            page, _, field = name.partition(".")
            self.button = button(
                f"btn.{page}.transliterate_{field.removesuffix('_latin')}", call=call
            )
            holder = QWidget()
            holder.setLayout(row(self.line, self.button, spacing=6))
        super().__init__(name, self.line, holder)
        self.line.editingFinished.connect(self.finish)
        self.line.textEdited.connect(self._check)

    def value(self) -> str:
        text = clean_line(self.line.text())
        if not is_latin(text):
            raise Rejected(latin_complaint(self.name))
        return text

    def shown(self) -> str:
        return self.line.text()

    def put(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)

    def _check(self) -> None:
        """Complain while the wrong letter is still in sight."""
        wrong = not is_latin(clean_line(self.line.text()))
        self.complain(latin_complaint(self.name) if wrong else None)


class PhoneEditor(LineEditor):
    """A phone number, understood as it is typed (R25); `country` is for national numbers."""

    def __init__(self, name: str, country: Callable[[], str]) -> None:
        super().__init__(name, cap=40)
        self._country = country
        self.line.textEdited.connect(self.preview)

    def value(self) -> str:
        from sourcing_app.services.registration.phones import read_phone

        text = self.line.text().strip()
        return read_phone(text, self._country()).e164 if text else ""

    def put(self, value: Any) -> None:
        from sourcing_app.services.registration.phones import shown

        super().put(shown(value) if value else "")
        self.preview()

    def preview(self) -> None:
        """Show the number in its three parts, or what it still lacks."""
        from sourcing_app.services.registration.phones import read_phone

        text = self.line.text().strip()
        if not text:
            self.set_hint("")
            return
        try:
            phone = read_phone(text, self._country())
        except Rejected as error:
            self.set_hint(said(error.sentence))
            return
        parts = " | ".join(filter(None, (phone.country_code, phone.area, phone.number)))
        self.set_hint(f"✓ {phone.e164}  ({parts})")

    def retranslate(self) -> None:
        self.preview()
        super().retranslate()


class MailEditor(Editor):
    """An e-mail address; a slip in a common domain is put right with one click (R26)."""

    def __init__(self, name: str) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(254)
        self.fix = button(f"btn.{name}_fix", "link", "check", self._use_meant)
        self.fix.setProperty("bar", "true")
        self.fix.hide()
        self._meant = ""
        holder = QWidget()
        holder.setLayout(column(self.line, self.fix, spacing=2))
        super().__init__(name, self.line, holder)
        self.line.editingFinished.connect(self.finish)
        self.line.textEdited.connect(self._look)

    def value(self) -> str:
        from sourcing_app.services.registration.mails import read_email

        text = self.line.text().strip()
        return read_email(text) if text else ""

    def shown(self) -> str:
        return self.line.text()

    def put(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)
        self._look()

    def retranslate(self) -> None:
        self._look()
        super().retranslate()

    def _look(self) -> None:
        from sourcing_app.services.registration.mails import likely_meant

        self._meant = likely_meant(self.line.text()) or ""
        text = QCoreApplication.translate("MailEditor", "Did you mean {address}?")
        self.fix.setText(text.format(address=self._meant))
        self.fix.setVisible(bool(self._meant))

    def _use_meant(self) -> None:
        self.line.setText(self._meant)
        self._look()
        self.line.setFocus()
        self.finish()


class ListEditor(Editor):
    """A choice by code from a long list that is sorted anew in each language (R22)."""

    def __init__(self, name: str, entries: Callable[[str], list[tuple[str, str]]]) -> None:
        """`entries` gives (code, words) in the order of a language (en, ru, zh_CN)."""
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self._entries = entries
        self._codes: list[str] = []
        super().__init__(name, self.box)
        self.box.activated.connect(self.finish)
        self._list()

    def value(self) -> str:
        place = self.box.currentIndex()
        return self._codes[place] if place >= 0 else ""

    def shown(self) -> str:
        return self.value()

    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(self._codes.index(value) if value in self._codes else -1)

    def retranslate(self) -> None:
        chosen = self.value()
        self._list()
        self.put(chosen)
        super().retranslate()

    def _list(self) -> None:
        found = self._entries(_NAMES_IN.get(QLocale().language(), "en"))
        self._codes = [code for code, _ in found]
        self.box.clear()
        self.box.addItems([words for _, words in found])
        self.box.setCurrentIndex(-1)


def country_entries(language: str) -> list[tuple[str, str]]:
    """List all countries by their names in a language."""
    from sourcing_app.services.registration.countries import countries

    return [(country.code, country.name) for country in countries(language)]


def currency_entries(language: str) -> list[tuple[str, str]]:
    """List all currencies by code."""
    from sourcing_app.services.registration.countries import currencies

    return [(code, f"{code}  {name}") for code, name in currencies(language)]
