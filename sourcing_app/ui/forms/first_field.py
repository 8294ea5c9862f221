"""Where a sheet begins, and where it goes when it is refused."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.forms.field_frame import FieldFrame
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.layouts import bring_into_view
from sourcing_app.ui.widgets.tab_order import as_read


def go_to_first(content: QWidget) -> None:
    """Go to the first field that is wrong, else to the first empty one, else to the first."""
    fields = _fields(content)
    first = next(iter([w for w in fields if _is_blank(w)] or fields), None)
    if not go_to_wrong(content) and first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(first)


def go_to_wrong(content: QWidget) -> bool:
    """Go to the first field that is wrong and show it with its message; False: none is."""
    wrong = next((w for w in _fields(content) if w.property("invalid") == "true"), None)
    if wrong is not None:
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        # the message has its place only after the layout that it asked for
        QTimer.singleShot(0, wrong, partial(bring_into_view, _frame_of(wrong)))
    return wrong is not None


def _fields(content: QWidget) -> list[QWidget]:
    return [w for w in as_read(content) if _is_field(w)]


def _frame_of(field: QWidget) -> QWidget:
    """Return the field with its label and message, where it is an editor's."""
    around: QWidget | None = field
    while around is not None and not isinstance(around, FieldFrame):
        around = around.parentWidget()
    return around or field


def _is_field(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tab and widget.isVisibleTo(widget.window()) and widget.isEnabled()


def _is_blank(widget: QWidget) -> bool:
    if isinstance(widget, ChoiceBox):
        return widget.currentIndex() < 0
    if widget.property("blank") is not None:
        return bool(widget.property("blank"))
    text = getattr(widget, "text", None) or getattr(widget, "toPlainText", None)
    return callable(text) and hasattr(widget, "isReadOnly") and not text()
