"""What vetting goes by in this file: the black-list sites and the weights of the score."""

from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.blacklists import SHIPPED, BlacklistSite
from sourcing_app.domain.suppliers.score import WEIGHTS, Weights, check_weights
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.store.queries.vetting_facts import (
    blacklist_sites,
    left_out_sites,
    weight_ids,
    weights_of,
)
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.vetting import BlacklistSiteRow, ScoreWeight, SiteFields

if TYPE_CHECKING:
    from sqlmodel import Session

    from sourcing_app.services.open_file import OpenFile

__all__ = ["SiteFields", "VettingSettings"]

_KNOWN = say("Blacklists", "This address is in the list already.")
_GONE = say("Blacklists", "This site is no longer in the list.")


class VettingSettings:
    """Each call is one action of the user and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def sites(self) -> tuple[BlacklistSite, ...]:
        """The sites that are asked about suppliers."""
        return blacklist_sites(self._file.reader)

    def add_site(self, fields: SiteFields) -> int | None:
        """Add one; raises Invalid for one there is. A shipped one that was left out comes back."""
        with self._file.database.writing(Action.SITE_ADDED) as session:
            reader = SessionReader(session)
            if any(site.url == fields.url for site in blacklist_sites(reader)):
                raise Invalid({"url": _KNOWN})
            left_out = left_out_sites(reader).get(fields.url)
            if left_out is not None:
                session.delete(session.get_one(BlacklistSiteRow, left_out))
                return None
            return insert_row(session, BlacklistSiteRow(**fields.model_dump()))

    def remove_site(self, site: BlacklistSite) -> None:
        """Ask it no longer; undo brings it back, as does `restore_sites` a shipped one."""
        with self._file.database.writing(Action.SITE_REMOVED) as session:
            if site.id is not None:
                session.delete(row_of(session, BlacklistSiteRow, site.id, _GONE))
            else:
                fields = SiteFields.checked(name=site.name, url=site.url, left_out=True)
                insert_row(session, BlacklistSiteRow(**fields.model_dump()))

    def restore_sites(self) -> None:
        """Ask all shipped ones again; the user's own stay."""
        with self._file.database.writing(Action.SITES_RESTORED) as session:
            for key in left_out_sites(SessionReader(session)).values():
                session.delete(session.get_one(BlacklistSiteRow, key))

    def missing_shipped(self) -> int:
        """How many of the shipped sites are left out."""
        return len({site.url for site in SHIPPED} & left_out_sites(self._file.reader).keys())

    def weights(self) -> Weights:
        """What each part weighs in the score."""
        return weights_of(self._file.reader)

    def weigh(self, weights: Weights) -> None:
        """Let the parts weigh this; raises Rejected unless they add up to 100, each at least 1."""
        check_weights(weights)
        with self._file.database.writing(Action.WEIGHTS_SET) as session:
            _store(session, weights)


def _store(session: "Session", weights: Weights) -> None:
    stored = weight_ids(SessionReader(session))
    for part, weight in weights.items():
        key = stored.get(part)
        if key is not None:
            row = session.get_one(ScoreWeight, key)
            if weight == WEIGHTS[part]:
                session.delete(row)
            else:
                row.weight = weight
        elif weight != WEIGHTS[part]:
            session.add(ScoreWeight(part=part, weight=weight))
