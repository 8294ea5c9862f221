"""The cash to go out adds up by month and currency, whatever is overdue, due or planned."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.payments.forecast import Flow, FlowState, by_month
from sourcing_app.domain.values.money import Money, money, total_of

TODAY = date(2026, 3, 12)
FLOWS = st.lists(
    st.builds(
        Flow,
        st.builds(
            Money,
            st.decimals("0.01", 1_000_000, places=2),
            st.sampled_from(["USD", "EUR", "CNY"]),
        ),
        st.none() | st.dates(date(2026, 1, 1), date(2027, 6, 30)),
        st.booleans(),
    )
)


@given(FLOWS)
def test_the_months_of_a_currency_add_up_to_all_that_is_open_in_it(flows):
    found = by_month(flows, TODAY)
    for currency in {flow.amount.currency for flow in flows}:
        mine = [each for each in found if each.currency == currency]
        all_of_it = [flow.amount for flow in flows if flow.amount.currency == currency]
        assert total_of([each.total for each in mine], currency) == total_of(all_of_it, currency)
        months = [each.month for each in mine]
        assert months == sorted(months, key=lambda day: day or date.max)
        assert all(each.overdue.amount == 0 for each in mine if each.month != date(2026, 3, 1))


def test_what_is_late_goes_out_now_and_what_is_only_planned_is_never_late():
    flows = [
        Flow(money(100, "USD"), date(2026, 1, 5), asked=True),
        Flow(money(200, "USD"), date(2026, 1, 5), asked=False),
        Flow(money(300, "USD"), TODAY, asked=True),
        Flow(money(400, "USD"), None, asked=False),
        Flow(money(500, "USD"), date(2026, 5, 9), asked=False),
    ]
    assert [flow.state(TODAY) for flow in flows] == [
        FlowState.OVERDUE,
        FlowState.PLANNED,
        FlowState.DUE,
        FlowState.PLANNED,
        FlowState.PLANNED,
    ]
    now, may, undated = by_month(flows, TODAY)
    assert [each.amount for each in (now.overdue, now.due, now.planned)] == [100, 300, 200]
    assert (may.month, may.planned.amount) == (date(2026, 5, 1), 500)
    assert (undated.month, undated.total.amount) == (None, 400)
