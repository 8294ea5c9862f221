"""The orders page for tests: its buttons pressed, its sheets filled."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sourcing_app.ui.widgets.cells import words
from tests.ui.shown import settle

SIZES = ((1160, 662), (1030, 512))


class Files:
    """The user's choice of files, made beforehand."""

    def __init__(self, *paths):
        self.paths = list(paths)
        self.saved_to = None

    def file(self, _parent, _title):
        return self.paths[0] if self.paths else None

    def files(self, _parent, _title):
        return self.paths

    def place(self, _parent, _title, _name, *_endings):
        return self.saved_to


def reload(page):
    page.refresh()
    return page


def texts(widget):
    settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(page, name):
    settle()
    next(b for b in page.findChildren(QPushButton, name) if b.isVisible()).click()


def fill(sheet, **values):
    for name, value in values.items():
        sheet.form[name].put(value)


def submit(sheet):
    sheet.primary.click()
    if getattr(sheet, "_job", None) is not None:
        answered(sheet._page.context)


def answered(context):
    """Wait for the jobs that run and let their answers arrive."""
    for pool in context.jobs._pools.values():
        pool.waitForDone()
    QApplication.sendPostedEvents()
    assert not context.jobs.busy


def row_words(page, row=0):
    """What a row says in the columns that are shown at first."""
    model = page.table.model
    shown = [at for at, column in enumerate(model.columns) if not column.optional]
    return [words(model.cell(model.index(row, at))) for at in shown]
