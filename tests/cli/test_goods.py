"""Samples, production, inspections and shipping of an order on the command line."""

from datetime import timedelta

from sourcing_app.cli.output import Status
from tests.order_factory import TODAY, make_open_order, make_photos, pay
from tests.prepared import at_first

READY = TODAY + timedelta(27)


@at_first
def order(desk, tmp_path):
    key = make_open_order(desk, tmp_path)
    pay(desk, key, 1, "5520")
    return key


def test_samples_and_measurements_are_entered_and_judged(ask, call, order, tmp_path):
    status, told = ask("samples", order)
    (approved,) = told["items"]
    assert (status, approved["verdict"], approved["decided_on"]) == (0, "approved", str(TODAY))
    photo = make_photos(tmp_path)[0]
    added = ("--set", "asked_on=2026-03-12", "--set", "price=35.50", "--photo", photo)
    status, told = ask("add-sample", order, *added)
    kept = [(row["round"], row["verdict"], row["price"]) for row in told["items"]]
    assert kept == [(1, "approved", None), (2, "open", "35.5")]
    measured = ("--set", "characteristic=Weight", "--set", "unit=g", "--set", "low=100")
    status, told = ask("measure", order, *measured, "--set", "value=99.5")
    assert status == Status.FINDINGS
    assert told["items"][1]["measures"][0]["as_specified"] is False
    status, told = ask("measure", order, *measured, "--set", "value=101")
    assert [m["value"] for m in told["items"][1]["measures"]] == ["101"]
    status, out, _err = call("change-sample", order, "--set", "courier=DHL", "--round", "2")
    assert (status, "Weight: 101 g (100 to ?), as specified" in out) == (Status.DONE, True)
    assert call("change-sample", order, "--round", "7", "--set", "courier=DHL")[0] == Status.REFUSED


def test_a_production_is_planned_promised_and_late(ask, order):
    status, told = ask("production", order)
    assert (status, told["started"], told["ready"]) == (0, str(TODAY), str(READY))
    assert {row["id"] for row in told["items"]} == {None}
    assert told["remarks"][0] == "Days lost: 2 (Tomb-Sweeping Day)."
    status, told = ask("plan-production", order)
    assert [row["kind"] for row in told["items"]][-1] == "goods_ready"
    promised = ("--set", "promised_on=2026-03-10")
    status, told = ask("milestone", order, "--set", "kind=goods_ready", *promised)
    (late,) = (row for row in told["items"] if row["kind"] == "goods_ready")
    assert (status, late["late_days"]) == (Status.FINDINGS, 2)
    told = ask("milestone", order, "--set", "kind=goods_ready", "--set", f"actual_on={TODAY}")[1]
    assert ask("order", order)[1]["stage"] == "ready"


def test_an_inspection_is_planned_made_counted_and_its_defects_decided(ask, call, order, tmp_path):
    call("ready", order)
    plan = ("--set", f"planned_on={TODAY}", "--set", "lot=4000", "--set", "aql_major=2.5")
    told = ask("plan-inspection", order, *plan)[1]
    (row,) = told["items"]
    assert (row["n"], row["verdict"], row["passed"]) == (200, "open", None)
    photos = [word for photo in make_photos(tmp_path) for word in ("--photo", photo)]
    made = ("--inspector", "Ms Chen", "--cartons", "3", "--passed", *photos)
    told = ask("inspect", order, *made, "--set", "found_major=11")[1]
    assert [fact["fact"] for fact in told["missing"]] == ["inspection"]
    told = ask("change-inspection", order, row["id"], "--set", "found_major=4")[1]
    assert told["items"][0]["verdict"] == "accepted"
    defect = ("--set", "kind=major", "--set", "words=Crooked seam", "--set", "count=4")
    told = ask("defect", order, row["id"], *defect)[1]
    assert told["defect_rates"][0]["rate"] == "2.0"
    assert [fact["fact"] for fact in ask("order", order)[1]["missing"]] == ["defects"]
    (listed,) = told["items"][0]["defects"]
    decided = ("--defect", listed["id"], "--set", "decision=rework")
    assert ask("defect", order, row["id"], *decided)[0] == Status.DONE
    paid = ("--method", "tt", "--reference", "TT2", "--dry-run")
    assert ask("pay", order, "--line", "2", "--date", TODAY, *paid)[1]["allowed"]


def test_goods_are_shipped_in_parts_checked_and_not_confirmed_before(ask, call, order):
    pages = "https://www.cosco.com/track?no=1"
    page = ("--set", f"tracking_page={pages}", "--set", "bl_kind=telex")
    status, told = ask("ship", order, "--set", f"shipped_on={TODAY}", *page, "--qty", "1=3,000")
    assert told["goods"][0]["shipped"] == "3000"
    assert told["shipments"][0]["tracking_page"] == pages
    assert call("ship", order, "--set", "tracking_page=javascript:alert(1)")[0] == Status.REFUSED
    assert call("ship", order, "--qty", "2=1")[0] == Status.REFUSED
    told = ask("change-shipment", order, "--set", "eta=2026-03-12")[1]
    assert told["shipments"][0]["expected"] == {"eta": "2026-03-12", "planned": "2026-03-19"}
    status, _out, err = call("confirm-receipt", order)
    assert (status, "the order stands at “In production”" in err) == (Status.REFUSED, True)
    checked = ("--set", f"received_on={TODAY}", "--set", "condition=as_agreed")
    for round_the_gate in (f"confirmed_on={TODAY}", "without_check_reason=x"):
        status, _out, err = call(
            "receive", order, *checked, "--qty", "1=1", "--set", round_the_gate
        )
        assert (status, "is not set here" in err) == (Status.REFUSED, True)
    told = ask("receive", order, *checked, "--qty", "1=3000/12", "--shipment", "1")[1]
    assert (told["goods"][0]["damaged"], told["goods"][0]["missing"]) == ("12", "1000")


def test_requirements_are_kept_and_printed_for_the_factory(ask, call, order, tmp_path):
    words = ("--set", "packing=5-layer cartons\\nNo straps", "--set", "freight_buffer_days=10")
    status, told = ask("requirements", order, *words)
    assert (status, told["packing"]) == (Status.DONE, "5-layer cartons\nNo straps")
    assert ask("requirements", order)[1]["freight_buffer_days"] == 10
    for kind in ("requirements", "checklist"):
        status = call("document", kind, order, "--out", tmp_path / f"{kind}.pdf")[0]
        assert (status, (tmp_path / f"{kind}.pdf").exists()) == (Status.DONE, True)
    assert call("requirements", order, "--set", "dispatch_seen_on=2099-01-01")[0] == Status.REFUSED


def test_a_listed_defect_names_the_command_that_decides_it(ask, order):
    ask("ready", order)
    made = ("--inspector", "Ms Chen", "--passed", "--set", "kind=during_production")
    ask("inspect", order, *made)
    (row,) = ask("inspections", order)[1]["items"]
    defect = ("--set", "kind=minor", "--set", "words=Scratch", "--set", "count=1")
    ask("defect", order, row["id"], *defect)
    paid = ("--line", "2", "--date", TODAY, "--method", "tt", "--reference", "TT2", "--dry-run")
    status, told = ask("pay", order, *paid)
    assert status == Status.REFUSED
    assert "defect PO-2026-0001" in {m["fact"]: m["fix"] for m in told["missing"]}["defects"]
