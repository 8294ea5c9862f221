"""The phrase bank: English sentences by topic, with their Russian and Chinese."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, Block
from sourcing_app.domain.inquiries.phrase_bank import OWN, TOPICS, ReadyPhrase, phrases_with
from sourcing_app.domain.records.letters import PHRASE
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page

_WIDTHS = (360, 250)
_SEEK_WIDTH = 300
_SIZE = QSize(900, 560)
_TIP = say(
    "PhraseSheet",
    "A translator writes best what is short: one thought a sentence. Translate the result back "
    "to see whether it still says what you mean.",
)


class PhraseSheet(Sheet):
    """Searched in any of the three languages; Enter puts the English into the letter."""

    keeps_text: ClassVar[bool] = False

    chosen = Signal(str)
    """The English of the phrase."""

    def __init__(self, page: Page, place: Block) -> None:
        super().__init__(page, "inquiries.phrases", "plus")
        self._page, self._desk = page, page.desk
        self._place = place
        self._phrases = page.desk.letter_checks.phrases()
        self._shown: Sequence[ReadyPhrase] = ()
        self.search = FilterField("fld.inquiries.phrase_search", _SEEK_WIDTH, clearable=True)
        self.topic = ChoiceBox("cmb.inquiries.phrase_topic")
        self.table = _table()
        self.where = label("")
        self.tip = label("", "small", wrap=True)
        self.body.addLayout(row(self.search, self.topic, None))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.where)
        self.body.addWidget(self.tip)
        self.add = button("btn.inquiries.phrase_add", icon="plus", call=self._add, changes=True)
        self.edit = button("btn.inquiries.phrase_edit", icon="edit", call=self._edit, changes=True)
        self.bin = button("btn.inquiries.phrase_bin", icon="trash", call=self._bin, changes=True)
        self.add_aside(self.add, self.edit, self.bin)
        self.search.textChanged.connect(self._fill)
        self.table.currentCellChanged.connect(self._follow)
        self.search.left.connect(self.table.setFocus)
        self.topic.currentIndexChanged.connect(self._fill)
        self.table.itemDoubleClicked.connect(self.primary.click)
        self._retranslate()
        self._fill()
        self.resize(_SIZE)

    def submit(self) -> bool:
        phrase = self._current()
        if phrase is None:
            self.refuse(self.tr("Choose a phrase first."))
            return False
        self.chosen.emit(phrase.english)
        return True

    def _current(self) -> ReadyPhrase | None:
        at = self.table.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _add(self) -> None:
        """Ask for a phrase of the buyer's own."""
        self._ask(own_phrase_sheet(self._page, self._desk))

    def _edit(self) -> None:
        """Change the chosen phrase; only the buyer's own can be."""
        phrase = self._current()
        if phrase is not None and phrase.own is not None:
            self._ask(own_phrase_sheet(self._page, self._desk, phrase))

    def _ask(self, sheet: AskSheet) -> None:
        sheet.finished.connect(self._reload)
        sheet.open()

    def _bin(self) -> None:
        """Move the chosen phrase to the Bin; only the buyer's own can be."""
        phrase = self._current()
        if phrase is not None and phrase.own is not None:
            key = phrase.own
            self._page.context.attempt(lambda: self._desk.phrases.bin([key]))
            self._reload()

    def _reload(self) -> None:
        self._phrases = self._desk.letter_checks.phrases()
        self._fill()

    def _follow(self) -> None:
        phrase = self._current()
        own = phrase is not None and phrase.own is not None
        explain(self.edit, "" if own else self.tr("Only phrases of your own can be changed."))
        explain(self.bin, "" if own else self.tr("Only phrases of your own can be removed."))

    def _retranslate(self) -> None:
        self.set_texts(self.tr("Phrase bank"), self.tr("Insert"))
        self.search.setPlaceholderText(self.tr("Find in any language…"))
        self.search.setAccessibleName(self.tr("Find a phrase"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.topic.addItem(self.tr("All topics"), "")
        self.topic.addItem(self.tr("My own phrases"), OWN)
        for topic, words in TOPICS.items():
            self.topic.addItem(said(words), topic.value)
        self.topic.fit_contents()
        self.table.setAccessibleName(self.tr("Phrases"))
        self.table.setHorizontalHeaderLabels(["English", "Русский", "中文"])
        goes = self.tr("The phrase goes into the block “{block}”.")
        self.where.setText(goes.format(block=said(BLOCK_NAMES[self._place])))
        self.tip.setText(said(_TIP))
        self.add.setText(self.tr("Add phrase…"))
        self.edit.setText(self.tr("Change phrase…"))
        self.bin.setText(self.tr("Move to Bin"))

    def _fill(self) -> None:
        topic = self.topic.currentData()
        self._shown = phrases_with(self._phrases, self.search.text(), topic)
        self.table.setRowCount(len(self._shown))
        for at, phrase in enumerate(self._shown):
            for place, text in enumerate((phrase.english, phrase.russian, phrase.chinese)):
                self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.setCurrentCell(0 if self._shown else -1, 0)
        self._follow()


def own_phrase_sheet(parent: QWidget, desk: Desk, phrase: ReadyPhrase | None = None) -> AskSheet:
    """Ask for a phrase and its meaning: a new one, or what an own one is to say."""
    from sourcing_app.services.inquiries.phrases import PhraseFields

    stored = {} if phrase is None else _stored(phrase)
    key = None if phrase is None else phrase.own

    def keep(values: dict[str, Any]) -> None:
        if key is None:
            desk.phrases.add(PhraseFields.checked(**values))
        else:
            desk.phrases.change(key, desk.today(), stored, **values)

    adding = (say("PhraseSheet", "Add phrase"), say("PhraseSheet", "Add"))
    changing = (say("PhraseSheet", "Change phrase"), say("PhraseSheet", "Save"))
    words = adding if key is None else changing
    asks = Asks(*words, keep, stored, required=("text",))
    editors = editors_of(PHRASE, "phrase.", ("text", "gloss", "topic"))
    return AskSheet(parent, "inquiries.phrase", editors, asks, "plus")


def _stored(phrase: ReadyPhrase) -> dict[str, Any]:
    return {"text": phrase.english, "gloss": phrase.russian, "topic": phrase.topic}


def _table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setObjectName("tbl.inquiries.phrases")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setMinimumHeight(320)
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setStretchLastSection(True)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    for place, width in enumerate(_WIDTHS):
        table.setColumnWidth(place, width)
    return table
