"""The lines of an order as a table that is typed into: added, changed and removed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.goods import OrderedGoods
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_input import to_type, typed_number
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.holder import FieldHolder
from sourcing_app.ui.widgets.labels import label, restyle
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.lock import RecordLine

_FIRST = ("description", "quantity", "unit", "unit_price")
_SECOND = ("supplier_item", "own_item", "note")
FIELDS = (*_FIRST, *_SECOND)
_NUMBERS = ("quantity", "unit_price")
_WIDTHS = {"quantity": 90, "unit": 70, "unit_price": 100}
_WRONG = say("GoodsEditor", "Line {line}, {field}: {why}")


class _GoodsFields:
    """The fields of one line; `key` is its id, None for a new one."""

    def __init__(self, name: str, key: int | None) -> None:
        self.key = key
        self.fields = {field: _field(f"fld.{name.format(field)}", field) for field in FIELDS}
        self.remove = icon_button(f"btn.{name.format('remove')}", "cross", changes=True)

    def texts(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items()}

    def blank(self) -> bool:
        return self.key is None and not any(
            text for name, text in self.texts().items() if name != "unit"
        )

    def widgets(self) -> list[QWidget]:
        return [*self.fields.values(), self.remove]

    def mark(self, wrong: str = "") -> None:
        """Mark one of the fields as wrong, or none."""
        for name, field in self.fields.items():
            field.setProperty("invalid", "true" if name == wrong else "false")
            restyle(field)


class _Lines(FieldHolder):
    def __init__(self, lines: list[_GoodsFields]) -> None:
        super().__init__()
        self._lines = lines

    def field(self) -> QWidget:
        return self._lines[0].fields["description"]


class GoodsEditor(Editor):
    """All lines are read and kept together; a new line in which nothing is typed is none."""

    def __init__(self, page: str, unit: str) -> None:
        self._page, self._unit = page, unit
        self._captions = {name: label("", "field") for name in _FIRST}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(3, 1)
        self.add_button = button(f"btn.{page}.add_line", "link", "plus", self.add, changes=True)
        self.lines: list[_GoodsFields] = []
        self._made = 0
        holder = _Lines(self.lines)
        holder.setLayout(column(self._grid, row(self.add_button, None), spacing=4))
        super().__init__(f"{page}.goods", holder)
        self.label.hide()
        self.fill(())
        self.retranslate()

    def retranslate(self) -> None:
        self.widget.setAccessibleName(self.tr("Goods"))
        for name, caption in self._captions.items():
            caption.setText(said(ORDER_LINE[name].words))
        self.add_button.setText(self.tr("Add line"))
        self._name_lines()
        super().retranslate()

    def put(self, value: Any) -> None:
        """Show these `OrderedGoods`, or one empty line where there are none."""
        self._show([(each.id, _texts(each)) for each in value])

    def shown(self) -> tuple[tuple[Any, ...], ...]:
        return tuple((line.key, *line.texts().values()) for line in self.lines if not line.blank())

    def words(self, value: Any) -> str:
        return "; ".join(f"{each.description} {number(each.quantity)}" for each in value)

    def typed(self) -> str:
        return "\n".join("\t".join(map(str, line)) for line in self.shown())

    def retype(self, text: str) -> None:
        cells = [line.split("\t") for line in text.splitlines()]
        self._show(
            [
                (int(key) if key.isdecimal() else None, dict(zip(FIELDS, texts, strict=False)))
                for key, *texts in cells
            ]
        )

    def value(self) -> tuple[tuple[int | None, dict[str, Any]], ...]:
        """Return the id and the typed values of each line; raises Rejected naming the line."""
        filled = [line for line in self.lines if not line.blank()]
        return tuple(
            (line.key, self._values(place, line)) for place, line in enumerate(filled, start=1)
        )

    def refuse_line(self, place: int, field: str, why: Sentence) -> Rejected:
        """Mark a field of a line and return what is said of it."""
        lines = [line for line in self.lines if not line.blank()]
        if 0 < place <= len(lines):
            lines[place - 1].mark(field)
        words = ORDER_LINE[field].words if field in ORDER_LINE else ORDER_LINE.words
        return Rejected(_WRONG.put(line=place, field=words, why=why))

    def complain(self, sentence: Sentence | None) -> None:
        super().complain(sentence)
        if sentence is None:
            for line in self.lines:
                line.mark()

    def add(self) -> None:
        """Add an empty line and go to it."""
        self._append(None).fields["description"].setFocus()
        self.tell()

    def hold_widget(self, reason: Sentence | None) -> None:
        """Leave it to the fields of the lines: their text can still be read and copied."""

    def _values(self, place: int, line: _GoodsFields) -> dict[str, Any]:
        values: dict[str, Any] = dict(line.texts())
        for name in _NUMBERS:
            if values[name]:
                try:
                    values[name] = typed_number(values[name], counts=name == "quantity")
                except Rejected as error:
                    raise self.refuse_line(place, name, error.sentence) from None
            else:
                values[name] = None
        return values

    def _append(self, key: int | None) -> _GoodsFields:
        line = _GoodsFields(f"{self._page}.{{}}{self._made}", key)
        self._made += 1
        line.fields["unit"].setText(self._unit)
        self.lines.append(line)
        for field in line.fields.values():
            field.textChanged.connect(self.tell)
            field.installEventFilter(self)
        line.remove.clicked.connect(self._remove)
        self._lay_out()
        self._name_lines()
        return line

    def _remove(self) -> None:
        chosen = next((line for line in self.lines if line.remove is self.sender()), None)
        if chosen is not None:
            self._take(chosen)
            if not self.lines:
                self._append(None)
            self.add_button.setFocus()
            self.tell()

    def _take(self, line: _GoodsFields) -> None:
        self.lines.remove(line)
        for widget in line.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lay_out()
        self._name_lines()

    def _show(self, wanted: list[tuple[int | None, dict[str, str]]]) -> None:
        for line in self.lines[:]:
            self._take(line)
        for key, texts in wanted or [(None, {})]:
            made = self._append(key)
            for name, text in texts.items():
                made.fields[name].setText(text)

    def _lay_out(self) -> None:
        """Two rows a line, with the captions over the first of all."""
        for place, name in enumerate(_FIRST):
            self._grid.addWidget(self._captions[name], 0, place)
        for at, line in enumerate(self.lines, start=1):
            for place, name in enumerate(_FIRST):
                self._grid.addWidget(line.fields[name], 2 * at, place)
            self._grid.addWidget(line.remove, 2 * at, len(_FIRST))
            for place, name in enumerate(_SECOND):
                self._grid.addWidget(line.fields[name], 2 * at + 1, _column(place), 1, _span(place))

    def _name_lines(self) -> None:
        for place, line in enumerate(self.lines, start=1):
            for name in _SECOND:
                line.fields[name].setPlaceholderText(said(ORDER_LINE[name].words))
            for name, field in line.fields.items():
                words = self.tr("Line {line}, {field}")
                field.setAccessibleName(
                    words.format(line=place, field=said(ORDER_LINE[name].words))
                )
            name_icon_button(line.remove, self.tr("Remove line {line}").format(line=place))


def _column(place: int) -> int:
    return (0, 1, 3)[place]


def _span(place: int) -> int:
    return (1, 2, 1)[place]


def _texts(goods: OrderedGoods) -> dict[str, str]:
    return {
        name: to_type(value) if name in _NUMBERS else str(value)
        for name in FIELDS
        for value in (getattr(goods, name),)
    }


def _field(name: str, field: str) -> QLineEdit:
    made = RecordLine()
    made.setObjectName(name)
    made.setMaxLength(max(ORDER_LINE[field].typed_cap, 40))
    made.setMinimumWidth(_WIDTHS.get(field, 100))
    return made
