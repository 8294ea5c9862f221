"""What is done with the accounts of the profile that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from sourcing_app.domain.registration.marketplaces import (
    Marketplace,
    RegistrationStep,
    SignIn,
    page_of,
)
from sourcing_app.services.registration.account_rows import (
    MarketplaceRow,
    account_rows,
    alibaba_account,
)
from sourcing_app.ui.screens.registration.marketplaces_tab import MarketplacesTab, account_sheet
from sourcing_app.ui.screens.registration.site_tab import SiteTab
from sourcing_app.ui.widgets.lock import may_change

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page


class AccountActions(QObject):
    """Both tabs of accounts, and their calls; `profile_id` is whose accounts they are."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self.profile_id: int | None = None
        self.site, self.others = SiteTab(), MarketplacesTab()
        self._alibaba = MarketplaceRow()
        self._rows: dict[int, MarketplaceRow] = {}
        self._connect()

    def show(self, profile_id: int | None) -> None:
        """Show the accounts of a profile."""
        self.profile_id = profile_id
        self._alibaba = alibaba_account(self._desk.reader, profile_id)
        rows = account_rows(self._desk.reader, profile_id)
        others = [row for row in rows if row.id != self._alibaba.id]
        self._rows = {row.id: row for row in others if row.id is not None}
        self.site.show_account(self._alibaba)
        self.others.show_accounts(others)

    def retranslate(self) -> None:
        self.site.retranslate()
        self.others.retranslate()

    def open_site(self) -> None:
        """Open Alibaba.com; where one registers there, that is the first step (R21, R125)."""
        if self._context.browser.open(self._alibaba.page):
            step, days = RegistrationStep.OPENED, self._alibaba.days
            first = any(each.step is step for each in self._alibaba.steps) and days[step] is None
            if first and may_change(self._page):
                self._tick(step, done=True)

    def save(self, name: str, value: Any, base: Any) -> None:
        """Keep a field of the account on Alibaba.com; raises AppError."""
        marketplaces, today = self._desk.marketplaces, self._desk.today()
        marketplaces.keep(self.profile_id, today, {name: base}, **{name: value})

    def _connect(self) -> None:
        self.site.bind(self.save)
        self.site.steps.ticked.connect(lambda step, done: self._tick(step, done=done))
        self.site.got_404.connect(lambda: self._tick(RegistrationStep.ERROR_404, done=True))
        self.site.use_aliexpress.connect(self._use_aliexpress)
        self.others.adding.connect(self._ask_new)
        self.others.acted.connect(self._act)
        self.others.ticked.connect(self._tick_other)

    def _tick(self, step: RegistrationStep, *, done: bool) -> None:
        today = self._desk.today()
        values = {step.value: today if done else None}
        keep = self._desk.marketplaces.keep
        if not self._context.attempt(lambda: keep(self.profile_id, today, **values)):
            self.show(self.profile_id)

    def _tick_other(self, key: int, step: RegistrationStep, done: bool) -> None:  # noqa: FBT001 - Qt's signal
        today = self._desk.today()
        values = {step.value: today if done else None}
        change = self._desk.marketplaces.change
        if not self._context.attempt(lambda: change(key, today, **values)):
            self.show(self.profile_id)

    def _use_aliexpress(self) -> None:
        """Sign in with an AliExpress account instead (R31)."""
        keep, today = self._desk.marketplaces.keep, self._desk.today()
        if self._context.attempt(lambda: keep(self.profile_id, today, sign_in=SignIn.ALIEXPRESS)):
            self._context.browser.open(page_of(Marketplace.ALIEXPRESS))

    def _ask_new(self) -> None:
        def keep(values: dict[str, Any]) -> None:
            self._desk.marketplaces.add(self.profile_id, self._desk.today(), **values)

        account_sheet(self._page, keep).open()

    def _act(self, what: str, key: int) -> None:
        account = self._rows[key]
        if what == "open":
            self._context.browser.open(account.page)
        elif what == "edit":
            self._edit(account)
        elif self._context.attempt(lambda: self._desk.marketplaces.bin([key])):
            text = QCoreApplication.translate("AccountActions", "{name} moved to the Bin")
            self._context.undo.offer(text.format(name=account.name))

    def _edit(self, account: MarketplaceRow) -> None:
        def keep(values: dict[str, Any]) -> None:
            before, news = sheet.edited(values)
            change, today = self._desk.marketplaces.change, self._desk.today()
            change(int(account.id or 0), today, before, **news)

        sheet = account_sheet(self._page, keep, account)
        sheet.is_about(int(account.id or 0))
        sheet.open()
