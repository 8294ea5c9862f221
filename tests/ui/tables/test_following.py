"""A commit in a table: rows are patched, ids asked again only where they can be others."""

from dataclasses import dataclass, replace

import pytest

from sourcing_app.domain.errors import Cancelled, Held, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.store.history.changes import Change, ChangeKind, Committed, anything_in
from sourcing_app.ui.jobs import Job, Jobs
from sourcing_app.ui.tables.asking import FIRST, Answer, Query
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.table_pane import TablePane

MANY = 1_000


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str


class Source:
    """Rows in the order of `order`, named in `names`; notes every read."""

    table = "supplier"

    def __init__(self, count=MANY):
        self.order = list(range(1, count + 1))
        self.names = {key: f"Supplier {key}" for key in self.order}
        self.large = True
        self.asked = []
        self.read = []
        self.error = None

    def ids(self, search, sort, descending, view):
        self.asked.append((search, sort, view))
        if self.error:
            raise self.error
        found = [key for key in self.order if search in self.names[key]]
        return tuple(reversed(found) if descending else found)

    def first(self, most, search, sort, descending, view):
        return self.ids(search, sort, descending, view)[:most]

    def page(self, ids):
        self.read.append(tuple(ids))
        return [Row(key, self.names[key]) for key in ids if key in self.names]

    def in_background(self, call, stop):
        if stop():
            raise Cancelled
        return call(self)

    def is_large(self):
        return self.large

    def holds(self, key, *_query):
        return key in self.order

    def rests_on(self, _search, sort, _view):
        return frozenset({"supplier.name", *(["supplier.star"] if sort == "star" else [])})


class Later(Jobs):
    """Jobs that wait until a test lets them run, in any order."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def start(self, call, *, owner, then, **_options):
        job = Job(owner, None)
        self.waiting.append((job, call, then))
        return job

    def run(self, at=0):
        """Let one of the jobs run, and answer unless it was cancelled."""
        job, call, then = self.waiting.pop(at)
        if not job.cancelled:
            then(call(job.step))

    def run_all(self):
        while self.waiting:
            self.run()


COLUMNS = (
    Column("name", say("T", "Supplier"), lambda r: r.name, identity=True, sort_key="name"),
    Column("star", say("T", "Star"), lambda r: r.name[-1], sort_key="star"),
)


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def later(qapp):
    return Later()


@pytest.fixture
def pane(qtbot, context, source, later):
    """A long list, all of it read."""
    pane = TablePane("test.main", COLUMNS, source, replace(context, jobs=later))
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    pane.show()
    pane.reload()
    later.run_all()
    pane.grab()
    source.asked.clear()
    source.read.clear()
    return pane


def changed(*keys, columns=("city",), kind=ChangeKind.CHANGED):
    own = frozenset(("supplier", key) for key in keys)
    return Committed((Change("supplier", kind, frozenset(keys), own, frozenset(columns)),))


def shown(pane):
    return list(pane.model.window.ids)


def name_at(pane, place):
    return pane.model.index(place, 0).data()


def test_rows_that_a_save_keeps_from_being_read_come_after_it(pane, source, qtbot):
    pane.model.window.forget()
    pane.model.window._glance = held
    told = []
    pane.model.failed.connect(told.append)
    assert [name_at(pane, place) for place in (0, 1)] == ["", ""]
    pane.model.window._glance = source.page
    with qtbot.waitSignal(pane.model.dataChanged):
        assert name_at(pane, 0) == ""
    assert (name_at(pane, 0), told) == ("Supplier 1", [])


def held(_ids):
    raise Held(say("Test", "The file is busy."))


def test_the_first_rows_come_at_once_and_all_of_them_later(qtbot, context, source, later):
    pane = TablePane("test.main", COLUMNS, source, replace(context, jobs=later))
    qtbot.addWidget(pane)
    pane.reload()
    assert (shown(pane), pane.model.whole) == (source.order[:FIRST], False)
    with qtbot.waitSignal(pane.view.arrived):
        later.run()
    assert (shown(pane), pane.model.whole) == (source.order, True)


def test_a_short_list_is_read_at_once(pane, source, later):
    source.large = False
    source.order.reverse()
    pane.follow(changed(5, columns=("name",)))
    assert shown(pane) == source.order
    assert not later.waiting


def test_a_change_that_moves_nothing_reads_one_row_and_asks_for_no_ids(pane, source, later):
    told = []
    pane.model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    source.names[3] = "Third"
    pane.follow(changed(3))
    assert (source.asked, source.read, later.waiting) == ([], [(3,)], [])
    assert (told, name_at(pane, 2)) == ([(2, 2)], "Third")


def test_a_change_of_rows_that_are_not_shown_reads_nothing(pane, source):
    pane.follow(changed(900))
    assert (source.asked, source.read) == ([], [])


def test_a_change_elsewhere_reads_what_is_shown_again(pane, source, later):
    source.names[3] = "Third"
    pane.follow(Committed(anything_in({"quote"})))
    assert name_at(pane, 2) == "Third"
    assert (source.asked, later.waiting) == ([], [])


def test_the_old_rows_stand_until_the_new_order_comes(pane, source, later):
    view = pane.view
    view.go_to(500)
    top = view.verticalScrollBar().value()
    source.order.remove(7)
    source.order.append(7)
    source.names[7] = "Zzz"
    pane.follow(changed(7, columns=("name",)))
    assert (shown(pane)[6], name_at(pane, 6)) == (7, "Zzz")
    later.run()
    assert shown(pane) == source.order
    assert (view.current_id(), view.ids()) == (500, (500,))
    assert view.verticalScrollBar().value() == top


def test_a_row_that_went_leaves_the_one_in_its_place_current(pane, source, later):
    pane.view.go_to(500)
    source.order.remove(500)
    pane.follow(changed(500, columns=("name",), kind=ChangeKind.BINNED))
    assert pane.view.current_id() == 500
    later.run()
    assert (pane.view.current_id(), pane.view.ids()) == (501, ())


def test_only_the_last_of_many_commits_is_answered(pane, source, later):
    for key in range(1, 11):
        source.order.remove(key)
        pane.follow(changed(key, columns=("name",)))
    assert [job.cancelled for job, _, _ in later.waiting] == [True] * 9 + [False]
    later.run_all()
    assert shown(pane) == source.order
    assert len(source.asked) == 1


def test_a_late_answer_is_dropped(pane, source, later):
    pane.follow(changed(1, columns=("name",)))
    (_, _, then), old = later.waiting[0], tuple(source.order)
    source.order.reverse()
    pane.follow(changed(1, columns=("name",)))
    later.run(1)
    assert shown(pane) == source.order
    then(Answer(Query(), old))
    assert shown(pane) == source.order


def test_what_is_chosen_while_the_answer_is_awaited_stays(pane, source, later):
    pane.view.go_to(500)
    source.order.reverse()
    pane.follow(changed(1, columns=("name",)))
    pane.view.go_to(20)
    later.run()
    assert (pane.view.current_id(), pane.view.ids()) == (20, (20,))


def test_another_search_shows_its_first_rows_before_all(pane, source, later, qtbot):
    pane.search("1")
    assert shown(pane) == source.order
    later.run()
    found = [key for key in source.order if "1" in str(key)]
    assert (shown(pane), pane.model.whole) == (found[:FIRST], False)
    assert pane.model.asking.pending
    assert not later.waiting  # the rows are painted first
    qtbot.waitUntil(lambda: bool(later.waiting))
    later.run()
    assert (shown(pane), pane.model.whole) == (found, True)


def test_a_new_row_is_gone_to_when_it_comes(pane, source, later):
    source.order.append(2_000)
    source.names[2_000] = "New"
    pane.follow(changed(2_000, columns=("name",), kind=ChangeKind.MADE))
    assert pane.view.go_to(2_000)
    later.run()
    assert pane.view.current_id() == 2_000
    assert not pane.view.go_to(3_000)


def test_a_list_that_cannot_be_read_is_told_and_stays(pane, source, later, notices):
    source.error = Rejected(say("T", "The disk is gone."))
    pane.follow(changed(1, columns=("name",)))
    later.run()
    assert [message.text for message in notices.messages] == ["The disk is gone."]
    assert shown(pane) == source.order


class Narrowing(Source):
    """One that also looks among rows; notes where it did."""

    def met(self, most, among, search):
        self.asked.append((search, "met", len(among)))
        return tuple(key for key in among if search in self.names[key])[:most]


@pytest.fixture
def narrowing(qtbot, context, later):
    pane = TablePane("test.main", COLUMNS, Narrowing(), replace(context, jobs=later))
    qtbot.addWidget(pane)
    pane.reload()
    pane.search("pplier")
    later.run_all()
    pane.view.reload()  # as once the first rows are painted
    later.run_all()
    pane.model.window.source.asked.clear()
    return pane


def test_a_longer_word_is_looked_for_among_all_that_have_a_part_of_it(narrowing, later):
    source = narrowing.model.window.source
    for typed in ("Supplier", "Supplier 9"):  # the second before all of the first are known
        narrowing.search(typed)
        later.run()
        assert source.asked.pop() == (typed, "met", MANY)
        assert shown(narrowing) == [k for k in source.order if typed in source.names[k]][:FIRST]
    narrowing.search("lie")
    later.run()
    assert source.asked == [("lie", "", "")]


@pytest.mark.parametrize("by", ["a commit", "another program"])
def test_rows_that_others_may_have_joined_are_not_looked_among(narrowing, later, by):
    source = narrowing.model.window.source
    source.order.append(9_999)
    source.names[9_999] = "Supplier 9999"
    if by == "a commit":
        narrowing.follow(changed(9_999, columns=("name",), kind=ChangeKind.MADE))
    else:
        narrowing.reload()
    narrowing.search("Supplier 999")
    later.run_all()
    assert shown(narrowing) == [999, 9_999]
    assert "met" not in {sort for _, sort, _ in source.asked}
