"""The questions: a tick each, and on demand the full answer, its evidence and where to look."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.suppliers.blacklists import BlacklistSite
from sourcing_app.domain.suppliers.checks import (
    ANSWER_NAMES,
    ITEM_TEXTS,
    CheckAnswer,
    CheckItem,
    lacks_reason,
)
from sourcing_app.domain.suppliers.on_file import OnFile
from sourcing_app.services.suppliers.detail import Check
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.screens.suppliers.answer_panel import FIELDS, AnswerPanel
from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label, set_role
from sourcing_app.ui.widgets.layouts import column, row

_TONES = {CheckAnswer.FAILED: "danger", CheckAnswer.NOT_APPLICABLE: "small"}
SaveCheck = Callable[[CheckItem, Mapping[str, Any], Mapping[str, Any]], object]


class VettingRow(QWidget):
    """
    One question; `answered` carries item, answer, and what the answer was before.

    Its panel is made when opened, and saves its fields through `save`.
    """

    answered = Signal(object, object, object)
    searched = Signal(object)
    asked = Signal(object)
    """A `PanelWish`."""

    def __init__(self, item: CheckItem) -> None:
        super().__init__()
        self.item = item
        self._sites: tuple[BlacklistSite, ...] = ()
        self.panel: AnswerPanel | None = None
        self.save: SaveCheck | None = None
        self._stored = Check()
        self._supplier: int | None = None
        self.check = WrapCheck(f"chk.suppliers.{item}", changes=True)
        self.search = icon_button(f"btn.suppliers.search.{item}", "search", self._search)
        self.more = icon_button(f"btn.suppliers.more.{item}", "chev", self.toggle)
        self.state = label("", "small", wrap=True)
        self.state.setContentsMargins(32, 0, 0, 2)
        line = row(self.check, self.search, self.more, spacing=0)
        line.setStretchFactor(self.check, 1)
        self._box = column(line, self.state, spacing=0)
        self.setLayout(self._box)
        self.check.toggled.connect(self._ticked)

    @property
    def opened(self) -> bool:
        """Whether answer and note are open for editing."""
        return self.panel is not None and not self.panel.isHidden()

    def show_sites(self, sites: tuple[BlacklistSite, ...]) -> None:
        """Offer these sites beside the answer."""
        self._sites = sites
        if self.panel is not None:
            self.panel.show_sites(sites)

    def show_check(self, check: Check, held: OnFile, *, page: bool, supplier: int) -> None:
        """Show the stored answer; the same supplier again leaves alone what is being typed."""
        self._stored, self._supplier = check, supplier
        denied = held.denies(self.item, check.answer)
        self.check.set_checked(check.answer is CheckAnswer.PASSED and not denied)
        if self.panel is not None:
            self.panel.show_check(check, supplier)
        self.search.setVisible(page)
        told = said(ANSWER_NAMES[check.answer]) if check.answer in _TONES else ""
        bare = lacks_reason(self.item, check.answer, check.note)
        if bare:
            told = self.tr("Does not apply: counts as open until the note says why")
        remark = held.remark(self.item)
        again = self.tr("check again on {day}").format(day=day(check.recheck_on))
        parts = (
            *(told, said(remark) if remark else "", check.note.partition("\n")[0][:60]),
            *(name for _, name in check.files),
            again if check.recheck_on else "",
        )
        self.state.setText(" · ".join(part for part in parts if part))
        set_role(self.state, "danger" if bare or denied else _TONES.get(check.answer, "small"))
        self.state.setVisible(bool(self.state.text()) and not self.opened)

    def retranslate(self) -> None:
        text = said(ITEM_TEXTS[self.item])
        self.check.set_text(text)
        name_icon_button(self.search, self.tr("Look up: {check}").format(check=text))
        name_icon_button(self.more, self.tr("Answer and note: {check}").format(check=text))
        if self.panel is not None:
            self.panel.retranslate()

    def toggle(self) -> None:
        """Open answer and note, or close them."""
        shown = not self.opened
        if self.panel is None:
            self.panel = self._make_panel()
        self.panel.setVisible(shown)
        self.state.setVisible(bool(self.state.text()) and not shown)
        set_icon(self.more, "chevu" if shown else "chev", "accent")

    def _make_panel(self) -> AnswerPanel:
        panel = AnswerPanel(self.item, self._save)
        panel.asked.connect(self.asked)
        panel.show_check(self._stored, self._supplier)
        panel.show_sites(self._sites)
        self._box.addWidget(panel)
        return panel

    def _ticked(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        answer = CheckAnswer.PASSED if on else CheckAnswer.UNKNOWN
        self.answered.emit(self.item, answer, self._stored.answer)

    def _save(self, name: str, value: Any, base: Any) -> None:
        """
        Save the answer or a part of its evidence: the editors are named answer_…, note_….

        "Does not apply" may need a reason: the note is asked for, and both are saved with it.
        """
        if self.save is None or self.panel is None:
            return
        field = FIELDS[name.partition("_")[0]]
        values, bases = {field: value}, {field: base}
        choice = self.panel.choice
        waiting = field == "note" and choice.refused
        if waiting:
            values["answer"], bases["answer"] = choice.value(), choice.base
        try:
            self.save(self.item, values, bases)
        except Invalid as problem:
            if field == "answer" and set(problem.complaints) == {"note"}:
                self.panel.note.area.setFocus()
                raise Rejected(problem.complaints["note"]) from problem
            raise Rejected(next(iter(problem.complaints.values()))) from problem
        if waiting:
            choice.fill(values["answer"])

    def _search(self) -> None:
        self.searched.emit(self.item)


class VettingList(QWidget):
    """All rows in their order."""

    answered = Signal(object, object, object)
    searched = Signal(object)
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._intro = label("", "small", wrap=True)
        self._intro.setObjectName("lbl.suppliers.intro")
        self.rows = [VettingRow(item) for item in CheckItem]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._intro)
        for line in self.rows:
            box.addWidget(line)
            line.answered.connect(self.answered)
            line.searched.connect(self.searched)
            line.asked.connect(self.asked)

    def bind(self, save: SaveCheck) -> None:
        """Let answers and notes save themselves: `save(item, field, value, base)`."""
        for line in self.rows:
            line.save = save

    def flush(self) -> None:
        """Keep what was typed before another supplier is shown."""
        for line in self.rows:
            if line.panel is not None:
                line.panel.form.flush()

    def show_checks(
        self,
        checks: Mapping[CheckItem, Check],
        held: OnFile,
        pages: Mapping[CheckItem, str],
        supplier: int,
    ) -> None:
        for line in self.rows:
            check = checks.get(line.item, Check())
            line.show_check(check, held, page=bool(pages.get(line.item)), supplier=supplier)

    def show_sites(self, sites: tuple[BlacklistSite, ...]) -> None:
        """Offer the black-list sites at their question."""
        for line in self.rows:
            line.show_sites(sites if line.item is CheckItem.BLACKLISTS_CHECKED else ())

    def retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "Not every supplier deserves its reputation, and bad goods hurt your own "
                "customers. Stay careful whom you trust; evidence decides who gets paid."
            )
        )
        for line in self.rows:
            line.retranslate()
