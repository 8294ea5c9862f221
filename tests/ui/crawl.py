"""A user who tries everything: every button, field, action and key of what is shown."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from sourcing_app.app.pages import PAGES
from sourcing_app.domain.targets import Target
from sourcing_app.ui.tables.table_view import TableView
from tests.ui import audit
from tests.ui.looking import sheets_of
from tests.ui.shown import STATES, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = [(key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete)]
KEYS += [(key, CTRL) for key in (Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Z)]
KEYS += [*KEYS[:2], (Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Return, CTRL & SHIFT)]


def states(*pages):
    """List what the pages have to show; each page first as it is by itself."""
    return [target for target in (*map(Target, PAGES), *STATES) if target.page in pages]


def crawl(qtbot, window, target, tried, done):
    """
    Try everything a target shows, but what was `done` before.

    `tried` is called after each try with what it was.
    """
    fresh = False
    for kind in (_buttons, _fields, _choices, _actions, _keys):
        while True:
            if not fresh:
                window.open(target)
                settle()
                fresh = True
            left = ((key, act) for key, act in kind(window) if key not in done)
            key, act = next(left, (None, None))
            if key is None:
                break
            fresh = False
            done.add(key)
            tried(f"{target.page}: showing it")
            act()
            qtbot.waitUntil(lambda: not window.context.jobs.busy)
            settle()
            tried(f"{target.page}: {key}")
            for sheet in sheets_of(window):
                sheet.close()


def _buttons(window):
    for made in audit.visible(window, QAbstractButton):
        with_menu = isinstance(made, QPushButton) and made.menu() is not None
        if made.isEnabled() and not audit.plain(made) and not with_menu:
            yield made.objectName() or audit.spoken(made), made.click


def _fields(window):
    for field in audit.visible(window, (QLineEdit, QPlainTextEdit)):
        if field.isEnabled() and not field.isReadOnly() and not audit.plain(field):
            yield field.objectName(), lambda field=field: _type(field)


def _type(field):
    field.setFocus()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    field.clearFocus()


def _choices(window):
    for combo in audit.visible(window, QComboBox):
        if combo.isEnabled():
            yield combo.objectName(), lambda combo=combo: _choose(combo)


def _choose(combo):
    before = combo.currentIndex()
    for place in (combo.count() - 1, before):
        combo.setCurrentIndex(place)
        combo.activated.emit(place)


def _actions(window):
    for action in (*window.page_actions(), *map(window.menus.action, ("edit.undo", "edit.redo"))):
        if action.isEnabled():
            yield action.objectName(), action.trigger


def _keys(window):
    for table in audit.visible(window, TableView):
        for place, (key, modifier) in enumerate(KEYS):
            yield f"key {place}", lambda t=table, k=key, m=modifier: _press(t, k, m)
        yield "key on the star", lambda table=table: _click_star(table)


def _press(table, key, modifier):
    table.setFocus()
    if not table.ids() and len(table.rows.window):
        table.go_to(table.rows.window.ids[0])
    QTest.keyClick(table, key, modifier)


def _click_star(table):
    where = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(where)
    )
