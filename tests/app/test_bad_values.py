"""No page breaks on a value that no rule allows."""

import pytest

from sourcing_app.domain.targets import Target
from tests.store.released import present, with_days

RECORDS = ("suppliers", "inquiries", "quotes", "orders")


@pytest.mark.parametrize("day", ["9999-99-99", "2026-02-30"])
def test_every_page_shows_a_file_whose_days_are_in_no_calendar(
    qtbot, session, open_window, tmp_path, day
):
    window = open_window(with_days(present(tmp_path / "broken.sourcing"), day))
    told = []
    window.kit.notices.met.connect(told.append)
    for entry in window.stack.entries:
        window.stack.go(entry.name)
        window.grab()
    for name in RECORDS:
        for key in (1, 2):
            window.open(Target(name, key))
            window.grab()
    qtbot.waitUntil(lambda: not session.jobs.busy)

    assert told == []
    assert window.desk.differs
    assert "another program changed it" in window.restraint.text.text()
