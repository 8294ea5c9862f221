"""The page Registration: the buyer's details once, for every form and letter."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.registration.registration import (
    ADDRESS_FIELDS,
    SITE_FIELDS,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.registration.account_actions import AccountActions
from sourcing_app.ui.screens.registration.copy_flow import CopyFlow
from sourcing_app.ui.screens.registration.forms import address, details
from sourcing_app.ui.screens.registration.latin_actions import LatinActions
from sourcing_app.ui.screens.registration.letterhead import LogoBox, letterhead
from sourcing_app.ui.screens.registration.profile_choice import ProfileChoice
from sourcing_app.ui.screens.registration.side_cards import CompleteCard
from sourcing_app.ui.widgets.buttons import action_button, button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.choice_box import Tabs
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.registration.records import Registration
    from sourcing_app.ui.context import AppContext

SIDE = 348
NARROW_SIDE = 284
_ORDERS = (SITE_FIELDS, SITE_FIELDS, ADDRESS_FIELDS, SITE_FIELDS, ())
ADDRESS_TAB = 2
_TABS = {"site": 1, "marketplaces": 3}
"""Tabs by the action of a `Target`."""


class RegistrationPage(Page):
    """Forms that save themselves, the steps on the sites, and what their forms are given."""

    name = "registration"
    icon = "id"
    group = "prepare"
    shows = frozenset({"buyer_profile", "marketplace_account"})

    def __init__(self, desk: Desk, context: AppContext, files: FileChoice | None = None) -> None:
        super().__init__(desk, context)
        self.tabs = Tabs("tab.registration.forms")
        self.profile_id: int | None = None
        """The profile that is shown; None while nothing was entered."""
        self.latin = LatinActions(self, self._buyer, self._flush)
        self.details = details(self.latin.write)
        self.address = address(self.latin.write)
        self.logo = LogoBox(self, files or FileChoice(context.preferences))
        self.letterhead = letterhead(self.logo)
        self.accounts = AccountActions(self)
        self._forms = (self.details.form, self.address.form, self.letterhead.form)
        self.copying = CopyFlow(self)
        self.complete = CompleteCard()
        self.copy_next = self.command(
            "copy_next", say("RegistrationPage", "Copy, go to next"), self.copy_and_go_on,
            "Ctrl+Shift+C",
        )  # fmt: skip
        self.helper = self.command(
            "helper", say("RegistrationPage", "Copy helper beside the browser"), self.open_helper,
            "Ctrl+Shift+H",
        )  # fmt: skip
        self.profiles = ProfileChoice(self)
        self.print = self.print_command(
            say("RegistrationPage", "Print registration sheet…"), DocumentKind.REGISTRATION,
            lambda: () if self.profile_id is None else (self.profile_id,),
        )  # fmt: skip
        self.print.triggered.connect(self._flush)
        self._paper = icon_button("btn.registration.print", "print", self.print.trigger)
        self._site = button("btn.registration.site", "secondary", "ext", self.accounts.open_site)
        self.details.put_beside_advice(action_button(self.latin.here))
        self._beside = action_button(self.helper, "link", "ext")
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Registration")

    def retranslate(self) -> None:
        super().retranslate()
        name_icon_button(self._paper, self.print.text())
        self._site.setText(self.tr("Open Alibaba.com"))
        self.tabs.setTabText(0, self.tr("My details"))
        self.tabs.setTabText(1, self.tr("On the site"))
        self.tabs.setTabText(ADDRESS_TAB, self.tr("Delivery address"))
        self.tabs.setTabText(3, self.tr("Other marketplaces"))
        self.tabs.setTabText(4, self.tr("Letterhead"))
        self.tabs.setAccessibleName(self.tr("Forms"))
        self.accounts.retranslate()
        self.profiles.retranslate()
        self.copying.retranslate(self.copy_next.text())
        self.logo.retranslate()
        self.letterhead.retranslate(
            self.tr("Letters show this beside your name, company and address."),
            self.tr("Letters without an answer are followed up after so many working days."),
        )
        self.details.retranslate(
            self.tr("Fill in your details once; every form and letter uses them."),
            self.tr("The password is chosen on the site and is never stored here."),
        )
        self.address.retranslate(
            self.tr("On the site, after signing in: My profile > Profile settings > Edit."),
            self.tr("Region and country are those of your details."),
        )

    def refresh(self) -> None:
        self.profile_id = self.profiles.show_profile(self.profile_id)
        self.logo.profile_id = self.profile_id
        profile = read_profile(self.desk.reader, self.profile_id)
        values = asdict(profile)
        for form in self._forms:
            form.fill(values, record=self.profile_id or 1)
        self.accounts.show(self.profile_id)
        self.complete.show_profile(profile)
        self.logo.show_logo(profile)
        self._show_copies()

    def open(self, target: Target) -> None:
        """Go to a profile, or to the tab or the field named by the action."""
        if target.action == "address":
            self.tabs.setCurrentIndex(ADDRESS_TAB)
            self.address.form.start()
        elif target.action in _TABS:
            self.tabs.setCurrentIndex(_TABS[target.action])
        elif target.action == "profile" and target.key is not None:
            self._choose(target.key)
            self.take_focus()
        elif target.action:
            self.go_to(target.action.removeprefix("profile."))
        else:
            self.details.form.start()

    def take_focus(self) -> None:
        self.details.form["country"].setFocus()

    def regions(self) -> list[QWidget]:
        return [self.tabs, self._side]

    def fit(self) -> None:
        self._side.be_wide(NARROW_SIDE if self.compact else SIDE)

    def go_to(self, field: str) -> None:
        """Put the focus into a field: `name` is the native one where there are two."""
        for tab in (self.details, self.address, self.letterhead):
            for name in (field, f"{field}_native"):
                if name in tab.form.editors:
                    self.tabs.setCurrentIndex(self._places[tab])
                    tab.form[name].setFocus()
                    return

    def copy_and_go_on(self) -> None:
        """Copy the next field of the site's form, in its order (R127)."""
        self._flush()
        self.copying.go_on()
        self._show_copies()

    def open_helper(self) -> None:
        """Show the small window beside the browser; it stays above other programs."""
        self.copying.open_helper(self.copy_and_go_on, self._copy)
        self._show_copies()

    def hideEvent(self, event: QHideEvent) -> None:
        self.copying.close_helper()
        super().hideEvent(event)

    def _copy(self, place: int) -> None:
        """Copy what is typed by now, or go to the field where nothing is."""
        self._flush()
        self._show_copies()
        unknown = self.copying.copy(place)
        self._show_copies()
        if unknown:
            self.go_to(unknown)

    def _buyer(self) -> Registration:
        return self.desk.registration.of(self.profile_id)

    def _save(self, name: str, value: Any, base: Any) -> None:
        text = "" if value is None else str(value)
        self._buyer().change({name: base}, **{name: text})

    def _flush(self) -> None:
        for form in (*self._forms, self.accounts.site.form):
            form.flush()

    def _show_copies(self) -> None:
        order = _ORDERS[max(self.tabs.currentIndex(), 0)]
        self.copying.show(read_profile(self.desk.reader, self.profile_id), order)

    def _choose(self, profile_id: int) -> None:
        """Show another profile; what it is copied into is begun anew."""
        self._flush()
        self.profile_id = profile_id
        self.copying.forget()
        self.refresh()

    def _search(self) -> None:
        self.wanted.emit(Target("search"))

    def _build(self) -> None:
        self.header.add(
            self.profiles,
            self._paper,
            self._site,
            action_button(self.copy_next, "primary", "copy"),
        )
        tabs = (
            self.details, self.accounts.site, self.address, self.accounts.others, self.letterhead
        )  # fmt: skip
        self._places = {tab: self.tabs.addTab(scrolling(tab), "") for tab in tabs}
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.tabs)
        side = QWidget()
        self.copying.card.body.addWidget(self._beside)
        side.setLayout(column(self.copying.card, self.complete, None, spacing=10))
        self._side = scrolling(side)
        self._side.be_wide(SIDE)
        whole = row(card, self._side, spacing=12)
        whole.setStretch(0, 1)
        self.body.addLayout(whole, 1)

    def _connect(self) -> None:
        for form in self._forms:
            form.bind(self._save)
        self.tabs.currentChanged.connect(self._show_copies)
        self.copying.card.chosen.connect(self._copy)
        self.profiles.chosen.connect(self._choose)
        self.complete.chosen.connect(self.go_to)
        self.complete.search_wanted.connect(self._search)
