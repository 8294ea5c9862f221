"""The list of suppliers, page by page, at any number of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.next_steps import Dealings, NextStep, next_step
from sourcing_app.domain.suppliers.red_flags import FlagSeverity
from sourcing_app.domain.suppliers.score import Weights, score
from sourcing_app.domain.suppliers.stages import SupplierStage
from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides, ListQuery
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.suppliers.facts import dealings_of
from sourcing_app.store.facts.vetting import judged_facts_of
from sourcing_app.store.queries.supplier_words import met
from sourcing_app.store.queries.suppliers import DueBadges, SupplierQuery, lines_of
from sourcing_app.store.queries.vetting_facts import weights_of
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, instant_of, word_or
from sourcing_app.store.sqlite.shapes import read_as

if TYPE_CHECKING:
    from sourcing_app.store.queries.conditions import AskedField


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """
    One line of the supplier table; `done` is how many of the checks that are counted are passed.

    `score` is 0 to 100, None where nothing is known to go by. `response_rate` (%),
    `response_hours` and `transactions` are the last figures read, None for one never read;
    `found_by` is the query that found it, "" without one.
    """

    id: int
    name: str
    legal_name: str
    city: str
    country: str
    product: str
    star: bool
    binned: bool
    badges: tuple[Badge, ...]
    done: int
    flags: int
    critical: bool
    last_contact: date | None
    score: int | None
    next_step: NextStep
    price: Decimal | None
    currency: str
    moq: Decimal | None
    unit: str
    stage: SupplierStage
    tags: str
    store_url: str
    created: date
    address: str
    found_by: str
    response_rate: Decimal | None
    response_hours: Decimal | None
    transactions: Decimal | None


class SupplierView(StrEnum):
    """The views a user can choose."""

    ALL = "all"
    SHORTLIST = "shortlist"
    ALL_THREE = "all_three"
    NEEDS_VETTING = "needs_vetting"
    FLAGGED = "flagged"
    FREE = "free"
    BIN = "bin"


class SupplierRows(RecordList[SupplierRow]):
    """The suppliers; equals stand in name order."""

    table = indexed = "supplier"
    rests = resting(
        table,
        {
            "": "sort_name",
            "all": "binned_at",
            "bin": "binned_at",
            "shortlist": "binned_at star",
            "star": "star",
            "product": "product_id product.sort_name",
            "price": "price_seen currency",
            "moq": "moq",
            "stage": "stage",
            "tags": "tags",
            "place": "country city",
            "created": "created_at",
            "search": "sort_name note.",
            "contact": "note. purchase_order. inquiry. inquiry_recipient. quote.",
            **dict.fromkeys(("badges", "all_three", "free"), "binned_at badge_observation."),
            **dict.fromkeys(
                ("vetting", "needs_vetting"),
                "binned_at legal_name address vetting_check. supplier_bank_account. "
                "metric_observation.",
            ),
            "score": "binned_at legal_name address vetting_check. supplier_bank_account. "
            "metric_observation. badge_observation. red_flag. attachment. score_weight.",
            **dict.fromkeys(
                ("flags", "flagged"), "binned_at red_flag. supplier_bank_account. attachment."
            ),
        },
    )

    def __init__(self, reader: Reader, today: Callable[[], date] = date.today) -> None:
        super().__init__(reader, today)
        self._badges = DueBadges()

    def asked(self, question: ListQuery, most: int = -1) -> Sequence[int]:
        return self._query(question).ids(most)

    def met(self, most: int, among: Sequence[int], search: str) -> Sequence[int] | None:
        """The first of these that have all words; None where `first` tells them sooner."""
        return met(self.reader, search, among, most)

    def holds(
        self, key: int, search: str = "", view: str = "", besides: Besides = NOTHING_BESIDES
    ) -> bool:
        return self._query(ListQuery(search, view=view, besides=besides)).holds(key)

    def total(self, view: str = "") -> int:
        return self._query(ListQuery(view=view)).total()

    def lines(self, ids: Sequence[int]) -> Mapping[int, SupplierRow]:
        rows = lines_of(self.reader, ids)
        facts, weights = (
            judged_facts_of(self.reader, ids, self.today()),
            weights_of(self.reader),
        )
        dealings = dealings_of(self.reader, ids)
        return {
            key: _line(row, facts[key], dealings.get(key, Dealings()), self.today(), weights)
            for row in rows
            if (key := row["id"]) in facts
        }

    def _query(self, question: ListQuery) -> SupplierQuery:
        only, asked = self.narrowed(question.besides)
        return SupplierQuery(self.reader, self.today(), question, self._badges, only, asked)

    def asked_fields(self) -> "Mapping[str, AskedField]":
        """Those of the record, and what is counted of it."""
        from sourcing_app.store.queries.supplier_fields import asked_fields

        return asked_fields(self.rests)


def _line(
    row: Row, facts: VettingFacts, dealings: Dealings, today: date, weights: Weights
) -> SupplierRow:
    return read_as(
        SupplierRow,
        row,
        binned=row["binned_at"] is not None,
        badges=tuple(badge for badge in Badge if badge in facts.badges),
        done=row["vetting"],
        critical=row["severity"] == FlagSeverity.CRITICAL,
        last_contact=day_or_none(row["last_contact"]),
        score=score(facts, weights),
        next_step=next_step(facts, dealings, today),
        price=unscaled_or_none(row["price_seen"]),
        moq=unscaled_or_none(row["moq"]),
        stage=word_or(row["stage"], SupplierStage.PROSPECT),
        created=instant_of(row["created_at"]).date(),
        response_rate=facts.metrics.get(MetricKind.RESPONSE_RATE),
        response_hours=facts.metrics.get(MetricKind.RESPONSE_HOURS),
        transactions=facts.metrics.get(MetricKind.TRANSACTIONS),
    )
