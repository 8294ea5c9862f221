"""The sidebar's figures follow what is written, and are asked for no more often than that."""

import pytest

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services import counts as module
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


@pytest.fixture
def large(monkeypatch):
    """Any file with a supplier is large."""
    monkeypatch.setattr(module, "_LARGE", {"supplier": 0})


def test_a_small_file_is_counted_at_once(desk, today):
    add(desk, "Acme", today)

    assert not Counts(desk).is_long()


@pytest.mark.usefixtures("large")
def test_what_a_worker_counted_is_known(desk, today, monkeypatch):
    add(desk, "Acme", today)
    counts = Counts(desk)

    assert counts.is_long()
    assert counts.count(lambda: False)
    assert not counts.is_long()
    with monkeypatch.context() as context:
        context.setattr(desk, "reader", None)

        assert (counts.suppliers(), counts.inquiries(), counts.orders()) == ((1, False), None, None)


@pytest.mark.usefixtures("large")
def test_what_a_commit_changed_while_it_was_counted_is_dropped(desk, today, monkeypatch):
    counts, read = Counts(desk), module.unhurried
    add(desk, "Acme", today)

    def saved_meanwhile(*asked):
        found = read(*asked)
        add(desk, "Best", today)
        return found

    with monkeypatch.context() as context:
        context.setattr(module, "unhurried", saved_meanwhile)
        counts.count(lambda: False)

    assert counts.is_long()
    assert counts.suppliers() == (2, False)
