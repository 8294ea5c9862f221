"""The tab On the site: how one signs in to Alibaba.com, and the steps of registering there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.registration.marketplaces import (
    AFTER_404,
    SOCIAL_IS_UNSAFE,
    Marketplace,
    SignIn,
    page_of,
)
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.registration.step_list import StepList
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.registration.account_rows import MarketplaceRow

_ASKED = ("sign_in", "email", "password_place", "url")
_STEM = "site_"
"""Before the name of a field: the form beside it has an e-mail, too."""

_HINTS = {
    "email": say("SiteTab", "Where it is another one than in your details"),
    "url": say("SiteTab", "Where the site is no longer at {address}").put(
        address=page_of(Marketplace.ALIBABA)
    ),
}


class SiteTab(QWidget):
    """The fields save themselves, as those of every form; a tick is dated today."""

    got_404 = Signal()
    use_aliexpress = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._why = label("", "muted", wrap=True)
        self._why.setObjectName("lbl.registration.why_register")
        self.form = Form(
            editors_of(MARKETPLACE_ACCOUNT, f"registration.{_STEM}", _ASKED),
            columns=2,
            wide=(f"{_STEM}sign_in",),
        )
        for name, hint in _HINTS.items():
            self.form[f"{_STEM}{name}"].set_words(MARKETPLACE_ACCOUNT[name].words, hint)
        self.advice = FactRow("", Tone.WARN)
        self.advice.setObjectName("fact.registration.advice")
        self._title = heading()
        self.steps = StepList("registration.site")
        self.error_404 = button(
            "btn.registration.error_404", "secondary", "warn", self.got_404.emit, changes=True
        )
        self.aliexpress = button(
            "btn.registration.use_aliexpress", "secondary", "ext", self.use_aliexpress.emit,
            changes=True,
        )  # fmt: skip
        head = row(self._title, None, self.error_404, self.aliexpress)
        parts = (self._why, self.form, head, self.advice, self.steps, None)
        self.setLayout(column(*parts, spacing=10, margin=14))

    def bind(self, save: Callable[[str, Any, Any], object]) -> None:
        """Save each field on its own: `save(name, value, base)`."""
        self.form.bind(lambda name, value, base: save(name.removeprefix(_STEM), value, base))

    def show_account(self, account: MarketplaceRow) -> None:
        """Show the account on Alibaba.com."""
        values = {f"{_STEM}{name}": getattr(account, name) for name in _ASKED}
        self.form.fill(values, record=account.id or 0)
        self.steps.show_account(account)
        advice, own = account.advice, account.sign_in is SignIn.OWN
        self.advice.setVisible(advice is not None)
        if advice is not None:
            unsafe = advice in (AFTER_404, SOCIAL_IS_UNSAFE)
            self.advice.show_fact(said(advice), Tone.WARN if unsafe else Tone.INFO)
        self.error_404.setVisible(own and advice is not AFTER_404)
        self.aliexpress.setVisible(own and advice is AFTER_404)

    def retranslate(self) -> None:
        self._why.setText(
            self.tr("Once you are registered, you see which makers deliver to your country.")
        )
        self._title.setText(self.tr("Steps on the site"))
        self.error_404.setText(self.tr("I got error 404"))
        self.aliexpress.setText(self.tr("Still not working: use AliExpress"))
