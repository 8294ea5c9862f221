"""What an empty file greets with: a language, sample data to look at, or a file of one's own."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.ui.language import NAMES
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.labels import label


class WelcomeCard(Card):
    """Emits the `Target` or `FileRequest` of what was chosen."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=14)
        self.setObjectName("crd.today.welcome")
        self._text = label(wrap=True)
        self._sample = button(
            "btn.today.sample", "primary", "box", self._asks(FileRequestKind.SAMPLE)
        )
        self._own = button("btn.today.own", "secondary", "file", self._asks(FileRequestKind.NEW))
        self._open = button("btn.today.open", "link", "", self._asks(FileRequestKind.OPEN))
        self._languages = [
            button(
                f"btn.today.language.{code}",
                call=emits(self.chosen, Target("window", action=f"language.{code}")),
            )
            for code in NAMES
        ]
        for made, name in zip(self._languages, NAMES.values(), strict=True):
            made.setText(name)
        self._speech = label("", "field")
        self.body.addWidget(self._text)
        self.body.addWidget(button_row(self._sample, self._own, self._open))
        self.body.addSpacing(4)
        self.body.addWidget(self._speech)
        self.body.addWidget(button_row(*self._languages))
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.set_title(self.tr("Welcome"))
        self._text.setText(
            self.tr(
                "Sourcing Desk guides you from your own details to a paid order: "
                "search, suppliers, inquiries, quotes and payments. "
                "Everything stays on this computer, in one file and its backups."
            )
        )
        self._sample.setText(self.tr("Look around with sample data"))
        self._own.setText(self.tr("Start my own file"))
        self._open.setText(self.tr("Open a file…"))
        self._speech.setText(self.tr("Language"))

    def _asks(self, kind: FileRequestKind) -> Callable[[], None]:
        return emits(self.chosen, FileRequest(kind))
