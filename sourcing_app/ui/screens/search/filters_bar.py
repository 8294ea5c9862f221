"""Where to search, and what the site is asked to leave out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from sourcing_app.domain.search.market import Filters, Market
from sourcing_app.domain.search.words import COUNTRIES_LATIN
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import FlowLayout, row

COUNTRY_LETTERS = 12
"""The box shows most names whole; longer ones are read in its list."""


class FiltersBar(QWidget):
    """Market, country of the supplier, and the statuses the site can filter by."""

    changed = Signal()

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
        self._market_label = field_label("", self.market_box)
        self._country_label = field_label("", self.country_box)
        self._build()
        self._show_offered()

    @property
    def market(self) -> Market:
        return self._markets[self.market_box.currentIndex()]

    def filters(self) -> Filters:
        """What the user has chosen, as far as the market can do it."""
        market = self.market
        country = self._codes[self.country_box.currentIndex()] if self._codes else ""
        return Filters(
            country if market.takes("country") else "",
            self.ta.isChecked() and market.takes("ta"),
            self.verified.isChecked() and market.takes("verified"),
            self.verified_pro.isChecked() and market.takes("verified_pro"),
        )

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

    def retranslate(self) -> None:
        self._market_label.setText(self.tr("Where"))
        self.market_box.setAccessibleName(self.tr("Where"))
        self._country_label.setText(self.tr("Country"))
        self.country_box.setAccessibleName(self.tr("Country"))
        self.ta.setText("Trade Assurance")
        self.verified.setText("Verified Supplier")
        self.verified_pro.setText("Verified PRO")
        self._name_countries()

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
        self.market_box.currentIndexChanged.connect(self._market_changed)
        self.country_box.currentIndexChanged.connect(self._country_changed)

    def _market_changed(self, _index: int) -> None:
        self._show_offered()
        self.changed.emit()

    def _country_changed(self, _index: int) -> None:
        self.changed.emit()

    def _show_offered(self) -> None:
        """A filter the site does not have cannot be chosen."""
        market = self.market
        self.country_box.setEnabled(market.takes("country"))
        self.ta.setEnabled(market.takes("ta"))
        self.verified.setEnabled(market.takes("verified"))
        self.verified_pro.setEnabled(market.takes("verified_pro"))


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
