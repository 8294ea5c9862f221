"""While a table is read, checked and written, the window goes on: its event loop turns."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from shiboken6 import delete

from sourcing_app.services.transfer.suppliers import Transfer
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.files.tables.hostile import HOSTILE
from tests.patience import MOST_MS
from tests.ui.windows import press_button as press

BEATS = 20
"""As many turns of the event loop a call of the sheet is held up for."""


class Heart:
    """Beats in each turn of the event loop; a call may wait until it has beaten on."""

    def __init__(self):
        self.waiting, self.left = Event(), 0
        self.threads = set()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def go_on(self):
        """Wait in a call until the loop has turned often enough; False where it stands still."""
        self.threads.add(current_thread())
        self.waiting.clear()
        self.left = BEATS
        return self.waiting.wait(MOST_MS / 1000)

    def _beat(self):
        self.left -= 1
        if self.left <= 0:
            self.waiting.set()


@pytest.fixture
def heart(qapp):
    heart = Heart()
    yield heart
    heart._timer.stop()


@pytest.fixture
def page(qtbot, desk, context):
    page = SuppliersPage(desk, context)
    page.show()
    qtbot.waitExposed(page)
    yield page
    delete(page)


@pytest.fixture
def held(heart, monkeypatch):
    """Each call of the service waits for the loop to turn; gives what was called."""
    called = []

    def hold(name):
        usual = getattr(Transfer, name)

        def call(*values, **named):
            assert heart.go_on(), "the event loop stands still"
            called.append(name)
            return usual(*values, **named)

        monkeypatch.setattr(Transfer, name, call)

    for name in ("read", "plan", "write"):
        hold(name)
    return called


def test_the_window_lives_through_every_step(qtbot, page, tmp_path, heart, held):
    source = tmp_path / "list.csv"
    source.write_text("Name,Phone\n" + "".join(f"Firm {n},\n" for n in range(300)), "utf-8")
    page.import_csv(source)
    sheet = page.sheet
    for step in range(2):
        qtbot.waitUntil(lambda step=step: sheet._steps.currentIndex() == step and not sheet._job)
        press(qtbot, sheet, "btn.main.import.submit")
    qtbot.waitUntil(lambda: sheet._steps.currentIndex() == 2 and not sheet._job)
    with qtbot.waitSignal(sheet.imported):
        press(qtbot, sheet, "btn.main.import.submit")
    assert (held[0], held[-1], main_thread() in heart.threads) == ("read", "write", False)


CHOSEN = [(name, data) for at, (name, data) in enumerate(HOSTILE) if at % 16 == 0]


@pytest.mark.parametrize(("name", "data"), CHOSEN, ids=[name for name, _ in CHOSEN])
def test_the_window_lives_while_a_hostile_table_is_read(qtbot, page, tmp_path, held, name, data):
    source = tmp_path / name
    source.write_bytes(data)
    page.import_csv(source)
    sheet = page.sheet
    qtbot.waitUntil(lambda: not sheet._job and bool(sheet.complaint.isVisible() or sheet._file))
    assert held == ["read"]
    assert len(sheet.complaint.text().splitlines()) <= 1
    sheet.reject()
