"""Inquiries on the command line."""

import io
import os
import sys
from pathlib import Path

import pytest

from sourcing_app.services.desk import Desk
from tests.inquiry_samples import add_suppliers, enter_buyer
from tests.pdf_text import pages

BLOCKS = ("product=LED lamp", "product_url=n/a", "colour=white", "size=38 cm", "features=n/a",
          "quantity=4000")  # fmt: skip


@pytest.fixture
def own(desk):
    """A file with a buyer and three suppliers, closed again so that commands can open it."""
    enter_buyer(desk)
    keys = add_suppliers(desk)
    desk.close()
    return keys


def written(*blocks):
    return [part for block in blocks for part in ("--set", block)]


def test_an_inquiry_is_written_sent_and_listed(own, ask):
    status, document = ask("write-inquiry", "--supplier", *own, *written(*BLOCKS))
    assert (status, document["number"]) == (0, None)
    assert [item["sendable"] for item in document["recipients"]] == [True] * 3
    inquiry = document["inquiry"]
    status, document = ask("send-inquiry", inquiry, "--supplier", own[1], "--channel", "e-mail")
    assert (status, document["number"]) == (0, "RFQ-2026-0001")
    assert [item["state"] for item in document["recipients"]] == ["draft", "sent", "draft"]
    assert document["follow_up"] == []
    status, document = ask("send-inquiry", "RFQ-2026-0001", "--date", "5.3.")
    assert (status, document["follow_up"]) == (
        0, ["Later because of a day off in your country: International Women's Day."]
    )  # fmt: skip
    assert document["recipients"][0]["follow_up_on"] == "2026-03-11"
    status, document = ask("list", "inquiries", "--search", "ningbo")
    assert document["total"] == 1
    assert document["items"][0]["follow_up_on"] == "2026-03-17"
    assert ask("send-inquiry", "RFQ-2026-0001")[0] == 3


@pytest.mark.rule("R54")
def test_gate_g1_lists_every_missing_fact(own, ask, call):
    inquiry = ask("write-inquiry", "--supplier", own[0])[1]["inquiry"]
    status, document = ask("send-inquiry", inquiry)
    assert (status, document["allowed"]) == (3, False)
    facts = {fact["fact"]: fact["fix"] for fact in document["missing"]}
    assert set(facts) == {"product", "link", "colour", "size", "features", "quantity"}
    assert facts["colour"] == "field.colour"
    assert "G1" in call("send-inquiry", inquiry)[1]
    ask("write-inquiry", "--inquiry", inquiry, *written(*BLOCKS, "extra=Some материал"))
    assert ask("send-inquiry", inquiry)[1]["missing"][0]["fact"] == "материал"
    ask("write-inquiry", "--inquiry", inquiry, "--keep", "материал")
    assert ask("send-inquiry", inquiry)[0] == 0


@pytest.mark.parametrize(
    "block",
    ["quantity=1e999", "quantity=1.2.3", "needed_by=30 February", "ask_moq=perhaps", "colour",
     "nothing=x", "version=7", "quantity=-4", "unit="],
)  # fmt: skip
def test_a_wrong_block_is_one_clear_line_and_changes_nothing(own, call, ask, block):
    status, out, err = call("write-inquiry", "--supplier", own[0], "--set", block)
    assert (status, out) == (3, "")
    assert err.count("\n") == 1
    assert ask("list", "inquiries")[1]["total"] == 0


def test_letters_go_into_a_folder(own, ask, call, tmp_path):
    ask("write-inquiry", "--supplier", *own, *written(*BLOCKS))
    status, document = ask("letters", 1, "--out", tmp_path)
    assert (status, len(document["files"])) == (0, 3)
    status, document = ask("letters", 1, "--out", tmp_path, "--merged")
    merged = {file["path"] for file in document["files"]}
    assert len(merged) == 1
    assert len(pages(Path(merged.pop()).read_bytes())) == 3
    document = ask("letters", 1, "--out", tmp_path, "--format", "txt")[1]
    assert document["files"][1]["supplier"] == "Ningbo Sun"
    assert call("letters", 1, "--out", tmp_path, "--format", "eml", "--merged")[0] == 3
    assert call("letters", "RFQ-1", "--out", tmp_path)[0] == 3
    assert call("letters", 1, "--out", tmp_path, "--short")[0] == 3
    short = ask("letters", 1, "--out", tmp_path, "--format", "txt", "--short")[1]["files"][0]
    assert Path(short["path"]).read_text("utf-8").startswith("Dear ")


def test_a_letter_no_font_can_print_is_named_and_the_others_are_there(own, ask, call, tmp_path):
    odd = ask("add-supplier", "--set", "name=Bad 🙂")[1]["id"]
    ask("write-inquiry", "--supplier", own[0], "--supplier", odd, *written(*BLOCKS))
    status, out, err = call("letters", 1, "--out", tmp_path)
    assert (status, out.count("\n")) == (1, 1)
    assert "Bad 🙂: Supplier name: The character “🙂”" in err
    assert "With --latin-names it is printed." in err
    assert ask("letters", 1, "--out", tmp_path)[1]["stopped"][0]["latin"] == "Bad"
    status, document = ask("letters", 1, "--out", tmp_path, "--latin-names")
    assert (status, len(document["files"]), document["stopped"]) == (0, 2, [])
    ask("write-inquiry", "--supplier", odd, *written(*BLOCKS))
    assert call("letters", 2, "--out", tmp_path)[0] == 3


@pytest.mark.parametrize("how", [(), ("--merged",), ("--format", "txt"), ("--format", "docx")])
def test_letters_make_the_folder_they_go_into(own, ask, call, tmp_path, how):
    new = tmp_path / "letters" / "march"
    assert call("letters", 9, "--out", new, *how)[0] == 3
    assert not new.parent.exists()
    ask("write-inquiry", "--supplier", own[0], *written(*BLOCKS))

    status, document = ask("letters", 1, "--out", new, *how)
    assert status == 0
    assert [Path(file["path"]).parent for file in document["files"]] == [new]
    assert Path(document["files"][0]["path"]).stat().st_size


@pytest.mark.parametrize("how", [(), ("--merged",), ("--format", "txt"), ("--format", "docx")])
def test_letters_go_into_nothing_that_is_no_folder(own, ask, call, tmp_path, how):
    ask("write-inquiry", "--supplier", own[0], *written(*BLOCKS))
    odd = tmp_path / "odd"
    for make in (lambda: odd.symlink_to("odd"), lambda: os.mkfifo(odd), odd.touch):
        make()
        status, out, err = call("letters", 1, "--out", odd, *how)
        assert (status, out, err.count("\n")) == (6, "", 1)
        assert f"{odd}" in err
        odd.unlink()


@pytest.mark.rule("R56")
@pytest.mark.rule("R57")
def test_a_letter_is_checked_from_a_file_or_standard_input(call, ask, tmp_path, monkeypatch):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sales Team,\n\nWe need a лампа.\n", "utf-8")
    status, document = ask("letter-check", letter)
    assert (status, document["ready"], document["words"]) == (1, False, 7)
    (finding,) = document["findings"]
    assert (finding["rule"], finding["line"], finding["severity"]) == ("R56", 3, "error")
    assert finding["fix"] == "Dear Sales Team,\n\nWe need a lamp.\n"
    assert ask("letter-check", letter, "--keep", "лампа")[0] == 0
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"We need a lamp.")))
    clean = {"ready": True, "findings": [], "words": 4, "characters": 15}
    assert ask("letter-check", "-") == (0, clean)


@pytest.mark.rule("R53")
@pytest.mark.rule("R64")
def test_spelling_wishes_and_the_length_for_a_channel_are_checked(ask, call, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Plese tell us your best price.\n" + "We buy lamps. " * 400, "utf-8")
    document = ask("letter-check", letter, "--channel", "WhatsApp")[1]
    found = [(item["rule"], item["start"]) for item in document["findings"]]
    assert found == [("R56", 0), ("R64", 19), ("R53", 4096), ("R53", 0)]
    assert not document["ready"]
    assert document["findings"][0]["fix"].startswith("Please tell us")
    with pytest.raises(SystemExit):
        call("letter-check", letter, "--channel", "pigeon")


@pytest.mark.rule("R56")
def test_the_letters_of_an_inquiry_are_checked_field_by_field(own, ask, call):
    blocks = written(*BLOCKS, "extra=Plese send the lamp. Which штуковина?")
    inquiry = ask("write-inquiry", "--supplier", *own[:2], *blocks)[1]["inquiry"]
    status, document = ask("letter-check", "--inquiry", inquiry)
    assert (status, document["ready"], len(document["letters"])) == (1, False, 2)
    found = document["letters"][0]["findings"]
    told = [(item["rule"], item["field"], item["start"]) for item in found]
    assert told == [("R56", "extra", 27), ("R56", "extra", 0)]
    assert found[1]["fix"] == "Please send the lamp. Which штуковина?"
    assert call("letter-check")[0] == 3
    assert call("letter-check", "x.txt", "--inquiry", inquiry)[0] == 3


@pytest.mark.rule("R65")
def test_phrases_are_found_in_any_language(ask):
    status, document = ask("phrases", "образец", "стоит")
    assert status == 0
    assert [item["english"] for item in document["items"]] == [
        "Can you send one sample, and what does it cost?"
    ]
    assert ask("phrases", "--topic", "price")[1]["total"] >= 5
    assert ask("phrases", "xyzzy")[1] == {"items": [], "total": 0}


def test_an_own_phrase_is_kept_and_found(own, ask, call):
    assert call("add-phrase", *written("gloss=цена"))[0] == 3
    document = ask("add-phrase", *written("text=Please quote again.", "gloss=новую цену"))[1]
    (item,) = ask("phrases", "--topic", "own")[1]["items"]
    assert (item["id"], item["english"]) == (document["id"], "Please quote again.")
    assert ask("phrases", "новую", "цену")[1]["total"] == 1


def test_a_source_that_is_no_letter_is_refused_in_one_line(call, tmp_path):
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "huge").write_bytes(b"a" * 300_000)
    assert call("letter-check", tmp_path / "binary")[0] == 3
    assert call("letter-check", tmp_path / "huge")[0] == 3
    assert call("letter-check", tmp_path / "missing")[0] == 6
    assert call("letter-check", tmp_path)[0] == 6


@pytest.mark.rule("R49")
def test_more_than_ten_suppliers_are_warned_about(own, ask, tmp_path, resources, today):
    desk = Desk(tmp_path / "own.sourcing", resources)
    many = add_suppliers(desk, [f"Factory {n:02d}" for n in range(11)])
    desk.close()
    document = ask("write-inquiry", "--supplier", *many)[1]
    assert "11 suppliers" in document["warnings"][0]


def test_the_product_link_is_set_for_one_or_for_all_that_are_not_sent(own, ask, call):
    inquiry = ask("write-inquiry", "--supplier", *own, *written(*BLOCKS))[1]["inquiry"]
    page = "https://sun.en.alibaba.com/lamp"
    one = ("write-inquiry", "--inquiry", inquiry, "--supplier", own[1])
    document = ask(*one, *written(f"product_url={page}"))[1]
    links = [item["product_url"] for item in document["recipients"]]
    assert (links, document["changed"]) == (["n/a", page, "n/a"], 1)
    assert ask("send-inquiry", inquiry, "--supplier", own[1])[0] == 0
    everywhere = ("write-inquiry", "--inquiry", inquiry, *written("product_url=", "size=40 cm"))
    document = ask(*everywhere)[1]
    links = [item["product_url"] for item in document["recipients"]]
    assert (links, document["changed"]) == (["", page, ""], 2)
    assert "2 letters written or changed" in call(*everywhere)[1]
    assert "letter 1 stays as it was sent" in call(*everywhere)[1]
    status, _, err = call(*one, *written("product_url=n/a"))
    assert (status, "Ningbo Sun was sent" in err) == (3, True)


def test_a_letter_is_written_again_and_all_of_a_change_or_nothing(own, ask, call):
    inquiry = ask("write-inquiry", "--supplier", own[0], *written(*BLOCKS))[1]["inquiry"]
    assert ask("send-inquiry", inquiry)[0] == 0
    change = ("write-inquiry", "--inquiry", inquiry, *written("colour=red"))
    assert "Every letter" in call(*change)[2]
    assert call(*change, "--again", "--set", "quantity=-1")[0] == 3
    assert call("send-inquiry", inquiry, "--supplier", own[0])[0] == 3
    document = ask(*change, "--again")[1]
    (letter,) = document["recipients"]
    assert (letter["sent"], letter["revision"], document["changed"]) == (False, 1, 1)
    (letter,) = ask("send-inquiry", inquiry)[1]["recipients"]
    assert (letter["sent"], letter["revision"]) == (True, 2)
    assert call("write-inquiry", "--supplier", own[1], "--again")[0] == 3


def test_files_of_a_sent_letter_are_of_what_was_sent(own, ask, tmp_path):
    inquiry = ask("write-inquiry", "--supplier", *own[:2], *written(*BLOCKS))[1]["inquiry"]
    ask("send-inquiry", inquiry, "--supplier", own[0])
    ask("write-inquiry", "--inquiry", inquiry, *written("colour=red"))
    files = ask("letters", inquiry, "--out", tmp_path, "--format", "txt")[1]["files"]
    texts = [Path(file["path"]).read_text("utf-8") for file in files]
    assert ["Colour: red" in text for text in texts] == [False, True]
