"""The gates' facts of an order, from the database rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sourcing_app.domain.gates.facts import InspectionFact, OrderFacts
from sourcing_app.domain.orders.differences import Deviation
from sourcing_app.domain.orders.stages import SampleState, is_address
from sourcing_app.domain.orders.terms import WHOLE, Terms
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.plan import share_ahead
from sourcing_app.domain.payments.schedule import AHEAD
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.values.money import Money
from sourcing_app.store.facts.accounts import account_facts
from sourcing_app.store.facts.lots import lot_of
from sourcing_app.store.sqlite.reader import Row, day_or, day_or_none, instant_of, word_or

WEST = timedelta(hours=12)
"""How far behind UTC a place can be."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the queries brought, by order or supplier; `flaws` by attachment."""

    lines: Mapping[int, list[Row]]
    accounts: Mapping[int, Row]
    inspections: Mapping[int, Row]
    files: Mapping[int, list[Row]]
    flaws: Mapping[int, Sentence]
    waivers: Mapping[int, list[Row]]
    vetting: Mapping[int, VettingFacts]
    ticks: Mapping[int, frozenset[str]]
    deviations: Mapping[int, tuple[Deviation, ...]]
    limits: Limits


def facts_of(row: Row, lines: Sequence[PaidLine], total: Money, parts: Parts) -> OrderFacts:
    account = parts.accounts.get(row["supplier_id"])
    inspection = parts.inspections.get(row["id"])
    files = parts.files.get(row["id"], [])
    proforma, proforma_flaw = _paper("proforma", files, parts.flaws)
    bill, bill_flaw = _paper("bill_of_lading", files, parts.flaws)
    percents = tuple(each.line.percent for each in lines)
    terms = Terms(percents or (WHOLE,))  # lines removed by another program
    ahead = [each for each in lines if each.line.event in AHEAD]
    return OrderFacts(
        terms=terms,
        vetting=parts.vetting[row["supplier_id"]],
        sample=word_or(row["sample_state"], SampleState.NEEDED),
        sample_on=day_or_none(row["sample_on"]),
        account=account_facts(account, row) if account else None,
        proforma=proforma,
        proforma_flaw=proforma_flaw,
        addressed=is_address(row["delivery_address"]),
        outside_platform=bool(row["outside_platform"]),
        after_shipment=bool(row["balance_after_shipment"]),
        deposit_paid=bool(lines) and all(each.settled for each in ahead),
        ready_on=day_or_none(row["ready_on"]),
        bill_of_lading=bill,
        bill_flaw=bill_flaw,
        inspection=_inspection(inspection, files, parts.flaws) if inspection else None,
        waivers=_waivers(parts.waivers.get(row["id"], [])),
        share_ahead=share_ahead([each.line for each in lines], total),
        made_on=_made_on(row),
        deposit_on=day_or_none(row["deposit_on"]),
        undecided=row["undecided"],
        shipped_on=day_or_none(row["shipped_on"]),
        arrived_on=day_or_none(row["arrived_on"]),
        goods_checked=bool(row["goods_checked"]),
        ticks=parts.ticks.get(row["id"], frozenset()),
        deviations=parts.deviations.get(row["id"], ()),
        dispute=row["disputed"],
        nothing_ahead=not any(each.paid for each in ahead),
        limits=parts.limits,
    )


def _waivers(rows: Sequence[Row]) -> dict[tuple[str, str], date]:
    """Each risk taken on, with the first day of it."""
    taken: dict[tuple[str, str], date] = {}
    for each in rows:
        day = day_or_none(each["waived_on"])
        if day is None:
            continue
        for risk in each["covers"].split():
            taken.setdefault((each["gate"], risk), day)
    return taken


def _made_on(row: Row) -> date:
    """Where only the instant is known, the earliest day that it can have been anywhere."""
    known = day_or_none(row["made_on"])
    return known or (instant_of(row["created_at"]) - WEST).date()


def _paper(
    kind: str, files: Sequence[Row], flaws: Mapping[int, Sentence]
) -> tuple[bool, Sentence | None]:
    """Whether a paper is on file, and why the one that is there may not count."""
    ids = [each["id"] for each in files if each["kind"] == kind]
    told = [flaws[key] for key in ids if key in flaws]
    return len(told) < len(ids), told[-1] if told else None


def _inspection(row: Row, files: Sequence[Row], flaws: Mapping[int, Sentence]) -> InspectionFact:
    """What the latest inspection shows, with the photos of all records of its day and result."""
    day = day_or(row["inspected_on"], date.min)
    mine = ("inspection", row["inspected_on"], row["passed"])
    photos = [
        each["id"]
        for each in files
        if (each["entity"], each["inspected_on"], each["passed"]) == mine
    ]
    told = [flaws[key] for key in photos if key in flaws]
    counted = len(photos) - len(told)
    result = lot_of(row).judged
    return InspectionFact(
        day,
        bool(row["passed"]),
        row["cartons_opened"] or 0,
        counted,
        told[0] if told else None,
        row["id"],
        result.verdict if result else None,
    )
