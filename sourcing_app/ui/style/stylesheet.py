"""The one style sheet, generated from the tokens of the theme."""

from collections.abc import Callable
from pathlib import Path
from string import Template

from sourcing_app.ui.style.svg import svg
from sourcing_app.ui.style.tokens import TOKEN_NAMES, Tokens

_BUTTONS = """
QPushButton { border: ${line}px solid $border_strong; border-radius: 6px; padding: 0 13px;
  min-height: ${inner}px; background: $surface; color: $text; }
QPushButton:hover { background: $surface2; }
QPushButton:pressed { background: $accent_tint; }
QPushButton:focus { border: 2px solid $focus; padding: 0 12px; min-height: ${inner_focus}px; }
QPushButton:disabled { color: $text_disabled; background: $surface2; border-color: $border; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $accent_text;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sidebar; border-color: $border;
  color: $text_disabled; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger_line; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; border-color: $border; }
QPushButton[kind="link"] { border: 1px solid transparent; background: transparent; color: $accent;
  padding: 0 9px; }
QPushButton[kind="link"]:hover { background: $accent_tint; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 0 8px; }
QPushButton[kind="link"]:disabled { color: $text_disabled; }
QPushButton[bar="true"] { min-height: 22px; padding: 0 7px; }
QPushButton[bar="true"]:focus { min-height: 20px; padding: 0 6px; }
"""

_FIELDS = """
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox, QDateEdit { border: ${line}px solid $border_strong;
  border-radius: 6px; background: $surface; color: $text; selection-background-color: $accent;
  selection-color: $accent_text; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { padding: 0 9px; min-height: ${inner}px; }
QPlainTextEdit { padding: 4px 7px; }
QSpinBox QLineEdit, QDateEdit QLineEdit, QComboBox QLineEdit { border: 0; padding: 0;
  min-height: 0; background: transparent; }
QLineEdit[locked="true"], QPlainTextEdit[locked="true"] { background: $surface2;
  border-color: $border; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $focus;
  padding: 0 8px; min-height: ${inner_focus}px; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 3px 6px; }
QSpinBox QLineEdit:focus, QDateEdit QLineEdit:focus, QComboBox QLineEdit:focus { border: 0;
  padding: 0; min-height: 0; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $surface2; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled,
QPlainTextEdit:disabled { background: $surface2; color: $text_disabled; border-color: $border; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"],
QSpinBox[invalid="true"], QDateEdit[invalid="true"] { border: 2px solid $danger_line;
  padding: 0 8px; min-height: ${inner_focus}px; }
QPlainTextEdit[invalid="true"] { padding: 3px 6px; min-height: 0; }
QComboBox[locked="true"]:disabled { color: $text; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$images/chev.svg"); width: 16px;
  height: 16px; }
QComboBox QAbstractItemView { border: 1px solid $border_strong; background: $surface;
  selection-background-color: $accent_tint2; selection-color: $text; padding: 4px; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 22px; background: transparent; }
QSpinBox::up-arrow { image: url("$images/chevu.svg"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$images/chev.svg"); width: 12px; height: 12px; }
QDateEdit::drop-down { border: 0; width: 26px; }
QDateEdit::down-arrow { image: url("$images/cal.svg"); }
"""

_CHECKS = """
QCheckBox, QRadioButton { spacing: 10px; color: $text; border: 1px solid transparent;
  border-radius: 4px; padding: 3px 2px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $border_strong;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$images/check.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$images/minus.svg"); }
QCheckBox::indicator:disabled { background: $surface2; border-color: $border; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $border_strong;
  border-radius: 9px; background: $surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent;
  background: $accent_text; }
QCheckBox::indicator:checked:disabled { background: $text_disabled; border-color: $text_disabled; }
"""

_TABLES = """
QTableView, QTreeView, QListView { border: 0; background: $surface; color: $text; outline: 0;
  gridline-color: $border; selection-background-color: $accent_tint;
  selection-color: $text; }
QHeaderView { background: $surface2; border: 0; }
QHeaderView::section { background: $surface2; color: $text2; border: 0;
  border-bottom: 1px solid $border; padding: 0 8px; min-height: ${header}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url("$images/chev.svg"); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url("$images/chevu.svg"); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface2; border: 0; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 2px; }
QScrollBar { widget-animation-duration: 100; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; border: 0; }
QScrollArea[reading="true"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[reading="true"]:focus { border-color: $focus; }
"""

_TEXTS = """
QLabel[role="small"] { font-size: ${small}pt; color: $text2; }
QLabel[role="muted"] { color: $text2; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="section"] { font-size: ${section}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="field"] { color: $text2; }
QLabel[role="error"] { color: $danger; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="info"] { color: $info; }
QLabel[role="neutral"] { color: $neutral; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="neutral"] { color: $neutral; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
"""

_FRAME = """
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame#toast { background: $surface; border: 1px solid $border_strong; border-radius: 8px; }
QFrame[footer="true"] { border: 0; border-top: 1px solid $border; }
QMenuBar { background: $sidebar; color: $text; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: $accent_tint2; border-radius: 4px; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint2; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QWidget#statusbar { background: $sidebar; border-top: 1px solid $border; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar::tab { padding: 7px 12px; color: $text2; background: transparent; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::scroller { width: 48px; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 4px; }
QSplitter::handle { background: transparent; }
"""

_TEMPLATE = Template(_BUTTONS + _FIELDS + _CHECKS + _TABLES + _TEXTS + _FRAME)


def stylesheet(
    tokens: Tokens, points: Callable[[float], float], control_height: int, folder: Path
) -> str:
    """
    Return the style sheet of a theme; its small images are written into `folder`.

    `points` gives the size of a text so many times the usual one; `control_height` is in pixels.
    """
    sizes = {"line": str(tokens.line), **_heights(control_height), **_fonts(points)}
    return _TEMPLATE.substitute(_colours(tokens), **sizes, images=_write_images(tokens, folder))


def _colours(tokens: Tokens) -> dict[str, str]:
    colours = {name: tokens.named(name) for name in TOKEN_NAMES}
    for tone in tokens.tones:
        colours[f"{tone}"] = tokens.named(tone)
        colours[f"{tone}_line"] = tokens.named(f"{tone}.line")
    return colours


def _heights(control: int) -> dict[str, str]:
    inner = control - 2
    return {"inner": str(inner), "inner_focus": str(inner - 2), "header": str(control + 2)}


def _fonts(points: Callable[[float], float]) -> dict[str, str]:
    times = {"small": 0.92, "section": 10.5 / 9.75, "title": 15 / 9.75}
    return {name: f"{points(each):.2f}" for name, each in times.items()}


def _write_images(tokens: Tokens, folder: Path) -> str:
    """Write the images into a folder of their own per theme: Qt caches images by path."""
    place = folder / tokens.window.lstrip("#")
    place.mkdir(parents=True, exist_ok=True)
    for name, colour in (
        ("chev", "text2"),
        ("chevu", "text2"),
        ("cal", "text2"),
        ("check", "accent_text"),
        ("minus", "accent_text"),
    ):
        (place / f"{name}.svg").write_text(svg(name, tokens.named(colour)), encoding="utf-8")
    return place.as_posix()
