"""What will be searched for: the cleaned query, words to exclude, the address, or why not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.search import FILTER_NAMES
from sourcing_app.domain.search.check import fix_minus
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import ElidedLabel, field_label, heading, label, set_role
from sourcing_app.ui.widgets.layouts import FlowLayout, column, empty, row
from sourcing_app.ui.widgets.pills import Pill
from sourcing_app.ui.widgets.text_fields import LineField


class ResultCard(QWidget):
    """The lower part of the query card; it decides nothing, it shows and asks."""

    exclude_wanted = Signal(str)
    include_wanted = Signal(str)
    product_wanted = Signal(str)
    typed_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._head = heading()
        self.words = Pill()
        self.query = label("", "strong", wrap=True)
        self.query.setObjectName("lbl.search.result")
        self.reason = label("", "error", wrap=True)
        self.reason.setObjectName("lbl.search.reason")
        self.address = ElidedLabel("", "small")
        self.address.setObjectName("lbl.search.address")
        self.reading = label("", "muted", wrap=True)
        self.reading.setObjectName("lbl.search.reading")
        self.exclude_field = LineField()
        self.exclude_field.setObjectName("fld.search.exclude")
        self.exclude_field.setMaxLength(60)
        self._exclude_label = field_label("", self.exclude_field)
        self._add = icon_button("btn.search.exclude", "plus", self._exclude)
        self.exclude_field.returnPressed.connect(self._exclude)
        self.typed = WrapCheck("chk.search.typed")
        self.typed.toggled.connect(self.typed_wanted)
        self._products = QWidget()
        self._product_flow = FlowLayout(self._products)
        self._chips = QWidget()
        self._chip_flow = FlowLayout(self._chips)
        self._build()

    def retranslate(self) -> None:
        self._head.setText(self.tr("Search for"))
        self._exclude_label.setText(self.tr("Exclude"))
        self.exclude_field.setAccessibleName(self.tr("Word to exclude"))
        self.exclude_field.setPlaceholderText(self.tr("a word"))
        name_icon_button(self._add, self.tr("Exclude this word"))
        self.typed.set_text(self.tr("Search the words as I typed them"))

    def show_query(self, query: str, reason: str, address: str, *, typed: bool) -> None:
        """Show the query with its address, or why it cannot be searched for: no fault untyped."""
        self.query.setText(query)
        self.query.setVisible(bool(query) and not reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        set_role(self.reason, "error" if typed else "muted")
        self.address.setText(address)
        self.address.setVisible(bool(address))

    def show_reading(self, filters: Mapping[str, str]) -> None:
        """Show what is to be set on the site by hand: names of filters with their values."""
        parts = [f"{said(FILTER_NAMES[name])}: {text}" for name, text in filters.items()]
        words = self.tr("Set on the site yourself: {filters}")
        self.reading.setText(words.format(filters=" · ".join(parts)))
        self.reading.setVisible(bool(parts))

    def show_words(self, count: int, limits: Limits) -> None:
        """Show the number of words that were typed; the word beside it judges it."""
        self.words.setVisible(count > 0)
        text = QCoreApplication.translate("ResultCard", "%n word(s)", "", count)
        if count > limits.whole(LimitName.MANY_WORDS):
            self.words.show_badge(PillText(text, "stop", Tone.DANGER))
        elif count > limits.whole(LimitName.FEW_WORDS):
            self.words.show_badge(PillText(text, "warn", Tone.WARN))
        else:
            self.words.show_badge(PillText(text, "check", Tone.OK))

    def show_products(self, queries: Sequence[str]) -> None:
        """Offer the other products of the typed query, one button each."""
        empty(self._product_flow)
        for place, query in enumerate(queries):
            made = button(f"btn.search.product{place}", call=emits(self.product_wanted, query))
            made.setProperty("bar", "true")
            made.setText(self.tr("Next: {product}").format(product=_short(query)))
            self._product_flow.addWidget(made)
        self._products.setVisible(bool(queries))

    def show_excluded(self, excluded: Sequence[str]) -> None:
        """Show the excluded words as buttons that include them again."""
        empty(self._chip_flow)
        for place, word in enumerate(excluded):
            made = button(
                f"btn.search.include{place}", icon="cross", call=emits(self.include_wanted, word)
            )
            made.setProperty("bar", "true")
            made.setText(f"-{_short(word)}")
            made.setAccessibleName(self.tr("Include {word} again").format(word=word))
            self._chip_flow.addWidget(made)

    def _exclude(self) -> None:
        if fix_minus(self.exclude_field.text()):
            self.exclude_wanted.emit(self.exclude_field.text())
            self.exclude_field.clear()

    def _build(self) -> None:
        self.exclude_field.setFixedWidth(120)
        excluding = row(self._exclude_label, self.exclude_field, self._add, self._chips, spacing=6)
        excluding.setStretch(3, 1)
        self._products.hide()
        self.setLayout(
            column(
                row(self._head, None, self.words),
                self.query,
                self.reason,
                self.address,
                self.reading,
                self._products,
                excluding,
                self.typed,
                None,
                spacing=5,
            )
        )


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29]}…"  # noqa: PLR2004 - what a button can show
