"""The cards beside the form: the copy helper, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.registration.profile import Profile, name_of
from sourcing_app.domain.registration.registration import completeness, is_ready, missing
from sourcing_app.services.registration.copying import Copy, next_left
from sourcing_app.ui.formatting import number, percent, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.facts import FactRow, ProgressBar
from sourcing_app.ui.widgets.labels import ElidedLabel, IconView, label, set_role
from sourcing_app.ui.widgets.layouts import empty, row


class CopyCard(Card):
    """Lists the fields of the site's form; one is next to be copied."""

    chosen = Signal(int)
    """The place of the field whose copy button was pressed."""

    def __init__(self, of: str = "registration") -> None:
        super().__init__(spacing=4)
        self.setObjectName(f"crd.{of}.copy")
        self._of = of
        self.texts: tuple[Copy, ...] = ()
        self.following: int | None = None
        """The place of the field that is copied next; None when all are."""
        self._lines: list[CopyLine] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._say = label("", "small", wrap=True)
        self._say.setObjectName(f"lbl.{of}.next")
        self.body.addLayout(self._grid)
        self.body.addWidget(self._say)

    def show_texts(self, texts: Sequence[Copy], copied: Mapping[str, str], place: int) -> None:
        """
        Show the fields; `copied` is what was copied of each.

        A field is ticked while that is still its text. The next one is looked for from `place`.
        """
        self.texts = tuple(texts)
        done = [bool(text.text) and copied.get(text.field) == text.text for text in texts]
        self.set_title(self.tr("Copy helper"))
        counted = self.tr("{done} of {total}")
        self.set_aside(counted.format(done=number(sum(done)), total=number(len(texts))))
        if [line.field for line in self._lines] != [text.field for text in texts]:
            self._lay_out(texts)
        self.following = next_left(texts, done, place)
        for at, text in enumerate(texts):
            self._lines[at].show_text(text, copied=done[at], following=at == self.following)
        if self.following is None:
            none = self.tr("Nothing to copy yet")
            self._say.setText(self.tr("All copied") if any(done) else none)
        else:
            words = self.tr("Next: {field}").format(field=said(texts[self.following].name))
            self._say.setText(words)

    def _lay_out(self, texts: Sequence[Copy]) -> None:
        """Make the lines once for each form: the focus stays where it was when texts change."""
        empty(self._grid)
        self._lines = [
            CopyLine(f"btn.{self._of}.copy_{text.field}", text.field, emits(self.chosen, at))
            for at, text in enumerate(texts)
        ]
        for at, line in enumerate(self._lines):
            for column, widget in enumerate((line.icon, line.name, line.value, line.copy)):
                self._grid.addWidget(widget, at, column)


class CopyLine:
    """One field: a mark, its name, its text, and the button that copies it."""

    def __init__(self, name: str, field: str, call: Callable[[], object]) -> None:
        self.field = field
        self.icon = IconView("", "ok", 14)
        self.name = ElidedLabel()
        self.value = ElidedLabel()
        self.copy = icon_button(name, "copy", call)
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click takes it from no field

    def show_text(self, text: Copy, *, copied: bool, following: bool) -> None:
        self.name.setText(said(text.name))
        set_role(self.name, "strong" if following else "muted")
        self.value.setText(text.text or "-")
        self.icon.show_icon(
            "chevr" if following else "check" if copied else "", "accent" if following else "ok"
        )
        copy = QCoreApplication.translate("CopyCard", "Copy: {field}")
        fill = QCoreApplication.translate("CopyCard", "Fill in: {field}")
        name_icon_button(self.copy, (copy if text.text else fill).format(field=said(text.name)))


class CompleteCard(Card):
    """How much of the details is known; what is missing is a link to its field (R35)."""

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self.setObjectName("crd.registration.complete")
        self._bar = ProgressBar()
        self.search = button(
            "btn.registration.search", "secondary", "search", self.search_wanted.emit
        )
        self.body.addWidget(self._bar)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.search)

    def show_profile(self, profile: Profile) -> None:
        ready = is_ready(profile)
        part = completeness(profile)
        self.set_title(self.tr("Ready to buy") if ready else self.tr("Still missing"))
        self.set_head(Tone.OK if ready else None, "checkc" if ready else "")
        self.set_aside(percent(part))
        self._bar.set_part(part, 100, self.tr("Details known: {part}").format(part=percent(part)))
        empty(self._grid)
        for line, field in enumerate(missing(profile)):
            self._add(line, field)
        if ready:
            words = self.tr("Every form and every letter can be filled in.")
            self._grid.addWidget(FactRow(words, Tone.OK), 0, 0, 1, 2)
        self.search.setText(self.tr("Search for a product"))
        self.search.setVisible(ready)

    def _add(self, line: int, field: str) -> None:
        link = button(f"btn.registration.missing_{field}", "link", call=emits(self.chosen, field))
        link.setProperty("bar", "true")
        link.setText(said(name_of(field)))
        self._grid.addWidget(IconView("free", Tone.NEUTRAL, 16), line, 0)
        holder = QWidget()
        holder.setLayout(row(link, None, spacing=0))
        self._grid.addWidget(holder, line, 1)
        self._grid.setColumnStretch(1, 1)
