"""127 hostile tables: each is read, or refused in one sentence; none is a traceback."""

import pytest

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.services.transfer.suppliers import Import
from tests.files.tables.hostile import HOSTILE


def is_one_sentence(text):
    return "\n" not in text and "Traceback" not in text and text[-1] in ".…" and len(text) < 700


def test_there_are_as_many_as_promised():
    assert len({name for name, _data in HOSTILE}) == len(HOSTILE) == 127


@pytest.mark.parametrize(("name", "data"), HOSTILE, ids=[name for name, _data in HOSTILE])
def test_a_hostile_table_is_one_sentence_or_rows(desk, today, tmp_path, name, data):
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    plan, refused = None, ""
    try:
        plan = desk.transfer.plan(Import(path))
    except (Rejected, Environment) as error:
        refused = str(error)
    if plan is None:
        assert is_one_sentence(refused), name
        return
    remarks = (*plan.refused, *plan.held, *plan.moved, *plan.alike, *plan.left_out, *plan.kept)
    assert all(is_one_sentence(str(remark.sentence)) for remark in remarks), name
    assert all(is_one_sentence(str(remark)) for remark in plan.file.remarks), name
    desk.transfer.write(plan, today)
    assert desk.reader.value("SELECT count(*) FROM supplier") == len(plan.added)
