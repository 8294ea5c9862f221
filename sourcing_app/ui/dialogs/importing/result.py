"""The last step of the import sheet: what the import would do, and what is still to decide."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.services.transfer.kinds import PAYMENTS, field_words
from sourcing_app.ui.dialogs.importing.doubts import DoubtRows
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.text_fields import TextArea

if TYPE_CHECKING:
    from sourcing_app.services.transfer.plan import ImportPlan
    from sourcing_app.services.transfer.rows import Remark

LISTED = 500


class ResultStep(QWidget):
    """
    What the import would do: every row it refuses, then every record it brings.

    `changed` asks to plan it anew with another answer for companies known already, `saved` to write
    the lines set aside to a file.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.doubts = DoubtRows()
        self.doubts.changed.connect(self.changed)
        self._save = button("btn.import.set_aside", "link", "ext", self.saved.emit)
        self.sentence = Banner("", Tone.INFO, "info")
        self.sentence.setObjectName("lbl.import.result")
        self.remarks = TextArea()
        self.remarks.setObjectName("fld.import.remarks")
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setMinimumHeight(160)
        self.remarks.setAccessibleName(self.tr("Refused rows and values not taken"))
        self.coming = TextArea()
        self.coming.setObjectName("fld.import.coming")
        self.coming.setReadOnly(True)
        self.coming.setTabChangesFocus(True)
        self.coming.setMinimumHeight(80)
        self.coming.setAccessibleName(self.tr("What is imported"))
        box = column(self.sentence, self.doubts, self.remarks, row(self._save, None), self.coming)
        box.setStretchFactor(self.coming, 1)
        self.setLayout(box)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what a plan would do, and offer what can still be decided."""
        text = self.tr("New: {added}. Filled in: {updated}. Known already: {same}. Refused: {bad}.")
        counts = plan.counts
        counted = text.format(
            added=number(counts["added"]),
            updated=number(counts["updated"]),
            same=number(counts["unchanged"]),
            bad=number(len({remark.line for remark in plan.refused})),
        )
        told = chain(plan.refused, plan.alike, plan.left_out, plan.moved, plan.kept, plan.assumed)
        aside, not_whole = plan.aside, plan.incomplete
        self._show_result(
            " ".join([counted, *self._second_look(plan), *self._finality(plan)]),
            [self._remark(plan, remark) for remark in islice(told, LISTED)],
            self._coming(plan),
            good=not (aside or plan.alike or plan.left_out or plan.moved),
        )
        self._save.setText(
            self.tr("Save lines set aside ({count})…").format(count=number(not_whole))
        )
        self._save.setVisible(not_whole > 0)
        self.doubts.show_doubts(plan.doubts)

    def say_saved(self, target: Path) -> None:
        """Say where the lines were saved."""
        self._save.setText(self.tr("Saved: {file}").format(file=target.name))

    def _show_result(
        self, text: str, remarks: Sequence[str], coming: Sequence[str], *, good: bool
    ) -> None:
        tone = Tone.OK if good else Tone.WARN
        self.sentence.say(text, tone, "checkc" if good else "warn")
        self.remarks.setPlainText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.coming.setPlainText("\n".join(coming[:LISTED]))
        self.coming.setVisible(bool(coming))

    def _coming(self, plan: ImportPlan) -> list[str]:
        """Name the records that are new, then those that are filled in."""
        new, filled = (
            self.tr("Line {line}: {name}, new"),
            self.tr("Line {line}: {name}, filled in"),
        )
        return [
            (new if each.new else filled).format(line=number(each.line), name=each.title)
            for each in islice(plan.coming, LISTED)
        ]

    def _finality(self, plan: ImportPlan) -> list[str]:
        """Say of payments that they stay."""
        if plan.kind != PAYMENTS or not plan.counts["added"]:
            return []
        return [self.tr("Recorded payments cannot be undone, only voided.")]

    def _second_look(self, plan: ImportPlan) -> list[str]:
        """How many rows are held up or went into one before, and what else needs a look."""
        counts = (
            (self.tr("May be known already: {count}."), plan.held),
            (self.tr("Same company as a row before: {count}."), range(plan.merged)),
            (self.tr("Left out as known: {count}."), range(plan.skipped)),
            (self.tr("Values moved into the notes: {count}."), plan.moved),
            (self.tr("Look like others: {count}."), plan.alike),
            (self.tr("Account numbers left out: {count}."), plan.left_out),
        )
        return [text.format(count=number(len(found))) for text, found in counts if found]

    def _remark(self, plan: ImportPlan, remark: Remark) -> str:
        known = field_words(plan.kind, remark.field)
        field = said(known) if known else remark.field
        line = self.tr("Line {line}").format(line=number(remark.line))
        return ": ".join(part for part in (line, field, said(remark.sentence)) if part)
