"""Three sheets to read: messages, keyboard shortcuts, about."""

from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

import sourcing_app
from sourcing_app.services.file_facts import SQLITE_VERSION
from sourcing_app.ui.formatting import moment
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.notices.notices import Message
from sourcing_app.ui.widgets.labels import heading, label


class MessagesSheet(ReadingSheet):
    """What the program said, the latest first."""

    def __init__(self, parent: QWidget, messages: Sequence[Message]) -> None:
        super().__init__(parent, "messages")
        self.set_title(self.tr("Messages"))
        for message in reversed(messages):
            self.body.addWidget(label(moment(message.at), "small"))
            self.body.addWidget(label(message.text, wrap=True))
        if not messages:
            self.body.addWidget(label(self.tr("No messages yet."), "muted"))


class ShortcutsSheet(ReadingSheet):
    """Every command that has a shortcut."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent, "shortcuts")
        self.set_title(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(24)
        with_keys = [action for action in actions if not action.shortcut().isEmpty()]
        for place, action in enumerate(with_keys):
            keys = ", ".join(_native(k) for k in action.shortcuts())
            grid.addWidget(label(keys, "strong"), place, 0)
            grid.addWidget(label(action.iconText()), place, 1)
        self.body.addLayout(grid)


class AboutSheet(ReadingSheet):
    """The version, and what leaves the computer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "about")
        self.set_title(self.tr("About Sourcing Desk"))
        version = self.tr("Version {version}").format(version=sourcing_app.__version__)
        self.body.addWidget(heading(self.tr("Sourcing Desk")))
        parts = (version, f"SQLite {SQLITE_VERSION}", f"Qt {qVersion()}")
        self.body.addWidget(label(" · ".join(parts), "muted"))
        self.body.addWidget(
            label(
                self.tr("Your data stays on this computer, in one file and its backups."),
                wrap=True,
            )
        )
        self.body.addWidget(
            label(
                self.tr(
                    "Web pages open in your browser when you ask for them; "
                    "the program itself sends nothing."
                ),
                wrap=True,
            )
        )
        self.resize(460, 280)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
