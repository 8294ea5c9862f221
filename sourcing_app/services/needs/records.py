"""Writing needs; each call is one action of the user and one step of undo."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime

from sqlmodel import Session

from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.services.needs.rows import GONE
from sourcing_app.services.product_names import link
from sourcing_app.services.records import Records, insert_row, row_of
from sourcing_app.store.queries.needs import need_of_suppliers
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import Inquiry
from sourcing_app.store.tables.need import Need, NeedFields
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.quote import Quote
from sourcing_app.store.tables.search import SearchQuery

__all__ = ["NeedFields", "Needs", "found_for"]

_NO_SUCH = say("NeedRecords", "There is no such record any longer: {kind} {key}.")


_TABLES: dict[Serving, type[SearchQuery | Inquiry | Quote | PurchaseOrder]] = {
    Serving.SEARCH: SearchQuery,
    Serving.INQUIRY: Inquiry,
    Serving.QUOTE: Quote,
    Serving.ORDER: PurchaseOrder,
}


class Needs(Records[Need, NeedFields]):
    """Everything that changes needs, and what is for them."""

    row = Need
    typed = NeedFields
    gone = GONE

    def add(self, fields: NeedFields) -> int:
        """Add one; returns its id."""
        with self.writing("added") as session:
            need = Need(**fields.model_dump(), created_at=datetime.now(UTC))
            link(session, need)
            return insert_row(session, need)

    def follow(self, session: Session, row: Need, names: Collection[str], today: date) -> None:
        """Another product in own words names another product of the file."""
        del today
        if "product" in names:
            link(session, row)

    def assign(self, kind: Serving, key: int, need_id: int | None) -> None:
        """Say which need a record is for, None for none of them; raises NotFound."""
        with self.writing("linked") as session:
            if need_id is not None:
                self.found(session, need_id)
            gone = _NO_SUCH.put(kind=kind.value, key=key)
            row = row_of(session, _TABLES[kind], key, gone)
            row.need_id = need_id
            session.add(row)


def found_for(session: Session, suppliers: Iterable[int]) -> int | None:
    """The need by whose searches and requests all these suppliers were found, if it is one."""
    return need_of_suppliers(SessionReader(session), suppliers)
