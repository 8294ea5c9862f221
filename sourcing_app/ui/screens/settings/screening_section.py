"""Screening lists: fetched or taken in, and all suppliers compared with them at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.screening.lists import LIST_NAMES, KeptList, ListKind
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.screening.rows import (
    WaitingMatch,
    due_for_screening,
    kept_lists,
    old_lists,
    waiting_matches,
)
from sourcing_app.services.screening.sources import SOURCES
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.domain.sentences import Sentence
    from sourcing_app.services.screening.records import IncomingList, Screened
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.screens.settings.section import SectionNeeds

_KINDS = tuple(ListKind)
_ANOTHER_OWN: tuple[ListKind, KeptList | None] = (ListKind.OWN, None)
"""The last line: lists of one's own stand side by side, and another can be taken in."""
_TITLE = say("ListsCard", "Lists")
_OPEN = say("ScreeningCard", "To be decided, or on a list")


class ListsCard(SettingsCard):
    """A line for each list, with its day and its buttons."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("lists")
        self._desk, self._context, self._files = needs.desk, needs.context, needs.files
        self._old: tuple[KeptList, ...] = ()
        self._shown: list[tuple[ListKind, KeptList | None]] = []
        self.about = label("", "muted", wrap=True)
        self.lines = RecordSection("settings.lists", _TITLE)
        self.doubt = FactRow("", Tone.WARN)
        self.agree = button(
            "btn.settings.list_agree", "primary", "check", self._agree, changes=True
        )
        self._waiting: IncomingList | None = None
        for part in (self.about, self.doubt, button_row(self.agree), self.lines):
            self.body.addWidget(part)
        self._show_doubt(None)
        self.lines.adding.connect(self._take_any)
        self.lines.acted.connect(self._act)

    def retranslate(self) -> None:
        self.set_title(self.tr("Screening lists"))
        self.about.setText(
            self.tr(
                "Public lists of companies and people one must not deal with, or with care. They "
                "are kept in your file and compared on this computer; no name is ever sent."
            )
        )
        self.lines.retranslate(self.tr("Take in a file…"))
        self.agree.setText(self.tr("Take it in all the same"))
        self.refresh()

    def refresh(self) -> None:
        self._old = old_lists(self._desk.reader, self._desk.today())
        kept = kept_lists(self._desk.reader)
        there = {each.kind: each for each in kept if each.kind is not ListKind.OWN}
        self._shown = [(kind, there.get(kind)) for kind in _KINDS if kind is not ListKind.OWN]
        self._shown += [(each.kind, each) for each in kept if each.kind is ListKind.OWN]
        lines = [self._line(at, *line) for at, line in enumerate((*self._shown, _ANOTHER_OWN))]
        self.lines.show_lines(lines, "")

    def take_focus(self) -> None:
        self.lines.add.setFocus()

    def fetch(self, kind: ListKind) -> None:
        """Fetch a list in the background, and keep it."""
        screenings = self._desk.screenings

        def get(step: ReportProgress) -> IncomingList | None:
            return screenings.fetched(kind, step)

        self._start(get, partial(self._fetched, kind))

    def take(self, path: Path, kind: ListKind | None = None) -> None:
        """Read a list that was downloaded, and keep it."""

        def get(step: ReportProgress) -> IncomingList:
            from sourcing_app.services.screening.records import read_file

            return read_file(path, kind, step)

        self._start(get, self._ask_or_keep)

    def _line(self, place: int, kind: ListKind, kept: KeptList | None) -> PartLine:
        name = said(LIST_NAMES[kind] if kept is None else kept.words)
        texts, tone = [name], Tone.NEUTRAL
        if kept is None:
            texts.append(self.tr("Not in the file"))
        else:
            told = self.tr("{day}, entries: {count}, from {source}")
            texts.append(
                told.format(day=day(kept.as_of), count=number(kept.names), source=kept.source)
            )
            tone = Tone.OK
            if kept in self._old:
                texts.append(self.tr("Old: take in a newer one."))
                tone = Tone.WARN
        return PartLine(place, tuple(texts), tuple(self._buttons(name, kind, kept)), tone)

    def _buttons(self, name: str, kind: ListKind, kept: KeptList | None) -> list[LineButton]:
        made = [LineButton("take", "folder", self.tr("Take in a file: {name}").format(name=name))]
        if kind in SOURCES:
            words = self.tr("Fetch from its publisher: {name}").format(name=name)
            made.insert(0, LineButton("fetch", "ext", words))
        if kept is not None:
            made.append(LineButton("remove", "trash", self.tr("Remove: {name}").format(name=name)))
        return made

    def _act(self, action: str, place: int) -> None:
        kind, kept = (*self._shown, _ANOTHER_OWN)[place]
        source = kept.source if kept and kind is ListKind.OWN else ""
        if action == "fetch":
            self.fetch(kind)
        elif action == "take":
            self._ask(kind)
        elif self._context.attempt(lambda: self._desk.screenings.remove(kind, source)):
            self._context.undo.offer(self.tr("List removed"))

    def _take_any(self) -> None:
        self._ask(None)

    def _ask(self, kind: ListKind | None) -> None:
        path = self._files.file(self.window(), self.tr("Take in a screening list"))
        if path is not None:
            self.take(path, kind)

    def _start(self, get: object, then: object) -> None:
        self._show_doubt(None)
        jobs, failed = self._context.jobs, self._context.refuse
        jobs.start(get, owner=self, then=then, failed=failed, kind="other")  # type: ignore[arg-type]

    def _fetched(self, kind: ListKind, incoming: IncomingList | None) -> None:
        if incoming is not None:
            self._ask_or_keep(incoming)
            return
        today = self._desk.today()
        if self._context.attempt(lambda: self._desk.screenings.seen_again(kind, today)):
            self._context.notices.toast(self.tr("The list in the file is the newest one."))

    def _ask_or_keep(self, incoming: IncomingList) -> None:
        """Keep it, or say first why somebody should look."""
        doubt = self._desk.screenings.doubt(incoming)
        if doubt is None:
            self._keep(incoming)
            return
        self._waiting = incoming
        self._show_doubt(doubt)
        self.agree.setFocus()

    def _agree(self) -> None:
        incoming, self._waiting = self._waiting, None
        self._show_doubt(None)
        if incoming is not None:
            self._keep(incoming)

    def _show_doubt(self, doubt: Sentence | None) -> None:
        self.doubt.setVisible(doubt is not None)
        self.agree.setVisible(doubt is not None)
        if doubt is not None:
            self.doubt.show_fact(said(doubt), Tone.WARN)

    def _keep(self, incoming: IncomingList) -> None:
        """Keep it off the UI thread: it may have a hundred thousand names."""
        screenings, today = self._desk.screenings, self._desk.today()
        count = number(len(incoming.names.entries))
        told = self.tr("List taken in, entries: {count}").format(count=count)

        def keep(_step: ReportProgress) -> None:
            screenings.keep(incoming, today, agreed=True)

        self._context.jobs.start(
            keep,
            owner=self,
            then=lambda _done: self._context.undo.offer(told),
            failed=self._context.refuse,
        )


class ScreenAllCard(SettingsCard):
    """All suppliers compared in one go, and what is to be decided."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("screening")
        self._desk, self._context = needs.desk, needs.context
        self.due = label("", wrap=True)
        self.due.setObjectName("lbl.settings.screening_due")
        self.start = button(
            "btn.settings.screen_all", "primary", "shield", self.screen_all, changes=True
        )
        self.open = RecordSection("settings.matches", _OPEN)
        self.open.add.hide()
        for part in (self.due, button_row(self.start), self.open):
            self.body.addWidget(part)
        self.open.acted.connect(self._show_supplier)

    def retranslate(self) -> None:
        self.set_title(self.tr("Suppliers against lists"))
        self.start.setText(self.tr("Screen all suppliers"))
        self.open.retranslate("")
        self.refresh()

    def refresh(self) -> None:
        reader = self._desk.reader
        due = due_for_screening(reader)
        words = self.tr("On the shortlist or with an open order, and to be screened: {count}")
        self.due.setText(words.format(count=number(due)))
        none = "" if kept_lists(reader) else self.tr("There is no list yet: take one in above.")
        explain(self.start, none)
        lines = [self._line(match) for match in waiting_matches(reader)]
        self.open.show_lines(lines, self.tr("Nothing is to be decided."))

    def take_focus(self) -> None:
        self.start.setFocus()

    def screen_all(self) -> None:
        """Compare all in the background, as the status bar shows, and keep it in one step."""
        screenings = self._desk.screenings

        def compare(step: ReportProgress) -> Screened:
            return screenings.compare(None, step)

        jobs, failed = self._context.jobs, self._context.refuse
        jobs.start(compare, owner=self, then=self._record, failed=failed, kind="other")

    def _record(self, screened: Screened) -> None:
        screenings, today = self._desk.screenings, self._desk.today()
        suppliers = number(len(screened.found))
        matches = number(sum(len(found) for _text, found in screened.found.values()))
        words = self.tr("Suppliers screened: {suppliers}; possible matches: {matches}")
        told = words.format(suppliers=suppliers, matches=matches)

        def keep(_step: ReportProgress) -> None:
            screenings.record(screened, today)

        self._context.jobs.start(
            keep,
            owner=self,
            then=lambda _done: self._context.undo.offer(told),
            failed=self._context.refuse,
        )

    def _line(self, waiting: WaitingMatch) -> PartLine:
        words = self.tr("Open supplier {name}").format(name=waiting.supplier)
        texts = (waiting.supplier, said(waiting.match.sentence))
        buttons = (LineButton("show", "factory", words, reads=True),)
        tone = Tone.DANGER if waiting.same else Tone.WARN
        return PartLine(waiting.match.supplier_id, texts, buttons, tone)

    def _show_supplier(self, _action: str, key: int) -> None:
        self.wanted.emit(Target("suppliers", key, action="screening"))


def screening_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(ListsCard(needs), ScreenAllCard(needs))
