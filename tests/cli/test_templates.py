"""Templates and single letters by commands."""

import pytest
from PIL import Image

from tests.inquiry_samples import BLOCKS, NAMES, add_suppliers, enter_buyer

DONE, FINDINGS, REFUSED = 0, 1, 3


@pytest.fixture
def inquiry(desk):
    """An inquiry in a file that is closed again, so that commands can open it."""
    enter_buyer(desk)
    key = desk.inquiries.write(add_suppliers(desk), **BLOCKS)
    desk.close()
    return key


def test_templates_are_listed_copied_changed_and_put_back(inquiry, ask, call):
    status, document = ask("templates")
    assert (status, len(document["items"])) == (DONE, 9)
    status, document = ask("add-template", "--copy", "short", "--set", "name=Mine")
    assert (status, document["kind"], document["name"]) == (DONE, "short", "Mine")
    status, document = ask("template", "mine", "--set", "text=We need $quantity of it.")
    assert "We need 4,000 pcs of it." in document["letter"]
    assert "We need" in call("template", "Mine")[1]
    status, document = ask("template", "Mine", "--set", "text=For $nobody.")
    assert (status, len(document["findings"])) == (FINDINGS, 1)
    assert ask("template", "Mine", "--shipped")[1]["text"].endswith("$questions")
    assert ask("template", "1", "--bin")[0] == DONE
    assert len(ask("templates")[1]["items"]) == 9


def test_a_shipped_template_is_copied_never_changed(inquiry, ask, call):
    status, _out, err = call("template", "refusal", "--set", "text=No.")
    assert status == REFUSED
    assert "copy it with add-template" in err
    assert ask("template", "nothing")[0] == REFUSED


def test_a_template_is_filled_in_with_the_first_letter_of_an_inquiry(inquiry, ask):
    status, document = ask("template", "short", "--with", inquiry)
    assert status == DONE
    assert document["letter"].startswith(NAMES[0])
    assert "4,000 pcs" in document["letter"]


def test_letters_are_written_from_a_template_in_own_words(inquiry, ask, call):
    status, _document = ask(
        "write-inquiry", "--inquiry", inquiry, "--template", "short", "--word", "moq=How few?",
        "--set", "block_order=price; moq",
    )  # fmt: skip
    assert status == DONE
    letter = ask("letter", inquiry, NAMES[0])[1]["letter"]
    assert "We need 4,000 pcs of your LED desk lamp." in letter
    assert letter.index("1. What is the unit price") < letter.index("2. How few?")
    assert call("write-inquiry", "--inquiry", inquiry, "--word", "shipping=x")[0] == REFUSED


def test_one_letter_says_what_no_other_does(inquiry, ask, call):
    changed = (
        "--leave-out", "sample", "--include", "payment", "--word", "moq=One\\nTwo",
    )  # fmt: skip
    status, document = ask("letter", inquiry, NAMES[1], *changed)
    assert status == DONE
    assert document["own_blocks"] == {"sample": "left_out", "payment": "included"}
    assert "1. One\n2. Two\n3. What is the unit price" in document["letter"]
    assert "sample" in ask("letter", inquiry, NAMES[0])[1]["letter"]
    assert ask("letter", inquiry, NAMES[1], "--as-others")[1]["own_blocks"] == {}
    status, document = ask("letter", inquiry, NAMES[1], "--text", "Hello $nobody.")
    assert (status, len(document["findings"])) == (FINDINGS, 1)
    assert ask("letter", inquiry, NAMES[1], "--template", "refusal")[1]["kind"] == "refusal"
    assert call("letter", inquiry, "Nobody")[0] == REFUSED


def test_the_rest_is_asked_of_one_that_was_sent(inquiry, ask):
    assert ask("send-inquiry", inquiry)[0] == DONE
    status, document = ask("letter", inquiry, NAMES[0], "--ask-rest")
    assert (status, document["kind"]) == (DONE, "follow_up_1")
    assert "10. " in document["letter"]


def test_letters_get_their_number_before_they_are_put_on_paper(inquiry, call, tmp_path):
    folder = tmp_path / "out"
    assert call("letters", inquiry, "--out", folder, "--format", "txt", "--number")[0] == DONE
    texts = [path.read_text("utf-8") for path in folder.iterdir()]
    assert all("Our reference: RFQ-2026-0001/1" in text for text in texts)


def test_a_logo_is_taken_and_left_out_again(inquiry, ask, call, tmp_path):
    picture = tmp_path / "logo.png"
    Image.new("RGB", (30, 10), "navy").save(picture)
    assert ask("profile", "--logo", picture)[1]["logo_id"] == 1
    assert ask("profile", "--no-logo")[1]["logo_id"] is None
    picture.write_text("no picture")
    status, _out, err = call("profile", "--logo", picture)
    assert status == REFUSED
    assert err.count("\n") == 1
    assert ask("profile")[1]["logo_id"] is None


@pytest.mark.parametrize(
    "refused",
    [
        ("--template", "nothing"),
        ("--word", "shipping=x"),
        ("--word", "moq=" + "x" * 9000),
        ("--word", "moq=4111 1111 1111 1111"),
    ],
)
def test_an_inquiry_that_is_refused_in_part_is_not_written(inquiry, ask, call, refused):
    options = ("write-inquiry", "--supplier", 1, "--set", "product=Vase", *refused)
    status, out, err = call(*options)
    assert (status, out, err.count("\n")) == (REFUSED, "", 1)
    assert ask("list", "inquiries")[1]["total"] == 3


@pytest.mark.parametrize(
    "refused",
    [
        ("--template", "nothing"),
        ("--word", "shipping=x"),
        ("--include", "shipping"),
        ("--text", "4111 1111 1111 1111"),
        ("--contact", "9"),
    ],
)
def test_a_letter_keeps_its_own_text_where_a_command_is_refused(inquiry, ask, call, refused):
    ask("letter", inquiry, NAMES[0], "--text", "Hello.")
    before = ask("letter", inquiry, NAMES[0]), ask("history")
    assert call("letter", inquiry, NAMES[0], "--as-others", *refused)[0] == REFUSED
    assert (ask("letter", inquiry, NAMES[0]), ask("history")) == before


def test_a_letter_goes_to_the_main_contact_again(inquiry, ask):
    ask("add-contact", NAMES[0], "--set", "name=Wang Li")
    added = ask("add-contact", NAMES[0], "--set", "name=Li Wei")[1]
    other = added["id"]
    assert "Dear Li Wei" in ask("letter", inquiry, NAMES[0], "--contact", other)[1]["letter"]
    assert "Dear Wang Li" in ask("letter", inquiry, NAMES[0], "--contact", 0)[1]["letter"]


def test_an_inquiry_whose_letters_were_all_cancelled_fills_in_no_template(
    inquiry, call, desk, resources
):
    again = type(desk)(desk.path, resources)
    again.inquiries.cancel(again.inquiries.recipients_of(inquiry))
    again.close()
    status, _out, err = call("template", "short", "--with", inquiry)
    assert (status, err) == (REFUSED, "This inquiry has no letters: all were cancelled.\n")
