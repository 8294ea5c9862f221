"""Other words for the product in the line, a button each; and the buyer's own list of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.search import TERM
from sourcing_app.domain.search.needs import RELATION_NAMES
from sourcing_app.domain.search.thesaurus import Ideas
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import FlowLayout, column, empty, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.searches.rows import TermRow

_MOST = 4
_FIELDS = ("term", "relation", "other")


class IdeasBar(QWidget):
    """Words that mean the same, wider and narrower ones, and what the tariff calls the goods."""

    wanted = Signal(str)
    """Another query to put into the line."""

    own_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("box.search.ideas")
        self._ideas = Ideas()
        self._head = heading()
        self._lines = column(spacing=4)
        self.tariff = label("", "muted", wrap=True)
        self.tariff.setObjectName("lbl.search.tariff")
        self.own = button("btn.search.own_terms", "link", call=self.own_wanted.emit, changes=True)
        self.setLayout(column(row(self._head, None, self.own), self._lines, self.tariff, spacing=4))

    def show_ideas(self, ideas: Ideas) -> None:
        """Offer these."""
        if ideas != self._ideas:
            self._ideas = ideas
            self._fill()

    def retranslate(self) -> None:
        self._head.setText(self.tr("Other words"))
        self.own.setText(self.tr("Own words…"))
        self.own.setAccessibleName(self.tr("Own words for searches"))
        self._fill()

    def _fill(self) -> None:
        empty(self._lines)
        ideas = self._ideas
        for name, caption, queries in (
            ("same", self.tr("The same:"), ideas.same),
            ("wider", self.tr("Wider:"), ideas.wider),
            ("narrower", self.tr("Narrower:"), ideas.narrower),
        ):
            if queries:
                self._lines.addWidget(self._line(name, caption, queries))
        headings = " · ".join(f"{each.code} {each.words}" for each in ideas.headings)
        words = self.tr("Customs call it (HS heading, a hint): {headings}")
        self.tariff.setText(words.format(headings=headings))
        self.tariff.setVisible(bool(headings))

    def _line(self, name: str, caption: str, queries: Sequence[str]) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line)
        said_before = label(caption, "muted")
        said_before.setMinimumHeight(24)
        flow.addWidget(said_before)
        for place, query in enumerate(queries[:_MOST]):
            made = button(f"btn.search.{name}{place}", call=emits(self.wanted, query))
            made.setProperty("bar", "true")
            made.setText(query)
            made.setAccessibleName(f"{caption} {query}")
            flow.addWidget(made)
        return line


class OwnTermsSheet(AskSheet):
    """Adds an own search term, and lists those there are, each with a button to remove it."""

    makes_new = True

    def __init__(self, parent: QWidget, desk: Desk, term: str) -> None:
        self._desk = desk
        asks = Asks(
            say("OwnTermsSheet", "Own words for searches"),
            say("OwnTermsSheet", "Add"),
            self._add,
            {"term": term, "relation": next(iter(RELATION_NAMES))},
            ("term", "other"),
        )
        super().__init__(parent, "search.terms", editors_of(TERM, "terms.", _FIELDS), asks, "plus")
        self._rows = column(spacing=2)
        self.body.addLayout(self._rows)
        self._show()

    def _add(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.searches.terms import TermFields

        self._desk.searches.terms.add(TermFields.checked(**values))

    def _remove(self, term_id: int) -> None:
        self._desk.searches.terms.remove(term_id)
        self._show()

    def _show(self) -> None:
        empty(self._rows)
        for own in self._desk.searches.own_terms():
            self._rows.addWidget(self._row(own))

    def _row(self, own: TermRow) -> FactRow:
        words = f"{own.term} · {said(RELATION_NAMES[own.relation])}: {own.other}"
        fact = FactRow(words, Tone.NEUTRAL)
        made = icon_button(
            f"btn.terms.remove{own.id}", "cross", lambda: self._remove(own.id), changes=True
        )
        name_icon_button(made, self.tr("Remove {term}").format(term=own.term))
        fact.add(made)
        return fact
