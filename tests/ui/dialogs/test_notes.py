"""The notes in the panes of suppliers, inquiries and orders: added, changed, binned, undone."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.records.notes import NoteKind
from sourcing_app.domain.targets import Target
from sourcing_app.services.bin.rows import BinRows
from sourcing_app.services.inquiries.activity import activity_of
from sourcing_app.services.notes.rows import Subject, notes_of
from sourcing_app.ui.dialogs.notes import SHORT, NoteTimeline
from sourcing_app.ui.widgets.record_lines import AT_ONCE
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS
from tests.services.scenes import called
from tests.ui.shown import settle

SUBJECTS = {"suppliers": "supplier", "inquiries": "inquiry", "orders": "purchase_order"}


@pytest.fixture(params=SUBJECTS)
def page(request, window):
    """A page on its first record, whose notes are gone."""
    key = window.desk.reader.value(f"SELECT max(id) FROM {SUBJECTS[request.param]}")  # noqa: S608
    window.open(Target(request.param, key))
    settle()
    page = window.stack.page(request.param)
    page.subject = Subject(SUBJECTS[request.param], key)
    held = notes_of(window.desk.reader, page.subject)
    window.desk.notes.bin([note.id for note in held])
    settle()
    return page


def timeline(page):
    return page.findChild(NoteTimeline)


def find(page, name):
    """The widget of this name that is shown: those it took the place of go a moment later."""
    return next(each for each in timeline(page).findChildren(QWidget, name) if each.isVisible())


def pressed(page, name):
    find(page, name).click()
    settle()


def told(page):
    return notes_of(page.desk.reader, page.subject)


def test_a_note_is_added_changed_and_binned_where_it_stands_and_each_is_undone(page):
    page.note_actions.menu.trigger()
    sheet = page.note_actions.sheet
    assert sheet.form["noted_on"].value() == TODAY
    sheet.form["kind"].put(NoteKind.CALL)
    sheet.form["text"].put("Ships on Friday")
    sheet.primary.click()
    settle()
    (note,) = told(page)
    assert (note.kind, note.text, note.noted_on) == (NoteKind.CALL, "Ships on Friday", TODAY)

    pressed(page, f"btn.{page.name}.note.edit.{note.id}")
    page.note_actions.sheet.form["text"].put("Ships on Monday")
    page.note_actions.sheet.primary.click()
    settle()
    assert [each.text for each in told(page)] == ["Ships on Monday"]

    pressed(page, f"btn.{page.name}.note.bin.{note.id}")
    assert told(page) == []
    for left in ("Ships on Monday", "Ships on Friday"):
        page.context.undo.undo()
        settle()
        assert [each.text for each in told(page)] == [left]
        shown = find(page, f"lbl.{page.name}.note.{note.id}")
        assert shown.text().endswith(f"\n{left}")


def test_a_note_without_text_or_of_tomorrow_is_refused_in_its_sheet(page):
    timeline(page).add.click()
    sheet = page.note_actions.sheet
    sheet.primary.click()
    assert sheet.form["text"].invalid
    sheet.form["text"].put("x")
    sheet.form["noted_on"].put(TODAY + timedelta(days=1))
    sheet.primary.click()
    assert sheet.isVisible()
    assert "in the future" in sheet.complaint.text()
    assert told(page) == []
    sheet.accept()


def test_what_somebody_else_changed_meanwhile_is_shown_beside_it(window):
    page = window.stack.page("suppliers")
    subject = Subject("supplier", 1)
    key = window.desk.notes.add(subject, called("Friday"), TODAY)
    window.open(Target("suppliers", 1))
    settle()
    note = next(each for each in notes_of(window.desk.reader, subject) if each.id == key)
    page.note_actions.edit(note.id)
    sheet = page.note_actions.sheet
    sheet.form["text"].put("Monday")
    window.desk.notes.change(key, TODAY, text="Tuesday")
    sheet.primary.click()
    assert sheet.form["text"].clashes
    sheet.accept()


def test_many_and_long_notes_are_shown_in_part_and_whole_when_asked(window):
    subject = Subject("supplier", 1)
    for count in range(AT_ONCE):
        window.desk.notes.add(subject, called(f"Call {count}"), TODAY)
    long = window.desk.notes.add(subject, called("word " * SHORT), TODAY)
    window.open(Target("suppliers", 1))
    settle()
    page = window.stack.page("suppliers")
    lines = timeline(page)._lines
    assert (lines.count(), lines.count() < len(notes_of(window.desk.reader, subject))) == (
        AT_ONCE, True,
    )  # fmt: skip
    pressed(page, f"btn.suppliers.note.whole.{long}")
    assert find(page, f"lbl.suppliers.note.{long}").text().count("word") == SHORT
    pressed(page, "btn.suppliers.note.more")
    told = activity_of(window.desk.reader, subject)
    assert lines.count() == len(notes_of(window.desk.reader, subject)) + len(told)
    assert timeline(page).more.isHidden()
    shown = find(page, "lbl.suppliers.note.-1").text()
    assert told
    assert str(told[0].sentence) in shown


def test_the_keyboard_stays_in_the_notes_when_one_goes(window):
    subject = Subject("supplier", 2)
    keys = [window.desk.notes.add(subject, called(text), TODAY) for text in "ab"]
    window.open(Target("suppliers", 2))
    settle()
    page = window.stack.page("suppliers")
    button = find(page, f"btn.suppliers.note.bin.{keys[0]}")
    button.setFocus()
    button.click()
    settle()
    assert page.pane.parts.notes.add.hasFocus()
    item = BinItem("note", keys[0])
    assert item in BinRows(window.desk.reader, window.desk.today).ids(view="note")


def test_nothing_is_shown_of_the_inquiry_left_for_the_list(window):
    key = window.desk.inquiries.write([1], **BLOCKS)
    page = window.stack.page("inquiries")
    window.open(Target("inquiries", key))
    settle()
    assert page.note_actions.menu.isEnabled()
    page.show_list()
    assert not page.note_actions.menu.isEnabled()


def test_what_was_typed_into_one_note_is_not_offered_in_another(window):
    subject = Subject("supplier", 1)
    key = window.desk.notes.add(subject, called("Friday"), TODAY)
    window.open(Target("suppliers", 1))
    settle()
    actions = window.stack.page("suppliers").note_actions
    note = next(each for each in notes_of(window.desk.reader, subject) if each.id == key)
    actions.edit(note.id)
    actions.sheet.form["text"].put("Monday")
    actions.sheet.reject()
    actions.add()
    assert actions.sheet.returning.isHidden()
    actions.sheet.accept()
    actions.edit(note.id)
    assert actions.sheet.returning.isVisible()
    actions.sheet.accept()


def test_the_keyboard_is_not_taken_from_the_table_by_another_record(window):
    window.desk.notes.add(Subject("supplier", 2), called("a"), TODAY)
    window.open(Target("suppliers", 1))
    settle()
    page = window.stack.page("suppliers")
    (note, *_) = notes_of(window.desk.reader, Subject("supplier", 1))
    find(page, f"btn.suppliers.note.edit.{note.id}").setFocus()
    page.table.view.setFocus()
    page.table.view.go_to(2)
    settle()
    assert page.pane.shown.id == 2
    assert page.table.view.hasFocus()
