"""At the start one message says how much of the day cannot wait, as the sidebar counts it."""

from argparse import Namespace

from sourcing_app.domain.today.agenda import SECTION_NAMES, URGENT, Section
from sourcing_app.services.desk import Desk
from tests.conftest import TODAY
from tests.ui.windows import told


def test_the_start_sums_up_the_day_once_and_leads_to_it(
    session, qtbot, tmp_path, prepared_files, monkeypatch
):
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    path = tmp_path / "sample.sourcing"
    prepared_files.sample(path)
    session.shell.open(Namespace(path=path, size=None, page="suppliers"))
    window = session.shell.window
    assert told(window) == []

    qtbot.waitUntil(lambda: bool(told(window)))
    counts = window.desk.agenda.list_of(TODAY, 0).counts
    pressing = [f"{SECTION_NAMES[each]}: {counts[each]}" for each in Section if each in URGENT]
    assert told(window) == [" · ".join(pressing)]
    assert window.desk.counts.today() == (sum(counts[each] for each in URGENT), True)

    with qtbot.waitSignal(window.figures.shown):
        window.refresh_counts()
    assert len(told(window)) == 1

    window.context.notices._toast.action.click()
    assert window.stack.name == "today"
