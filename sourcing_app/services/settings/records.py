"""Own values of the numbers the rules judge by, and the way back."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Conflict, Rejected
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.search.market import own_search_address
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import (
    LimitName,
    check_limit,
)
from sourcing_app.domain.suppliers.registers import REGISTER_SITES, own_register_address
from sourcing_app.services.records import insert_row
from sourcing_app.store.facts.limits import OF_CARDS, read_limits
from sourcing_app.store.queries import cash
from sourcing_app.store.queries.settings import limit_values, site_addresses
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.credit import MethodCost
from sourcing_app.store.tables.settings import LimitFields, LimitValue, SiteAddress

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NO_SOURCE = say("LimitRecords", "Say where the value is from, and the day you read it.")


class LimitRecords:
    """Each call is one action and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def set(self, name: LimitName, value: Decimal, source: str, read_on: date) -> None:
        """
        Judge by an own value from now on.

        Raises Rejected for one beyond the bounds of its number, for one without a source, and for
        a day to come.
        """
        refuse_future(read_on, self._file.today(), "read_on")
        with self._file.database.writing(Action.LIMIT_SET) as session:
            reader = SessionReader(session)
            check_limit(name, value, read_limits(reader))
            fields = LimitFields.checked(
                name=name.value, value=value, source=source, read_on=read_on
            )
            if not fields.source:
                raise Rejected(_NO_SOURCE, "source")
            if name in OF_CARDS:
                _keep_card(session, name, fields.value, fields.source, read_on)
            else:
                _keep(session, fields)

    def restore(self, *names: LimitName) -> int:
        """
        Judge by the values of the sources again; returns how many were own ones.

        Raises Rejected where one of them would then cross another that stays.
        """
        with self._file.database.writing(Action.LIMIT_RESTORED) as session:
            reader = SessionReader(session)
            chosen = [name for name in names if name in read_limits(reader).own]
            for row in limit_values(reader):
                if row["name"] in chosen:
                    session.delete(session.get_one(LimitValue, row["id"]))
            for name in OF_CARDS.keys() & chosen:
                _restore_card(session, name)
            session.flush()
            after = read_limits(reader)
            for name in chosen:
                check_limit(name, after[name], after)
        return len(chosen)

    def restore_all(self) -> int:
        """Judge by the values of the sources alone; returns how many were own ones."""
        return self.restore(*LimitName)


def _keep(session: Session, fields: LimitFields) -> None:
    former = {row["name"]: row["id"] for row in limit_values(SessionReader(session))}
    if fields.name in former:
        session.get_one(LimitValue, former[fields.name]).sqlmodel_update(fields.model_dump())
    else:
        insert_row(session, LimitValue(**fields.model_dump()))


def _keep_card(session: Session, name: LimitName, value: Decimal, source: str, on: date) -> None:
    """Keep it where the cost of a card payment is, whose source it shares."""
    key = cash.tariff_id(SessionReader(session), Method.CARD.value)
    told: dict[str, Any] = {OF_CARDS[name]: value, "source": source, "checked_on": on}
    if key is None:
        insert_row(session, MethodCost(method=Method.CARD, **told))
    else:
        session.get_one(MethodCost, key).sqlmodel_update(told)


def _restore_card(session: Session, name: LimitName) -> None:
    row = session.get_one(MethodCost, cash.tariff_id(SessionReader(session), Method.CARD.value))
    setattr(row, OF_CARDS[name], None)
    if (row.most, row.percent, row.fixed, row.spread) == (None, None, None, None):
        session.delete(row)


class SiteAddresses:
    """Search addresses of sites; each call is one action and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def own(self) -> dict[str, str]:
        """The own addresses by the name of their site."""
        return {row["site"]: row["url"] for row in site_addresses(self._file.reader)}

    def set(self, site: str, url: str, base: str | None = None) -> None:
        """
        Search at this address from now on; "" takes the program's again.

        Raises Rejected for what is no search address, Conflict where the stored one is not `base`.
        """
        read = own_register_address if site in REGISTER_SITES else own_search_address
        wanted = read(url)
        with self._file.database.writing(Action.SITE_SET) as session:
            rows = {row["site"]: row["id"] for row in site_addresses(SessionReader(session))}
            row = session.get_one(SiteAddress, rows[site]) if site in rows else None
            stored = row.url if row else ""
            if base is not None and stored not in {base, wanted}:
                raise Conflict(site, stored)
            if row is None and wanted:
                insert_row(session, SiteAddress(site=site, url=wanted))
            elif row is not None and wanted:
                row.url = wanted
            elif row is not None:
                session.delete(row)
