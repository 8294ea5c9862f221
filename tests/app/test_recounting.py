"""A file left for months is counted for today after opening, and again on each new day."""

from contextlib import closing
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sourcing_app.app.recounting import Recounting
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.vetting import BadgeFields
from sourcing_app.store.queries.suppliers import due

NEAR = 120
"""Seconds: a day that is longer by an hour of summer is told apart, a slow machine is not."""


@pytest.fixture
def path(tmp_path, prepared_files, resources):
    """A file with a badge that ends today, and one that ends in a month."""
    path = tmp_path / "own.sourcing"
    prepared_files.empty(path)
    with closing(Desk(path, resources)) as desk:
        day = desk.today()
        for name, left in (("Acme", 0), ("Bolt", 30)):
            key = desk.suppliers.add(SupplierFields.checked(name=name), today=day)
            seen = {"badge": Badge.GOLD, "held": True, "seen_on": day - timedelta(9)}
            desk.vetting.observe(key, BadgeFields.checked(**seen, valid_to=day + timedelta(left)))
        desk.backups.make()
    return path


def test_what_is_due_is_counted_after_opening_and_on_a_new_day(
    session, open_window, qtbot, path, monkeypatch
):
    real = Desk.today
    monkeypatch.setattr(Desk, "today", lambda desk: real(desk) + timedelta(1))
    desk = open_window(path).desk
    qtbot.waitUntil(lambda: not due(desk.reader, desk.today()))

    monkeypatch.setattr(Desk, "today", lambda desk: real(desk) + timedelta(31))
    assert due(desk.reader, desk.today())
    timer = session.shell.window.findChild(Recounting)._timer
    qtbot.waitUntil(lambda: asleep(timer))
    timer.timeout.emit()
    qtbot.waitUntil(lambda: not due(desk.reader, desk.today()))

    assert not desk.backups.is_due()
    session.monitor.stop()
    assert not timer.isActive()


def asleep(timer):
    """Whether it waits for nothing but the end of the day, of up to 25 hours."""
    left = datetime.combine(date.today() + timedelta(1), time()) - datetime.now()  # noqa: DTZ005, DTZ011 - the local day
    return timer.isActive() and abs(timer.remainingTime() / 1000 - left.total_seconds()) < NEAR


def test_after_the_computer_slept_it_looks_at_once(session, open_window, qtbot, path, monkeypatch):
    desk, real, asked = open_window(path).desk, Desk.today, []
    qtbot.waitUntil(
        lambda: (
            (found := session.shell.window.findChild(Recounting)) is not None
            and asleep(found._timer)
        )
    )
    monkeypatch.setattr(Desk, "count_due", lambda _desk, _stop: bool(asked.append(1)))
    active = QGuiApplication.instance().applicationStateChanged
    jobs = session.shell.window.context.jobs
    qtbot.waitUntil(lambda: not jobs.busy)

    active.emit(Qt.ApplicationState.ApplicationActive)
    assert not jobs.busy
    monkeypatch.setattr(Desk, "today", lambda desk: real(desk) + timedelta(1))
    active.emit(Qt.ApplicationState.ApplicationInactive)
    assert not jobs.busy
    active.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: asked == [1])
    assert desk.today() == real(desk) + timedelta(1)
