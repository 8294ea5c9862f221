"""Step 4 makes a product of each text that names one, and tells the history of it."""

import pytest

from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import verify
from tests.store.released import OLD, WITHOUT_DIGESTS, WITHOUT_PRODUCTS, ask, released, tell

STEP = 4
TEXTS = (
    "SELECT product FROM supplier UNION ALL SELECT product FROM inquiry "
    "UNION ALL SELECT product FROM quote"
)
NAMED = (
    "SELECT t.product, p.name FROM (SELECT product, product_id FROM supplier UNION ALL "
    "SELECT product, product_id FROM inquiry UNION ALL SELECT product, product_id FROM quote) t "
    "LEFT JOIN product p ON p.id = t.product_id"
)
LETTERS = "SELECT text FROM letter ORDER BY id"


@pytest.fixture(params=[schema for schema in OLD if schema < STEP])
def file(request, tmp_path):
    return released(request.param, tmp_path / "file" / "own.sourcing")


@pytest.mark.parametrize("file", WITHOUT_DIGESTS, indirect=True)
def test_every_text_stays_and_is_linked_to_the_product_of_its_name(file, opened):
    tell(
        file,
        "UPDATE supplier SET product = '  Desk   LAMP ' WHERE id = 1",
        "UPDATE quote SET product = 'desk lamp' WHERE id = 1",
        "UPDATE supplier SET product = '' WHERE id = 2",
    )
    before, letters = sorted(ask(file, TEXTS)), ask(file, LETTERS)
    opened(file).close()

    assert sorted(ask(file, TEXTS)) == before
    assert ask(file, LETTERS) == letters
    named = ask(file, NAMED)
    assert {text for text, name in named if name is None} == {""}
    assert ("  Desk   LAMP ", "Desk LAMP") in named
    assert ("desk lamp", "Desk LAMP") in named
    folded = {" ".join(text.split()).casefold() for (text,) in before if text}
    assert ask(file, "SELECT count(*) FROM product") == [(len(folded),)]


@pytest.mark.parametrize("file", WITHOUT_PRODUCTS, indirect=True)
def test_each_product_has_its_line_and_the_lines_before_it_stay(file, opened):
    desk = opened(file)
    assert verify(desk).sound
    desk.close()
    made = ask(
        file,
        "SELECT owner, field, old IS NULL, new IS NULL FROM change_log WHERE entity = 'product'",
    )
    keys = ask(file, "SELECT id FROM product ORDER BY id")
    assert made == [(f"product:{key}", "", 1, 0) for (key,) in keys] != []
    assert check_file(file, deep=True).problems == ()
