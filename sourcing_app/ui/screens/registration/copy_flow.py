"""Copying field by field into the site's form: from the page, and from the window beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from sourcing_app.services.registration.copying import copies
from sourcing_app.ui.screens.registration.helper_window import HelperWindow
from sourcing_app.ui.screens.registration.side_cards import CopyCard

if TYPE_CHECKING:
    from sourcing_app.domain.registration.profile import Profile
    from sourcing_app.ui.page import Page


class CopyFlow(QObject):
    """What was copied of the form that is filled in, and what is next."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.card = CopyCard()
        self.helper: HelperWindow | None = None
        """The window beside the browser; None until it is asked for."""
        self._copied: dict[str, str] = {}
        self._place = 0
        self._order: tuple[str, ...] = ()
        self._words = ""

    def show(self, profile: Profile, order: Sequence[str]) -> None:
        """Show the fields of this form; another form is begun anew."""
        if tuple(order) != self._order:
            self._order = tuple(order)
            self.forget()
        texts = copies(profile, order)
        for card in self._cards():
            card.show_texts(texts, self._copied, self._place)

    def go_on(self) -> bool:
        """Copy the next field (R127); False where all are copied, and it begins anew."""
        place = self.card.following
        if place is None:
            self.forget()
            self._page.context.notices.toast(QCoreApplication.translate("CopyCard", "All copied"))
            return False
        self.copy(place)
        return True

    def copy(self, place: int) -> str:
        """Copy the field at this place of the form; returns its name where nothing is known."""
        chosen = self.card.texts[place]
        if not chosen.text:
            return chosen.field
        QGuiApplication.clipboard().setText(chosen.text)
        told = QCoreApplication.translate("RegistrationPage", "Copied: {text}")
        self._page.context.notices.toast(told.format(text=chosen.text))
        self._copied[chosen.field] = chosen.text
        self._place = place + 1
        return ""

    def forget(self) -> None:
        """Begin the form anew."""
        self._copied, self._place = {}, 0

    def open_helper(self, go_on: Callable[[], None], copy: Callable[[int], None]) -> None:
        """Show the window beside the browser, whose buttons do this; it closes with the page."""
        if self.helper is None:
            self.helper = HelperWindow(self._page, self._page.context.preferences)
            self.helper.retranslate(self._words)
            self.helper.going_on.connect(go_on)
            self.helper.card.chosen.connect(copy)
        self.helper.put_beside()

    def close_helper(self) -> None:
        """Close the window beside the browser."""
        if self.helper is not None:
            self.helper.hide()

    def retranslate(self, go_on: str) -> None:
        """Name the window beside the browser again."""
        self._words = go_on
        if self.helper is not None:
            self.helper.retranslate(go_on)

    def _cards(self) -> list[CopyCard]:
        return [self.card] if self.helper is None else [self.card, self.helper.card]
