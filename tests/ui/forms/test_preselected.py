"""A sheet begins with what is likely next, and the status bar with what is true here."""

from dataclasses import replace

import pytest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.orders.file_sheets import AttachSheet
from sourcing_app.ui.screens.orders.plain_sheets import sample_sheet
from tests.order_factory import make_file, make_photos
from tests.ui import sheets
from tests.ui.shown import settle


@pytest.mark.parametrize(
    ("now", "following"),
    [
        (SampleState.NEEDED, SampleState.ORDERED),
        (SampleState.ORDERED, SampleState.RECEIVED),
        (SampleState.RECEIVED, SampleState.APPROVED),
        (SampleState.REJECTED, SampleState.ORDERED),
    ],
)
def test_the_sample_sheet_begins_with_the_state_after_the_present_one(window, now, following):
    actions = sheets.page(window, "orders", 2).order_actions
    state = replace(actions.state, facts=replace(actions.state.facts, sample=now))
    sheet = sample_sheet(actions.page, window.desk, state)
    assert sheet.form["sample"].value() is following


def test_attach_begins_with_the_first_kind_that_is_missing(window, tmp_path):
    actions = sheets.page(window, "orders", 2).order_actions
    chosen = []
    for _ in range(5):
        sheet = AttachSheet(actions.page, window.desk, actions.state, actions.files)
        kind = sheet.form["attached"].value()
        chosen.append(kind)
        if kind is AttachmentKind.OTHER:
            break
        photo = kind is AttachmentKind.SAMPLE_PHOTO
        file = make_photos(tmp_path, 1)[0] if photo else make_file(tmp_path, f"{kind}.pdf")
        window.desk.orders.attach(actions.state.id, kind, file, window.desk.today())
    assert chosen[-1] is AttachmentKind.OTHER
    assert len(set(chosen)) == len(chosen) > 1


def test_an_open_letter_does_not_say_what_is_selected_in_the_list(window):
    page = sheets.page(window, "inquiries")
    page.list.pane.view.selectAll()
    assert "selected" in window.status.text.text()
    window.open(Target("inquiries", 1))
    settle()
    assert page.current is not None
    assert "selected" not in window.status.text.text()
    page.refresh()
    assert "selected" not in window.status.text.text()
