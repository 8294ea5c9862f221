"""Which pages are printed, as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.page_ranges import read_copies, read_pages


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        ("  ", (1, 2, 3, 4, 5)),
        ("2", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("5;1", (5, 1)),
        ("2 – 3", (2, 3)),
        ("3,2-4", (3, 2, 4)),
        ("1，2、3", (1, 2, 3)),
    ],
)
def test_pages_are_read_in_the_order_written_each_once(text, pages):
    assert read_pages(text, 5) == pages


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x", "“x” is no range of pages"),
        ("1-", "“1-” is no range"),
        ("1,,2", "is no range"),
        ("3-1", "“3-1” is no range"),
        ("0", "There is no page 0: the document has 5."),
        ("4-6", "There is no page 6: the document has 5."),
        ("9999999", "is no range"),
        ("1," * 100_000, "is no range"),
    ],
)
def test_what_is_no_page_is_refused_in_one_sentence(text, said):
    with pytest.raises(Rejected, match=said):
        read_pages(text, 5)


@given(st.text(alphabet="0123456789-,; x–", max_size=40), st.integers(1, 30))
def test_only_pages_that_there_are_come_back_and_none_twice(text, count):
    try:
        pages = read_pages(text, count)
    except Rejected:
        return
    assert len(set(pages)) == len(pages)
    assert set(pages) <= set(range(1, count + 1))
    assert pages


@pytest.mark.parametrize(("text", "copies"), [("", 1), (" 2 ", 2), ("99", 99)])
def test_copies_are_read(text, copies):
    assert read_copies(text) == copies


@pytest.mark.parametrize("text", ["0", "100", "-1", "1.5", "two", "٣", "9" * 5000])
def test_copies_that_are_none_are_refused(text):
    with pytest.raises(Rejected, match="whole number from 1 to 99"):
        read_copies(text)
