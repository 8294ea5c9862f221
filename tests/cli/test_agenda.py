def test_agenda(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    status, document = ask("agenda")
    assert status == 0
    (item,) = document["items"]
    assert item == {
        "key": "details-registration-0",
        "kind": "details",
        "section": "today",
        "due": None,
        "until": None,
        "subject": [],
        "text": "Your buyer details are incomplete: Country or region is missing",
        "amount": None,
        "currency": None,
        "target": "registration",
    }
    _, out, _ = call("agenda", "--today", "2026-05-01")
    assert out.splitlines()[0] == "Today"


def test_no_file(call):
    status, out, err = call("agenda")
    assert (status, out) == (6, "")
    assert "own.sourcing" in err


def test_what_is_snoozed_is_left_out_until_its_day_and_is_taken_back(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    key = "details-registration-0"
    assert ask("snooze", key, "--until", "+3")[0] == 0
    assert call("agenda")[1].startswith("Nothing needs you today. Next: Your buyer details")
    (off,) = ask("agenda", "--snoozed")[1]["items"]
    assert (off["key"], off["section"]) == (key, "snoozed")
    assert "snoozed until" in call("agenda", "--snoozed")[1]
    assert len(ask("agenda", "--today", off["until"])[1]["items"]) == 1
    assert ask("snooze", key, "--show-again")[0] == 0
    assert len(ask("agenda")[1]["items"]) == 1
    assert "takes more than a mark" in call("snooze", key, "--done")[2]
    assert (
        "not in the list of today" in call("snooze", "details-registration-9", "--until", "+3")[2]
    )
    assert "a day after today" in call("snooze", key, "--until", "today")[2]
