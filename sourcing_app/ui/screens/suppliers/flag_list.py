"""The red flags of a supplier, and the sheets that record and resolve them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.records.suppliers import FLAG
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.red_flags import (
    FlagKind,
    FlagSeverity,
    default_severity,
    flag_name,
)
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SEVERITIES: dict[FlagSeverity, Sentence] = {
    FlagSeverity.WARNING: say("FlagList", "Warning: be careful"),
    FlagSeverity.CRITICAL: say("FlagList", "Critical: do not proceed"),
}


class FlagList(QWidget):
    """Open flags first; `resolving` carries the flag to resolve."""

    resolving = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._shown: tuple[Sequence[FlagRow], str] | None = None

    def show_flags(self, flags: Sequence[FlagRow]) -> None:
        """Show these; the same ones in the same language stay as they are."""
        shown = (flags, self.tr("Resolve"))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._box)
        for flag in flags:
            self._box.addWidget(self._line(flag))
        if not flags:
            self._box.addWidget(label(self.tr("No red flags recorded."), "muted", wrap=True))

    def _line(self, flag: FlagRow) -> FactRow:
        name, about = said(flag_name(flag.kind)), flag.note or flag.url
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


def flag_sheet(parent: QWidget, desk: Desk, supplier_id: int) -> AskSheet:
    """Ask what was noticed about a supplier."""

    def keep(values: dict[str, Any]) -> None:
        from sourcing_app.services.suppliers.vetting import FlagFields

        fields = FlagFields.checked(**values, raised_on=desk.today())
        desk.vetting.raise_flag(supplier_id, fields)

    kinds = choice_editor(FLAG["kind"], "flag.kind")
    weights = ChoiceEditor("flag.severity", tuple(FlagSeverity), lambda w: said(_SEVERITIES[w]))
    kinds.box.activated.connect(lambda: weights.put(default_severity(kinds.value())))
    asks = Asks(
        say("FlagSheet", "Record red flag"),
        say("FlagSheet", "Record flag"),
        keep,
        {"kind": FlagKind.QUALITY_COMPLAINTS, "severity": FlagSeverity.WARNING},
    )
    noted = ("kind", "severity", "note", "url")
    editors = editors_of(FLAG, "flag.", noted, ready=(kinds, weights))
    return AskSheet(parent, "suppliers.flag", editors, asks, "flag")
