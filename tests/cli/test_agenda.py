def test_agenda(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    status, document = ask("agenda")
    assert status == 0
    (item,) = document["items"]
    assert item == {
        "kind": "details",
        "section": "today",
        "due": None,
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
