"""What an empty file greets with: a language, sample data to look at, or a file of one's own."""

from functools import partial

from PySide6.QtCore import Signal

from sourcing_app.domain.targets import Target
from sourcing_app.ui.language import NAMES
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.labels import label


class WelcomeCard(Card):
    """Emits the target of what was chosen."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=14)
        self.setObjectName("crd.today.welcome")
        self._text = label(wrap=True)
        self._sample = button(
            "btn.today.sample", "primary", "box", partial(self._choose, "file", "sample")
        )
        self._own = button(
            "btn.today.own", "secondary", "file", partial(self._choose, "file", "new")
        )
        self._open = button("btn.today.open", "link", "", partial(self._choose, "file", "open"))
        self._languages = [
            button(
                f"btn.today.language.{code}",
                call=partial(self._choose, "window", f"language.{code}"),
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

    def _choose(self, page: str, action: str) -> None:
        self.chosen.emit(Target(page, action=action))
