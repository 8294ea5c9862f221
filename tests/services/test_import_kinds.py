"""Which kind of records a table has: the program's own tables say it by their headings."""

import pytest

from sourcing_app.files.tables.source import read_table
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.kinds import IMPORTED, kind_told
from tests.services.test_export import sample_desk as sample_desk  # noqa: PLC0414 - fixtures
from tests.services.test_export import words_of


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_an_exported_table_says_its_kind_by_its_headings(sample_desk, tmp_path, language):
    for kind in IMPORTED:
        target = tmp_path / f"{kind}.csv"
        sample_desk.export.write(ExportRequest(kind, target), words=words_of(language))
        assert kind_told(read_table(target)) == kind


def test_another_table_says_nothing_for_sure(tmp_path):
    target = tmp_path / "list.csv"
    target.write_text("Supplier,Product,Price\nAcme,Lamp,2\n", "utf-8")
    assert kind_told(read_table(target)) is None
