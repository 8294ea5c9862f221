"""Suppliers screened against lists in the file: what is said, decided, and asked again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.gates.supplier import critical_facts
from sourcing_app.domain.screening.lists import ListKind, MatchDecision
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.suppliers.verdicts import Outcome, verdict
from sourcing_app.services.screening.rows import (
    due_for_screening,
    kept_lists,
    screening_of,
)
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.store.facts.screening import same_on_lists, undecided
from sourcing_app.store.tables.supplier import Supplier
from tests import list_samples
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.prepared import at_first
from tests.services.screening_scenes import WHY, incoming

NAME = "Shenzhen Huaxing Precision Technology"


@at_first
def supplier(desk):
    key = add_supplier(desk, NAME)
    desk.screenings.keep(incoming(), TODAY)
    return key


def told(desk, key, day=TODAY):
    return " ".join(map(str, screening_of(desk.reader, key, day).sentences))


def agenda(desk):
    return [str(item.sentence) for item in desk.agenda.items(TODAY)]


def screen(desk, key):
    desk.screenings.screen(key, TODAY)
    return screening_of(desk.reader, key, TODAY).matches


def test_without_a_list_nothing_can_be_said(desk):
    key = add_supplier(desk, NAME)
    assert told(desk, key) == "No screening list is in the file."
    with pytest.raises(Rejected, match="No list is in the file yet"):
        desk.screenings.screen(key, TODAY)


def test_no_match_names_each_list_and_its_day_and_never_says_clear(desk, supplier):
    other = add_supplier(desk, "Ningbo Sun Lamps")
    assert told(desk, other) == "Not screened yet."
    assert not screen(desk, other)
    assert told(desk, other) == "No match on: US Consolidated Screening List of 12 March 2026."
    late = told(desk, other, TODAY + timedelta(days=31))
    assert "fetch a newer one" in late
    desk.limits.set(LimitName.LIST_AGE, Decimal(60), "Our own rule", TODAY)
    assert "fetch a newer one" not in told(desk, other, TODAY + timedelta(days=31))


def test_a_decision_needs_its_reason_and_is_what_verdict_and_gates_hear(desk, supplier):
    (match,) = screen(desk, supplier)
    assert told(desk, supplier).startswith("Possible match on the US Consolidated Screening List")
    assert (match.listed, match.score) == ("Huaxing Precision Technology Co., Ltd.", 100)
    assert undecided(desk.reader, [supplier]) == {supplier: 1}
    decide = desk.screenings.decide
    with pytest.raises(Invalid):
        decide(supplier, match.id, MatchDecision.NOT_SAME, "no", TODAY)
    with pytest.raises(NotFound):
        decide(supplier + 1, match.id, MatchDecision.SAME, "", TODAY)
    decide(supplier, match.id, MatchDecision.SAME, "", TODAY)
    shown = supplier_detail(desk.reader, supplier, TODAY)
    assert verdict(shown.facts).outcome is Outcome.STOP
    facts = critical_facts(shown.facts)
    assert [(fact.id, fact.waivable) for fact in facts] == [("listed", False)]
    (said,) = same_on_lists(desk.reader, [supplier])[supplier]
    assert str(said) == (
        "On the US Consolidated Screening List: Huaxing Precision Technology Co., Ltd."
    )
    decide(supplier, match.id, MatchDecision.NOT_SAME, WHY, TODAY)
    assert not same_on_lists(desk.reader, [supplier])
    assert not undecided(desk.reader, [supplier])
    assert WHY in told(desk, supplier)


def test_a_decision_is_asked_again_when_the_name_or_the_entry_changes(desk, supplier):
    (match,) = screen(desk, supplier)
    desk.screenings.decide(supplier, match.id, MatchDecision.NOT_SAME, WHY, TODAY)
    assert screen(desk, supplier)[0].decision is MatchDecision.NOT_SAME
    desk.suppliers.change(supplier, TODAY, name="Huaxing Precision Technology")
    assert screening_of(desk.reader, supplier, TODAY).stale
    assert screen(desk, supplier)[0].decision is MatchDecision.OPEN
    (match,) = screening_of(desk.reader, supplier, TODAY).matches
    desk.screenings.decide(supplier, match.id, MatchDecision.NOT_SAME, WHY, TODAY)
    desk.screenings.keep(incoming(list_samples.US.replace("EAR", "EAR99")), TODAY)
    assert "screen again" in told(desk, supplier)
    assert screen(desk, supplier)[0].decision is MatchDecision.OPEN


def test_the_same_company_stays_a_lock_whatever_is_fetched_until_it_is_taken_back(desk, supplier):
    (match,) = screen(desk, supplier)
    decide, same = desk.screenings.decide, MatchDecision.SAME
    decide(supplier, match.id, same, WHY, TODAY)
    desk.screenings.keep(incoming(list_samples.US.replace("EAR", "EAR99")), TODAY)
    (renewed,) = screen(desk, supplier)
    assert (renewed.id, renewed.decision, "EAR99" in renewed.about) == (match.id, same, True)
    desk.suppliers.change(supplier, TODAY, name="Huaxing Precision Technologi")
    assert [each.decision for each in screen(desk, supplier)] == [same]
    desk.suppliers.change(supplier, TODAY, name="Qiqihar Zeta")
    assert [each.decision for each in screen(desk, supplier)] == [same]
    desk.screenings.remove(ListKind.US)
    desk.screenings.keep(incoming(list_samples.OWN), TODAY)
    assert [each.decision for each in screen(desk, supplier)] == [same]
    for reason in ("", WHY):
        with pytest.raises(Invalid, match="no money may be sent"):
            decide(supplier, match.id, MatchDecision.OPEN, reason, TODAY)
    assert same_on_lists(desk.reader, [supplier])
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    decide(supplier, match.id, MatchDecision.OPEN, "The bank named another company", TODAY)
    assert not same_on_lists(desk.reader, [supplier])
    desk.revert(steps[-1])
    assert same_on_lists(desk.reader, [supplier])


def test_own_lists_stand_side_by_side_and_their_entries_are_decided_apart(desk):
    supplier = add_supplier(desk, "Sunny Traders")
    for source in ("mine.csv", "theirs.csv"):
        taken = replace(incoming(list_samples.OWN), source=source, digest=source.ljust(64, "0"))
        desk.screenings.keep(taken, TODAY)
    assert [each.source for each in kept_lists(desk.reader)] == ["mine.csv", "theirs.csv"]
    first, second = screen(desk, supplier)
    desk.screenings.decide(supplier, first.id, MatchDecision.NOT_SAME, WHY, TODAY)
    decisions = {each.id: each.decision for each in screen(desk, supplier)}
    assert decisions == {first.id: MatchDecision.NOT_SAME, second.id: MatchDecision.OPEN}
    desk.screenings.remove(ListKind.OWN, "theirs.csv")
    assert [each.id for each in screen(desk, supplier)] == [first.id]
    assert "mine.csv" in told(desk, supplier)


def test_with_the_last_list_of_a_kind_go_the_matches_nobody_has_judged(desk, supplier):
    (match,) = screen(desk, supplier)
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.screenings.remove(ListKind.US)
    assert undecided(desk.reader, [supplier]) == {}
    desk.revert(steps[-1])
    assert undecided(desk.reader, [supplier]) == {supplier: 1}
    desk.screenings.decide(supplier, match.id, MatchDecision.SAME, WHY, TODAY)
    desk.screenings.remove(ListKind.US)
    assert same_on_lists(desk.reader, [supplier])


def test_all_suppliers_at_once_and_how_many_are_due(desk, supplier):
    other = add_supplier(desk, "Ningbo Sun Lamps")
    desk.suppliers.star([supplier], on=True)
    assert due_for_screening(desk.reader) == 1
    assert "Suppliers to be screened against lists: 1" in agenda(desk)
    heard = []
    screened = desk.screenings.compare(step=lambda *step: heard.append(step))
    assert set(screened.found) == {supplier, other}
    assert heard[-1] == (0, 2)
    desk.screenings.record(screened, TODAY)
    assert due_for_screening(desk.reader) == 0
    assert f"Is {NAME} on a list? Possible matches to decide: 1" in agenda(desk)


def test_every_supplier_that_is_due_is_counted(desk, supplier):
    desk.suppliers.star([supplier], on=True)
    with desk.database.writing(Action.SUPPLIER_ADDED) as session:
        made = datetime.now(UTC)
        session.add_all(
            Supplier(name=f"Lamps {number}", star=True, created_at=made, sort_name="")
            for number in range(1001)
        )
    assert due_for_screening(desk.reader) == 1002


def test_erasing_a_supplier_takes_its_screening_along_and_the_list_stays(desk, supplier):
    screen(desk, supplier)
    desk.suppliers.bin([supplier])
    desk.bin.empty()
    assert not desk.reader.rows("SELECT 1 FROM screening_match UNION SELECT 1 FROM screening")
    assert desk.screenings.compare_name(NAME)
