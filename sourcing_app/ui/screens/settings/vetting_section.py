"""The section of what vetting goes by: the black-list sites and the weights of the score."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from sourcing_app.domain.records.vetting import BLACKLIST_SITE, SCORE_WEIGHT
from sourcing_app.domain.suppliers.blacklists import BlacklistSite
from sourcing_app.domain.suppliers.score import PART_NAMES, WEIGHTS, ScorePart
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_editors import quantity
from sourcing_app.ui.screens.settings.section import CardsSection, SectionNeeds, SettingsCard
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import empty


class BlacklistCard(SettingsCard):
    """The sites on which suppliers are looked up, and the fields of another one."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("blacklists")
        self._desk, self._context = needs.desk, needs.context
        self._about = label("", "small", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.form = Form(editors_of(BLACKLIST_SITE, "settings.site_", ("name", "url")), columns=2)
        self.add = button("btn.settings.add_site", icon="plus", call=self._add, changes=True)
        self.restore = button(
            "btn.settings.restore_sites", icon="undo", call=self._restore, changes=True
        )
        self.body.addWidget(self._about)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.form)
        self.body.addWidget(button_row(self.add, self.restore))

    def retranslate(self) -> None:
        self.set_title(self.tr("Black-list sites"))
        self._about.setText(
            self.tr("Each is offered beside “Checked supplier blacklists”; nothing is fetched.")
        )
        self.add.setText(self.tr("Add site"))
        self.restore.setText(self.tr("Restore the shipped sites"))
        self.refresh()

    def refresh(self) -> None:
        empty(self._lines)
        for place, site in enumerate(self._desk.vetting.settings.sites()):
            self._lines.addWidget(self._line(place, site))
        self.restore.setVisible(bool(self._desk.vetting.settings.missing_shipped()))

    def take_focus(self) -> None:
        self.form["site_name"].widget.setFocus()

    def _line(self, place: int, site: BlacklistSite) -> FactRow:
        line = FactRow(f"{site.name} · {site.url}", Tone.NEUTRAL, icon="ext")
        remove = icon_button(
            f"btn.settings.remove_site.{place}", "cross", lambda: self._remove(site), changes=True
        )
        name_icon_button(remove, self.tr("Ask no longer: {site}").format(site=site.name))
        line.add(remove)
        return line

    def _add(self) -> None:
        from sourcing_app.services.suppliers.vetting_settings import SiteFields

        values = self.form.read()
        if values is None:
            return

        def keep() -> None:
            fields = SiteFields.checked(name=values["site_name"], url=values["site_url"])
            self._desk.vetting.settings.add_site(fields)

        if self._context.attempt(keep):
            self.form.fill({"site_name": "", "site_url": ""})
            self.refresh()

    def _remove(self, site: BlacklistSite) -> None:
        if self._context.attempt(lambda: self._desk.vetting.settings.remove_site(site)):
            self.refresh()

    def _restore(self) -> None:
        if self._context.attempt(self._desk.vetting.settings.restore_sites):
            self.refresh()


class WeightsCard(SettingsCard):
    """What each part of the score weighs; all are kept together, for they add up to 100."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("weights")
        self._desk, self._context = needs.desk, needs.context
        self._about = label("", "small", wrap=True)
        self.editors = {part: quantity(f"settings.weight_{part}") for part in ScorePart}
        self.form = Form([*self.editors.values()], columns=2)
        self.keep = button("btn.settings.weigh", icon="check", call=self._keep, changes=True)
        self.restore = button(
            "btn.settings.weigh_again", icon="undo", call=self._restore, changes=True
        )
        self.body.addWidget(self._about)
        self.body.addWidget(self.form)
        self.body.addWidget(button_row(self.keep, self.restore))

    def retranslate(self) -> None:
        self.set_title(said(SCORE_WEIGHT.words))
        self._about.setText(
            self.tr("They add up to 100. A part without evidence is left out of the mean.")
        )
        for part, editor in self.editors.items():
            editor.set_words(PART_NAMES[part], None)
        self.keep.setText(self.tr("Weigh like this"))
        self.restore.setText(self.tr("Shipped weights"))

    def refresh(self) -> None:
        weights = self._desk.vetting.settings.weights()
        self.form.fill({self.editors[part].name: weights[part] for part in ScorePart})

    def take_focus(self) -> None:
        self.editors[ScorePart.BADGES].widget.setFocus()

    def _keep(self) -> None:
        values = self.form.read()
        if values is not None:
            typed = {part: values[self.editors[part].name] or 0 for part in ScorePart}
            self._context.attempt(lambda: self._desk.vetting.settings.weigh(typed))

    def _restore(self) -> None:
        if self._context.attempt(lambda: self._desk.vetting.settings.weigh(WEIGHTS)):
            self.refresh()


def vetting_section(needs: SectionNeeds) -> CardsSection:
    """Make the section of what vetting goes by."""
    return CardsSection(BlacklistCard(needs), WeightsCard(needs))
