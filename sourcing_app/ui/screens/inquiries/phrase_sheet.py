"""The phrase bank: English sentences by topic, with their Russian and Chinese."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sourcing_app.domain.inquiries.phrase_bank import TOPICS, PhraseTopic, ReadyPhrase, phrases_with
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

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

    chosen = Signal(str)
    """The English of the phrase."""

    def __init__(self, parent: QWidget, phrases: Sequence[ReadyPhrase]) -> None:
        super().__init__(parent, "inquiries.phrases", "plus")
        self._phrases = phrases
        self._shown: Sequence[ReadyPhrase] = ()
        self.search = FilterField("fld.inquiries.phrase_search", _SEEK_WIDTH, clearable=True)
        self.topic = ChoiceBox("cmb.inquiries.phrase_topic")
        self.table = _table()
        self.tip = label("", "small", wrap=True)
        self.body.addLayout(row(self.search, self.topic, None))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.tip)
        self.search.textChanged.connect(self._fill)
        self.search.left.connect(self.table.setFocus)
        self.topic.currentIndexChanged.connect(self._fill)
        self.table.itemDoubleClicked.connect(self.primary.click)
        self._retranslate()
        self._fill()
        self.resize(_SIZE)

    def submit(self) -> bool:
        at = self.table.currentRow()
        if not 0 <= at < len(self._shown):
            self.refuse(self.tr("Choose a phrase first."))
            return False
        self.chosen.emit(self._shown[at].english)
        return True

    def _retranslate(self) -> None:
        self.set_texts(self.tr("Phrase bank"), self.tr("Insert"))
        self.search.setPlaceholderText(self.tr("Find in any language…"))
        self.search.setAccessibleName(self.tr("Find a phrase"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.topic.addItem(self.tr("All topics"))
        for topic, words in TOPICS.items():
            self.topic.addItem(said(words), topic)
        self.topic.fit_contents()
        self.table.setAccessibleName(self.tr("Phrases"))
        self.table.setHorizontalHeaderLabels(["English", "Русский", "中文"])
        self.tip.setText(said(_TIP))

    def _fill(self) -> None:
        topic = self.topic.currentData()
        wanted = None if topic is None else PhraseTopic(topic)
        self._shown = phrases_with(self._phrases, self.search.text(), wanted)
        self.table.setRowCount(len(self._shown))
        for at, phrase in enumerate(self._shown):
            for place, text in enumerate((phrase.english, phrase.russian, phrase.chinese)):
                self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.setCurrentCell(0 if self._shown else -1, 0)


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
