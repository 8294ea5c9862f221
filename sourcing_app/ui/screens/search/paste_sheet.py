"""The sheet that makes a supplier of what was copied from the site: a link, or a result's card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.search.pasted import PastedCard, read_card
from sourcing_app.domain.suppliers.badges import NAMES
from sourcing_app.domain.values.text import NOTE_CAP
from sourcing_app.ui.formatting import number, percent, said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.text_fields import TextArea

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

FIELDS = (
    "name", "product", "product_url", "store_url", "country", "price_seen", "currency",
    "moq", "unit", "notes",
)  # fmt: skip
_BLANK: dict[str, Any] = {**dict.fromkeys(FIELDS, ""), "price_seen": None, "moq": None}
_LINES = 5
_MOST_COPIED = 2 * NOTE_CAP
"""So much of it the notes refuse, and say so: what is cut off beyond is never lost unsaid."""
_MOST_SHOWN = 1_000


class PasteSheet(FormSheet):
    """Nothing is fetched: what the text says fills the fields, the rest of it goes to the notes."""

    makes_new = True

    added = Signal(int)
    """The id of the new supplier."""

    def __init__(self, parent: QWidget, desk: Desk, search: int | None, copied: str) -> None:
        """`search` is the id of the search it was found by; `copied` the text to begin with."""
        self._desk, self._search = desk, search
        self._card = PastedCard()
        self._warned = ""
        editors = editors_of(SUPPLIER, "pasted.", FIELDS, today=desk.today, lines=3)
        super().__init__(parent, "search.paste", editors, "plus", columns=2, wide=("notes",))
        self.text = TextArea()
        self.text.setObjectName("fld.search.pasted")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 14)
        self._text_label = field_label(self.tr("Copied from the site"), self.text)
        self.text.setAccessibleName(self._text_label.text())
        self.text.setPlaceholderText(
            self.tr("A link to a product or a store, or the card of a result")
        )
        self.about = label("", "muted", wrap=True)
        self.about.setObjectName("lbl.search.pasted")
        for place, part in enumerate((self._text_label, self.text, self.about)):
            self.body.insertWidget(place, part)
        self.alike = Banner("", Tone.WARN, "warn")
        self.alike.setObjectName("lbl.search.alike")
        self.alike.hide()
        self.add_above_foot(self.alike)
        self.resize(620, 600)
        self.set_texts(self.tr("Paste from the site"), self.tr("Add supplier"))
        self.form.fill(_BLANK)
        self.text.textChanged.connect(self._read)
        self.text.setPlainText(copied[:_MOST_COPIED])
        self._read()

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.records import SupplierFields

        found = self._desk.searches.logged(self._search)
        fields = SupplierFields.checked(**values, search_query_id=found.id if found else None)
        key = self._desk.suppliers.add(
            fields, None, self._card.badges, today=self._desk.today(), figures=self._card.figures()
        )
        self.added.emit(key)

    def submit(self) -> bool:
        return not self._warns_anew() and super().submit()

    def _read(self) -> None:
        """Fill the fields anew, but for those that were typed into."""
        self._card = read_card(self.text.toPlainText())
        news = {**_BLANK, **self._card.values()}
        free = [name for name in FIELDS if not self.form[name].changed]
        self.form.fill({name: news[name] for name in free})
        self.about.setText(self._said())

    def _said(self) -> str:
        """What the card says besides the fields, and what of it was not understood."""
        card = self._card
        parts = [
            ", ".join(said(NAMES[badge]) for badge in card.badges),
            f"MOQ {number(card.moq.value)} {card.moq.unit}".strip() if card.moq else "",
            self.tr("years on the site: {count}").format(count=card.years) if card.years else "",
            self.tr("response rate {rate}").format(rate=percent(card.rate))
            if card.rate is not None
            else "",
            self.tr("“$” is taken for USD, as on Alibaba.com: check it") if card.assumed else "",
        ]
        told = " · ".join(filter(None, parts))
        left = self.tr("Not understood, kept in the notes: {lines}")
        rest = left.format(lines=_begun(" · ".join(card.left))) if card.left else ""
        return "\n".join(filter(None, (told, rest)))

    def _warns_anew(self) -> bool:
        """Say once that this supplier is perhaps recorded already."""
        asked = [str(self.form[name].value() or "") for name in ("name", "store_url")]
        alike = self._desk.suppliers.duplicates(asked[0], "", asked[1])
        names = ", ".join(other.name for other in alike[:3])
        self.alike.setVisible(bool(alike))
        text = self.tr("Recorded already, perhaps the same: {names}. Add it anyway?")
        self.alike.say(text.format(names=names))
        before, self._warned = self._warned, "\n".join(asked)
        return bool(alike) and before != self._warned


def _begun(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
