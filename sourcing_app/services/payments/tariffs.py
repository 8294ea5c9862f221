"""The buyer's own figures of what each way to pay costs, with their source."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.payments.costs import Tariff
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, check_limit
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.services.records import insert_row
from sourcing_app.store.facts.limits import OF_CARDS
from sourcing_app.store.queries import cash
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or_none
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.credit import MethodCost, MethodCostFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


def read_tariffs(reader: Reader) -> Mapping[Method, Tariff]:
    """The buyer's own figures by way to pay."""
    found = {word_or_none(Method, row["method"]): row for row in cash.tariffs(reader)}
    return {method: _tariff(row) for method, row in found.items() if method is not None}


class Tariffs:
    """Each call is one action and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def fields(self, method: Method) -> MethodCostFields:
        """What was entered of a way to pay; all empty before."""
        with self._file.database.reading() as session:
            key = cash.tariff_id(SessionReader(session), method.value)
            if key is None:
                return MethodCostFields.checked(method=method)
            return MethodCostFields.of(session.get_one(MethodCost, key))

    def change(self, method: Method, base: Base = None, /, **values: Any) -> None:
        """
        Enter what a way to pay costs: `percent`, `fixed` with its `currency`, `most`, `spread`.

        Raises Invalid for a fixed fee without its currency or a limit (gate G10) without source
        and day, Conflict as every form.
        """
        with self._file.database.writing(Action.METHOD_COST_EDITED) as session:
            key = cash.tariff_id(SessionReader(session), method.value)
            row = None if key is None else session.get_one(MethodCost, key)
            stored = MethodCostFields.of(row) if row else MethodCostFields.checked(method=method)
            fields = stored.changed(base, **stored.parted(values))
            if fields.fixed is not None and not fields.currency:
                raise Invalid({"currency": _NO_CURRENCY})
            if fields.most is not None and not (fields.source and fields.checked_on):
                raise Invalid({"source": _NO_SOURCE})
            if method is Method.CARD:
                _refuse_meaningless(fields)
            if row is None:
                insert_row(session, MethodCost(**fields.model_dump()))
            else:
                row.sqlmodel_update(fields.model_dump())

    def forget(self, method: Method) -> None:
        """Take the usual figures again."""
        with self._file.database.writing(Action.METHOD_COST_EDITED) as session:
            key = cash.tariff_id(SessionReader(session), method.value)
            if key is not None:
                session.delete(session.get_one(MethodCost, key))


def _refuse_meaningless(fields: MethodCostFields) -> None:
    """What cards cost and allow are numbers of the rules, with the bounds of the settings."""
    for name, column in OF_CARDS.items():
        value: Decimal | None = getattr(fields, column)
        if value is None:
            continue
        try:
            check_limit(name, value, SHIPPED)
        except Rejected as problem:
            raise Invalid({column: problem.sentence}) from None


_NO_CURRENCY = say("Methods", "Say in which currency the fixed fee is")

_NO_SOURCE = say("Methods", "A limit needs its source and the day it was read")


def _tariff(row: Row) -> Tariff:
    fixed, currency = row["fixed"], row["currency"]
    return Tariff(
        percent=unscaled_or_none(row["percent"]),
        fixed=None if fixed is None or not currency else Money(unscaled(fixed), currency),
        most=unscaled_or_none(row["most"]),
        spread=unscaled_or_none(row["spread"]),
        source=row["source"],
        checked_on=day_or_none(row["checked_on"]),
    )
