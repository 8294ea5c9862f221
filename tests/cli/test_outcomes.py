"""What becomes of payments on the command line: planned, short, bounced, back, waived; ways."""

import pytest

from sourcing_app.cli.output import Status
from tests.order_factory import TODAY, make_file, make_order, open_deposit


@pytest.fixture
def order(desk, tmp_path):
    """An order of 18,400 whose deposit of 5,520 may be paid; the desk is closed for commands."""
    key = make_order(desk)
    open_deposit(desk, key, tmp_path)
    desk.close()
    return key


def test_a_payment_is_planned_made_arrives_short_and_comes_back_in_part(ask, order):
    planned = ask("plan-payment", order, "--line", 1, "--date", "2026-03-20")[1]
    (row,) = planned["payments"]
    assert (row["state"], planned["paid"]) == ("planned", "0.00")
    made = ask("pay", order, "--line", 1, "--charges", "sha", "--planned", row["id"])
    assert made[1]["payment"]["id"] == row["id"]
    arrived = ("arrived", order, row["id"], "--received", "5500")
    assert ask(*arrived)[1]["lines"][0]["left"] == "20.00"
    ask("refund", order, "--line", 1, "--amount", "500")
    shown = ask("order", order)[1]
    assert (shown["paid"], shown["lines"][0]["left"]) == ("5000.00", "520.00")
    assert [each["direction"] for each in shown["payments"]] == ["out", "refund"]
    waived = ask("waive-line", order, "--line", 1, "--reason", "Agreed with Li Wei by e-mail")[1]
    assert (waived["lines"][0]["state"], waived["lines"][0]["waived"]) == ("waived", "520.00")
    assert ask("waive-line", order, "--line", 1, "--reopen")[1]["lines"][0]["left"] == "520.00"


def test_a_bounced_payment_and_a_dropped_plan_leave_everything_due(ask, call, order):
    ask("pay", order, "--line", 1)
    assert ask("bounced", order, 1, "--note", "Account closed")[1]["paid"] == "0.00"
    assert call("bounced", order, 1)[0] == Status.REFUSED
    ask("plan-payment", order, "--line", 1)
    assert ask("drop-plan", order, 2)[1]["payments"][0]["state"] == "bounced"


def test_money_to_a_person_is_confirmed_by_typing_it_again(ask, call, order):
    pay = ("pay", order, "--line", 1, "--method", "western_union", "--payee", "Li Wei")
    status, told = ask(*pay)
    assert (status, [each["fact"] for each in told["missing"]]) == (Status.REFUSED, ["g6_secure"])
    assert told["missing"][0]["fix"] == "check-person PO-2026-0001 --secure --payee"
    assert all(each["met"] for each in ask("check-person", order, "--secure")[1]["checks"])
    assert "Type the amount again" in call(*pay)[2]
    assert ask(*pay, "--again", "5520")[0] == Status.DONE


def test_without_a_bank_account_money_to_a_person_asks_its_own_checks(ask, desk, tmp_path):
    order = make_order(desk)
    desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(order, "approved", TODAY, TODAY)
    desk.close()
    pay = ("pay", order, "--line", 1, "--payee", "Li Wei", "--again", "5520")
    assert [each["fact"] for each in ask(*pay)[1]["missing"]] == ["account"]
    person = (*pay, "--method", "western_union")
    missing = ask(*person)[1]["missing"]
    assert [each["fact"] for each in missing] == ["g6_secure", "g6_payee"]
    ask("check-person", order, "--secure", "--payee")
    assert ask(*person)[0] == Status.DONE


@pytest.mark.rule("R195")
@pytest.mark.rule("R96")
def test_ways_to_pay_are_compared_with_the_users_own_figures(ask, call, order):
    ask("method-cost", "tt", "--set", "fixed=35", "--set", "currency=USD", "--set", "spread=1")
    told = ask("ways-to-pay", order, "--amount", "1000")[1]
    first = told["items"][0]
    assert (first["method"], first["fee"], first["total"]) == ("tt", "35.00", "1045.00")
    assert len(told["items"]) == 8
    assert "USD 35.00" in call("ways-to-pay", order)[1]
    assert call("method-cost", "moneygram", "--set", "fixed=35")[0] == Status.REFUSED
    assert ask("method-cost", "tt", "--forget")[1]["fixed"] is None


@pytest.mark.rule("R179")
def test_the_platforms_order_has_its_clocks(ask, call, order):
    fields = ("platform_number=2086543210", "covered=5000", "ship_by=2026-05-01")
    status = "platform_status=awaiting_confirmation"
    told = ask("platform", order, *(part for each in (*fields, status) for part in ("--set", each)))
    assert told[0] == Status.DONE
    clocks = {each["kind"]: each for each in told[1]["clocks"]}
    assert (clocks["ship_by"]["left"], clocks["claim"]["days"]) == (50, 30)
    assert "20153048" in clocks["claim"]["source"]
    assert "Awaiting delivery confirmation" in call("platform", order)[1]


def test_own_terms_make_a_schedule(ask):
    terms = "500 order (tooling); 30% sample; balance inspection+14"
    told = ask("schedule", "--total", "18400", "--currency", "USD", "--terms", terms)[1]
    assert [each["amount"] for each in told["lines"]] == ["500.00", "5520.00", "12380.00"]
    assert (told["lines"][2]["trigger"], told["lines"][2]["days"]) == ("inspection_passed", 14)
    assert told["terms"] == terms


def test_a_letter_of_credit_is_kept_with_its_documents(ask, call, order):
    assert ask("credit", order)[1]["credit"] is None
    fields = ("number=LC-881", "amount=9000", "expires_on=2026-06-30")
    told = ask("credit", order, *(part for each in fields for part in ("--set", each)))[1]
    assert len(told["documents"]) == 6
    assert "for USD 9,000.00" in told["warnings"][0]
    first = told["documents"][0]["id"]
    told = ask("credit", order, "--present", first, "--ask-for", "Fumigation", "--copies", 2)[1]
    assert [each["presented"] for each in told["documents"]] == [True, *[False] * 6]
    assert "2026-06-30" in call("credit", order)[1]
    assert call("credit", order, "--present", 99)[0] == Status.REFUSED


def test_what_is_to_be_paid_is_summed_and_written_as_a_calendar(ask, call, order, tmp_path):
    assert ask("forecast")[1]["items"][0]["due"] == "5520"
    target = tmp_path / "days.ics"
    assert ask("agenda", "--ics", target)[1]["days"] >= 2
    assert "already" in call("agenda", "--ics", target)[2]
    assert call("agenda", "--ics", target, "--force")[0] == Status.DONE
