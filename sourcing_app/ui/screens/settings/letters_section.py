"""The sections about letters: their templates, how long they may be, and brand words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sourcing_app.domain.inquiries.lint.channels import LIMIT_FIELDS, LIMITS
from sourcing_app.domain.inquiries.states import CHANNELS
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.suppliers.red_flags import BRANDS
from sourcing_app.domain.targets import Target
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.settings.section import CardsSection, SectionNeeds, SettingsCard
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_BRANDS = ("own_brands", "no_brands")


class LetterCard(SettingsCard):
    """Fields that save themselves; an empty one leaves what the program has."""

    def __init__(self, name: str, desk: Desk, fields: tuple[str, ...]) -> None:
        super().__init__(name)
        self._desk, self._fields = desk, fields
        self.form = Form(editors_of(PROFILE, "settings.", fields))
        self.about = label("", "small", wrap=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.about)
        self.form.bind(self._save)

    def refresh(self) -> None:
        stored = self._desk.registration.letter_settings()
        self.form.fill({name: stored[name] for name in self._fields}, "letters")

    def take_focus(self) -> None:
        self.form[self._fields[0]].widget.setFocus()

    def _save(self, name: str, value: Any, base: Any) -> None:
        self._desk.registration.set_letters({name: base}, **{name: value})


class LengthCard(LetterCard):
    """The most characters and words of a letter, by the way it is sent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("lengths", desk, LIMIT_FIELDS)

    def retranslate(self) -> None:
        self.set_title(self.tr("Length of a letter"))
        self.about.setText("\n".join(map(_source, LIMITS)))


class BrandCard(LetterCard):
    """Further brand words, and those of the program that are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("brands", desk, _BRANDS)

    def retranslate(self) -> None:
        self.set_title(self.tr("Brands"))
        known = self.tr("Known already: {brands}.")
        self.about.setText(known.format(brands=", ".join(BRANDS)))


class TemplatesCard(SettingsCard):
    """The way to the templates of letters: the shipped ones, and one's own."""

    def __init__(self) -> None:
        super().__init__("templates")
        self.about = label("", "muted", wrap=True)
        self.start = button("btn.settings.templates", icon="mail", changes=True)
        self.start.clicked.connect(emits(self.wanted, Target("inquiries", action="templates")))
        self.body.addWidget(self.about)
        self.body.addWidget(button_row(self.start))

    def retranslate(self) -> None:
        self.set_title(self.tr("Templates of letters"))
        self.about.setText(self.tr("Copy those of the program, and write your own."))
        self.start.setText(self.tr("Open templates…"))

    def take_focus(self) -> None:
        self.start.setFocus()


def letters_section(needs: SectionNeeds) -> CardsSection:
    """Make the section of how long letters may be, and of their templates."""
    return CardsSection(LengthCard(needs.desk), TemplatesCard())


def brands_section(needs: SectionNeeds) -> CardsSection:
    """Make the section of brand words."""
    return CardsSection(BrandCard(needs.desk))


def _source(limit: Any) -> str:
    return f"{said(CHANNELS[limit.channel])}: {said(limit.source)} ({day(limit.as_of)})"
