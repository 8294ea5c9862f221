from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.style.tokens import CONTRAST, DARK, LIGHT


def test_a_scheme_changes_palette_and_style_sheet(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == DARK.window
    assert theme.dark
    assert DARK.accent in QApplication.instance().styleSheet()


def test_an_unknown_scheme_is_the_systems(theme):
    theme.set_scheme("pink")
    assert theme.scheme == "system"
    theme.set_scheme("contrast")
    assert theme.tokens is CONTRAST


def test_text_size_changes_fonts_and_rows_and_is_bounded(theme):
    rows, height = theme.row_height, theme.control_height
    theme.set_text_size(150)
    assert QApplication.font().pointSizeF() == 9.75 * 1.5
    assert theme.row_height > rows
    assert theme.control_height > height
    theme.set_text_size(900)
    assert theme.text_size == 150


class Counting(QLabel):
    styled = 0

    def changeEvent(self, event):
        self.styled += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_a_part_is_styled_no_more_often_for_standing_deep_inside(theme, qtbot):
    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(20):
        inner = QWidget(inner)
    label = Counting("deep", inner)
    window.show()
    label.styled = 0
    theme.set_scheme("dark")
    assert 0 < label.styled <= 2


def test_icons_follow_the_theme(theme, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "plus", "text")
    before = button.icon().pixmap(16).toImage()
    theme.set_scheme("dark")
    assert button.icon().pixmap(16).toImage() != before


def test_a_disabled_icon_is_greyed(theme):
    from PySide6.QtGui import QIcon

    from sourcing_app.ui.style.icons import icon

    made = icon("plus")
    assert made.pixmap(16, QIcon.Mode.Disabled).toImage() != made.pixmap(16).toImage()
    assert theme.tokens is LIGHT
