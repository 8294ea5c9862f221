"""One rule: its text, what the program does about it, what no longer holds, and its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sourcing_app.domain.guide.rules import PLACES, RULE_KINDS, RULE_PAGES, Rule, RuleNote, where
from sourcing_app.domain.targets import PAGE_NAMES, Target
from sourcing_app.services.settings.rows import LimitRow
from sourcing_app.ui.formatting import day, number, said, shown
from sourcing_app.ui.screens.guide.topic_view import written
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label, tooltip
from sourcing_app.ui.widgets.layouts import column, empty, scrolling, to_top

WIDTH = 340


class RuleCard(QFrame):
    """Beside the list of rules; empty while none is chosen."""

    wanted = Signal(object)
    """The `Target` of where the program does it."""

    def __init__(self, limits: Callable[[str], Iterable[LimitRow]]) -> None:
        """`limits` returns the numbers of a rule with their values in use."""
        super().__init__()
        self._limits = limits
        self.setObjectName("pane.guide.rule")
        self.setProperty("card", "true")
        self.rule: Rule | None = None
        self.about = label("", "muted")
        self.text = label("", "section", wrap=True)
        self.text.setObjectName("lbl.guide.rule")
        self._rest = QVBoxLayout()
        self._rest.setSpacing(6)
        self.show_there = button("btn.guide.show", "primary", "ext", self._show)
        content = QWidget()
        content.setLayout(column(self.about, self.text, self._rest, None, margin=14))
        self._area = scrolling(content)
        foot = QFrame()
        foot.setProperty("footer", "true")
        foot.setLayout(column(self.show_there, margin=10))
        self._foot = foot
        self.setLayout(column(self._area, foot, spacing=0, margin=1))
        self._area.be_wide(WIDTH, self)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rule"))
        self.show_there.setText(self.tr("Show in the program"))
        self.show_rule(self.rule)

    def show_rule(self, rule: Rule | None) -> None:
        """Show this rule; None shows none."""
        other = rule is not self.rule
        self.rule = rule
        self.setVisible(rule is not None)
        empty(self._rest)
        if rule is None:
            return
        page = said(RULE_PAGES[rule.page])
        self.about.setText(f"{rule.code} · {said(RULE_KINDS[rule.kind])} · {page}")
        self.text.setText(written(rule.text))
        self._tell_deed(rule)
        for note in rule.notes:
            self._tell_note(note)
        self._add(self.tr("Source"), label(said(where(rule.place)), "muted", wrap=True))
        self._foot.setVisible(rule.deed is not None)
        if rule.deed is not None:
            words = self.tr("Goes to the page {page}")
            tooltip(self.show_there, words.format(page=said(PAGE_NAMES[rule.deed.page])))
        if other:
            to_top(self._area)

    def _tell_deed(self, rule: Rule) -> None:
        if rule.deed is not None:
            does = FactRow(written(rule.deed.text), Tone.OK)
            self._add(self.tr("In the program"), does)
        for row in self._limits(rule.code):
            self._add(self.tr("Value in use"), FactRow(_in_use(row), Tone.INFO))

    def _tell_note(self, note: RuleNote) -> None:
        self._add(self.tr("What holds today"), FactRow(written(note.text), Tone.WARN))
        read = self.tr("Read on {day}").format(day=day(note.read_on))
        named = said(where(note.source)) if note.source in PLACES else note.source
        source = label(" · ".join(filter(None, (named, read))), "small", wrap=True)
        self._rest.addWidget(source)

    def _add(self, title: str, part: QWidget) -> None:
        self._rest.addSpacing(4)
        self._rest.addWidget(heading(title))
        self._rest.addWidget(part)

    def _show(self) -> None:
        if self.rule is not None and self.rule.deed is not None:
            deed = self.rule.deed
            self.wanted.emit(Target(deed.page, widget=deed.anchor))


def _in_use(row: LimitRow) -> str:
    """Say a number of the rule as the settings have it."""
    words = f"{said(row.limit.words)}: {number(row.value)} {shown(row.limit.unit)}"
    return f"{words} · {shown(row.source)}"
