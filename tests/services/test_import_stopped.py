"""An import hears at every stage that it is to stop, and then leaves nothing."""

import pytest

from sourcing_app.domain.errors import Cancelled
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.suppliers import Import

ROWS = 2400
MOST_BETWEEN = 2000
"""Rows that pass between two steps: far less than half a second of work at any stage."""
TABLES = {
    "suppliers": ("Name\n", "Firm {}\n", "supplier"),
    "products": ("Product\n", "Lamp {}\n", "product"),
    "quotes": ("Supplier,Product,Price\n", "Acme,Lamp {},2\n", "quote"),
}


class Steps:
    """Hears every step; raises Cancelled at the one that is named."""

    def __init__(self, stop_at=0):
        self.done, self.stop_at = [], stop_at

    def __call__(self, done, _total, _text):
        self.done.append(done)
        if len(self.done) == self.stop_at:
            raise Cancelled

    def widest(self):
        return max(b - a for a, b in zip(self.done, [*self.done[1:], ROWS], strict=True))


@pytest.mark.parametrize("kind", [*TABLES])
def test_steps_are_close_and_a_stop_leaves_nothing(desk, today, tmp_path, kind):
    head, row, table = TABLES[kind]
    desk.suppliers.add(SupplierFields.checked(name="Acme"), today=today)
    source = tmp_path / "list.csv"
    source.write_text(head + "".join(row.format(n) for n in range(ROWS)), "utf-8")
    wanted = Import(source, kind=kind)
    read, checked = Steps(), Steps()
    file = desk.transfer.read(wanted, read)
    plan = desk.transfer.plan(wanted, checked, file=file)
    assert max(read.widest(), checked.widest()) <= MOST_BETWEEN
    count = f"SELECT count(*) FROM {table}"  # noqa: S608 - the test's own name
    before = desk.reader.value(count)
    for stage in (
        lambda steps: desk.transfer.read(wanted, steps),
        lambda steps: desk.transfer.plan(wanted, steps, file=file),
        lambda steps: desk.transfer.write(plan, today, steps),
    ):
        with pytest.raises(Cancelled):
            stage(Steps(2))
    assert desk.reader.value(count) == before
