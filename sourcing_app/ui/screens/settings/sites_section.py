"""The section of sites: at which address each is searched; sites change, the program need not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sourcing_app.domain.values.text import URL_CAP
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.screens.settings.section import CardsSection, SectionNeeds, SettingsCard
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


class SitesCard(SettingsCard):
    """A field a site, which saves itself; an empty one searches at the program's own address."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("sites")
        self._desk = desk
        self._shipped = {each.name: each for each in desk.searches.shipped_markets}
        self.about = label("", "muted", wrap=True)
        self.form = Form([LineEditor(f"settings.{name}", cap=URL_CAP) for name in self._shipped])
        self.body.addWidget(self.about)
        self.body.addWidget(self.form)
        self.form.bind(self._save)

    def retranslate(self) -> None:
        self.set_title(self.tr("Search addresses of sites"))
        self.about.setText(
            self.tr(
                "Searches open these addresses in your browser; {place} is where the words go. "
                "An empty field takes the program's own address again."
            ).format(place="{q}")
        )
        usual = self.tr("Without an entry: {address}")
        for name, market in self._shipped.items():
            self.form[name].set_caption(market.title, usual.format(address=market.search))

    def refresh(self) -> None:
        own = self._desk.sites.own()
        self.form.fill({name: own.get(name, "") for name in self._shipped}, "sites")

    def take_focus(self) -> None:
        self.form[next(iter(self._shipped))].widget.setFocus()

    def _save(self, name: str, value: Any, base: Any) -> None:
        self._desk.sites.set(name, value, base)


def sites_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(SitesCard(needs.desk))
