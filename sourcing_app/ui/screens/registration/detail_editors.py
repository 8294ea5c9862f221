"""Fields of the buyer's details: Latin letters only, a phone number, an e-mail address."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.registration import latin_complaint
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.latin import is_latin
from sourcing_app.domain.values.text import NAME_CAP, clean_line
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import column, row


class LatinEditor(LineEditor):
    """A line that takes Latin letters only (R34); with a button that writes them where `call`."""

    def __init__(
        self, name: str, *, cap: int = NAME_CAP, call: Callable[[], object] | None = None
    ) -> None:
        page, _, field = name.partition(".")
        of = f"btn.{page}.transliterate_{field.removesuffix('_latin')}"
        self.button = None if call is None else button(of, call=call, changes=True)
        super().__init__(name, cap=cap, holder=self._beside)
        if cap < NAME_CAP:  # a longer text is refused when it is kept, never cut
            self.line.setMaxLength(cap)
        self.line.textEdited.connect(self._check)

    def value(self) -> str:
        text = clean_line(self.line.text())
        if not is_latin(text):
            raise Rejected(latin_complaint(self.name))
        return text

    def _beside(self, line: QLineEdit) -> QWidget:
        if self.button is None:
            return line
        holder = QWidget()
        holder.setLayout(row(line, self.button, spacing=6))
        return holder

    def _check(self) -> None:
        """Complain while the wrong letter is still in sight."""
        wrong = not is_latin(clean_line(self.line.text()))
        self.complain(latin_complaint(self.name) if wrong else None)


class PhoneEditor(LineEditor):
    """A phone number, understood as it is typed (R25); `country` is for national numbers."""

    def __init__(self, name: str, country: Callable[[], str]) -> None:
        self._country = country
        super().__init__(name, cap=PROFILE["phone"].cap)
        self.line.textEdited.connect(self.preview)

    def value(self) -> str:
        from sourcing_app.services.registration.phones import read_phone

        text = self.line.text().strip()
        return read_phone(text, self._country()).kept if text else ""

    def put(self, value: Any) -> None:
        super().put(self.words(value))
        self.preview()

    def words(self, value: Any) -> str:
        from sourcing_app.services.registration.phones import shown

        return shown(value) if value else ""

    def complain(self, sentence: Sentence | None) -> None:
        """Show what is wrong once: it takes the place of what was said while typing."""
        super().complain(sentence)
        self.preview()

    def preview(self) -> None:
        """Show the number in its three parts, or what it lacks where no complaint says that."""
        from sourcing_app.services.registration.phones import read_phone

        text = self.line.text().strip()
        if not text:
            self.set_hint("")
            return
        try:
            phone = read_phone(text, self._country())
        except Rejected as error:
            self.set_hint("" if self.invalid else said(error.sentence))
            return
        parts = " | ".join(filter(None, (phone.country_code, phone.area, phone.number)))
        self.set_hint(f"✓ {phone.kept}  ({parts})")

    def retranslate(self) -> None:
        super().retranslate()
        self.preview()


class MailEditor(LineEditor):
    """An e-mail address; a slip in a common domain is put right with one click (R26)."""

    def __init__(self, name: str) -> None:
        self.fix = button(f"btn.{name}_fix", "link", "check", self._use_meant, changes=True)
        self.fix.setProperty("bar", "true")
        self.fix.hide()
        self._meant = ""
        super().__init__(name, holder=self._over)
        self.line.setMaxLength(PROFILE["email"].cap)
        self.line.textChanged.connect(self._look)

    def value(self) -> str:
        from sourcing_app.services.registration.mails import read_email

        text = self.line.text().strip()
        return read_email(text) if text else ""

    def retranslate(self) -> None:
        self._look()
        super().retranslate()

    def _over(self, line: QLineEdit) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(line, self.fix, spacing=2))
        return holder

    def _look(self) -> None:
        from sourcing_app.services.registration.mails import likely_meant

        self._meant = likely_meant(self.line.text()) or ""
        text = QCoreApplication.translate("MailEditor", "Did you mean {address}?")
        self.fix.setText(text.format(address=self._meant))
        self.fix.setVisible(bool(self._meant))

    def _use_meant(self) -> None:
        self.line.setText(self._meant)
        self.line.setFocus()
        self.finish()
