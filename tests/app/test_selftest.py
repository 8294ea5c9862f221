"""The self-test passes on a sound program, and says so when a step fails."""

import json

from sourcing_app.app import pages, selftest


def test_a_sound_program_passes_every_step(qapp, capsys):
    status = selftest.self_test(as_json=True)

    told = json.loads(capsys.readouterr().out)
    assert (status, told["ok"]) == (0, True)
    assert [step["step"] for step in told["steps"]][-2:] == ["letter as PDF", "close"]


def test_a_failing_step_is_named_and_the_status_tells(qapp, capsys, monkeypatch):
    monkeypatch.setattr(pages, "PAGES", ("nowhere",))
    status = selftest.self_test(as_json=False)

    assert status == 1
    assert "FAILED  page nowhere" in capsys.readouterr().out
