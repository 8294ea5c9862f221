"""The section about letters: how long they may be for each channel, and the buyer's brand words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.domain.inquiries.lint.channels import LIMIT_FIELDS, LIMITS
from sourcing_app.domain.inquiries.states import CHANNELS
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.suppliers.red_flags import BRANDS
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_BRANDS = ("own_brands", "no_brands")


class LettersSection(QWidget):
    """Every field saves itself; an empty one leaves what the program has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.limits = Card(spacing=8)
        self.limits.setObjectName("crd.settings.limits")
        self.brands = Card(spacing=8)
        self.brands.setObjectName("crd.settings.brands")
        self.lengths = Form(editors_of(PROFILE, "settings.", LIMIT_FIELDS), columns=2)
        self.words = Form(editors_of(PROFILE, "settings.", _BRANDS))
        self.sources = label("", "small", wrap=True)
        self.shipped = label("", "small", wrap=True)
        for part in (self.lengths, self.sources):
            self.limits.body.addWidget(part)
        for part in (self.words, self.shipped):
            self.brands.body.addWidget(part)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for card in (self.limits, self.brands):
            card.body.addStretch(1)
        content = QWidget()
        cards = row(self.limits, self.brands, spacing=12)
        content.setLayout(column(cards, None))
        self.setLayout(column(scrolling(content)))
        for form in (self.lengths, self.words):
            form.bind(self._save)

    def retranslate(self) -> None:
        self.limits.set_title(self.tr("Length of a letter"))
        self.brands.set_title(self.tr("Brands"))
        self.sources.setText("\n".join(map(_source, LIMITS)))
        known = self.tr("Known already: {brands}.")
        self.shipped.setText(known.format(brands=", ".join(BRANDS)))

    def refresh(self) -> None:
        """Show what is stored now."""
        stored = self._desk.registration.letter_settings()
        self.lengths.fill({name: stored[name] for name in LIMIT_FIELDS}, "letters")
        self.words.fill({name: stored[name] for name in _BRANDS}, "letters")

    def take_focus(self) -> None:
        self.lengths[LIMIT_FIELDS[0]].widget.setFocus()

    def _save(self, name: str, value: Any, base: Any) -> None:
        self._desk.registration.set_letters({name: base}, **{name: value})


def _source(limit: Any) -> str:
    return f"{said(CHANNELS[limit.channel])}: {said(limit.source)} ({day(limit.as_of)})"
