"""No page breaks on a value that no rule allows."""

import pytest

from sourcing_app.domain.targets import Target
from sourcing_app.services import calendars
from tests.store.released import present, with_days, with_words

RECORDS = ("suppliers", "inquiries", "quotes", "orders")


@pytest.mark.slow("every page of the window is shown, each with all its parts")
@pytest.mark.parametrize(
    ("spoil", "value"),
    [(with_days, "9999-99-99"), (with_days, "2026-02-30"), (with_words, "wizard")],
)
def test_every_page_shows_a_file_with_days_and_words_that_are_none(
    qtbot, session, open_window, tmp_path, spoil, value
):
    calendars.read()  # then rows tell the days of transfers, too
    window = open_window(spoil(present(tmp_path / "broken.sourcing"), value))
    told = []
    window.context.notices.met.connect(told.append)
    for entry in window.stack.entries:
        window.stack.go(entry.name)
        window.grab()
    for name in RECORDS:
        for key in (1, 2):
            window.open(Target(name, key))
            window.grab()
    qtbot.waitUntil(lambda: not session.shell.jobs.busy)

    assert told == []
    assert window.desk.differs
    assert "another program changed it" in window.read_only_banner.text.text()
