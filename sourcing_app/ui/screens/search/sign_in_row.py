"""Signed in first, one sees more: the line that says so until it is ticked (R38)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sourcing_app.domain.registration.marketplaces import RegistrationStep
from sourcing_app.services.registration.account_rows import alibaba_account
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

SIGN_IN = "https://login.alibaba.com/"


class SignInRow(FactRow):
    """The tick is that of the registration on the site: it is made once."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__("", Tone.INFO)
        self.setObjectName("box.search.sign_in")
        self._desk, self._context = desk, context
        self.page = button("btn.search.sign_in", "link", call=self._open)
        self.done = button("btn.search.signed_in", "link", call=self._tick, changes=True)
        for each in (self.page, self.done):
            each.setProperty("bar", "true")
            self.add(each)

    def retranslate(self) -> None:
        """Set every text again."""
        self.text.setText(self.tr("Sign in on the site first: signed in, you see more."))
        self.page.setText(self.tr("Sign in"))
        self.page.setAccessibleName(self.tr("Open the sign-in page of Alibaba.com"))
        self.done.setText(self.tr("I am signed in"))

    def follow(self) -> None:
        """Stand there until the first sign-in is ticked."""
        days = alibaba_account(self._desk.reader).days
        self.setVisible(days.get(RegistrationStep.SIGNED_IN) is None)

    def _open(self) -> None:
        self._context.browser.open(SIGN_IN)

    def _tick(self) -> None:
        today = self._desk.today()
        ticked = {RegistrationStep.SIGNED_IN.value: today}
        self._context.attempt(lambda: self._desk.marketplaces.keep(None, today, **ticked))
        self.follow()
