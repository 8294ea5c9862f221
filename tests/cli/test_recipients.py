"""Whom an inquiry asks, what they answered, and asking once more, on the command line."""

from email import message_from_bytes
from email.policy import default

import pytest

from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.pdf_text import pages


@pytest.fixture
def sent(desk):
    """An inquiry to three suppliers; two letters went out, one of these twice."""
    enter_buyer(desk)
    inquiry = desk.inquiries.write(add_suppliers(desk), **BLOCKS)
    keys = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent(keys[:2], desk.today(), "e-mail")
    desk.inquiries.write_again(keys[0])
    desk.inquiries.mark_sent(keys[:1], desk.today(), "WeChat")
    desk.close()
    return inquiry


def test_the_recipients_are_told_with_every_letter_that_went_out(sent, ask, call):
    status, document = ask("recipients", sent)
    first, second, third = document["recipients"]
    assert (status, first["reference"], first["channel"]) == (0, "RFQ-2026-0001/2", "WeChat")
    assert [letter["revision"] for letter in first["letters"]] == [1, 2]
    assert (second["waiting"], third["waiting"], third["letters"]) == (0, None, [])
    lines = call("recipients", "RFQ-2026-0001")[1]
    assert "  letter 1, 2026-03-12, e-mail" in lines
    assert ask("recipients", 99)[0] == 3


def test_an_answer_is_noted_with_its_reason(sent, ask):
    reason = ("--state", "declined", "--reason", "Too few for us")
    assert ask("note-answer", sent, *reason)[0] == 3
    assert ask("note-answer", sent, "--supplier", 99, *reason)[0] == 3
    status, document = ask("note-answer", sent, "--supplier", 1, 2, *reason)
    assert status == 0
    assert [(item["state"], item["refusal"]) for item in document["recipients"]] == [
        ("declined", "Too few for us"), ("declined", "Too few for us"), ("draft", ""),
    ]  # fmt: skip


def test_an_inquiry_is_asked_once_more(sent, ask, call):
    status, document = ask("clone-inquiry", sent, "--supplier", 2)
    assert (status, document["inquiry"]) == (0, sent + 1)
    assert [item["supplier_id"] for item in document["recipients"]] == [2]
    status, document = ask("clone-inquiry", "RFQ-2026-0001", "--product", "Glass vase")
    assert {item["product"] for item in document["recipients"]} == {"Glass vase"}
    assert len(document["recipients"]) == 3


def test_letters_as_they_were_sent_are_printed(sent, call, tmp_path):
    paper = tmp_path / "sent.pdf"
    assert call("document", "sent-letters", sent, "--out", paper)[0] == 0
    references = [text.split("Ourreference:")[1][:15] for text in pages(paper.read_bytes())]
    assert references == ["RFQ-2026-0001/1", "RFQ-2026-0001/2", "RFQ-2026-0001/1"]


def test_all_letters_are_checked_at_once(sent, ask, call):
    channels = ("site message", "e-mail", "WeChat", "WhatsApp")
    assert ask("check-letters", sent) == (0, {"letters": [
        {"recipient": 3, "supplier": "Foshan Evergreen", "sendable": True, "missing": [],
         "findings": [], "channels": dict.fromkeys(channels, "fits")},
    ]})  # fmt: skip
    call("write-inquiry", "--inquiry", sent, "--set", "colour=", "--set", "extra=We recieved it.")
    status, document = ask("check-letters", sent)
    (letter,) = document["letters"]
    assert (status, letter["sendable"]) == (1, False)
    assert letter["missing"] == ["The colour is missing. Write n/a if it does not apply."]
    assert any("recieved" in each for each in letter["findings"])


def test_files_are_enclosed_and_written_beside_the_letters(sent, ask, call, tmp_path):
    drawing = tmp_path / "drawing.pdf"
    drawing.write_bytes(b"%PDF-1.4\n%%EOF\n")
    status, document = ask("enclose", sent, drawing)
    assert (status, [each["listed"] for each in document["enclosures"]]) == (0, ["drawing.pdf"])
    out = tmp_path / "out"
    status, document = ask("letters", sent, "--out", out)
    assert status == 0
    assert document["enclosures"] == [str(out / "drawing.pdf")]
    assert (out / "drawing.pdf").read_bytes() == drawing.read_bytes()
    assert call("enclose", sent, tmp_path / "gone.png")[0] == 3
    assert ask("enclose", sent, "--take-out", 1)[1] == {"enclosures": []}


def test_a_draft_written_by_command_carries_the_files_it_names(sent, ask, call, tmp_path):
    drawing = tmp_path / "drawing 12.pdf"
    drawing.write_bytes(b"%PDF-1.4\n%%EOF\n")
    draft = ask("clone-inquiry", sent, "--supplier", 2)[1]["inquiry"]
    assert ask("enclose", draft, drawing)[0] == 0
    _, document = ask("letters", draft, "--format", "eml", "--out", tmp_path / "mails")
    (path,) = (tmp_path / "mails").glob("*.eml")
    assert document["files"][0]["path"] == str(path)
    mail = message_from_bytes(path.read_bytes(), policy=default)
    assert "Enclosures: drawing 12.pdf" in mail.get_body(("plain",)).get_content()
    files = {each.get_filename(): each.get_content() for each in mail.iter_attachments()}
    assert files["drawing 12.pdf"] == drawing.read_bytes()
    assert len(files) == 2
