"""The section of sites: at which address each is searched; sites change, the program need not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.registers import COMPANY_REGISTERS
from sourcing_app.domain.values.text import URL_CAP
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.screens.settings.section import CardsSection, SectionNeeds, SettingsCard
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


_TITLES = {
    "sites": say("SitesCard", "Search addresses of sites"),
    "registers": say("SitesCard", "Registers of companies"),
}
_ABOUT = {
    "sites": say(
        "SitesCard",
        "Searches open these addresses in your browser; {place} is where the words go. "
        "An empty field stands for the program's own address, which is shown in it.",
    ),
    "registers": say(
        "SitesCard",
        "Suppliers are looked up here, in your browser; {place} is where the name goes. Without it "
        "the name is pasted on the page.",
    ),
}


class SitesCard(SettingsCard):
    """
    A field a site, which saves itself; an empty one opens the program's own address.

    `shipped` has the title of each site and the program's address by the site's name.
    """

    def __init__(self, desk: Desk, name: str, shipped: Mapping[str, tuple[str, str]]) -> None:
        super().__init__(name)
        self._desk, self._name = desk, name
        self._shipped = shipped
        self.about = label("", "muted", wrap=True)
        self.form = Form([_editor(site, address) for site, (_, address) in shipped.items()])
        self.body.addWidget(self.about)
        self.body.addWidget(self.form)
        self.form.bind(self._save)

    def retranslate(self) -> None:
        self.set_title(said(_TITLES[self._name]))
        self.about.setText(said(_ABOUT[self._name].put(place="{q}")))
        for site, (title, _) in self._shipped.items():
            self.form[site].set_caption(title)

    def refresh(self) -> None:
        own = self._desk.sites.own()
        self.form.fill({site: own.get(site, "") for site in self._shipped}, self._name)

    def take_focus(self) -> None:
        self.form[next(iter(self._shipped))].widget.setFocus()

    def _save(self, name: str, value: Any, base: Any) -> None:
        self._desk.sites.set(name, value, base)


def _editor(site: str, address: str) -> LineEditor:
    """Show the program's own address where none is entered."""
    made = LineEditor(f"settings.{site}", cap=URL_CAP)
    made.line.setPlaceholderText(address)
    return made


def sites_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    desk = needs.desk
    markets = {each.name: (each.title, each.search) for each in desk.searches.shipped_markets}
    registers = {each.site: (each.name, each.search or each.page) for each in COMPANY_REGISTERS}
    return CardsSection(SitesCard(desk, "sites", markets), SitesCard(desk, "registers", registers))
