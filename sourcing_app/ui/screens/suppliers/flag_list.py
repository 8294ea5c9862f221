"""The red flags of a supplier, and the sheets that record and resolve them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.records.suppliers import FLAG
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.red_flags import (
    CAUSE_ADVICE,
    CAUSE_NAMES,
    Cause,
    FlagKind,
    FlagSeverity,
    RaisedBy,
    default_severity,
    flag_name,
    rule_of,
)
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SEVERITIES: dict[FlagSeverity, Sentence] = {
    FlagSeverity.WARNING: say("FlagList", "Warning: be careful"),
    FlagSeverity.CRITICAL: say("FlagList", "Critical: do not proceed"),
}


_NO_CAUSE = say("FlagList", "Not known")
Others = tuple[tuple[int, str], ...]
"""The ids and names of other suppliers."""


class FlagList(QWidget):
    """Open flags first; `resolving` carries the flag to resolve."""

    resolving = Signal(object)
    going = Signal(int)
    """The id of another supplier to look at."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._shown: tuple[Sequence[FlagRow], Others, str] | None = None

    def show_flags(self, flags: Sequence[FlagRow], others: Others = ()) -> None:
        """
        Show these; the same ones in the same language stay as they are.

        Where there is no sample, the `others` for the same product are named.
        """
        shown = (flags, others, self.tr("Resolve"))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._box)
        for flag in flags:
            self._box.addWidget(self._line(flag))
            if flag.stands and flag.kind == FlagKind.NO_SAMPLE:
                self._advise(flag, others)
        if not flags:
            self._box.addWidget(label(self.tr("No red flags recorded."), "muted", wrap=True))

    def _advise(self, flag: FlagRow, others: Others) -> None:
        """Say what to do about a sample that is not there, and who else there is."""
        told = [said(CAUSE_ADVICE[flag.cause])] if flag.cause else []
        text = label(" ".join(told) or self.tr("Consider another maker."), "small", wrap=True)
        text.setContentsMargins(26, 0, 0, 0)
        self._box.addWidget(text)
        for key, name in others:
            other = button(f"btn.suppliers.other.{key}", "link", "factory", emits(self.going, key))
            other.setText(self.tr("Next best for this product: {name}").format(name=name[:60]))
            self._box.addWidget(other)

    def _line(self, flag: FlagRow) -> FactRow:
        name = said(flag_name(flag.kind))
        rule = rule_of(flag.kind)
        about = " · ".join(
            filter(
                None,
                (
                    said(CAUSE_NAMES[flag.cause]) if flag.cause else "",
                    flag.note or flag.url,
                    self.tr("by rule {rule}").format(rule=rule)
                    if rule and flag.raised_by is RaisedBy.RULE
                    else "",
                ),
            )
        )
        if not flag.stands:
            return FactRow(_resolved(flag, name), Tone.NEUTRAL, icon="waived")
        grave = flag.severity is FlagSeverity.CRITICAL
        text = f"{name} · {about[:200]}" if about else name
        if flag.resolved_on is not None:
            text = self.tr("{flag}. It is open again: what it requires is not on file.").format(
                flag=_resolved(flag, name)
            )
        line = FactRow(text, Tone.DANGER if grave else Tone.WARN)
        resolve = button(f"btn.suppliers.resolve.{flag.id}", "link", changes=True)
        resolve.setProperty("bar", "true")
        resolve.setText(self.tr("Resolve"))
        resolve.setAccessibleName(self.tr("Resolve: {flag}").format(flag=name))
        resolve.clicked.connect(lambda: self.resolving.emit(flag))
        line.add(resolve)
        return line


def _resolved(flag: FlagRow, name: str) -> str:
    text = QCoreApplication.translate("FlagList", "{flag}, resolved {day}: {reason}")
    return text.format(flag=name, day=day(flag.resolved_on), reason=flag.resolution[:200])


def _cause(cause: Cause | None) -> str:
    return said(CAUSE_NAMES[cause]) if cause else said(_NO_CAUSE)


def flag_sheet(parent: QWidget, desk: Desk, supplier_id: int) -> AskSheet:
    """Ask what was noticed about a supplier."""

    def keep(values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.vetting import FlagFields

        if values["kind"] is not FlagKind.NO_SAMPLE:
            values["cause"] = None
        fields = FlagFields.checked(**values, raised_on=desk.today())
        desk.vetting.raise_flag(supplier_id, fields)

    kinds = choice_editor(FLAG["kind"], "flag.kind")
    causes = ChoiceEditor("flag.cause", (None, *Cause), _cause)
    weights = ChoiceEditor("flag.severity", tuple(FlagSeverity), lambda w: said(_SEVERITIES[w]))
    kinds.box.activated.connect(lambda: weights.put(default_severity(kinds.value())))
    kinds.box.currentIndexChanged.connect(
        lambda: causes.setVisible(kinds.value() is FlagKind.NO_SAMPLE)
    )
    causes.hide()
    asks = Asks(
        say("FlagSheet", "Record red flag"),
        say("FlagSheet", "Record flag"),
        keep,
        {"kind": FlagKind.QUALITY_COMPLAINTS, "severity": FlagSeverity.WARNING},
    )
    noted = ("kind", "cause", "severity", "note", "url")
    editors = editors_of(FLAG, "flag.", noted, ready=(kinds, causes, weights))
    return AskSheet(parent, "suppliers.flag", editors, asks, "flag")
