"""From suppliers to letters on paper, counted: a click, a key and a typed value are one each."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.screens.printing import printers
from tests.conftest import RESOURCES, TODAY
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer
from tests.pdf_text import pages, squeezed
from tests.ui.counted import CTRL, SHIFT, Counted
from tests.ui.printing_page import PdfPrinter
from tests.ui.shown import shown

TWELVE = [f"Factory {number:02d} Lighting" for number in range(12)]
OTHERS = [f"Other {number} Trading" for number in range(5)]
LAMP = {"product": "LED desk lamp", "product_url": "https://example.com/lamp"}


def filled(path):
    """Twelve starred suppliers of one product among others; it was asked about once before."""
    desk = Desk(path, RESOURCES)
    enter_buyer(desk)
    asked = add_supplier(desk, "Asked before", **LAMP)
    for name in OTHERS:
        add_supplier(desk, name, product="Vase")
    desk.suppliers.star([add_supplier(desk, name, **LAMP) for name in TWELVE], on=True)
    desk.inquiries.write([asked], **{**BLOCKS, "product": LAMP["product"]})
    desk.close()


@pytest.fixture
def path(tmp_path, prepared_files, monkeypatch):
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    made = tmp_path / "own.sourcing"
    prepared_files.empty(made)
    filled(made)
    return made


@pytest.fixture
def printer(tmp_path, monkeypatch):
    made = PdfPrinter(tmp_path / "printed.pdf")
    monkeypatch.setattr(printers.Printers, "any", lambda _self: made.any())
    choose = lambda _self, *asked, **how: made.choose(*asked, **how)  # noqa: E731 - stands for a method
    monkeypatch.setattr(printers.Printers, "choose", choose)
    return made


@pytest.fixture
def hand(qtbot, path, languages, theme, printer):
    with shown(qtbot, path, languages, "en") as window:
        yield Counted(qtbot, window)


def idle(hand):
    jobs = hand.window.context.jobs
    hand.bot.waitUntil(lambda: not jobs.busy)


def states(desk):
    return Counter(row["state"] for row in desk.reader.rows("SELECT state FROM inquiry_recipient"))


@pytest.mark.slow("twelve letters made, drawn on a printer and kept as sent")
def test_twelve_starred_suppliers_get_twelve_printed_letters_marked_as_sent(hand, printer):
    hand.window.open(Target("suppliers"))
    suppliers = hand.page("suppliers")
    idle(hand)
    suppliers.table.view.setFocus()
    hand.key(Qt.Key.Key_V, CTRL | SHIFT)
    hand.key(Qt.Key.Key_S)
    assert suppliers.top.bar.view.currentText() == "Shortlist"
    idle(hand)
    hand.go_to(suppliers.table.view, Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_A, CTRL)
    assert len(suppliers.table.view.ids()) == 12
    hand.click("btn.suppliers.write_all")
    hand.page("inquiries")
    hand.key(Qt.Key.Key_A, CTRL | SHIFT)
    printing = hand.page("printing")
    hand.click("btn.printing.print")
    hand.answered()
    idle(hand)
    hand.click("btn.printing.sent")
    hand.click("btn.inquiries.send.submit")
    assert hand.steps <= 12

    desk = hand.window.desk
    assert states(desk) == {"draft": 1, "sent": 12}
    shown_pages = pages(printing.document.printed.pdf)
    assert len(pages(printer.target.read_bytes())) == len(shown_pages)
    whole = "".join(shown_pages)
    assert all(squeezed(name) in whole for name in TWELVE)
    assert not [name for name in OTHERS if squeezed(name) in whole]


def test_three_are_shortlisted_and_asked_with_keys_alone(hand):
    """T12."""
    desk = hand.window.desk
    every = [row["id"] for row in desk.reader.rows("SELECT id FROM supplier")]
    desk.suppliers.star(every, on=False)
    hand.window.open(Target("suppliers"))
    suppliers = hand.page("suppliers")
    idle(hand)
    suppliers.table.view.setFocus()
    for row in range(3):
        if row:
            hand.key(Qt.Key.Key_Down)
        hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Up, SHIFT)
    hand.key(Qt.Key.Key_Up, SHIFT)
    hand.key(Qt.Key.Key_W, CTRL | SHIFT)
    hand.page("inquiries")
    assert hand.steps <= 12
    assert desk.reader.value("SELECT count(*) FROM supplier WHERE star") == 3
    assert states(desk) == {"draft": 4}
    assert desk.reader.value("SELECT count(DISTINCT inquiry_id) FROM inquiry_recipient") == 2


def test_the_letters_are_saved_as_one_pdf_with_keys_alone(hand, tmp_path, monkeypatch):
    """T14."""
    target = tmp_path / "letters.pdf"
    monkeypatch.setattr(FileChoice, "pdf", lambda _self, _parent, _name: target)
    desk = hand.window.desk
    keys = [row["id"] for row in desk.reader.rows("SELECT id FROM supplier WHERE star LIMIT 3")]
    desk.inquiries.write(keys)
    hand.window.open(Target("inquiries"))
    inquiries = hand.page("inquiries")
    idle(hand)
    inquiries.list.pane.view.setFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_P, CTRL)
    printing = hand.page("printing")
    hand.bot.waitUntil(lambda: printing.document.ready)
    hand.key(Qt.Key.Key_P, CTRL | SHIFT)
    hand.answered(2)
    idle(hand)
    assert hand.steps <= 6
    items = recipients(desk.reader, inquiries.list.pane.view.ids(), TODAY)
    whole = pages(target.read_bytes())
    assert len(whole) >= len(items) == 4
    assert sum("Page1of" in page for page in whole) == 4


def test_a_letter_with_a_word_that_is_not_english_is_made_sendable(hand):
    """T13."""
    desk = hand.window.desk
    keys = [row["id"] for row in desk.reader.rows("SELECT id FROM supplier WHERE star LIMIT 1")]
    inquiry = desk.inquiries.write(keys, extra="The материал is steel.")
    hand.window.open(Target("inquiries", inquiry))
    inquiries = hand.page("inquiries")
    sent = inquiries.inquiry_actions.sent
    hand.bot.waitUntil(lambda: "материал" in sent.statusTip())
    assert not sent.isEnabled()
    hand.click("btn.inquiries.fix_english")
    field = QApplication.focusWidget()
    assert field.objectName() == "fld.inquiries.extra"
    hand.key(Qt.Key.Key_A, CTRL)
    hand.bot.keyClicks(field, "It is steel.")
    hand.answered()
    hand.key(Qt.Key.Key_Tab)
    assert hand.steps <= 4
    hand.bot.waitUntil(sent.isEnabled)
    assert inquiries.current.readiness().count() == 5
