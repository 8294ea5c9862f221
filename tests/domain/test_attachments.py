"""Which kept files are handed to the system's program, and which are not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sourcing_app.domain.attachments import why_not_opened
from sourcing_app.domain.values.file_names import kept_name

HEADS = {
    "pdf": b"%PDF-1.7\n",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "jpeg": b"\xff\xd8\xff\xe1",
    "gif": b"GIF89a\1\0\1\0",
    "webp": b"RIFF\x24\0\0\0WEBPVP8 ",
    "bmp": b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
    "txt": b"Dear Sir or Madam,\r\n",
}


@pytest.mark.parametrize(("ending", "head"), HEADS.items())
def test_harmless_kinds_are_opened(ending, head):
    assert why_not_opened(f"file.{ending}", head) is None
    assert why_not_opened(f"file v2.1.{ending.upper()}", head) is None


@pytest.mark.parametrize(
    "name",
    ["page.html", "a.htm", "a.svg", "a.xhtml", "a.exe", "a.docx", "a.xlsx", "a.xlsm", "a.desktop",
     "a.lnk", "a.url", "a.sh", "a.js", "a.bat", "a.scr", "a.zip", "a.jar", "a.com", "a.pdf.exe",
     "invoice.pdf.exe ", "pdf", "", ".", "a.pdf\u202efdp.exe", "a.p\u200bdf.exe",
     "a.exe\u200b", "a.pdf\0.exe", "a.pdf/../b.exe", "a.pdf:b.exe", "x" * 200 + ".exe"],
)  # fmt: skip
def test_other_kinds_are_not_whatever_they_hold(name):
    assert all(why_not_opened(name, head) for head in (*HEADS.values(), b"", b"MZ"))


@pytest.mark.parametrize(
    ("name", "first"),
    [("a.pdf", b"MZ\x90\0"), ("a.pdf", b"\n%PDF-1.7"), ("a.pdf", b""), ("a.png", b"<svg/>"),
     ("a.jpg", HEADS["png"]), ("a.webp", b"RIFF\0\0\0\0WAVE"), ("a.bmp", b"BM"),
     ("a.bmp", b"BMW is a car maker, not a picture"), ("a.gif", b"GIF88a"),
     ("a.txt", b"<!DOCTYPE html><script>"), ("a.txt", b"#!/bin/sh\nrm -rf ~"), ("a.txt", b"MZ\0\1"),
     ("a.txt", b"[Desktop Entry]\nExec=sh"), ("a.txt", b"hello <script>x</script>"),
     ("a.txt", b"\xff\xfe<\0h\0t\0m\0l\0>\0"), ("a.txt", b"%PDF-1.7"), ("a.txt", b"\x1b[2J"),
     ("a.txt", b"%!PS-Adobe"), ("a.txt", b" \n\t<svg onload=x>"), ("a.txt", b"@echo off")],
)  # fmt: skip
def test_content_that_is_not_what_the_name_says(name, first):
    assert "its content does not match its name" in str(why_not_opened(name, first))


@pytest.mark.parametrize(
    "first",
    ["Уважаемый господин Ли".encode(), "您好，订单已确认".encode(), "您好".encode("gbk"),
     "Цена 4 < 5".encode("cp1251"), "\ufeffHello".encode("utf-16-le"), b"\xef\xbb\xbfHello", b"",
     b"[10:32] Li Wei <li@example.com>: 5 < 6"],
)  # fmt: skip
def test_plain_text_in_any_writing_is_opened(first):
    assert why_not_opened("notes.txt", first) is None


@given(st.text(max_size=60), st.binary(max_size=80))
@example("a.PDF", b"%PDF-")
def test_nothing_outside_the_list_is_ever_opened(name, first):
    if why_not_opened(name, first) is None:
        ending = kept_name(name).rpartition(".")[2].lower()
        assert ending in HEADS
        assert ending == "txt" or first[:2] == HEADS[ending][:2]


@given(st.text(max_size=300), st.sampled_from([".pdf", ".exe", ".PDF ", ".tar.gz", ""]))
def test_a_kept_name_is_safe_and_keeps_its_ending(stem, ending):
    name = kept_name(stem + ending)
    assert 0 < len(name) <= 80
    assert len(name.encode()) <= 180
    assert not set(name) & set('\\/:*?"<>|\0\n\u202e\u200b')
    assert not name.startswith((".", "-", " "))
    assert not name.endswith((".", " "))
    assert name.lower().endswith(ending.strip().lower().rpartition(".")[2])
