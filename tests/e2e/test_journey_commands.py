"""The main journey on the command line: it ends with the deposit paid and the balance blocked."""

from sourcing_app.services.desk import Desk
from tests.e2e import by_commands, journey


def test_from_the_own_details_to_a_paid_deposit(call, tmp_path, resources):
    source, proforma, slip = by_commands.prepare(tmp_path)
    by_commands.to_the_inquiry(call, source)
    by_commands.to_the_open_gate(call, proforma)
    by_commands.pay_the_deposit(call, slip)

    balance = ("pay", "1", "--line", "2", "--amount", journey.BALANCE, "--date", journey.DAY)
    refused = call(*balance, "--method", "tt", expected=3)

    desk = Desk(call.path, resources)
    rows = journey.rows_of(desk.reader)
    desk.close()
    assert "balance is blocked" in refused.err
    assert [row["amount"] for row in rows["payment"]] == [5_520_000_000]
    assert [row["amount"] for row in rows["payment_line"]] == [5_520_000_000, 12_880_000_000]
    assert [row["name"] for row in rows["supplier"]] == [
        "Yiwu Harvest Housewares",
        "Ningbo Seaway Textile",
        "Shenzhen Brightpath Electronics",
    ]
    assert rows["purchase_order"][0]["number"] == "PO-2026-0001"
    assert rows["purchase_order"][0]["stage"] == "in_production"
