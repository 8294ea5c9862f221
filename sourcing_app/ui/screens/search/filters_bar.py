"""Where to search, and what the site is asked to leave out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from sourcing_app.domain.search.market import NO_FILTERS, STATUSES, Filters, Market
from sourcing_app.domain.search.words import COUNTRIES_LATIN
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import FlowLayout, row

COUNTRY_LETTERS = 12
"""The box shows most names whole; longer ones are read in its list."""


class FiltersBar(QWidget):
    """Market, country of the supplier, its status, and by a button what else narrows a search."""

    changed = Signal()
    more_wanted = Signal()
    markets_wanted = Signal()

    def __init__(self, markets: Sequence[Market]) -> None:
        super().__init__()
        self._markets = tuple(markets)
        self._codes: tuple[str, ...] = ()
        self.market_box = ChoiceBox("fld.search.market")
        self.market_box.addItems([market.title for market in self._markets])
        self.country_box = ChoiceBox("fld.search.country")
        self.market_box.fit_contents()
        self.country_box.allow_narrow(COUNTRY_LETTERS)
        self.ta = _check("chk.search.ta")
        self.verified = _check("chk.search.verified")
        self.verified_pro = _check("chk.search.verified_pro")
        self.more = button("btn.search.filters", call=self.more_wanted.emit)
        self.more.setProperty("bar", "true")
        self.markets = button("btn.search.markets", call=self.markets_wanted.emit)
        self.markets.setProperty("bar", "true")
        self._more = NO_FILTERS
        self._market_label = field_label("", self.market_box)
        self._country_label = field_label("", self.country_box)
        self._build()
        self._show_offered()

    @property
    def market(self) -> Market:
        return self._markets[self.market_box.currentIndex()]

    def filters(self) -> Filters:
        """What the user has chosen; what the market cannot do is read off and set there."""
        market = self.market
        return replace(
            self._more,
            country=self._codes[self.country_box.currentIndex()] if self._codes else "",
            trade_assurance=self.ta.isChecked() and market.takes("ta"),
            verified=self.verified.isChecked() and market.takes("verified"),
            verified_pro=self.verified_pro.isChecked() and market.takes("verified_pro"),
        )

    def narrow(self, more: Filters) -> None:
        """Set what the button asks for: colour, size, MOQ and prices; the rest is not looked at."""
        self._more = more
        self._word_more()
        self.changed.emit()

    def choose_country(self, code: str) -> None:
        if code in self._codes:
            self.country_box.setCurrentIndex(self._codes.index(code))

    def choose(self, market: str, filters: Filters) -> None:
        """Show the market and filters of a former search."""
        names = [each.name for each in self._markets]
        if market in names:
            self.market_box.setCurrentIndex(names.index(market))
        self.choose_country(filters.country)
        self.ta.setChecked(filters.trade_assurance)
        self.verified.setChecked(filters.verified)
        self.verified_pro.setChecked(filters.verified_pro)
        self.narrow(filters)

    def retranslate(self) -> None:
        self._market_label.setText(self.tr("Where"))
        self.market_box.setAccessibleName(self.tr("Where"))
        self._country_label.setText(self.tr("Country"))
        self.country_box.setAccessibleName(self.tr("Country"))
        self.ta.setText("Trade Assurance")
        self.verified.setText("Verified Supplier")
        self.verified_pro.setText("Verified PRO")
        self._name_countries()
        self._word_more()
        self.markets.setText(self.tr("Several markets…"))

    def _word_more(self) -> None:
        plain = replace(self._more, country="", trade_assurance=False, verified=False)
        count = len(replace(plain, verified_pro=False).values())
        words = QCoreApplication.translate("FiltersBar", "More filters…")
        self.more.setText(f"{words} ({count})" if count else words)

    def _name_countries(self) -> None:
        """Fill the list in the language of the moment; the choice stays."""
        chosen = self._codes[self.country_box.currentIndex()] if self._codes else ""
        blocked = self.country_box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.country_box.clear()
        named = _countries()
        self._codes = ("", *(code for code, _ in named))
        any_country = QCoreApplication.translate("FiltersBar", "Any country")
        self.country_box.addItems([any_country, *(name for _, name in named)])
        self.choose_country(chosen)
        self.country_box.blockSignals(blocked)

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, spacing=10)
        for part in (
            (self._market_label, self.market_box),
            (self._country_label, self.country_box),
        ):
            pair = QWidget()
            pair.setLayout(row(*part, spacing=8))
            flow.addWidget(pair)
        for check in (self.ta, self.verified, self.verified_pro):
            flow.addWidget(check)
            check.toggled.connect(self.changed)
        flow.addWidget(self.more)
        flow.addWidget(self.markets)
        self.market_box.currentIndexChanged.connect(self._market_changed)
        self.country_box.currentIndexChanged.connect(self._country_changed)

    def _market_changed(self, _index: int) -> None:
        self._show_offered()
        self.changed.emit()

    def _show_offered(self) -> None:
        """The statuses are those of one site: elsewhere none can be chosen."""
        for name, box in zip(STATUSES, (self.ta, self.verified, self.verified_pro), strict=True):
            box.setEnabled(self.market.takes(name))

    def _country_changed(self, _index: int) -> None:
        self.changed.emit()


def _check(name: str) -> QCheckBox:
    made = QCheckBox()
    made.setObjectName(name)
    made.setMinimumHeight(28)
    return made


def _countries() -> list[tuple[str, str]]:
    """Return (code, name) of the countries searched in, by name, the usual one first."""
    from sourcing_app.services.registration.countries import countries

    wanted = set(COUNTRIES_LATIN.values())
    language = {"ru": "ru", "zh": "zh_CN"}.get(QLocale().name()[:2], "en")
    named = [(c.code, c.name) for c in countries(language) if c.code in wanted]
    return sorted(named, key=lambda pair: pair[0] != "CN")
