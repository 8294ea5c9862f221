"""The page Registration: the buyer's details once, for every form and letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.registration.profile import PAIRS
from sourcing_app.domain.registration.registration import (
    ADDRESS_FIELDS,
    SITE_FIELDS,
    latin_remarks,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.registration.copying import copies
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.registration.forms import address, details
from sourcing_app.ui.screens.registration.letterhead import LogoBox, letterhead
from sourcing_app.ui.screens.registration.side_cards import CompleteCard, CopyCard
from sourcing_app.ui.widgets.buttons import action_button, button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.choice_box import Tabs
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

SITE = "https://www.alibaba.com/"
SIDE = 348
NARROW_SIDE = 312
_ORDERS = (SITE_FIELDS, ADDRESS_FIELDS, ())


class RegistrationPage(Page):
    """Two forms that save themselves, and beside them what the site's form is given."""

    name = "registration"
    icon = "id"
    group = "prepare"
    shows = frozenset({"buyer_profile"})

    def __init__(self, desk: Desk, context: AppContext, files: FileChoice | None = None) -> None:
        super().__init__(desk, context)
        self.tabs = Tabs("tab.registration.forms")
        self.details = details(self.transliterate)
        self.address = address(self.transliterate)
        self.logo = LogoBox(self, files or FileChoice(context.preferences))
        self.letterhead = letterhead(self.logo)
        self._tabs = (self.details, self.address, self.letterhead)
        self.copy_card = CopyCard()
        self.complete = CompleteCard()
        self._copied: dict[str, str] = {}
        """What was copied of each field since the form was begun."""
        self._place = 0
        self.copy_next = self.command(
            "copy_next", say("RegistrationPage", "Copy, go to next"), self.copy_and_go_on,
            "Ctrl+Shift+C",
        )  # fmt: skip
        self.to_latin = self.command(
            "transliterate", say("RegistrationPage", "Write in Latin letters"),
            self.transliterate_here, "Ctrl+Shift+T", changes=True,
        )  # fmt: skip
        self.print = self.print_command(
            say("RegistrationPage", "Print registration sheet…"), DocumentKind.REGISTRATION, tuple
        )
        self.print.triggered.connect(self._flush)
        self._paper = icon_button("btn.registration.print", "print", self.print.trigger)
        self._site = button("btn.registration.site", "secondary", "ext", self._open_site)
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
        self.tabs.setTabText(1, self.tr("Delivery address"))
        self.tabs.setTabText(2, self.tr("Letterhead"))
        self.tabs.setAccessibleName(self.tr("Forms"))
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
        profile = read_profile(self.desk.reader)
        values = asdict(profile)
        for tab in self._tabs:
            tab.form.fill(values, record=1)
        self.complete.show_profile(profile)
        self.logo.show_logo(profile)
        self._show_copies()

    def open(self, target: Target) -> None:
        """Go to the address, or to the field named by the action."""
        if target.action == "address":
            self.tabs.setCurrentIndex(1)
            self.address.form.start()
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
        for place, tab in enumerate(self._tabs):
            for name in (field, f"{field}_native"):
                if name in tab.form.editors:
                    self.tabs.setCurrentIndex(place)
                    tab.form[name].setFocus()
                    return

    def transliterate(self, pair: str) -> None:
        """Write a native text in Latin letters beside itself (R34)."""
        self._flush()
        self._write_latin(partial(self.desk.registration.transliterate, pair), (pair,))

    def transliterate_here(self) -> None:
        """Transliterate the pair that has the focus, else every one that lacks its Latin form."""
        pair = self._focused_pair()
        if pair:
            self.transliterate(pair)
        else:
            self._flush()
            self._write_latin(self.desk.registration.transliterate_all, PAIRS)

    def _write_latin(self, call: Callable[[], object], pairs: Sequence[str]) -> None:
        """Do it, and tell what was left out or is left to the user."""
        if self.context.attempt(call):
            remarks = latin_remarks(self.desk.registration.profile(), pairs)
            if remarks:
                self.context.notices.toast(" ".join(map(said, remarks)))

    def copy_and_go_on(self) -> None:
        """Copy the next field of the site's form, in its order (R127)."""
        self._flush()
        place = self.copy_card.following
        if place is None:
            self._forget_copies()
            self.context.notices.toast(self.tr("All copied"))
            self._show_copies()
        else:
            self._copy(place)

    def _copy(self, place: int) -> None:
        chosen = self.copy_card.texts[place]
        QGuiApplication.clipboard().setText(chosen.text)
        self.context.notices.toast(self.tr("Copied: {text}").format(text=chosen.text))
        self._copied[chosen.field] = chosen.text
        self._place = place + 1
        self._show_copies()

    def _save(self, name: str, value: Any, base: Any) -> None:
        text = "" if value is None else str(value)
        self.desk.registration.change({name: base}, **{name: text})

    def _flush(self) -> None:
        for tab in self._tabs:
            tab.form.flush()

    def _focused_pair(self) -> str | None:
        focused = self.focusWidget()
        field = focused.objectName().rpartition(".")[2] if focused else ""
        pair = field.removesuffix("_native").removesuffix("_latin")
        return pair if pair in PAIRS else None

    def _show_copies(self) -> None:
        order = _ORDERS[max(self.tabs.currentIndex(), 0)]
        texts = copies(read_profile(self.desk.reader), order)
        self.copy_card.show_texts(texts, self._copied, self._place)

    def _forget_copies(self) -> None:
        self._copied, self._place = {}, 0

    def _tab_changed(self) -> None:
        self._forget_copies()
        self._show_copies()

    def _open_site(self) -> None:
        self.context.browser.open(SITE)

    def _search(self) -> None:
        self.wanted.emit(Target("search"))

    def _build(self) -> None:
        self.header.add(
            self._paper,
            self._site,
            action_button(self.to_latin),
            action_button(self.copy_next, "primary", "copy"),
        )
        for tab in self._tabs:
            self.tabs.addTab(scrolling(tab), "")
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.tabs)
        side = QWidget()
        side.setLayout(column(self.copy_card, self.complete, None, spacing=10))
        self._side = scrolling(side)
        self._side.be_wide(SIDE)
        whole = row(card, self._side, spacing=12)
        whole.setStretch(0, 1)
        self.body.addLayout(whole, 1)

    def _connect(self) -> None:
        for tab in self._tabs:
            tab.form.bind(self._save)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.copy_card.chosen.connect(self._copy)
        self.complete.chosen.connect(self.go_to)
        self.complete.search_wanted.connect(self._search)
