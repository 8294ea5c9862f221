"""`dev.py shots` takes its pictures when a page has done all it does, not after a time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.widgets.labels import label

ROOT = Path(__file__).parents[1]
PAUSE_MS = 150
DEEP = 12


class Late(QWidget):
    """A page that waits for a pause, then for a job, and shows the answer deep inside layouts."""

    def __init__(self, jobs):
        super().__init__()
        self.jobs = jobs
        self.words = label("It has come", wrap=True)
        self.inside = self
        for _ in range(DEEP):
            inner = QWidget()
            box = QVBoxLayout(self.inside)
            box.addWidget(inner)
            self.inside = inner
        self.pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self.pause.timeout.connect(self.ask)
        self.pause.start()

    def ask(self):
        self.jobs.start(lambda _step: "answer", owner=self, then=self.answer)

    def answer(self, _answer):
        QTimer.singleShot(0, self, self.show_words)

    def show_words(self):
        QVBoxLayout(self.inside).addWidget(self.words)


@pytest.fixture
def shots(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import shots

    return shots


def test_a_page_is_settled_when_nothing_is_left_to_do(qtbot, shots):
    jobs = Jobs()
    page = Late(jobs)
    qtbot.addWidget(page)
    page.show()
    shots.settle(page, jobs)
    assert page.words.isVisible()
    assert page.words.height() >= page.words.sizeHint().height()
    assert page.height() >= page.minimumSizeHint().height()
    jobs.stop()
