"""A file of any released version opens, is brought up to date, and holds what it held."""

import re

import pytest

from sourcing_app.domain.backups import BackupReason
from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import verify
from sourcing_app.store.backups.manifests import backups_in
from sourcing_app.store.file.user_data import backup_folder
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.sqlite.counts import counted, differing, kept
from tests.rows import counted_wrong
from tests.store.released import FILES, SCHEMAS, ask, dump, facts, file_id, released, seen, tell

NUMBERS = ("410002150920", "390112001900", "6217000010000000", "120802000990", "400002110920")


@pytest.fixture(params=SCHEMAS)
def file(request, tmp_path):
    return released(request.param, tmp_path / "file" / "own.sourcing")


def test_there_is_a_file_of_every_version():
    assert list(SCHEMAS) == list(range(1, LATEST + 1))
    assert {path.name for path in FILES.iterdir()} == {
        f"schema-{schema}.sourcing" for schema in SCHEMAS
    }


def test_what_the_newest_keeps_is_what_the_rules_say_today():
    """Where a rule changed that a derived column follows from, add a step: it fills them anew."""
    assert counted_wrong(FILES / f"schema-{LATEST}.sourcing") == []


def test_it_opens_sound_and_holds_what_it_held(file, opened):
    before = facts(file)
    desk = opened(file)

    assert desk.schema == LATEST
    assert not desk.read_only
    assert verify(desk).sound
    desk.close()
    assert facts(file) == before
    assert check_file(file, deep=True).problems == ()
    assert list(seen(file.parent)) == ["own.sourcing"]


def test_the_counts_are_those_of_the_rows(file, opened):
    desk = opened(file)

    def look(connection):
        there = counted(connection)
        return differing(connection), {name: there[name] for name in kept(connection)}

    found, there = desk.long_reads.read(look)
    assert found == {}
    assert there == desk.long_reads.read(kept)
    assert there["supplier"] == 8


def test_a_verified_backup_of_the_old_state_is_kept(old, opened):
    before = dump(old)
    opened(old).close()

    (backup,) = backups_in(backup_folder(file_id(old)))
    assert backup.reason is BackupReason.MIGRATION
    assert (backup.schema, backup.verified) == (1, True)
    assert dump(backup.path) == before


def test_a_file_that_is_up_to_date_is_not_migrated(path, opened):
    opened(path).close()

    assert backups_in(backup_folder(file_id(path))) == []


def test_account_numbers_leave_the_history(old, opened):
    assert any(n in "".join(map(str, history(old))).replace(" ", "") for n in NUMBERS)
    opened(old).close()

    told = "".join(map(str, history(old))).replace(" ", "")
    assert [number for number in NUMBERS if number in told] == []
    assert re.findall("number=(…[0-9]{4})", told) == [f"…{n[-4:]}" for n in NUMBERS]
    numbers = ask(old, "SELECT number FROM supplier_bank_account ORDER BY id")
    assert [number.replace(" ", "") for (number,) in numbers] == list(NUMBERS)


def history(path):
    return ask(
        path, "SELECT old, new FROM change_log WHERE entity = 'supplier_bank_account' ORDER BY id"
    )


def test_the_lines_of_the_history_are_the_same_and_have_owners(old, opened):
    lines = "SELECT id, at, who, action, entity, entity_id, field FROM change_log ORDER BY id"
    before = ask(old, lines)
    opened(old).close()

    after = ask(old, lines)
    assert after[: len(before)] == before
    assert {line[3] for line in after[len(before) :]} == {"file.migrated"}
    owners = ask(old, "SELECT DISTINCT owner FROM change_log WHERE entity = 'payment'")
    assert owners
    assert all(owner.startswith("purchase_order:") for (owner,) in owners)
    assert ask(old, "SELECT count(*) FROM change_log WHERE owner = ''") == [(0,)]


@pytest.mark.parametrize("schema", [1, 2])
def test_letters_keep_the_link_they_show_and_the_words_they_were_sent_with(
    schema, tmp_path, opened
):
    path = released(schema, tmp_path / "file" / "own.sourcing")
    page = "https://lantern.en.alibaba.com/p.html"
    tell(
        path,
        "UPDATE inquiry SET product_url = 'N/A' WHERE id = 1",
        f"UPDATE supplier SET product_url = '{page}' WHERE id = 4",  # noqa: S608
    )
    ((link,),) = ask(path, "SELECT product_url FROM inquiry WHERE id = 2")
    letters = ask(path, "SELECT text FROM letter ORDER BY id")
    opened(path).close()

    kept = ask(path, "SELECT inquiry_id, product_url, rewriting FROM inquiry_recipient ORDER BY id")
    assert kept == [(1, page, 0), (2, link, 0)]
    assert ask(path, "SELECT text FROM letter ORDER BY id") == letters != []
