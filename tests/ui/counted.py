"""A user at the window whose steps are counted: a click, a key and a typed value are one each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Counted:
    """A user at the window whose clicks, keys and typed values are counted."""

    def __init__(self, bot, window):
        self.bot, self.window, self.steps = bot, window, 0

    def click(self, name):
        self.steps += 1
        found = []

        def there():
            buttons = self.window.findChildren(QPushButton, name)
            found[:] = [each for each in buttons if each.isVisible() and each.isEnabled()]
            assert found, name

        self.bot.waitUntil(there)
        self.bot.mouseClick(found[0], LEFT)

    def go_to(self, widget, key, modifier=NONE):
        """Press Tab until this widget has the focus."""
        while not widget.hasFocus():
            assert self.steps < 20
            self.key(key, modifier)

    def key(self, key, modifier=NONE):
        self.steps += 1
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def answered(self, steps=1):
        """A dialog of the system was answered, in so many steps."""
        self.steps += steps

    def page(self, name):
        self.bot.waitUntil(lambda: self.window.stack.name == name)
        return self.window.stack.page(name)

    def typed(self, text):
        """Type one value where the focus is."""
        self.steps += 1
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def point(self, widget, place, modifier=NONE):
        """Click at a place of a widget."""
        self.steps += 1
        self.bot.mouseClick(widget, LEFT, modifier, place)

    def drag(self, widget, start, end):
        """Press at a place of a widget, move, and let go at another."""
        self.steps += 1
        self.bot.mousePress(widget, LEFT, pos=start)
        for part in (start + (end - start) / 4, start + (end - start) / 2, end, end):
            self.bot.mouseMove(widget, part)
        self.bot.mouseRelease(widget, LEFT, pos=end)
