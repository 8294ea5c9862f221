"""The sidebar's figures follow what is written, and are asked for no more often than that."""

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.counts import Counts
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields


def add(desk, name, today):
    fields = SupplierFields.checked(name=name)
    desk.suppliers.add(fields, ContactFields.checked(), [Badge.GOLD], today=today)


def test_an_empty_file_counts_nothing(desk):
    counts = Counts(desk)

    assert (counts.today(), counts.suppliers(), counts.inquiries(), counts.orders()) == (None,) * 4


def test_a_commit_is_counted_at_once(desk, today):
    counts = Counts(desk)
    add(desk, "Acme", today)
    add(desk, "Best", today)

    assert counts.suppliers() == (2, False)


def test_nothing_is_asked_twice_between_commits(desk, today, monkeypatch):
    counts = Counts(desk)
    add(desk, "Acme", today)
    first = counts.suppliers()
    with monkeypatch.context() as context:
        context.setattr(desk, "reader", None)

        assert counts.suppliers() == first
