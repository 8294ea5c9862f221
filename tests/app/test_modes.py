"""Whatever may carry bank details or tell of them is for its user alone, whatever the umask."""

import os
import stat

import platformdirs
import pytest

from sourcing_app.app import paths
from sourcing_app.cli.main import run
from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.services.attachments.records import save_copy
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.inquiries.export import printable, save_letter, save_letters
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.store.file.copy import copy_file
from sourcing_app.ui.preferences import Preferences
from tests.inquiry_samples import BLOCKS, enter_buyer
from tests.order_factory import make_file, make_order, make_supplier

pytestmark = pytest.mark.parametrize("umask", [0o000, 0o022], indirect=True)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def own(umask, tmp_path, resources, today, monkeypatch):
    """A desk whose file was made under the umask."""
    monkeypatch.setattr(Desk, "today", lambda _desk: today)
    create(tmp_path / "own.sourcing")
    desk = Desk(tmp_path / "own.sourcing", resources)
    yield desk
    desk.close()


def test_the_file_and_what_lies_beside_it(own):
    assert {mode(path) for path in own.path.parent.iterdir()} == {0o600}


def test_the_journal_while_a_change_is_being_written(own):
    journal = own.path.with_name(own.path.name + "-journal")
    with own.database.writing(Action.SUPPLIER_ADDED) as session:
        session.connection().exec_driver_sql("UPDATE meta SET value = value || 'x'")
        assert mode(journal) == 0o600
    assert not journal.exists()


def test_a_copy_and_its_first_half(own, tmp_path, monkeypatch):
    seen = []
    replace = os.replace
    monkeypatch.setattr(os, "replace", lambda *a, **k: (seen.append(mode(a[0])), replace(*a, **k)))
    copy_file(own.path, tmp_path / "copy.sourcing")
    assert mode(tmp_path / "copy.sourcing") == 0o600
    assert set(seen) <= {0o600}


def test_letters_and_texts(own, tmp_path, today):
    enter_buyer(own)
    keys = own.inquiries.recipients_of(own.inquiries.write([make_supplier(own)], **BLOCKS))
    (tmp_path / "out").mkdir()
    for form in LetterFormat:
        save_letters(own, printable(own, keys, today, form), tmp_path / "out")
    save_letter(own, keys[0], tmp_path / "out" / "one.pdf", today)
    assert [mode(path) for path in (tmp_path / "out").iterdir()] == [0o600] * 6


def test_an_attachment_that_is_saved(own, tmp_path, today):
    order = make_order(own)
    source = make_file(tmp_path)
    own.orders.attach(order, AttachmentKind.PROFORMA, source, today)
    (document,) = documents_of(own.reader, order)
    target = tmp_path / "saved.pdf"
    target.write_bytes(b"what was there before")
    target.chmod(0o644)
    save_copy(own, document.id, target, over=True)
    assert mode(target) == 0o600
    assert target.read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.slow("makes the sample file")
def test_the_sample_file(umask, tmp_path, resources, today):
    path = tmp_path / "sample.sourcing"
    assert run(["new", str(path), "--sample"], path, resources, today) == 0
    assert mode(path) == 0o600


@pytest.mark.parametrize("before", [None, 0o644])
def test_the_preferences(umask, tmp_path, before):
    path = tmp_path / "window.ini"
    if before is not None:
        path.write_text("[ui]\n")
        path.chmod(before)
    preferences = Preferences(path)
    preferences.keep("file", "/somewhere/own.sourcing")
    preferences.save()
    assert mode(path) == 0o600
    assert Preferences(path).text("file") == "/somewhere/own.sourcing"


def test_the_folders(umask, tmp_path, monkeypatch):
    kinds = {
        "user_data_path": paths.own_file,
        "user_config_path": paths.preferences_file,
        "user_log_path": paths.log_file,
        "user_cache_path": paths.sample_file,
    }
    (tmp_path / "user_data_path").mkdir(mode=0o755)
    for name, place in kinds.items():
        folder = tmp_path / name
        monkeypatch.setattr(platformdirs, name, lambda *_a, _folder=folder, **_k: _folder)
        assert place().parent == folder
        assert mode(folder) == 0o700
