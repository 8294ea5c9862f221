"""The documents card: what is on file, what is missing, and how to attach or save a file."""

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.orders.documents import DocumentRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty, row

ASKED_FOR = (
    AttachmentKind.PROFORMA,
    AttachmentKind.SAMPLE_PHOTO,
    AttachmentKind.INSPECTION_REPORT,
    AttachmentKind.BILL_OF_LADING,
)


def _counts(document: DocumentRow) -> bool:
    return document.flaw is None


class DocumentsCard(Card):
    """The four papers an order lives by, then every file kept with it."""

    attach_wanted = Signal()
    open_wanted = Signal(object)
    save_wanted = Signal(object)
    """Each with a `DocumentRow`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card.orders.documents")
        self._called: dict[int, str] = {}
        self._rows = column(spacing=2)
        self.attach = button(
            "btn.orders.attach", icon="plus", call=self.attach_wanted.emit, changes=True
        )
        self.body.addLayout(self._rows)
        self.body.addSpacing(4)
        self.body.addWidget(button_row(self.attach))
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.set_title(self.tr("Documents"))
        self.attach.setText(self.tr("Attach file…"))

    def show_documents(self, documents: list[DocumentRow]) -> None:
        """Show what is on file and what is missing."""
        empty(self._rows)
        self._called = _told_apart(documents)
        latest = {document.kind: document for document in sorted(documents, key=_counts)}
        for kind in ASKED_FOR:
            self._rows.addWidget(self._paper(kind, latest.get(kind)))
        named = {document.id for kind, document in latest.items() if kind in ASKED_FOR}
        for document in documents:
            if document.id not in named:
                self._rows.addWidget(self._file(document))

    def _paper(self, kind: AttachmentKind, document: DocumentRow | None) -> FactRow:
        if document is None:
            return FactRow(said(KIND_NAMES[kind]), Tone.NEUTRAL, self.tr("missing"))
        if document.flaw is not None:
            return self._row(self._flawed(kind, document.flaw), document)
        return self._row(FactRow(said(KIND_NAMES[kind]), Tone.OK, self.tr("on file")), document)

    def _file(self, document: DocumentRow) -> FactRow:
        if document.flaw is not None:
            return self._row(self._flawed(document.kind, document.flaw), document)
        return self._row(FactRow(document.name, Tone.NEUTRAL, icon="file"), document)

    def _flawed(self, kind: AttachmentKind, flaw: Sentence) -> FactRow:
        words = self.tr("{kind} does not count: {why}")
        return FactRow(words.format(kind=said(KIND_NAMES[kind]), why=said(flaw)), Tone.DANGER)

    def _row(self, fact: FactRow, document: DocumentRow) -> FactRow:
        buttons = QWidget()
        buttons.setLayout(row(self._open_button(document), self._save_button(document), spacing=2))
        fact.add(buttons)
        return fact

    def _open_button(self, document: DocumentRow) -> QPushButton:
        words = self.tr("Open {name}").format(name=self._called[document.id])
        return _small(f"open.{document.id}", "ext", words, emits(self.open_wanted, document))

    def _save_button(self, document: DocumentRow) -> QPushButton:
        words = self.tr("Save a copy of {name}").format(name=self._called[document.id])
        return _small(f"save.{document.id}", "folder", words, emits(self.save_wanted, document))


def _told_apart(documents: Iterable[DocumentRow]) -> dict[int, str]:
    """What each file is called beside the others: the second of a name is “photo.jpg (2)”."""
    seen, called = Counter[str](), dict[int, str]()
    for document in documents:
        seen[document.name] += 1
        count = seen[document.name]
        called[document.id] = document.name if count == 1 else f"{document.name} ({count})"
    return called


def _small(name: str, icon: str, words: str, call: Callable[[], object]) -> QPushButton:
    made = icon_button(f"btn.orders.{name}", icon, call)
    name_icon_button(made, words)
    made.setFixedSize(24, 24)
    return made
