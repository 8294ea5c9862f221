"""The red flags of a supplier, and the sheets that record and resolve them."""

from collections.abc import Sequence
from typing import Any

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
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import empty

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

    def show_flags(self, flags: Sequence[FlagRow]) -> None:
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


class FlagSheet(Sheet):
    """Record a red flag; `values` holds what was entered after it closed."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "suppliers.flag", "flag")
        kinds = choice_editor(FLAG["kind"], "flag.kind")
        weights = ChoiceEditor("flag.severity", tuple(FlagSeverity), lambda w: said(_SEVERITIES[w]))
        noted = ("kind", "severity", "note", "url")
        self.form = Form(editors_of(FLAG, "flag.", noted, ready=(kinds, weights)))
        kinds.fill(FlagKind.QUALITY_COMPLAINTS)
        weights.fill(FlagSeverity.WARNING)
        kinds.box.activated.connect(lambda: weights.put(default_severity(kinds.value())))
        self.body.addWidget(self.form)
        self.set_texts(self.tr("Record red flag"), self.tr("Record flag"))

    def submit(self) -> bool:
        values: dict[str, Any] | None = self.form.read()
        if values is None:
            return False
        self.submitted.emit(values)
        return True
