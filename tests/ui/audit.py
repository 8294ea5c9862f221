"""
The audit of a shown window: each function returns its defects, with the widget's objectName.

The numbers are those of the accessibility rules (A1 to A24); rules about one piece (colours,
toasts, input methods) are proved where that piece is tested.
"""

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
)

from sourcing_app.ui.widgets.cells import CELL_ROLE, TableCell
from sourcing_app.ui.widgets.labels import ElidedLabel
from tests.ui.looking import chain, focusables, forget, visible

SMALLEST = (1000, 520)
TARGET = 24
PRIMARY = 30
TOLERANCE = 12
LONGEST_CHECK = 40
LONGEST = 150
_WIDE = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
FORBIDDEN = ("Ctrl+Alt+", "Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F", "Meta+")


def names(root):
    """A1: whatever Tab reaches has a name."""
    return [f"A1 no name: {called(w)}" for w in focusables(root) if not spoken(w)]


def icon_buttons(root):
    """A2: a button without text has a name and a tooltip; names are unique on the page."""
    ticks = (QCheckBox, QRadioButton)
    buttons = [b for b in visible(root, QAbstractButton) if not isinstance(b, ticks)]
    bare = [b for b in buttons if not b.text() and not plain(b)]
    silent = [
        f"A2 no name or tooltip: {called(b)}" for b in bare if not (spoken(b) and b.toolTip())
    ]
    counts = Counter(spoken(b) for b in bare)
    return silent + [f"A2 same name twice: {called(b)}" for b in bare if counts[spoken(b)] > 1]


def cells(root):
    """A3, A11: a cell that shows an icon, pill, bar or colour also says it in words."""
    found = []
    for table in visible(root, QTableView):
        model = table.model()
        for row in range(min(model.rowCount(), 8)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if _mute(index):
                    found.append(f"A3 no words: {called(table)} row {row} column {column}")
    return found


def tab_cycle(root):
    """A4: Tab goes through every focusable widget and comes back."""
    forget()
    wanted = focusables(root)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen, first = [], QApplication.focusWidget()
    for _ in range(len(wanted) * 3 + 5):
        here = QApplication.focusWidget()
        if here is None or (here is first and len(seen) > 1):
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [f"A4 Tab does not reach: {called(w)}" for w in wanted if w not in seen]


def tab_order(root):
    """A5: among neighbours in one container Tab goes down, and from left to right."""
    found = []
    for one, other in pairwise(chain(root)):
        if one.parentWidget() is other.parentWidget() and goes_back(
            box(one, root), box(other, root)
        ):
            found.append(f"A5 Tab goes back: {called(one)} to {called(other)}")
    return found


def regions(window):
    """A5: Tab comes to the sidebar, the regions of the page, and the foot in this order."""
    page = window.stack.currentWidget()
    parts = [window.sidebar.list, *page.regions(), window.status]
    reached = chain(window)
    places = []
    for part in (part for part in parts if part.isVisible()):
        inside = [at for at, w in enumerate(reached) if w is part or part.isAncestorOf(w)]
        places += [(inside[0], called(part))] if inside else []
    return [
        f"A5 Tab comes to {other} before {one}"
        for (first, one), (then, other) in pairwise(places)
        if then < first
    ]


def clipped(root):
    """A6: no label, button, field or heading is cut."""
    found = [
        f"A6 cut label: {called(w)} {w.text()[:40]!r}" for w in visible(root, QLabel) if _cut(w)
    ]
    for button in visible(root, (QPushButton, QToolButton, QCheckBox, QRadioButton)):
        hint = button.minimumSizeHint() if button.text() == "" else button.sizeHint()
        if button.text() and hint.width() > button.width() + 1:
            found.append(f"A6 cut button: {called(button)} {button.text()!r}")
        if button.text() and button.fontMetrics().height() > button.height():
            found.append(f"A6 low button: {called(button)} {button.text()!r}")
    for combo in visible(root, QComboBox):
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        place = combo.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        if combo.fontMetrics().horizontalAdvance(combo.currentText()) > place.width():
            found.append(f"A6 cut choice: {called(combo)} {combo.currentText()!r}")
    for table in visible(root, QTableView):
        bar = table.horizontalHeader()
        shown = [at for at in range(bar.count()) if not bar.isSectionHidden(at)]
        found += [
            f"A6 cut heading: {called(table)} column {at}"
            for at in shown
            if bar.isVisible() and bar.sectionSizeHint(at) > bar.sectionSize(at) + 1
        ]
    return found + _outside(root) + _wider(root)


def smallest(window):
    """A7: the window fits 1000 x 520."""
    least = window.minimumSizeHint()
    return (
        [f"A7 needs {least.width()} x {least.height()}: {called(window)}"]
        if least.width() > SMALLEST[0] or least.height() > SMALLEST[1]
        else []
    )


def targets(root):
    """A8: what is clicked is at least 24 x 24, a primary button 30 high."""
    found = []
    for widget in visible(root, (QAbstractButton, QLineEdit, QComboBox)):
        if plain(widget) or not widget.isEnabled() or _inside(widget):
            continue
        least = PRIMARY if widget.property("kind") == "primary" else TARGET
        if widget.width() < TARGET or widget.height() < least:
            found.append(f"A8 {widget.width()} x {widget.height()}: {called(widget)}")
    return found


def focus_seen(root):
    """A9: a widget looks different with the focus."""
    forget()
    found = []
    widgets = focusables(root)
    for widget in widgets:
        other = next((w for w in widgets if w is not widget and w.parent() is not widget), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and widget.grab().toImage() == without:
            found.append(f"A9 focus is not seen: {called(widget)}")
    return found


def mnemonics(root):
    """A12: no mnemonic twice on a page."""
    keys = {}
    for button in visible(root, QAbstractButton):
        key = QKeySequence.mnemonic(button.text()).toString()
        if key:
            keys.setdefault(key, []).append(called(button))
    return [f"A12 {key} twice: {', '.join(who)}" for key, who in keys.items() if len(who) > 1]


def defaults(root):
    """A16: a button that destroys is never the default."""
    buttons = visible(root, QPushButton)
    bad = [b for b in buttons if b.isDefault() and b.property("kind") == "danger"]
    return [f"A16 dangerous default: {called(b)}" for b in bad]


def starts(sheet):
    """A16: a sheet with fields begins in one of them: a wrong one, else a blank one."""
    fields = [w for w in focusables(sheet) if w not in {sheet.primary, sheet.cancel}]
    wrong = [w for w in fields if w.property("invalid") == "true"]
    typed = [w for w in fields if isinstance(w, (QLineEdit, QPlainTextEdit))]
    blank = [w for w in typed if not (_written(w) or w.isReadOnly())]
    blank += [w for w in fields if isinstance(w, QComboBox) and w.currentIndex() < 0]
    blank += [w for w in fields if w.property("blank")]  # a file that is not chosen yet
    wanted, here = wrong or blank or fields, sheet.focusWidget()
    return [f"A16 begins at {called(here)}"] if here and wanted and here not in wanted else []


def shortcuts(window):
    """A17: no shortcut twice, none from the forbidden list, no action without words."""
    actions = [a for a in window.findChildren(QAction) if not a.isSeparator() and _live(a)]
    keys = {}
    for action in actions:
        for key in {k.toString() for k in action.shortcuts() if not k.isEmpty()}:
            keys.setdefault(key, set()).add(id(action))
    found = [f"A17 {key} twice" for key, who in keys.items() if len(who) > 1]
    found += [f"A17 forbidden: {key}" for key in keys if key.startswith(FORBIDDEN)]
    found += [f"A17 a single letter: {key}" for key in keys if len(key) == 1 and key.isalpha()]
    named = [a for a in actions if a.objectName() and not a.text() and not a.iconText()]
    return found + [f"A17 no words: {a.objectName()}" for a in named]


def explained(root):
    """A19: a primary button that is off says why."""
    off = [b for b in visible(root, QPushButton) if b.property("kind") == "primary"]
    silent = [b for b in off if not b.isEnabled() and not b.accessibleDescription()]
    return [f"A19 off without a reason: {called(b)}" for b in silent]


def animations(root):
    """A22: nothing moves for longer than 150 ms."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    bars = [b for b in visible(root, QScrollBar) if b.style().styleHint(hint, None, b) > LONGEST]
    moving = [m for m in root.findChildren(QAbstractAnimation) if m.totalDuration() > LONGEST]
    found = [f"A22 slow bar: {called(b)}" for b in bars]
    return found + [f"A22 moves for {m.totalDuration()} ms: {m.objectName()}" for m in moving]


def long_checks(root):
    """A23: Qt does not wrap a check box: a long text stands in a label beside it."""
    boxes = visible(root, (QCheckBox, QRadioButton))
    return [f"A23 long check: {called(b)}" for b in boxes if len(b.text()) > LONGEST_CHECK]


def plain_text(root):
    """No label reads what others wrote as markup."""
    rich = [w for w in root.findChildren(QLabel) if w.textFormat() != Qt.TextFormat.PlainText]
    return [
        f"label is not plain text: {called(w)}" for w in rich if not called(w).startswith("qt_")
    ]


QUICK = (
    names,
    icon_buttons,
    cells,
    tab_order,
    clipped,
    targets,
    mnemonics,
    defaults,
    explained,
    animations,
    long_checks,
    plain_text,
)
"""What every page is held to in every language and size."""


def called(widget):
    """Name a widget in a report: its objectName, else its kind and nearest named parent."""
    name = widget.objectName()
    parent = widget.parentWidget()
    while not name and parent is not None:
        if parent.objectName():
            name = f"{type(widget).__name__} in {parent.objectName()}"
        parent = parent.parentWidget()
    return name or type(widget).__name__


def spoken(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def plain(widget):
    """Whether it is a part Qt made itself (a scroll button, the clear button of a field)."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit)


def _written(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def box(widget, root):
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def goes_back(one, other):
    """Whether a box comes before another one in the order of reading."""
    above = other.center().y() < one.center().y() - TOLERANCE
    beside = other.left() >= one.right() - TOLERANCE
    level = abs(other.center().y() - one.center().y()) <= TOLERANCE
    left = other.center().x() < one.center().x() - TOLERANCE
    return (above and not beside) or (level and left)


def _live(action):
    """Whether its keys work now, all over the window."""
    wide = action.shortcutContext() in _WIDE
    holders = action.associatedObjects()
    return wide and any(_open(holder) for holder in holders)


def _open(holder):
    """Whether keys reach its actions: a menu need not be seen, what opens it must be there."""
    if isinstance(holder, QMenu):
        opener = holder.parentWidget()
        if isinstance(opener, QAbstractButton):
            return opener.isVisible()
        return any(map(_open, holder.menuAction().associatedObjects()))
    return holder.isVisible()


def _mute(index):
    cell = index.data(CELL_ROLE)
    shows = isinstance(cell, TableCell) and (
        cell.icon or cell.pills or cell.fraction is not None or cell.star is not None
    )
    return bool(shows) and not index.data(Qt.ItemDataRole.AccessibleTextRole)


def _cut(label):
    if not label.text() or isinstance(label, ElidedLabel):
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def _outside(root):
    """Find what stands partly outside its parent, except in what scrolls."""
    found = []
    for widget in visible(root, (QAbstractButton, QLineEdit, QComboBox)):
        parent = widget.parentWidget()
        if parent is None or plain(widget) or _inside(widget):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.append(f"A6 outside its place: {called(widget)}")
    return found


def _wider(root):
    """Find what scrolls up and down only and is wider than what is seen of it."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return [
        f"A6 cut at the side: {called(area.widget())}: {area.widget().width()} in {seen}"
        for area in visible(root, QScrollArea)
        if area.horizontalScrollBarPolicy() is never
        and area.widget().width() > (seen := area.viewport().width())
    ]


def _inside(widget):
    """Whether it is the line of a combo or spin box."""
    return isinstance(widget.parentWidget(), QComboBox)
