"""The rows of a table are packed: they come out as they went in, and take little memory."""

import csv
import io
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.files.tables import delimited, encodings, packed
from sourcing_app.files.tables.delimited import rows_of
from sourcing_app.files.tables.encodings import decoded
from sourcing_app.files.tables.lines import PackedLines
from sourcing_app.files.tables.table import ExactNumber, SourceLine
from tests.held import held_by

CELL = st.one_of(st.text(max_size=8), st.from_regex(r"\d{1,4}", fullmatch=True).map(ExactNumber))
ROWS = st.lists(st.lists(CELL, max_size=4).map(tuple), max_size=9)


@pytest.fixture
def few(monkeypatch):
    """Packs of three rows."""
    monkeypatch.setattr(packed, "AT_ONCE", 3)


def numbered(rows):
    return [SourceLine(at * 2, row) for at, row in enumerate(rows, start=1)]


@given(ROWS, st.slices(9))
def test_rows_come_out_as_they_went_in(rows, some):
    with mock.patch.object(packed, "AT_ONCE", 3):
        lines = numbered(rows)
        found = PackedLines(lines)
        assert found == lines
        assert (len(found), found[some]) == (len(lines), lines[some])
        assert [found[at] for at in range(-len(lines), len(lines))] == lines * 2
        kinds = [[*map(type, line.cells)] for line in found]
        assert kinds == [[*map(type, line.cells)] for line in lines]
        wanted = {line.number for line in lines[::2]} | {7_000}
        assert [*found.numbered(wanted)] == lines[::2]


def test_a_row_that_is_not_there_is_none(few):
    with pytest.raises(IndexError):
        PackedLines(numbered([("a",)]))[1]


def test_another_row_can_stand_in_the_place_of_one(few):
    lines = numbered([(str(at),) for at in range(8)])
    found = PackedLines(lines)
    assert found[4].cells == ("4",)
    for at in (4, 7):
        lines[at] = SourceLine(lines[at].number, ("other",))
        found.replace(at, lines[at])
    assert found == lines
    found.settle()
    assert (found == lines, found[4]) == (True, lines[4])


def test_samples_are_the_first_texts_of_each_column(few):
    lines = PackedLines(numbered([(" a ", ""), ("b",), ("", "c", "d"), ("e", " ", "f", "g")]))
    assert lines.samples(3) == [["a", "b", "e"], ["c"], ["d", "f"]]
    assert PackedLines(numbered([("a",)] * 60)).samples(2) == [["a"] * 50, []]


def test_no_more_than_a_pack_of_rows_is_in_the_memory():
    lines = PackedLines(SourceLine(at, (f"name {at}",)) for at in range(5_500))
    assert lines[10].number == 10
    assert held_by(lines, SourceLine) <= 500 + packed.AT_ONCE
    assert held_by([*lines], SourceLine) == 5_500


@settings(max_examples=60)
@given(
    st.lists(
        st.lists(st.text("a\"',; \r\n深\x0b\u2028", max_size=4), min_size=1, max_size=3),
        max_size=6,
    ),
    st.sampled_from(["\r\n", "\n", "\r"]),
    st.integers(1, 9),
)
def test_a_text_is_cut_into_the_same_rows_in_pieces_of_any_size(rows, end, size):
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";", lineterminator=end).writerows(rows)
    text = stream.getvalue()
    with mock.patch.object(delimited, "_PIECE", size):
        in_pieces = told(text)
    assert in_pieces == told(text)


def told(text):
    try:
        return [*rows_of(text, ";")[0]]
    except Rejected as error:
        return error.sentence


@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "cp932", "cp1251"])
def test_a_text_is_decoded_alike_in_pieces(codec, monkeypatch):
    text = "Фабрика;12\n" * 3 + ("" if codec == "cp1251" else "神田市\n")
    monkeypatch.setattr(encodings, "_PIECE", 3)
    assert decoded(text.encode(codec), codec).text == text
