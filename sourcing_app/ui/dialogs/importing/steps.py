"""The first steps of the import sheet: the file and its columns."""

from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables.delimited import DELIMITERS
from sourcing_app.files.tables.encodings import CHOICES
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import Heading, TableOptions
from sourcing_app.services.transfer.account_numbers import is_heading
from sourcing_app.services.transfer.export import KIND_WORDS
from sourcing_app.services.transfer.kinds import (
    IMPORTED,
    SUPPLIERS,
    columns_proposed,
    fields_of,
    keeps_notes,
)
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import column, row

PREVIEWED = 6
TOLD = 3
_MARKS: dict[str, Sentence] = {
    ",": say("ImportSteps", "Comma"),
    ";": say("ImportSteps", "Semicolon"),
    "\t": say("ImportSteps", "Tab"),
    "|": say("ImportSteps", "Vertical bar"),
}


class Steps(QWidget):
    """Shows one step at a time, and is as high as that one: a stack is as high as its highest."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._current = 0
        self.setLayout(column(*pages))

    def currentIndex(self) -> int:
        return self._current

    def setCurrentIndex(self, step: int) -> None:
        self._current = step
        for at, page in enumerate(self._pages):
            page.setVisible(at == step)


class FileStep(QWidget):
    """
    What the file has and how it was read, with a look at its first rows.

    `changed` asks to read it again, `renamed` says that it has records of another kind.
    """

    changed = Signal()
    renamed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = label("", "strong", wrap=True)
        self.kind = ChoiceEditor("import.kind", IMPORTED, lambda kind: said(KIND_WORDS[kind]))
        self.kind.set_caption(self.tr("Records"))
        self.kind.committed.connect(self._change_kind)
        self.guess = Banner("", Tone.WARN, "warn")
        self.encoding = ChoiceEditor("import.encoding", CHOICES, str)
        self.delimiter = ChoiceEditor("import.delimiter", DELIMITERS, lambda m: said(_MARKS[m]))
        self.encoding.set_caption(self.tr("Encoding"))
        self.delimiter.set_caption(self.tr("Columns are separated by"))
        self.heading = CheckEditor("import.heading")
        self.table = _preview_table()
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.count = label("", "muted")
        for editor in (self.encoding, self.delimiter, self.heading):
            editor.committed.connect(self._change)
        self.heading.set_caption(self.tr("The first row is data: no row names the columns"))
        choices = row(self.encoding, self.delimiter)
        self.setLayout(
            column(
                self.name,
                self.kind,
                self.guess,
                choices,
                self.heading,
                self.table,
                self.count,
                None,
            )
        )

    def show_file(self, name: str, file: SourceTable, instead: str = "") -> None:
        """Show a file; `instead` is the kind it is taken for, where another one was asked for."""
        self.name.setText(name)
        self.encoding.fill(file.encoding or None)
        self.delimiter.fill(file.delimiter or None)
        self.heading.fill(not file.named)
        told = self.tr("The headings are those of a table “{records}”, so this kind is chosen.")
        taken = [told.format(records=said(KIND_WORDS[instead]))] if instead else []
        remarks = [*taken, *self._doubt(file), *map(said, file.remarks)]
        self.guess.say(" ".join(remarks))
        self.guess.setVisible(bool(remarks))
        text_file = bool(file.encoding)
        self.encoding.setVisible(text_file)
        self.delimiter.setVisible(text_file)
        self.count.setText(
            self.tr("{rows} rows, {columns} columns").format(
                rows=number(len(file.lines)), columns=number(len(file.columns))
            )
        )
        _fill_preview(self.table, file)

    def options(self) -> TableOptions:
        """How the file is to be read, as chosen here."""
        heading = Heading.NONE if self.heading.value() else Heading.FOUND
        return TableOptions(self.encoding.value() or "", self.delimiter.value() or "", heading)

    def _doubt(self, file: SourceTable) -> list[str]:
        """What is uncertain of the encoding, with lines of the text that it matters for."""
        if not file.guessed:
            return []
        text = self.tr("The encoding is a guess. Choose another one if the names look wrong.")
        if file.rivals:
            text = self.tr("The text could be {encodings}. Choose the one that reads right.")
            text = text.format(encodings=", ".join((file.encoding, *file.rivals)))
        rows = (" · ".join(filter(None, each.cells)) for each in file.lines)
        telling = islice((line[:80] for line in rows if not line.isascii()), TOLD)
        return [text, "\n".join(["", *telling])]

    def _change(self, _editor: object) -> None:
        self.changed.emit()

    def _change_kind(self, _editor: object) -> None:
        self.renamed.emit()


class ColumnsStep(QWidget):
    """Which column goes to which field; what goes nowhere is written into the notes, if any."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, ChoiceBox] = {}
        self._fields: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._kind = SUPPLIERS
        self._hint = label("", "muted", wrap=True)
        self.setLayout(column(self._hint, self._grid, None))

    def show_columns(self, kind: str, file: SourceTable, mapping: Mapping[str, str] | None) -> None:
        """Ask for the fields of a file's columns, as mapped so far or as proposed."""
        self._kind, self._fields = kind, ("", *fields_of(kind))
        into_notes = self.tr(
            "Columns without a field go into the notes, with their names. Account numbers are "
            "left out."
        )
        left_out = self.tr("Columns without a field are not imported.")
        self._hint.setText(into_notes if keeps_notes(kind) else left_out)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._boxes = {}
        known = columns_proposed(kind, file) if mapping is None else mapping
        samples = file.lines.samples(len(file.columns))
        for at, name in enumerate(file.columns):
            box = self._boxes[name] = self._box(at, name, known.get(name, ""))
            sample = next(iter(samples[at]), "")
            title = field_label(name[:40].replace("&", "&&"), box)
            box.setAccessibleName(self.tr("Field of {column}").format(column=name))
            self._grid.addWidget(title, at, 0)
            self._grid.addWidget(box, at, 1)
            self._grid.addWidget(label(sample[:40], "small"), at, 2)

    def mapping(self) -> dict[str, str]:
        """Return column -> field; columns that go to the notes by name are left out."""
        chosen = {name: self._fields[box.currentIndex()] for name, box in self._boxes.items()}
        return {name: field for name, field in chosen.items() if field}

    def _box(self, at: int, name: str, field: str) -> ChoiceBox:
        box = ChoiceBox(f"fld.import.column_{at}")
        nowhere = self.tr("Not imported")
        if keeps_notes(self._kind):
            nowhere = self.tr("Into the notes, with its name")
        box.addItem(self.tr("Left out: account numbers") if is_heading(name) else nowhere)
        box.addItems([said(words) for words in fields_of(self._kind).values()])
        box.setCurrentIndex(self._fields.index(field))
        return box


def _preview_table() -> QTableWidget:
    table = QTableWidget()
    table.setObjectName("tbl.import.preview")
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setFixedHeight(236)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setMaximumSectionSize(240)
    table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight)
    return table


def _fill_preview(table: QTableWidget, file: SourceTable) -> None:
    shown = file.lines[:PREVIEWED]
    table.setColumnCount(len(file.columns))
    table.setRowCount(len(shown))
    table.setHorizontalHeaderLabels([name[:40] for name in file.columns])
    table.setVerticalHeaderLabels([str(line.number) for line in shown])
    for at, line in enumerate(shown):
        for place, cell in enumerate(line.cells[: len(file.columns)]):
            table.setItem(at, place, QTableWidgetItem(cell[:200].replace("\n", " ")))
    table.resizeColumnsToContents()
