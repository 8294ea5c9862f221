"""The self-test passes on a sound program, and says so when a step fails."""

import json
import sys
from shutil import copy

import pytest

from sourcing_app.app import selftest, selftest_parts
from sourcing_app.services.sample import records


@pytest.fixture(autouse=True)
def sample_at_hand(monkeypatch, prepared_files, tmp_path):
    prepared_files.sample(tmp_path / "made.sourcing")
    copied = lambda path, *_rest: copy(tmp_path / "made.sourcing", path)  # noqa: E731 - in place
    monkeypatch.setattr(records, "create_sample", copied)


@pytest.mark.slow("every part, and every page")
def test_a_sound_program_passes_every_step(qapp, capsys, monkeypatch):
    """The audit looks at every page in the other languages."""
    monkeypatch.setattr(selftest, "SAMPLES", {"zh": ""})
    hook = sys.excepthook
    status = selftest.self_test(as_json=True)

    answer = capsys.readouterr()
    told = json.loads(answer.out)
    assert (status, answer.err, told["ok"], sys.excepthook) == (0, "", True, hook)
    steps = [step["step"] for step in told["steps"]]
    assert steps[-2:] == ["letter as PDF", "close"]
    assert {"spelling", "holidays", "page orders (zh)", "page settings (zh)"} <= {*steps}


def test_failing_steps_are_named_and_hide_no_other(qapp, capsys, monkeypatch):
    """A part that is missing, a page that is not there, and an error that Qt alone has seen."""

    def broken():
        raise KeyError("dictionary")

    monkeypatch.setattr(selftest_parts, "spelling", broken)
    monkeypatch.setattr(selftest, "SAMPLES", {"en": ""})
    monkeypatch.setattr(selftest, "PAGE_NAMES", ("nowhere", "guide"))
    monkeypatch.setattr(selftest._Bench, "letter", lambda bench: bench._note(0, ValueError(), 0))
    status = selftest.self_test(as_json=False)

    told = capsys.readouterr()
    failed = [line for line in told.out.splitlines() if line.startswith("FAILED")]
    missing = ("spelling", "page nowhere (en)", "close")
    assert (status, failed) == (1, [f"FAILED  {name}" for name in missing])
    assert "ok  page guide (en)" in told.out
    assert "spelling: KeyError" in told.err
