"""Rows written column by column are the JSON of each."""

import json

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.store.sqlite.encoding import rows_written

VALUE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.sampled_from(["%s", "%", "a"]),
)
COLUMN = st.one_of(st.lists(VALUE, min_size=3, max_size=3), VALUE.map(lambda value: [value] * 3))


@given(st.lists(COLUMN, min_size=1, max_size=5), st.booleans(), st.data())
def test_rows_are_written_as_one_by_one(columns, ascii_only, data):
    names = data.draw(
        st.lists(st.text(), unique=True, min_size=len(columns), max_size=len(columns))
    )
    rows = [*zip(*columns, strict=True)]
    shape = {"ensure_ascii": ascii_only, "separators": (",", ":")}
    assert [*rows_written(columns, ascii_only=ascii_only)] == [
        json.dumps(row, **shape) for row in rows
    ]
    assert [*rows_written(columns, ascii_only=ascii_only, names=names)] == [
        json.dumps(dict(zip(names, row, strict=True)), **shape) for row in rows
    ]
