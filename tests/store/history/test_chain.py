"""Whatever is done to the history behind the program's back shows."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import head, verify
from sourcing_app.services.history.rows import HistoryRows
from sourcing_app.store.backups.restore import restore
from sourcing_app.store.history import chain
from sourcing_app.store.sqlite.counts import differing
from tests.store.released import add, ask, script_of_history, tell

FIELDS = chain._FIELDS.split(", ")
TEXT = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=8)
VALUE = st.none() | TEXT
LINES = st.lists(
    st.tuples(TEXT, TEXT, TEXT, TEXT, st.integers(0, 9), TEXT, TEXT, VALUE, VALUE),
    min_size=2,
    max_size=8,
)


def history(lines):
    """A history of these lines, its guards taken off as an attacker would."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(script_of_history())
    for line in lines:
        chain.append(connection, [line])
    return closing(connection)


def rows(connection):
    return connection.execute("SELECT * FROM change_log ORDER BY id").fetchall()


@given(LINES)
def test_an_untouched_history_is_sound(lines):
    with history(lines) as connection:
        found = chain.verify(connection)

        assert found.sound
        assert found.lines == len(lines)
        assert chain.ends_well(connection)
        assert found.head == chain.head(connection)[1]


@given(LINES)
def test_lines_written_at_once_are_one_sound_step(lines):
    with history([]) as connection:
        chain.append(connection, lines)

        assert chain.verify(connection).sound
        told = connection.execute("SELECT at, who, action, entity, step FROM change_log")
        assert [*told] == [(*line[:4], 1) for line in lines]


@given(
    st.tuples(
        st.integers(),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        st.integers(),
        TEXT,
        st.integers(),
        TEXT,
        VALUE,
        VALUE | st.integers(),
    )
)
def test_a_digest_is_that_of_the_line_before_and_of_the_line_as_json(line):
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    right = sha256(f"{chain.GENESIS}\n{text}".encode()).hexdigest()
    assert chain.digest(chain.GENESIS, line) == right


@given(LINES, st.data())
@settings(max_examples=150)
def test_any_field_that_is_changed_shows_at_its_line(lines, data):
    with history(lines) as connection:
        key = data.draw(st.integers(1, len(lines)))
        field = data.draw(st.sampled_from([f for f in FIELDS if f != "id"]))
        old = named(rows(connection)[key - 1])[field]
        kind = st.integers(0, 99) if isinstance(old, int) else TEXT
        new = data.draw(kind.filter(lambda value: value != old))
        connection.execute(f"UPDATE change_log SET {field} = ? WHERE id = ?", (new, key))  # noqa: S608

        assert chain.verify(connection).broken == key


@given(LINES, st.data())
def test_a_line_taken_out_shows(lines, data):
    with history(lines) as connection:
        key = data.draw(st.integers(1, len(lines) - 1))
        connection.execute("DELETE FROM change_log WHERE id = ?", (key,))

        assert chain.verify(connection).broken == key + 1


@given(LINES, st.data())
def test_two_lines_that_change_places_show(lines, data):
    with history(lines) as connection:
        one, other = data.draw(st.permutations(range(1, len(lines) + 1)))[:2]
        for key, to in ((one, 1000), (other, one), (1000, other)):
            connection.execute("UPDATE change_log SET id = ? WHERE id = ?", (to, key))

        assert chain.verify(connection).broken == min(one, other)


@given(LINES, st.data())
def test_a_line_put_in_shows(lines, data):
    with history(lines) as connection:
        digest = data.draw(st.sampled_from([row[-1] for row in rows(connection)]))
        more = (len(lines) + 1, *rows(connection)[0][1:-1], digest)
        connection.execute(f"INSERT INTO change_log VALUES ({','.join('?' * 12)})", more)  # noqa: S608

        found = chain.verify(connection)
        assert found.broken == len(lines) + 1
        assert not chain.ends_well(connection)


@given(LINES, st.data())
def test_an_end_that_is_cut_off_shows(lines, data):
    with history(lines) as connection:
        connection.execute(
            "DELETE FROM change_log WHERE id > ?", (data.draw(st.integers(0, len(lines) - 1)),)
        )

        found = chain.verify(connection)
        assert (found.broken, found.shortened, found.sound) == (None, True, False)
        assert not chain.ends_well(connection)


@given(LINES, st.data())
def test_a_chain_that_was_forged_anew_lacks_the_head_noted_elsewhere(lines, data):
    with history(lines) as connection:
        noted = chain.head(connection)[1]
        key = data.draw(st.integers(1, len(lines)))
        forge(connection, "UPDATE change_log SET new = ifnull(new, '') || '!' WHERE id = ?", key)

        assert chain.verify(connection).sound
        assert not chain.verify(connection, noted).sound


@given(LINES, st.data())
def test_one_that_was_shortened_and_forged_does_too(lines, data):
    with history(lines) as connection:
        noted = chain.head(connection)[1]
        forge(connection, "DELETE FROM change_log WHERE id = ?", len(lines))

        assert chain.verify(connection).sound
        assert not chain.verify(connection, noted).sound


@given(LINES, st.data())
def test_every_head_ever_noted_stands_in_an_honest_chain(lines, data):
    with history(lines) as connection:
        noted = data.draw(st.sampled_from([row[-1] for row in rows(connection)]))

        assert chain.verify(connection, noted).sound
        assert not chain.verify(connection, "f" * 64).expected


def forge(connection, sql, *values):
    """As somebody would who has read this program: every digest made again."""
    connection.execute(sql, values)
    before, key = chain.GENESIS, 0
    for *line, _ in rows(connection):
        ordered = ordered_line(line)
        before, key = chain.digest(before, ordered), line[0]
        connection.execute("UPDATE change_log SET digest = ? WHERE id = ?", (before, key))
    connection.executemany(
        "UPDATE meta SET value = ? WHERE key = ?",
        [(str(key), "history_last"), (before, "history_head")],
    )


def ordered_line(line):
    return [named(line)[field] for field in FIELDS]


def named(line):
    return dict(zip(FIELDS_IN_TABLE, line, strict=False))


FIELDS_IN_TABLE = (
    "id", "at", "who", "action", "entity", "entity_id", "field", "old", "new", "owner", "step",
)  # fmt: skip


@pytest.mark.parametrize("value", ["", "abc", "-1", "²", "9" * 40])
def test_a_last_line_that_is_no_number_is_a_finding(path, value):
    tell(path, f"UPDATE meta SET value = '{value}' WHERE key = 'history_last'")  # noqa: S608

    assert "end of the history" in str(check_file(path).problems[0])


def test_the_guards_of_the_history_hold(path):
    for statement in ("UPDATE change_log SET new = 'x'", "DELETE FROM change_log"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            tell(path, statement)


@pytest.fixture
def desk(ours, opened):
    return opened(ours)


@pytest.fixture
def step(desk):
    told = []
    desk.changes.listen(told.append)
    add(desk)
    return told[0].step


def lines_of(desk):
    return desk.reader.value("SELECT count(*) FROM change_log")


def counts_fit(desk):
    return desk.long_reads.read(differing) == {}


def test_undo_and_redo_add_lines_and_take_none(desk, step):
    actions = []
    for act in (desk.revert, desk.reapply, desk.revert):
        before, noted = lines_of(desk), head(desk)
        act(step)

        assert lines_of(desk) > before
        assert verify(desk, noted).sound
        assert counts_fit(desk)
        actions.append(HistoryRows(desk.reader).page(HistoryRows(desk.reader).ids()[:1])[0].action)
    assert [action.split()[0] for action in actions] == ["undo", "redo", "undo"]


def test_a_restored_file_goes_on_from_the_head_of_its_backup(ours, desk, opened):
    made = desk.backups.make().backup
    add(desk)
    desk.close()
    restore(made.path, ours)

    again = opened(ours)
    assert verify(again, made.head).sound
    assert head(again) != made.head


def test_lines_of_a_record_are_those_of_its_parts_too(desk):
    found = HistoryRows(desk.reader, "supplier:1")
    lines = found.page(found.ids())

    assert {line.entity for line in lines} >= {"supplier", "supplier_contact", "vetting_check"}
    assert {line.owner for line in lines} == {"supplier:1"}


def test_a_time_that_is_none_does_not_keep_the_history_from_being_shown(path, opened):
    guard = ask(path, "SELECT sql FROM sqlite_master WHERE name = 'change_log_no_update'")[0][0]
    tell(
        path,
        "DROP TRIGGER change_log_no_update",
        "UPDATE change_log SET at = 'sometime' WHERE id = 5",
        guard,
    )
    desk = opened(path, read_only=True)

    rows = HistoryRows(desk.reader)
    assert len(rows.page(rows.ids())) == ask(path, "SELECT count(*) FROM change_log")[0][0] > 100
    assert verify(desk).broken == 5
