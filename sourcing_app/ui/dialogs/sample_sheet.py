"""The question what becomes of the sample data of before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.forms.sheet import QuestionSheet
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label


class SampleSheet(QuestionSheet):
    """Asks whether to go on with the sample data of before (`agreed`), or to make them anew."""

    anew = Signal()
    """The sample is to be made again; what was tried in it is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "main.sample", "warn")
        self.set_texts(self.tr("Sample data"), self.tr("Go on with it"))
        there = self.tr("The sample data you looked at before are still there.")
        lost = self.tr("Made anew, they lose whatever you tried in them; Undo cannot restore it.")
        for text in (there, lost):
            self.body.addWidget(label(text, wrap=True))
        again = button("btn.main.sample.anew", call=self._begin_anew)
        again.setText(self.tr("Make them anew"))
        self.add_aside(again)
        self.resize(480, 200)

    def _focus_first(self) -> None:
        """Begin on the button that loses nothing; the one before it in the foot does."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_anew(self) -> None:
        self.close()
        self.anew.emit()
