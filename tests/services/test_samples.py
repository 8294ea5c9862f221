"""Samples in rounds: what each means for the order, and what gate G3 makes of it."""

from datetime import timedelta

import pytest

from sourcing_app.domain.errors import Conflict, Rejected
from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.services.orders.sample_rows import sample_of, samples_of
from sourcing_app.services.orders.samples import SampleFields, SampleMeasureFields
from tests.order_factory import TODAY, make_order, make_photos, open_deposit, pay
from tests.prepared import at_first

SOON = TODAY + timedelta(days=9)
OPEN, APPROVED = SampleVerdict.OPEN, SampleVerdict.APPROVED


@at_first
def order(desk):
    return make_order(desk)


def add(desk, order, **values):
    return desk.samples.add(order, SampleFields.checked(**values), SOON)


def facts(desk, order):
    found = desk.orders.state(order).facts
    return found.sample, found.sample_on


def measured(value, **limits):
    return SampleMeasureFields.checked(characteristic="Weight", unit="g", value=value, **limits)


@pytest.mark.rule("R91")
def test_a_sample_goes_through_rounds_until_one_is_approved(desk, order, tmp_path):
    first = add(desk, order, asked_on=TODAY, price="35.50", courier="DHL", tracking="12345678901")
    assert facts(desk, order) == (SampleState.ORDERED, TODAY)
    desk.samples.change(first, SOON, received_on=TODAY + timedelta(3))
    assert facts(desk, order) == (SampleState.RECEIVED, TODAY + timedelta(3))
    rejected = {"verdict": SampleVerdict.REJECTED, "decided_on": TODAY + timedelta(4)}
    desk.samples.change(first, SOON, **rejected, reason="Seam crooked")
    assert facts(desk, order) == (SampleState.REJECTED, TODAY + timedelta(4))
    assert not next(f for f in desk.orders.state(order).next.report.facts if f.id == "sample").met
    second = add(desk, order, asked_on=TODAY + timedelta(5))
    desk.samples.add_photos(second, make_photos(tmp_path)[:2])
    kept = {"reference_kept": "Safe, shelf 2", "decided_on": TODAY + timedelta(8)}
    desk.samples.change(second, SOON, verdict=APPROVED, **kept)
    assert facts(desk, order) == (SampleState.APPROVED, TODAY + timedelta(8))
    assert next(f for f in desk.orders.state(order).next.report.facts if f.id == "sample").met
    last = sample_of(desk.reader, order, 0)
    assert (last.round, last.photos, last.reference_kept) == (2, 2, "Safe, shelf 2")
    third = add(desk, order, asked_on=SOON)
    assert facts(desk, order) == (SampleState.APPROVED, TODAY + timedelta(8))
    desk.samples.change(third, SOON, verdict=SampleVerdict.AGAIN, decided_on=SOON)
    assert facts(desk, order) == (SampleState.ORDERED, SOON)


def test_what_is_measured_is_judged_by_its_limits_and_approved_only_with_a_reason(desk, order):
    sample = add(desk, order, received_on=TODAY)
    desk.samples.measure(
        sample,
        [measured("99.5", low="100", high="110"), measured("5"), measured(None, low="1")],
        SOON,
    )
    found = sample_of(desk.reader, order, 1)
    assert [each.judged for each in found.measures] == [False, None, None]
    approval = {"verdict": APPROVED, "decided_on": TODAY}
    with pytest.raises(Rejected, match="Not as specified: Weight"):
        desk.samples.change(sample, SOON, **approval)
    desk.samples.measure(sample, [measured("100", low="100", high="110")], SOON)
    desk.samples.change(sample, SOON, **approval)
    with pytest.raises(Rejected, match="Not as specified"):
        desk.samples.measure(sample, [measured("111", low="100", high="110")], SOON)
    assert [str(m.value) for m in sample_of(desk.reader, order, 1).measures] == ["100"]
    desk.samples.change(sample, SOON, reason="Heavier is fine with us")
    desk.samples.measure(sample, [measured("111", low="100", high="110")], SOON)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"asked_on": SOON + timedelta(1)}, "in the future"),
        ({"asked_on": SOON, "received_on": TODAY}, "is before"),
        ({"received_on": SOON, "verdict": APPROVED, "decided_on": TODAY}, "is before"),
        ({"verdict": APPROVED}, "day of the decision"),
    ],
)
def test_days_that_cannot_be_are_refused(desk, order, values, told):
    with pytest.raises(Rejected, match=told):
        add(desk, order, **values)
    assert samples_of(desk.reader, order) == []


def test_the_quick_way_and_the_rounds_say_the_same(desk, order):
    desk.orders.sample(order, SampleState.RECEIVED, TODAY, SOON)
    (sample,) = samples_of(desk.reader, order)
    desk.samples.change(sample.id, SOON, asked_on=TODAY, courier="DHL")
    assert [each.received_on for each in samples_of(desk.reader, order)] == [TODAY]
    add(desk, order, asked_on=SOON)
    assert [each.received_on for each in samples_of(desk.reader, order)] == [TODAY, None]
    desk.orders.sample(order, SampleState.REJECTED, SOON, SOON)
    desk.orders.sample(order, SampleState.ORDERED, SOON, SOON)
    desk.orders.sample(order, SampleState.APPROVED, SOON, SOON)
    rounds = samples_of(desk.reader, order)
    assert [each.verdict for each in rounds] == [OPEN, SampleVerdict.REJECTED, APPROVED]
    assert facts(desk, order) == (SampleState.APPROVED, SOON)


def test_a_paid_deposit_rests_on_the_approval(desk, order, tmp_path):
    add(desk, order, verdict=APPROVED, decided_on=TODAY)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    (sample,) = samples_of(desk.reader, order)
    assert desk.orders.state(order).stage is Stage.IN_PRODUCTION
    with pytest.raises(Rejected, match="before the deposit was paid"):
        desk.samples.change(sample.id, SOON, verdict=SampleVerdict.REJECTED, decided_on=SOON)
    desk.samples.change(sample.id, SOON, reference_kept="Office safe")
    add(desk, order, asked_on=SOON)
    assert desk.orders.state(order).stage is Stage.IN_PRODUCTION


def test_two_windows_do_not_overwrite_each_other(desk, order):
    sample = add(desk, order, asked_on=TODAY)
    desk.samples.change(sample, SOON, {"courier": ""}, courier="DHL")
    with pytest.raises(Conflict):
        desk.samples.change(sample, SOON, {"courier": ""}, courier="UPS")
