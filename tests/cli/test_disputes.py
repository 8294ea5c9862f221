"""Disputes, risks and the end of an order by command."""

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.services.desk import Desk, create
from tests.order_factory import make_file, make_open_order, pay

FACTS = "Agreed: aluminium lamps. Received: painted steel, all 4,000 of them, found on 10 March."


@pytest.fixture
def order(tmp_path, resources):
    """An order whose deposit is paid."""
    create(tmp_path / "own.sourcing")
    desk = Desk(tmp_path / "own.sourcing", resources)
    made = make_open_order(desk, tmp_path)
    pay(desk, made, 1, "5520")
    desk.close()
    return made


def test_a_dispute_from_its_opening_to_its_pack(ask, call, order, tmp_path):
    wrong = ("open-dispute", order, "--set", "reason=envy", "--set", f"facts={FACTS}")
    assert call(*wrong)[0] == Status.REFUSED
    asked = ("open-dispute", order, "--set", "reason=quality", "--set", f"facts={FACTS}")
    assert call(*asked, "--set", "money_back=99")[0] == Status.REFUSED
    _, found = ask(*asked)
    assert call("dispute", 1, "--set", "closed_on=2026-03-12")[0] == Status.REFUSED
    (dispute,) = found["disputes"]
    assert (dispute["answer_by"], dispute["escalate_by"]) == ("2026-03-15", "2026-03-19")
    assert [each["part"] for each in dispute["evidence"] if not each["met"]] == [
        "dates",
        "photos",
        "chat",
    ]
    chat = make_file(tmp_path, "chat.pdf")
    ask("dispute", 1, "--attach", chat, "--kind", "chat_copy")
    ask("dispute-step", 1, "--set", "kind=offer", "--set", "words=A discount", "--set", "amount=50")
    status, _, err = call("dispute", 1, "--escalate", "--attach", chat)
    assert (status, "Give --escalate alone" in err) == (Status.REFUSED, True)
    ask("dispute", 1, "--escalate")
    _, out, _ = call("end-dispute", 1, "--state", "part", "--outcome", "Half", "--money-back", "60")
    assert "quality, part" in out
    assert "Money back: USD 60.00" in out
    status, _, _ = call("document", "dispute", "PO-2026-0001", "--out", tmp_path / "pack.pdf")
    assert (status, (tmp_path / "pack.pdf").read_bytes()[:4]) == (Status.DONE, b"%PDF")


def test_risks_and_contract_points_are_shown_and_answered(ask, call, order):
    _, found = ask("risks", order)
    assert found["at_risk"] == "5520.00"
    assert [each["state"] for each in found["risks"]].count("open") == 3
    assert call("risks", order, "--accept", "risk_packing", "--reason", "no")[0] == Status.REFUSED
    reason = ("--reason", "They pack for us since 2019")
    _, found = ask("risks", order, "--accept", "risk_packing", *reason)
    assert found["risks"][-1] | {"why": ""} == {
        "risk": "risk_packing", "state": "waived", "why": "",
        "reason": "They pack for us since 2019",
    }  # fmt: skip
    _, found = ask("contract", order, "--point", "aql", "--note", "Annex 2")
    assert found["settled"] == 1
    assert {"point": "law", "answer": None, "note": "", "checked_on": None} in found["points"]


def test_an_order_that_is_not_received_is_not_closed(call, order):
    scores = [word for each in ("quality=5", "time=4", "contact=3") for word in ("--set", each)]
    status, _, err = call("close-order", order, *scores)
    assert (status, "Confirm the receipt" in err) == (Status.REFUSED, True)
    status, _, err = call("close-order", order, "--set", "quality=6", *scores[2:])
    assert status == Status.REFUSED
    assert "quality" in err
