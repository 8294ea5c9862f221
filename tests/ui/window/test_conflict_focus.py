"""Where the keyboard goes when there is nothing left to choose between two values."""

from PySide6.QtCore import Qt

from sourcing_app.ui.forms.editor import Editor


def test_tab_goes_to_the_next_field_and_to_no_button_of_the_window(window, qtbot):
    window.stack.go("registration")
    page = window.stack.page("registration")
    editors = {each.name: each for each in page.findChildren(Editor)}
    position, business = editors["position"], editors["business"]
    position.widget.setFocus()
    position.widget.selectAll()
    qtbot.keyClicks(position.widget, "Cook")
    page.desk.registration.change(position="Driver")
    assert position.clashes
    position.widget.selectAll()
    qtbot.keyClicks(position.widget, "Driver")
    qtbot.keyClick(position.widget, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() is business.widget)
    assert not position.clashes
    assert position.conflict.isHidden()


def test_a_click_on_undo_leaves_the_keyboard_where_it_was(window, qtbot):
    window.stack.go("registration")
    page = window.stack.page("registration")
    (position,) = (each for each in page.findChildren(Editor) if each.name == "position")
    position.widget.setFocus()
    page.desk.registration.change(position="Driver")
    assert window.status.undo.isVisible()
    qtbot.mouseClick(window.status.undo, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is position.widget
    assert position.widget.text() != "Driver"
