"""After any sequence of changes a patched table is what a freshly asked one is."""

from dataclasses import replace
from random import Random

import pytest

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.desk import Desk
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.tables.asking import Query
from sourcing_app.ui.tables.table import TableModel
from tests.conftest import TODAY
from tests.services.list_claims import LISTS, questions

DEEDS = 24
WORDS = ("Anqing", "zebra", "лампа", "灯具", "a", "LED")


@pytest.fixture
def desk(prepared_files, tmp_path, resources, monkeypatch):
    path = tmp_path / "sample.sourcing"
    prepared_files.sample(path)
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(path, resources)
    yield desk
    desk.close()


class Deeds:
    """What a user may do next, chosen by lot; a refusal is no change."""

    def __init__(self, desk, lot):
        self._desk, self._lot = desk, lot
        self._steps = []
        desk.changes.listen(lambda committed: self._steps.append(committed.step))

    def do(self):
        ways = [name for name in dir(type(self)) if name.startswith("deed_")]
        getattr(self, self._lot.choice(ways))()

    def _one(self, table):
        keys = [row[0] for row in self._desk.reader.rows(f"SELECT id FROM {table}")]  # noqa: S608
        return self._lot.choice(keys)

    def _word(self):
        return f"{self._lot.choice(WORDS)} {self._lot.randrange(9)}"

    def deed_add(self):
        self._desk.suppliers.add(SupplierFields.checked(name=self._word()), today=TODAY)

    def deed_rename(self):
        self._desk.suppliers.change(self._one("supplier"), TODAY, name=self._word())

    def deed_fill(self):
        values = {"address": self._lot.choice(["", "1 Long Street"]), "notes": self._word()}
        self._desk.suppliers.change(self._one("supplier"), TODAY, **values)

    def deed_product(self):
        self._desk.suppliers.change(self._one("supplier"), TODAY, product=self._word())

    def deed_star(self):
        self._desk.suppliers.star([self._one("supplier")], on=self._lot.random() < 0.5)

    def deed_badge(self):
        badge, held = self._lot.choice([*Badge]), self._lot.random() < 0.7
        self._desk.vetting.badge(self._one("supplier"), badge, TODAY, held=held)

    def deed_answer(self):
        item, answer = self._lot.choice([*CheckItem]), self._lot.choice([*CheckAnswer])
        note = "It was looked up in the register" if answer is CheckAnswer.NOT_APPLICABLE else ""
        values = {"answer": answer, "note": note}
        self._desk.vetting.change(self._one("supplier"), item, TODAY, None, **values)

    def deed_gut(self):
        self._desk.vetting.set_gut(self._one("supplier"), self._lot.choice([*Gut]), TODAY)

    def deed_flag(self):
        self._desk.vetting.flag(self._one("supplier"), self._lot.choice([*FlagKind]), TODAY)

    def deed_note(self):
        fields = NoteFields.checked(kind="call", noted_on=TODAY, text=self._word())
        table = self._lot.choice(["supplier", "inquiry", "purchase_order"])
        self._desk.notes.add(Subject(table, self._one(table)), fields, TODAY)

    def deed_bin(self):
        name, table = self._lot.choice(
            [("suppliers", "supplier"), ("quotes", "quote"), ("inquiries", "inquiry")]
        )
        service, key = getattr(self._desk, name), self._one(table)
        (service.bin if self._lot.random() < 0.5 else service.restore)([key])

    def deed_answer_of_inquiry(self):
        self._desk.inquiries.note_answer(self._one("inquiry_recipient"), State.DECLINED)

    def deed_quote(self):
        self._desk.quotes.change(self._one("quote"), TODAY, product=self._word(), lead_days=3)

    def deed_undo(self):
        step = self._steps[-1] if self._steps else None
        if step is not None:
            self._desk.revert(step)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_patched_table_is_as_a_fresh_one(desk, qapp, seed):
    lot = Random(seed)  # noqa: S311 - not for secrets
    asked = [(rows, question) for rows in LISTS for question in questions(rows(desk.reader))]
    models = [model(desk, rows, question) for rows, question in lot.sample(asked, 9)]
    asked_again = []
    for each in models:
        desk.changes.listen(lambda done, each=each: asked_again.append(follow(each, done)))
    deeds, refused = Deeds(desk, lot), 0
    for _ in range(DEEDS):
        try:
            deeds.do()
        except AppError:
            refused += 1
        for each in models:
            fresh = TableModel((), each.window.source)
            fresh.query = each.query
            fresh.reload()
            assert seen(each) == seen(fresh), (type(each.window.source), each.query)
    assert refused < DEEDS / 2
    assert set(asked_again) == {True, False}


def model(desk, rows, question):
    made = TableModel((), rows(desk.reader, desk.today))
    made.query = replace(Query(), **question)
    made.reload()
    seen(made)
    return made


def follow(patched, committed):
    anew = patched.follow(committed)
    if anew:
        patched.take(patched.read())
    return anew


def seen(shown):
    return [shown.row(at) for at in range(len(shown.window))]
