"""The figures of a supplier's page, each with the day it was read; a field saves itself."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.vetting import METRIC
from sourcing_app.domain.suppliers.metrics import METRIC_NAMES, METRIC_NOTES, Metric, MetricKind
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column

SaveFigure = Callable[[MetricKind, str], object]
_STEM = "figure_"


class PageFigures(QWidget):
    """Knows how figures look; `bind` says how one is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = heading()
        self._notes = label("", "small", wrap=True)
        self.editors = {
            kind: LineEditor(f"suppliers.{_STEM}{kind}", cap=METRIC["told"].cap)
            for kind in MetricKind
        }
        self._shown: Mapping[MetricKind, Metric] = {}
        long = {f"{_STEM}{kind}" for kind in (MetricKind.RESPONSE_HOURS, MetricKind.ON_TIME)}
        self.form = Form([*self.editors.values()], columns=2, wide=long)
        self.setLayout(column(self.heading, self.form, self._notes))

    def bind(self, save: SaveFigure) -> None:
        """Let each field save itself."""

        def keep(name: str, value: Any, _base: Any) -> None:
            save(MetricKind(name.removeprefix(_STEM)), value)

        self.form.bind(keep)

    def show_figures(self, shown: Mapping[MetricKind, Metric], supplier: int) -> None:
        """Show the last one of each, and when it was read."""
        self._shown = shown
        told = {kind: shown[kind].told if kind in shown else "" for kind in MetricKind}
        self.form.fill({f"{_STEM}{kind}": text for kind, text in told.items()}, supplier)
        self._name()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Figures on the page"))
        notes = (f"{said(METRIC_NAMES[kind])}: {said(note)}" for kind, note in METRIC_NOTES.items())
        self._notes.setText("\n".join(notes))
        self._name()

    def _name(self) -> None:
        for kind, editor in self.editors.items():
            seen = self._shown.get(kind)
            when = self.tr("Read on {day}").format(day=day(seen.seen_on)) if seen else ""
            editor.set_caption(said(METRIC_NAMES[kind]), when)
