"""The language of the program and how it looks; both are in force at once, and on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sourcing_app.domain.targets import Target
from sourcing_app.ui.language import NAMES
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.style.theme import SCHEMES, TEXT_SIZES
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.options import Options

if TYPE_CHECKING:
    from sourcing_app.ui.screens.settings.section import SectionNeeds
    from sourcing_app.ui.style.theme import Theme


class LanguageCard(SettingsCard):
    """Each language is written in itself."""

    def __init__(self) -> None:
        super().__init__("language")
        self.options = Options("opt.settings.language", NAMES)
        self.options.word(NAMES)
        self.about = label("", "small", wrap=True)
        self.body.addWidget(self.options)
        self.body.addWidget(self.about)
        self.options.chosen.connect(self._choose)

    def retranslate(self) -> None:
        self.set_title(self.tr("Language"))
        self.about.setText(
            self.tr("Letters and documents for suppliers stay in English, whatever is chosen here.")
        )

    def refresh(self) -> None:
        self.options.choose(QLocale().name().partition("_")[0])

    def take_focus(self) -> None:
        self.options.focus_chosen()

    def _choose(self, code: str) -> None:
        self.wanted.emit(Target("window", action=f"language.{code}"))


class AppearanceCard(SettingsCard):
    """Colours and the size of letters."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("appearance")
        self._theme = theme
        self.schemes = Options("opt.settings.scheme", SCHEMES)
        self.sizes = Options("opt.settings.text", map(str, TEXT_SIZES))
        self.colours, self.letters = label("", "strong"), label("", "strong")
        self.motion = label("", "small", wrap=True)
        for part in (self.colours, self.schemes, self.letters, self.sizes, self.motion):
            self.body.addWidget(part)
        self.schemes.chosen.connect(self._choose_scheme)
        self.sizes.chosen.connect(self._choose_size)
        theme.changed.connect(self.refresh)

    def retranslate(self) -> None:
        self.set_title(self.tr("Appearance"))
        self.colours.setText(self.tr("Colours"))
        self.letters.setText(self.tr("Text size"))
        self.motion.setText(self.tr("Nothing moves on the screen by itself in any appearance."))
        self.schemes.word(
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            }
        )
        percent = self.tr("{percent} %")
        self.sizes.word({str(each): percent.format(percent=each) for each in TEXT_SIZES})

    def refresh(self) -> None:
        self.schemes.choose(self._theme.scheme)
        self.sizes.choose(str(self._theme.text_size))

    def take_focus(self) -> None:
        self.schemes.focus_chosen()

    def _choose_scheme(self, name: str) -> None:
        self.wanted.emit(Target("window", action=f"scheme.{name}"))

    def _choose_size(self, percent: str) -> None:
        self.wanted.emit(Target("window", action=f"text.{percent}"))


def appearance_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(LanguageCard(), AppearanceCard(needs.context.theme))
