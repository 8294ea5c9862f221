"""The confirmation for accepting a file as another program left it."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.accepting import ACCEPT_REASON_CAP, checked_reason
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.text_fields import TextArea


class AcceptSheet(FormSheet):
    """Names what differs and asks for a reason; nothing is written before `agreed`."""

    changes: ClassVar[bool] = False

    agreed = Signal(str)
    """The reason."""

    def __init__(self, parent: QWidget, differing: Sequence[Sentence]) -> None:
        super().__init__(
            parent, "main.accept", (LineEditor("accept.reason", cap=ACCEPT_REASON_CAP),)
        )
        self.set_texts(self.tr("Accept what another program changed"), self.tr("Accept as it is"))
        self.body.insertWidget(
            0,
            label(
                self.tr(
                    "Accept it only if you know who changed it and why. The history will "
                    "record what was accepted; after that the file can be changed again. This "
                    "cannot be undone."
                ),
                wrap=True,
            ),
        )
        self.shown = _area("\n".join(said(each) for each in differing))
        self.body.insertWidget(1, field_label(self.tr("What differs"), self.shown))
        self.body.insertWidget(2, self.shown)
        self.form["reason"].set_caption(self.tr("Reason"), "")
        self.resize(560, 430)

    def do(self, values: dict[str, Any]) -> None:
        self.agreed.emit(checked_reason(values["reason"]))


def _area(text: str) -> TextArea:
    made = TextArea(text)
    made.setObjectName("txt.accept.differing")
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFixedHeight(150)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
