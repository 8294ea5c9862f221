"""All rules: found by words, narrowed by page, kind and source; the chosen one beside the list."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.guide.rules import (
    RULE_KINDS,
    RULE_PAGES,
    RULE_SOURCES,
    Rule,
    RuleFilter,
    RuleKind,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.guide.rule_card import RuleCard
from sourcing_app.ui.screens.guide.topic_view import TopicView, written
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.cells import TableCell
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.guide.catalogue import Catalogue
    from sourcing_app.services.settings.rows import LimitRow
    from sourcing_app.ui.context import AppContext

_SEEK = 210
_ICONS = {
    RuleKind.STEP: "chevr",
    RuleKind.TIP: "info",
    RuleKind.RISK: "warn",
    RuleKind.NUMBER: "card",
    RuleKind.FACT: "file",
}


class RuleRows:
    """The rules that match, as a table asks for them; all are in memory."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._by_number = {rule.id: rule for rule in rules}
        self.wanted = RuleFilter()
        self.only: Sequence[int] = ()
        """These alone are looked through, where any are named."""

    def ids(self, search: str, sort: str, descending: bool, view: str) -> array[int]:  # noqa: ARG002, FBT001 - the table's protocol
        among = [self._by_number[number] for number in self.only] or self._rules
        found = array("q", (rule.id for rule in self.wanted.chosen(among)))
        return found[::-1] if descending else found

    def page(self, ids: Any) -> list[Rule]:
        return [self._by_number[number] for number in ids]

    def pages(self) -> Mapping[str, Sentence]:
        """The pages that rules are about."""
        named = {rule.page for rule in self._rules}
        return {page: words for page, words in RULE_PAGES.items() if page in named}

    def total(self) -> int:
        """How many there are, whatever is looked for."""
        return len(self._rules)


class RuleList(TopicView):
    """The rules with their filters."""

    def __init__(
        self,
        catalogue: Catalogue,
        context: AppContext,
        limits: Callable[[str], Iterable[LimitRow]],
    ) -> None:
        super().__init__()
        self.rows = RuleRows(catalogue.rules)
        self.field = FilterField("fld.guide.filter", _SEEK, clearable=True)
        self.page = ChoiceBox("cmb.guide.page")
        self.kind = ChoiceBox("cmb.guide.kind")
        self.source = ChoiceBox("cmb.guide.source")
        self.counter = label("", "muted")
        self.all = button("btn.guide.all", "link", "cross", self.show_all)
        self.all.setProperty("bar", "true")
        self.bare = EmptyState("search")
        self.table = TablePane("guide.rules", _columns(), self.rows, context, self.bare)
        self.card = RuleCard(limits)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        self.counter.setMinimumHeight(current().control_height)
        words = self.tr("Search the rules")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.page.setAccessibleName(self.tr("Page"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.source.setAccessibleName(self.tr("Source"))
        _offer(self.page, self.tr("All pages"), self.rows.pages())
        _offer(self.kind, self.tr("All kinds"), RULE_KINDS)
        _offer(self.source, self.tr("Both sources"), RULE_SOURCES)
        self.all.setText(self.tr("Show all rules"))
        self.bare.set_text(self.tr("No rule has these words. Clear the search or a filter."))
        self.table.set_name(self.tr("Rules"))
        self.card.retranslate()
        self._narrow()

    def take_focus(self) -> None:
        self.field.setFocus()

    def regions(self) -> Sequence[QWidget]:
        return [self.field, self.table, self.card]

    def show_all(self) -> None:
        """Forget every filter."""
        self._look_for(RuleFilter())

    def show_page(self, page: str) -> None:
        """List the rules of a page."""
        self._look_for(RuleFilter(page=page))

    def show_rules(self, numbers: Sequence[int]) -> None:
        """List these rules and stand on the first of them."""
        self._look_for(RuleFilter(), numbers)

    def listed(self) -> tuple[int, ...]:
        """Return the numbers of the rules that are listed now."""
        return tuple(self.table.model.window.ids)

    def _look_for(self, wanted: RuleFilter, only: Sequence[int] = ()) -> None:
        self.rows.only = only
        self.field.setText(wanted.typed)
        for box, value in ((self.page, wanted.page), (self.kind, ""), (self.source, "")):
            box.setCurrentIndex(box.findData(value))
        self._narrow()
        here = self.listed()
        if here:
            self.table.view.go_to(here[0])

    def _narrow(self) -> None:
        chosen = [str(box.currentData() or "") for box in (self.page, self.kind, self.source)]
        self.rows.wanted = RuleFilter(self.field.text(), *chosen)
        self.table.reload()
        self.table.view.settle()
        self._stand(self.table.view.current_id())
        shown, total = len(self.listed()), self.rows.total()
        self.counter.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))
        self.all.setVisible(shown < total)

    def _stand(self, number: int | None) -> None:
        self.card.show_rule(self.rows.page([number])[0] if number is not None else None)

    def _build(self) -> None:
        bar = button_row(self.field, self.page, self.kind, self.source, self.counter, self.all)
        areas = row(self.table, self.card, spacing=12)
        areas.setStretch(0, 1)
        whole = column(bar, spacing=10)
        whole.addLayout(areas, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.left.connect(self.table.view.setFocus)
        self.table.view.typed.connect(self._begin)
        self.table.view.current_changed.connect(self._stand)
        self.table.view.opened.connect(self._enter)
        self.card.wanted.connect(self.wanted)
        for box in (self.page, self.kind, self.source):
            box.activated.connect(self._narrow)

    def _begin(self, typed: str) -> None:
        self.field.setFocus()
        self.field.selectAll()
        self.field.insert(typed)

    def _enter(self, _number: int) -> None:
        """Go on to what can be done about the rule."""
        if self.card.show_there.isVisible():
            self.card.show_there.setFocus()


def _offer(box: ChoiceBox, every: str, words: Mapping[Any, Sentence]) -> None:
    """Fill a choice in the language of the moment; what is chosen stays."""
    chosen = max(box.currentIndex(), 0)
    box.clear()
    box.addItem(every, "")
    for value, sentence in words.items():
        box.addItem(said(sentence), str(value))
    box.setCurrentIndex(chosen)
    box.fit_contents()


def _columns() -> list[Column[Rule]]:
    return [
        Column(
            "number", say("RuleList", "No."), lambda rule: TableCell(rule.code, muted=True), 64, 56,
            sort_key="number", priority=0,
        ),
        Column("rule", say("RuleList", "Rule"), _rule, 360, 200, identity=True, lasting=False),
    ]  # fmt: skip


def _rule(rule: Rule) -> TableCell:
    about = f"{said(RULE_KINDS[rule.kind])} · {said(RULE_PAGES[rule.page])}"
    return TableCell(written(rule.text), second=about, icon=_ICONS[rule.kind])
