"""The commands hold, lift-hold and vet: what is held, figures, score and the rules behind it."""

from datetime import date

import pytest

from sourcing_app.cli.main import run
from tests.inquiry_samples import sent_inquiry
from tests.order_factory import make_open_order, make_order

WHY = "The licence is in another name"


@pytest.fixture
def sun(call, ask, tmp_path):
    assert call("new", tmp_path / "own.sourcing")[0] == 0
    status, made = ask("add-supplier", "--set", "name=Ningbo Sun")
    assert status == 0
    return str(made["id"])


def test_a_hold_is_placed_shown_and_lifted_with_a_reason(ask, sun):
    why = "The licence is in another name"
    status, made = ask("hold", sun, "--scope", "payments", "--reason", why)
    assert (status, made["scope"], made["until"]) == (0, "payments", None)
    (hold,) = ask("vet", sun)[1]["holds"]
    assert (hold["id"], hold["reason"]) == (made["hold"], why)
    assert ask("lift-hold", str(made["hold"]), "--reason", "fine")[0] == 3
    assert ask("lift-hold", str(made["hold"]), "--reason", "They sent the right one")[0] == 0
    assert ask("vet", sun)[1]["holds"] == []


@pytest.mark.rule("R123")
def test_vet_keeps_figures_and_tells_score_rules_and_evidence(ask, sun):
    assert ask("vet", sun)[1]["score"] is None
    assert ask("vet", sun, "--answer", "activity_noted=pass")[0] == 3
    given = ("--figure", "response_rate=96%", "--figure", "transactions=120")
    status, told = ask("vet", sun, *given, "--answer", "activity_noted=pass")
    assert (status, told["done"]) == (0, 1)
    assert {each["kind"]: each["value"] for each in told["figures"]} == {
        "response_rate": "96", "transactions": "120",
    }  # fmt: skip
    assert told["score"] is not None
    rules = {each["rule"] for each in told["why"]}
    assert {"R117", "R157", "R158", "R161", "R171"} <= rules
    assert ask("vet", sun, "--figure", "rating=6")[0] == 3


def test_commands_by_which_something_goes_out_are_refused(desk, call, ask):
    order = make_order(desk)
    supplier = desk.orders.state(order).supplier_id
    desk.close()
    assert ask("hold", supplier, "--reason", "The licence is in another name")[0] == 0
    for command in (
        ("write-inquiry", "--supplier", supplier, "--set", "product=Lamp"),
        ("repeat-order", order),
        ("add-sample", order, "--set", "asked_on=today"),
        ("add-sample", order, "--set", "asked_on=2026-03-01", "--set", "paid_on=today"),
        ("plan-payment", order, "--line", "1", "--date", "2026-03-20"),
    ):
        status, _, told = call(*command)
        assert (status, "is on hold: On hold (Everything)" in told) == (3, True), command


def test_another_round_tells_who_is_not_asked(desk, call, ask):
    inquiry, suppliers = sent_inquiry(desk)
    desk.close()
    assert ask("hold", suppliers[0], "--reason", WHY)[0] == 0
    status, out, _ = call("clone-inquiry", inquiry)
    assert (status, out.splitlines()[-1][:23]) == (0, "On hold, so not asked: ")
    assert "left_out" not in ask("clone-inquiry", inquiry, "--supplier", suppliers[1])[1]
    held = [each["hold"] for each in ask("recipients", inquiry)[1]["recipients"]]
    assert held == [f"On hold (Everything) until it is lifted: {WHY}", None, None][: len(held)]


def test_nothing_is_seen_on_a_day_to_come(desk, call):
    day = "2099-01-05"
    inquiry, (supplier, *_) = sent_inquiry(desk)
    desk.inquiries.write_again(desk.inquiries.recipients_of(inquiry)[0])
    desk.close()
    for command in (
        ("vet", supplier, "--today", day),
        ("vet", supplier, "--today", day, "--badge", "gold"),
        ("settings", "set", "card_limit", "15000", "--source", "My bank", "--date", day),
        ("send-inquiry", inquiry, "--date", day),
    ):
        status, _, told = call(*command)
        assert (status, "is in the future" in told) == (3, True), command


def test_money_sent_during_a_hold_that_is_over_is_refused(desk, ask, tmp_path, resources, capsys):
    order = make_open_order(desk, tmp_path)
    supplier = desk.orders.state(order).supplier_id
    desk.close()
    held = ("hold", supplier, "--scope", "payments", "--reason", "Cool down for a few days")
    assert ask(*held, "--until", "2026-03-16")[0] == 0

    def pay(*more):
        words = ["pay", str(order), "--line", "1", "--amount", "1000", *more]
        status = run(words, tmp_path / "own.sourcing", resources, date(2026, 3, 16))
        return status, "money paid during a hold is an incident" in capsys.readouterr().err

    assert pay("--date", "2026-03-15") == pay("--date", "2026-03-15", "--dry-run") == (3, True)
    assert ask("order", order)[1]["paid"] == "0.00"
    assert pay("--date", "2026-03-16") == (0, False)


def test_what_an_order_on_hold_has_planned_is_blocked_wherever_it_is_told(
    desk, call, ask, tmp_path
):
    order = make_open_order(desk, tmp_path)
    desk.close()
    plan = ("plan-payment", order, "--line", "1", "--amount", "5520", "--date", "2026-03-20")
    assert ask(*plan)[0] == 0
    assert ask("hold-order", order, "payments", "--reason", "Talks about the price")[0] == 0
    told, days = call("agenda")[1], tmp_path / "days.ics"
    assert "Deposit for PO-2026-0001 is blocked. Payments on hold: Talks about the price" in told
    assert "Pay the deposit" not in told
    assert "blocked USD 5,520.00" in call("forecast")[1]
    call("agenda", "--ics", days)
    text = days.read_text("utf-8").replace("\n ", "")
    assert "is planned" not in text
    assert "is blocked: Payments on hold: Talks" in text
