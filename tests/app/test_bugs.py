"""Errors of the program: logged for the user alone, without what they speak of."""

import logging
import stat
import threading
from datetime import UTC, datetime

import platformdirs
import pytest
from sqlalchemy.exc import IntegrityError

from sourcing_app.app import bug_log, bugs, paths
from sourcing_app.app.bug_log import BYTES, FILES, LogFile
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.store.tables.account import SupplierBankAccount

SMALL = 50_000

IBAN = "DE89370400440532013000"


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


class Box:
    """Where the crash box would stand."""

    def __init__(self):
        self.told = []

    def bug(self, kind, details):
        self.told.append((kind, details))


@pytest.fixture
def box(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "x.log")
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    box = Box()
    bugs.report_bugs_to(box)
    yield box
    bugs._bridge.notices = None
    for handler in list(bug_log.log.handlers):
        bug_log.log.removeHandler(handler)
        handler.close()
    bug_log.log.propagate = True


def writing(desk):
    return desk.database.writing(Action.ACCOUNT_ADDED)


def met(error):
    try:
        raise error  # noqa: TRY301 - so that it has a trace
    except BaseException as caught:  # noqa: BLE001 - as the hook meets it
        bugs._report(type(caught), caught, caught.__traceback__)


def test_a_bug_is_logged_and_shown_without_personal_data(box, tmp_path):
    met(KeyError(f"{IBAN} of olga@nordlicht.example, +7 912 345 67 89"))
    (kind, details), logged = box.told[0], (tmp_path / "x.log").read_text("utf-8")
    assert kind == "KeyError"
    for text in (details, logged):
        assert "test_bugs.py" in text
        assert not [word for word in (IBAN, "olga@", "912") if word in text]


def test_a_sentence_is_logged_without_its_values(box, tmp_path):
    told = say("Accounts", "The bank details changed from {old} of {owner}").put(
        old="AB-12", owner="Wang Wei"
    )
    cause = Rejected(told)
    error = RuntimeError("not handled")
    error.__cause__ = cause
    met(error)
    met(ExceptionGroup("two", [cause, KeyError("x")]))
    logged = (tmp_path / "x.log").read_text("utf-8")
    assert logged.count("The bank details changed from {old} of {owner}") >= 2
    assert "AB-12" not in logged
    assert "Wang" not in logged


def test_no_local_variable_is_logged(box, tmp_path):
    beneficiary = "Wang Wei"

    def fails():
        return {}["k"], beneficiary

    with pytest.raises(KeyError) as raised:
        fails()
    met(raised.value)
    assert "Wang Wei" not in (tmp_path / "x.log").read_text("utf-8")


def test_an_error_of_the_database_holds_no_bank_details(box, desk, tmp_path):
    fields = AccountFields.checked(beneficiary="Acme Ltd", bank="Bank of X", number=IBAN)
    row = {**fields.model_dump(), "supplier_id": 999, "created_at": datetime.now(UTC)}
    with pytest.raises(IntegrityError) as raised, writing(desk) as session:
        session.add(SupplierBankAccount(**row))
    assert "hide_parameters=True" in str(raised.value)
    met(raised.value)
    for text in (str(raised.value), (tmp_path / "x.log").read_text("utf-8"), box.told[0][1]):
        assert not [word for word in (IBAN, "Acme", "Bank of X") if word in text]


def test_a_bug_in_a_thread_is_reported_too(box, qtbot):
    thread = threading.Thread(target=lambda: {}["missing"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(box.told))
    assert box.told[0][0] == "KeyError"


def test_where_no_log_can_be_written_the_box_still_tells(box, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "nowhere" / "x.log")
    met(ValueError("x"))
    assert box.told[0][0] == "ValueError"


@pytest.mark.parametrize("umask", [0o000, 0o022], indirect=True)
def test_the_log_is_for_its_user_alone_also_after_rotation(umask, tmp_path, monkeypatch):
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_a, **_k: tmp_path / "state" / "log")
    path = paths.log_file()
    path.write_text("by an earlier version")
    path.chmod(0o644)
    monkeypatch.setattr(bug_log, "BYTES", SMALL)
    handler = LogFile(path)
    record = logging.LogRecord("x", logging.CRITICAL, "", 0, "trace line\n" * 500, (), None)
    for _ in range(80):
        handler.emit(record)
    handler.close()
    files = sorted(path.parent.iterdir())
    assert len(files) == FILES
    assert {mode(file) for file in files} == {0o600}
    assert all(file.stat().st_size <= SMALL for file in files)
    assert BYTES == 1_000_000
    assert mode(path.parent) == 0o700
