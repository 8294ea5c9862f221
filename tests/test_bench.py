"""The bench measures what it says, and tells where a goal is missed."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.services.file_check import check_file
from sourcing_app.services.suppliers.rows import SupplierView
from tests.benchmarks import __main__ as command
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line, missed, written
from tests.benchmarks.lists import LISTS, lists
from tests.benchmarks.timing import in_yardsticks, pairs

FEW = 600


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Where the small file of these tests is kept."""
    return tmp_path_factory.mktemp("files")


@pytest.fixture
def bench(files):
    bench = Bench.of(FEW, files)
    yield bench
    bench.remove()


def test_a_line_is_the_median_of_the_pairs_own_ratios():
    slow_for_a_while = [(0.001, 0.002), (0.010, 0.020), (0.001, 0.004)]
    one = line("save", 10, "commit", slow_for_a_while, 3)
    assert (one.floor, one.ours, one.ratio, one.met) == (1.0, 4.0, 2.0, True)


@pytest.mark.parametrize(("goal", "met", "word"), [(2.5, False, "NO"), (3.0, True, "yes")])
def test_a_goal_is_met_or_not(goal, met, word):
    one = line("save", 10_000, "commit", [(0.002, 0.006)], goal)
    assert one.met is met
    cells = [cell.strip() for cell in written(one).split("|")]
    assert cells[1:] == [
        *("save", "10,000", "2.00 ms", "6.00 ms", "3.00", f"{goal:.2f}", word, "commit", ""),
    ]
    assert missed([one]) == ([] if met else [one])


def test_a_line_without_a_goal_misses_none():
    assert missed([line("save", 10, "commit", [(1, 99)])]) == []


def test_floor_and_ours_are_measured_in_turn_after_once_for_nothing():
    asked = []
    taken = pairs(lambda: asked.append("floor") or 1.0, lambda: asked.append("ours") or 0.5, 3)
    assert taken == [(1.0, 0.5)] * 3
    assert asked == ["floor", "ours"] * 4


def test_what_is_out_of_reach_is_measured_less_often():
    assert len(pairs(lambda: 1.0, lambda: 60.0, 21)) == 3


def test_a_goal_in_milliseconds_is_one_of_the_machine_it_was_set_on():
    assert in_yardsticks(33) == pytest.approx(1.0)


def test_the_file_is_made_once_and_is_sound(files):
    path = many.kept(FEW, files)
    made = path.stat().st_mtime_ns
    assert many.kept(FEW, files).stat().st_mtime_ns == made
    assert not check_file(path).problems


def test_the_same_number_makes_the_same_rows(files, tmp_path):
    again = tmp_path / "again.sourcing"
    many.fill(again, FEW)
    told = [_rows(path) for path in (many.kept(FEW, files), again)]
    assert told[0] == told[1]


def test_names_come_in_three_scripts():
    scripts = {many.supplier_name(at)[0].isascii() for at in range(3)}
    assert scripts == {True, False}
    assert any(letter >= "一" for letter in many.supplier_name(2))
    assert any("а" <= letter <= "я" for letter in many.supplier_name(1))


def test_every_list_has_rows_and_the_views_differ(bench):
    with many.open_file(bench.file) as desk:
        rows = lists(desk)
        assert all(each.ids() for each in rows.values())
        assert (
            len(rows["suppliers"].ids())
            == bench.shown
            == FEW - len(rows["suppliers"].ids(view="bin"))
        )
        shown = {view: len(rows["suppliers"].ids(view=view)) for view in SupplierView}
    assert [view for view in shown if not 0 < shown[view] < shown["all"]] == ["all"]


@pytest.mark.slow("an import of the tests before may leave the collector a long look in it")
@pytest.mark.parametrize("name", ["ids", "page"])
def test_a_list_is_measured(bench, name):
    found = [*LISTS[name](bench)]
    assert all(one.size == FEW and one.floor > 0 < one.ours for one in found)


def test_the_command_prints_the_table_and_tells_of_a_missed_goal(files, monkeypatch, capsys):
    def measured(bench):
        yield Line("quick", bench.size, "bare", 1.0, 2.0, 2.0, 3.0)
        yield Line("slow", bench.size, "bare", 1.0, 9.0, 9.0, 3.0)

    monkeypatch.setattr(command, "GROUPS", {"some": measured})
    assert command.main(["some", "--size", "7", "--files", str(files)]) == 1
    told = capsys.readouterr().out
    assert [row.split("|")[7].strip() for row in told.splitlines()[2:4]] == ["yes", "NO"]
    assert told.endswith("2 lines, 1 of them miss their goal.\n")


def test_what_fails_is_told_and_the_rest_is_measured(monkeypatch, capsys):
    def broken(_bench):
        raise ZeroDivisionError("no floor")

    def measured(bench):
        yield Line("quick", bench.size, "bare", 1.0, 2.0, 2.0, 3.0)

    monkeypatch.setattr(command, "GROUPS", {"broken": broken, "sound": measured})
    assert command.main(["--size", "7"]) == 1
    told = capsys.readouterr()
    assert "no floor" in told.err
    assert "| quick" in told.out


def test_a_name_there_is_not_is_refused(capsys):
    with pytest.raises(SystemExit) as refused:
        command.main(["nothing-like-it"])
    assert refused.value.code == 2
    assert "nothing-like-it" in capsys.readouterr().err


def _rows(path):
    with closing(sqlite3.connect(path)) as connection:
        tables = ("supplier", "quote", "note", "badge_observation")
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608
