"""Money on the command line: excess, repetitions, payees, rates, shortfalls, changed plans."""

import pytest

from sourcing_app.cli.output import Status
from tests.order_factory import make_order, make_quote, make_supplier, open_deposit


@pytest.fixture
def order(desk, tmp_path):
    """An order of 18,400 whose deposit of 5,520 may be paid; the desk is closed for commands."""
    key = make_order(desk)
    open_deposit(desk, key, tmp_path)
    desk.close()
    return key


def refused(call, *arguments):
    status, out, err = call(*arguments)
    assert (status, out) == (Status.REFUSED, "")
    assert len(err.strip().splitlines()) == 1
    return err


def test_more_than_a_line_has_left_is_refused(ask, call, order):
    for more in ((), ("--dry-run",)):
        told = refused(call, "pay", order, "--line", 1, "--amount", "18400.00", *more)
        assert "has USD 5,520.00 left" in told
        assert "payment 2" in told
    assert ask("order", order)[1]["paid"] == "0.00"


@pytest.mark.parametrize("amount", ["", " ", "100 pcs", "100/pc", "5.52k/k"])
def test_what_is_no_amount_pays_nothing(ask, call, order, amount):
    line = (order, "--line", 1, "--amount", amount)
    refused(call, "pay", *line)
    refused(call, "pay", *line, "--dry-run")
    refused(call, "incident", *line, "--payee", "Wang Lei")
    refused(call, "change-order", order, "--total", amount)
    shown = ask("order", order)[1]
    assert (shown["paid"], shown["total"]) == ("0.00", "18400.00")


def test_a_repetition_needs_its_reason(ask, call, order):
    pay = ("pay", order, "--line", 1, "--amount", "1000")
    assert ask(*pay)[0] == Status.DONE
    assert "the same amount on the same day" in refused(call, *pay)
    assert "the same amount on the same day" in refused(call, *pay, "--dry-run")
    assert ask(*pay, "--repeat-reason", "Their second invoice of the day")[0] == Status.DONE
    assert ask("order", order)[1]["left"] == "16400.00"


def test_the_payment_of_another_order_is_named_here_too(ask, call, desk, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    other = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    desk.close()
    ask("pay", order, "--line", 1, "--amount", "1000", "--reference", "MT103")
    gone = ("incident", other, "--line", 1, "--amount", 900, "--payee", "Brightpath")
    told = refused(call, *gone, "--reference", "mt-103")
    assert "for line 1 of order PO-2026-0001: the same bank reference" in told
    reason = ("--repeat-reason", "One transfer for both of these orders")
    assert ask(*gone, "--reference", "mt-103", *reason)[0] == Status.DONE


def test_the_payee_is_judged_here_too(call, order):
    pay = ("pay", order, "--line", 1, "--dry-run")
    assert "personal account are refused" in refused(call, *pay, "--payee-is", "person")
    assert "belongs to “Shenzhen" in refused(call, *pay, "--payee", "Wang Lei")


def test_money_sent_to_the_company_is_an_incident_without_a_flag(ask, order):
    gone = ("incident", order, "--line", 1, "--amount", 120, "--payee", "Brightpath")
    assert ask(*gone, "--payee-is", "company")[0] == Status.DONE
    assert ask("pay", order, "--line", 1, "--dry-run")[1]["allowed"] is True


def test_a_card_payment_in_another_currency_needs_a_rate(ask, call, desk, tmp_path):
    supplier = make_supplier(desk)
    order = make_order(desk, 20_000, supplier=supplier, currency="EUR")
    open_deposit(desk, order, tmp_path)
    desk.close()
    pay = ("pay", order, "--line", 1, "--amount", "18400.01", "--method", "card")
    assert "enter the rate (the price of 1 USD in EUR)" in refused(call, *pay)
    rate = ("--rate", "0.92", "--rate-source", "ECB")
    assert "exceed USD 20,000.00" in refused(call, *pay, *rate)
    within = ("pay", order, "--line", 1, "--amount", "18400", "--method", "card", *rate)
    assert ask(*within)[1]["payment"]["rate"] == "0.92"


def test_a_payment_that_came_in_short_is_settled_and_reopened(ask, call, order):
    ask("pay", order, "--line", 1, "--amount", "5500")
    status, told = ask("short", order, "--line", 1, "--reason", "Bank charges on the way")
    assert (status, told["paid"], told["short"], told["left"]) == (
        Status.DONE, "5500.00", "20.00", "12880.00",
    )  # fmt: skip
    line = told["lines"][0]
    assert (line["state"], line["short"], line["short_on"], line["short_reason"]) == (
        "short", "20.00", "2026-03-12", "Bank charges on the way",
    )  # fmt: skip
    assert "20.00 short since 2026-03-12: Bank charges on the way" in call("order", order)[1]
    assert ask("short", order, "--line", 1, "--reopen")[1]["left"] == "12900.00"
    more = ("short", order, "--line", 1, "--amount", "20.01", "--reason", "Bank charges on the way")
    assert "has USD 20.00 left" in refused(call, *more)


def test_a_shortfall_needs_a_reason_as_long_as_any_other(call, ask, order):
    ask("pay", order, "--line", 1, "--amount", "5500", "--reference", "MT103/77")
    assert "at least 15 characters" in refused(
        call, "short", order, "--line", 1, "--reason", "Bank charges"
    )
    assert "in words" in refused(call, "short", order, "--line", 1, "--reason", "." * 20)
    assert "reference MT103/77" in call("order", order)[1]


def test_total_and_terms_change_together(ask, call, order):
    told = ask("change-order", order, "--total", "10000", "--terms", "33.334/33.333/33.333")[1]
    assert [(x["percent"], x["amount"]) for x in told["lines"]] == [
        ("33.334", "3333.40"), ("33.333", "3333.30"), ("33.333", "3333.30"),
    ]  # fmt: skip
    assert "not 100" in refused(call, "change-order", order, "--total", 9, "--terms", "30/60")
    assert ask("order", order)[1]["total"] == "10000.00"


def test_three_decimals_are_taken_by_a_new_order(ask, desk):
    quote = make_quote(desk, make_supplier(desk))
    desk.close()
    terms = "/".join([*["0.166"] * 14, "97.676"])
    made = ("add-order", "--quote", quote, "--qty", 4000, "--terms", terms, "--address", "Kazan")
    assert len(ask(*made)[1]["lines"]) == 15


def test_what_a_payment_was_in_the_buyers_own_money_is_kept_listed_and_exported(
    ask, call, order, tmp_path
):
    pay = ("pay", order, "--line", 1, "--amount", "1000")
    own = ("--own-currency", "eur", "--own-amount", "92.40", "--own-rate", "0.9237")
    assert "EUR 92.40 is not USD 1,000.00 at the rate of 0.9237" in refused(call, *pay, *own)
    assert "in which currency" in refused(call, *pay, "--own-rate", "0.9237", "--dry-run")
    assert ask(*pay, "--own-currency", "eur", "--own-rate", "0.9237")[0] == Status.DONE
    back = ("refund", order, "--line", 1, "--amount", "100", "--own-currency", "EUR")
    assert ask(*back, "--own-amount", "91.5")[0] == Status.DONE
    paid, came_back = ask("order", order)[1]["payments"]
    told = [[each[f"own_{name}"] for name in ("amount", "currency", "rate")] for each in
            (paid, came_back)]  # fmt: skip
    assert told == [["923.70", "EUR", "0.9237"], ["91.50", "EUR", "0.915"]]
    target = tmp_path / "payments.csv"
    assert ask("export", "payments", target)[0] == Status.DONE
    assert "EUR,923.7,0.9237" in target.read_text("utf-8-sig")


def test_a_refund_is_of_the_dispute_that_waits_for_it_unless_another_is_named(ask, order):
    ask("pay", order, "--line", 1, "--amount", "1000")
    ask("open-dispute", order, "--set", "reason=quality", "--set", "facts=Painted steel")
    ask("end-dispute", 1, "--state", "won", "--outcome", "All of it back", "--money-back", "500")
    back = ("refund", order, "--line", 1)
    ask(*back, "--amount", "70", "--no-dispute")
    ask(*back, "--amount", "200")
    told = [each["dispute"] for each in ask("order", order)[1]["payments"]]
    assert told == [None, None, 1]
