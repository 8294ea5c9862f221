"""Three orders to their end by commands: in two shipments, disputed, and asked to pay a person."""

from tests.e2e.orders import REPORT, inspected, settings


def test_from_the_deposit_to_a_closed_order_in_two_shipments(order):
    number = order.number
    assert order.at_risk(0) == ["5520.00"]
    order.ask(1, "milestone", number, *settings(kind="goods_ready", promised_on="2026-04-01"))
    assert "production_late" in order.waits_for(21)
    order.ask(22, "ready", number)
    assert "payment_blocked" in order.waits_for(22)
    inspected(order, 23, "passed")
    assert "payment_due" in order.waits_for(24)
    order.ask(24, "pay", number, "--line", 2, "--amount", 12880, "--date", "2026-04-05",
              "--method", "tt")  # fmt: skip
    assert "bill_of_lading" in order.waits_for(25)
    shipped = settings(shipped_on="2026-04-07", eta="2026-05-02", bl_kind="telex")
    order.ask(26, "ship", number, *shipped, "--qty", "1=2500")
    assert order.stage(26) == "shipped"
    assert "Of LED desk lamp only 1,500 pcs are left" in order.refused(
        27, "ship", number, *shipped, "--qty", "1=1501"
    )
    order.ask(30, "ship", number, *settings(shipped_on="2026-04-11", eta="2026-05-10"),
              "--qty", "1=1500")  # fmt: skip
    assert "arrival" in order.waits_for(31)
    assert "receipt" in order.waits_for(51)
    came = settings(received_on="2026-05-03", condition="as_agreed")
    order.ask(52, "receive", number, *came, "--qty", "1=2500", "--shipment", 1, *order.photos(1))
    assert order.at_risk(52) == ["6900.00"]
    assert "Not come yet: 1,500 pcs" in order.refused(53, "confirm-receipt", number)
    came = settings(received_on="2026-05-11", condition="as_agreed")
    order.ask(60, "receive", number, *came, "--qty", "1=1500", "--shipment", 2)
    order.ask(61, "confirm-receipt", number)
    assert order.at_risk(61) == []
    assert order.waits_for(64) == {"feedback"}
    order.ask(65, "close-order", number, *settings(quality=5, time=4, contact=5))
    assert order.waits_for(66) == set()
    assert order.ask(66, "risks", number)["at_risk"] == "0.00"
    order.ask(66, "document", "order-file", number, "--out", order.folder / "file.pdf")


def test_a_failed_inspection_is_reworked_and_damaged_goods_bring_money_back(order):
    number = order.number
    order.ask(20, "ready", number)
    inspected(order, 21, "failed", cartons=4)
    key = order.ask(21, "inspections", number)["items"][0]["id"]
    defect = settings(kind="major", words="Crooked arm", count=40, decision="rework")
    order.ask(21, "defect", number, key, *defect)
    assert "The inspection of 2 April 2026 failed" in order.refused(
        22, "pay", number, "--line", 2, "--amount", 12880, "--date", "2026-04-03"
    )
    inspected(order, 28, "passed", cartons=5)
    order.ask(28, "pay", number, "--line", 2, "--amount", 12880, "--date", "2026-04-09",
              "--method", "tt")  # fmt: skip
    order.ask(30, "ship", number, *settings(shipped_on="2026-04-11", eta="2026-05-02"))
    came = settings(received_on="2026-05-03", condition="damaged")
    order.ask(52, "receive", number, *came, "--qty", "1=4000/600", *order.photos(2))
    order.ask(52, "open-dispute", number, *settings(reason="quality", facts=REPORT))
    assert "dispute" in order.waits_for(53)
    assert order.at_risk(53) == ["18400.00"]
    assert "A dispute is open" in order.refused(53, "confirm-receipt", number)
    order.ask(53, "dispute-step", 1, *settings(kind="offer", words="A discount", amount=500))
    order.ask(53, "dispute", 1, "--attach", order.file("chat.pdf"), "--kind", "chat_copy")
    assert all(each["met"] for each in disputed(order, 54)["evidence"])
    order.ask(55, "dispute", 1, "--escalate")
    order.ask(60, "end-dispute", 1, "--state", "won", "--outcome", "Refund for the damaged ones",
              "--money-back", 2760)  # fmt: skip
    assert "refund" in order.waits_for(61)
    order.ask(62, "money-back", 1, "--date", "2026-05-13")
    assert disputed(order, 62)["owed"] is None
    assert "refund" not in order.waits_for(63)
    order.ask(63, "confirm-receipt", number)
    order.ask(64, "close-order", number, *settings(quality=2, time=3, contact=4))
    order.ask(64, "document", "dispute", number, "--out", order.folder / "pack.pdf")
    assert order.waits_for(70) == set()


def disputed(order, day):
    return order.ask(day, "disputes", order.number)["disputes"][0]


def test_nothing_pays_the_personal_account_of_a_balance_invoice(order):
    number = order.number
    order.ask(20, "ready", number)
    inspected(order, 21, "passed")
    person = settings(beneficiary="Wang Lei", kind="person", bank="Bank of China",
                      number="6222 0000 9999 0000")  # fmt: skip
    order.ask(22, "add-account", 1, *person)
    balance = ("pay", number, "--line", 2, "--amount", 12880, "--date", "2026-04-03")
    for method in ("tt", "card", "trade_assurance"):
        order.refused(22, *balance, "--method", method)
    assert "personal account" in order.refused(22, *balance, "--method", "tt")
    reason = ("--reason", "The factory says that it is all right so")
    for fact in ("payee_company", "account", "supplier"):
        order.refused(22, "waive", number, "--gate", "G4", "--fact", fact, *reason)
    order.ask(23, "incident", number, "--line", 2, "--amount", 100, "--payee", "Wang Lei",
              "--date", "2026-04-04")  # fmt: skip
    flags = order.ask(23, "vet", 1)["red_flags"]
    assert [(flag["kind"], flag["severity"]) for flag in flags] == [
        ("personal_account", "critical")
    ]
    assert order.at_risk(23) == ["5620.00"]
    assert order.ask(23, "order", number)["left"] == "12880.00"
    states = {each["risk"]: each["state"] for each in order.ask(23, "risks", number)["risks"]}
    assert states["risk_personal_account"] == "open"
