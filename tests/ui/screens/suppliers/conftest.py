"""The page of suppliers on an empty file, suppliers for it, and tables to be imported."""

import pytest
from shiboken6 import delete

from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.ui.windows import Bridge


@pytest.fixture
def page(qtbot, desk, context):
    page = SuppliersPage(desk, context)
    desk.changes.listen(Bridge(page).committed.emit)
    page.asked = []
    page.wanted.connect(page.asked.append)
    page.resize(1130, 620)
    page.show()
    qtbot.waitExposed(page)
    yield page
    delete(page)


@pytest.fixture
def add(desk, today):
    def add(name, *, badges=(), **values):
        fields = SupplierFields.checked(name=name, **values)
        return desk.suppliers.add(fields, badges=badges, today=today)

    return add


@pytest.fixture
def source(tmp_path):
    def source(content, encoding="utf-8"):
        path = tmp_path / "list.csv"
        path.write_bytes(content.encode(encoding))
        return path

    return source
