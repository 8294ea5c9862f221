"""The journey of an order on the command line, and every refusal with its status."""

from contextlib import closing

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_state
from tests.order_factory import (
    TODAY,
    make_file,
    make_order,
    make_photos,
    make_quote,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first

TO = ("--address", "Olga Petrova, ul. Baumana 12, Kazan, 420111, Russia")
CHECKED = (
    "--channel", "phone", "--detail", "+86 755 8888 1234", "--known-since", "2026-02-02",
    "--with", "Li Wei", "--date", "2026-03-12",
)  # fmt: skip


@at_first
def quote(desk):
    """A quote in the file, which nobody has open: commands can."""
    return make_quote(desk, make_supplier(desk))


def test_a_schedule_to_the_cent(ask):
    status, document = ask(
        "schedule", "--total", "18400.01", "--currency", "usd", "--terms", "30/70"
    )
    assert status == Status.DONE
    assert document["total"] == "18400.01"
    assert [(x["seq"], x["percent"], x["amount"], x["trigger"]) for x in document["lines"]] == [
        (1, "30", "5520.00", "order"),
        (2, "70", "12880.01", "goods_ready"),
    ]


def test_a_schedule_in_a_currency_without_cents(ask):
    document = ask("schedule", "--total", "1001", "--currency", "JPY", "--terms", "50/50")[1]
    assert [line["amount"] for line in document["lines"]] == ["501", "500"]


@pytest.mark.parametrize(
    ("total", "currency", "terms"),
    [("1e999", "USD", "30/70"), ("1.2.3", "USD", "30/70"), ("1.000", "KWD", "30/70"),
     ("NaN", "USD", "30/70"),
     ("100.001", "USD", "30/70"), ("0", "USD", "30/70"), ("-5", "USD", "30/70"),
     ("100", "DOLLAR", "30/70"), ("100", "USD", "30/60"), ("100", "USD", ""),
     ("999999999999999", "USD", "30/70"), ("1.5", "JPY", "30/70")],
)  # fmt: skip
def test_a_wrong_schedule_is_one_sentence(call, total, currency, terms):
    status, out, err = call(
        "schedule", f"--total={total}", "--currency", currency, f"--terms={terms}"
    )
    assert (status, out) == (Status.REFUSED, "")
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_photos_of_an_inspection_come_one_after_the_other(ask, call, desk, tmp_path):
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, TODAY)
    desk.close()
    photos = make_photos(tmp_path)
    status, _, err = call(
        "inspect", order, "--inspector", "Ms Chen", "--cartons", "3", "--passed",
        "--photo", photos[0],
    )  # fmt: skip
    assert (status, "Photos: 1 of 3. Each opened carton needs one" in err) == (Status.DONE, True)
    fix = ask("pay", order, "--line", "2", "--dry-run")[1]["missing"][0]["fix"]
    assert fix == "add-photos PO-2026-0001 FILE"
    status, out, err = call("add-photos", order, *photos)
    assert "left out: 1; added: 2." in err
    assert "missing" not in out
    assert ask("pay", order, "--line", "2", "--dry-run")[0] == Status.DONE


def test_a_second_order_from_a_quote_is_asked_about(ask, call, quote):
    order = ("add-order", "--quote", quote, "--qty", "4000", "--terms", "30/70", *TO)
    assert ask(*order)[0] == Status.DONE
    status, out, err = call(*order)
    assert (status, out) == (Status.REFUSED, "")
    assert "PO-2026-0001 was made from this quote already" in err
    assert "--again" in err
    assert ask(*order, "--again")[1]["number"] == "PO-2026-0002"


def test_the_journey_from_quote_to_a_paid_deposit(ask, call, quote, tmp_path):
    status, order = ask("add-order", "--quote", quote, "--qty", "4000", "--terms", "30/70", *TO)
    assert (status, order["number"], order["total"]) == (Status.DONE, "PO-2026-0001", "18400.00")

    refused, answer = ask("pay", "PO-2026-0001", "--line", "1", "--dry-run")
    assert refused == Status.REFUSED
    assert answer["allowed"] is False
    assert [(m["gate"], m["fact"]) for m in answer["missing"]] == [
        ("G3", "sample"), ("G3", "account"), ("G3", "proforma"),
    ]  # fmt: skip
    assert answer["missing"][0]["fix"] == "sample PO-2026-0001 approve"

    _, account = ask(
        "add-account", order["supplier_id"], "--set", "number=6222000012345678",
        "--set", "beneficiary=Shenzhen Brightpath Electronics Co., Ltd", "--set", "kind=company",
    )  # fmt: skip
    ask("check-account", account["id"], *CHECKED)
    ask("attach", "PO-2026-0001", "--kind", "proforma", make_file(tmp_path))
    ask("sample", "PO-2026-0001", "receive")
    assert ask("sample", "PO-2026-0001", "approve")[1]["stage"] == "deposit_due"

    status, paid = ask(
        "pay", "PO-2026-0001", "--line", "1", "--amount", "5,520.00", "--date", "2026-03-12",
        "--fee", "35", "--evidence", make_file(tmp_path, "mt103.pdf"),
    )  # fmt: skip
    assert (status, paid["allowed"], paid["stage"]) == (Status.DONE, True, "in_production")

    refused, balance = ask("pay", "PO-2026-0001", "--line", "2")
    assert (refused, [m["fact"] for m in balance["missing"]]) == (
        Status.REFUSED,
        ["ready", "inspection"],
    )
    photos = make_photos(tmp_path)
    ask("ready", "PO-2026-0001", "--date", "2026-03-12")
    shown = [part for photo in photos for part in ("--photo", photo)]
    inspected = ("--inspector", "Ms Chen", "--cartons", "3", "--passed", *shown)
    assert ask("inspect", "PO-2026-0001", *inspected)[1]["stage"] == "balance_due"
    assert "Balance due" in call("order", "1")[1]
    assert ask("pay", "PO-2026-0001", "--line", "2")[0] == Status.DONE
    assert "Paid, waiting for shipment" in call("order", "1")[1]

    _, listed = ask("list", "orders")
    assert (listed["total"], listed["items"][0]["left"]) == (1, "0")
    assert call("void", "1", "--reason", "Sent back")[0] == Status.DONE
    assert ask("order", "1")[1]["stage"] == "deposit_due"


@pytest.mark.rule("R110")
def test_money_sent_to_a_person_is_recorded_as_an_incident(ask, quote):
    ask("add-order", "--quote", quote, "--qty", "500", *TO)
    status, answer = ask(
        "incident", "PO-2026-0001", "--line", "1", "--payee", "Mr Wang", "--amount", "735"
    )
    assert (status, answer["incident"]) == (Status.DONE, True)
    missing = ask("pay", "1", "--line", "1", "--dry-run")[1]["missing"]
    assert "flag_personal_account" in [each["fact"] for each in missing]


@pytest.mark.rule("R5")
def test_an_order_needs_an_address_and_it_can_be_changed(ask, call, quote):
    status, _out, err = call("add-order", "--quote", quote, "--qty", "500")
    assert (status, "delivery address" in err) == (Status.REFUSED, True)
    told = call("add-order", "--quote", quote, "--qty", "500", *TO)[2]
    assert "The quote leaves open: " in told
    status, document = ask("address", "1", "Warehouse 7, Kazan")
    assert (status, document["delivery_address"]) == (Status.DONE, "Warehouse 7, Kazan")
    assert "address" not in [fact["fact"] for fact in document["missing"]]
    assert "neither you nor the supplier is bound" in call("order", "1")[1]


def test_a_dry_run_changes_nothing(ask, quote, resources, tmp_path):
    ask("add-order", "--quote", quote, "--qty", "500", *TO)
    ask("pay", "1", "--line", "1", "--dry-run")
    with closing(Desk(tmp_path / "own.sourcing", resources)) as desk:
        assert not order_state(desk.reader, 1, TODAY).paid


@pytest.mark.parametrize(
    "command",
    [("add-order", "--quote", "99", "--qty", "500"), ("add-order", "--quote", "1", "--qty", "499"),
     ("add-order", "--quote", "1", "--qty", "500"), ("address", "PO-2000-0001", "Kazan"),
     ("add-order", "--quote", "1", "--qty", "1e999"), ("order", "PO-2000-0001"),
     ("sample", "PO-2000-0001", "approve"), ("ready", "1", "--date", "30.02.2026"),
     ("pay", "1", "--line", "1", "--amount", "1.2.3"),
     ("add-order", "--quote", "1", "--qty", "1,000"),
     ("attach", "1", "--kind", "proforma", "/nowhere/file.pdf"),
     ("waive", "1", "--gate", "G3", "--fact", "sample", "--reason", "short"),
     ("check-account", "7", *CHECKED), ("check-account", "7", *CHECKED, "--channel", "e-mail"),
     ("add-account", "1", "--set", "beneficiary=X", "--set", "number=DE00370400440532013000"),
     ("void", "9", "--reason", "x")],
)  # fmt: skip
def test_a_refusal_is_one_line_and_status_three(call, quote, command):
    status, out, err = call(*command)
    assert (status, out) == (Status.REFUSED, "")
    assert len(err.strip().splitlines()) == 1


def test_a_paid_line_and_a_line_that_is_not_there_are_named(ask, call, quote):
    ask("add-order", "--quote", quote, "--qty", "500", *TO)
    status, _, err = call("pay", "1", "--line", "9", "--dry-run")
    assert (status, err.strip()) == (Status.REFUSED, "PO-2026-0001 has no payment 9; it has 2")


def test_the_day_of_an_order_is_said_when_it_is_made_and_afterwards(ask, call, quote):
    made = ("add-order", "--quote", quote, "--qty", "500", *TO, "--date")
    status, _out, err = call(*made, "2026-03-13")
    assert (status, "in the future" in err) == (Status.REFUSED, True)
    status, _out, err = call(*made, "2026-02-28")
    assert (status, "older than its quote" in err) == (Status.REFUSED, True)
    assert ask(*made, "2026-03-02")[1]["ordered_on"] == "2026-03-02"
    assert ask("change-order", "1", "--date", "yesterday")[1]["ordered_on"] == "2026-03-11"
    assert "Ordered on 2026-03-11" in call("order", "1")[1]


def test_an_account_and_a_reply_came_when_the_user_says(ask, call, quote):
    prices = ("add-quote", "--supplier", "1", "--breaks", "500:4.9", "--set", "product=Lamp")
    status, _out, err = call(*prices, "--set", "received_on=tomorrow")
    assert (status, "in the future" in err) == (Status.REFUSED, True)
    old = ask(*prices, "--set", "received_on=2026-02-01")[1]["quote"]
    order = ("add-order", "--quote", old, "--qty", "500", "--terms", "30/70", *TO)
    assert ask(*order, "--date", "2026-02-01")[0] == Status.DONE
    account = ("add-account", "1", "--set", "beneficiary=Acme", "--set", "number=62220000")
    status, _out, err = call(*account, "--date", "tomorrow")
    assert (status, "in the future" in err) == (Status.REFUSED, True)
    ask(*account, "--date", "2026-02-03")
    assert "Came on 2026-02-03" in call("accounts", "1")[1]
