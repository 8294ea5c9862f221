"""Certificates: when they run out, in whose name they are, and what the register says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName
from sourcing_app.domain.values.names import identity

_NOTICE = SHIPPED.days(LimitName.CERTIFICATE_NOTICE)


class LookupResult(StrEnum):
    """What the register of the issuing body says of a certificate."""

    UNKNOWN = "unknown"
    """It was not looked up."""

    VALID = "valid"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    NOT_FOUND = "not_found"


LOOKUP_NAMES: dict[LookupResult, Sentence] = {
    LookupResult.UNKNOWN: say("Certificates", "Not looked up"),
    LookupResult.VALID: say("Certificates", "Valid"),
    LookupResult.SUSPENDED: say("Certificates", "Suspended"),
    LookupResult.WITHDRAWN: say("Certificates", "Withdrawn"),
    LookupResult.NOT_FOUND: say("Certificates", "Not found"),
}
_REFUSED = frozenset({LookupResult.SUSPENDED, LookupResult.WITHDRAWN, LookupResult.NOT_FOUND})


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """
    What is known of one; an empty text or None is not known.

    `legal_name` is its supplier's; `named_so` says whether the holder is written like one of the
    supplier's names, as companies write them.
    """

    holder: str
    legal_name: str
    issued: date | None
    expires: date | None
    looked_up_on: date | None
    result: LookupResult
    named_so: bool = False
    notice: timedelta = _NOTICE

    def expired(self, today: date) -> bool:
        """Whether its last day is past; one without a known last day has not expired."""
        return self.expires is not None and self.expires < today

    def runs_out(self, today: date) -> bool:
        """Whether it expires within the days of `notice`, or has expired."""
        return self.expires is not None and self.expires <= today + self.notice

    def doubtful(self, today: date) -> bool:
        """Whether it proves nothing: expired, in another's name, or refused by the register."""
        return self.expired(today) or self.result in _REFUSED or self.in_another_name

    @property
    def in_another_name(self) -> bool:
        """Whether holder and legal name are both known, and differ in more than their writing."""
        names = (identity(self.holder), identity(self.legal_name))
        return all(names) and names[0] != names[1] and not self.named_so

    def remarks(self, today: date) -> Iterator[Sentence]:
        """Say what needs a second look; what is not known is said too, and is never in order."""
        if self.expired(today):
            yield say("Certificates", "It expired on {day}.").put(day=self.expires)
        elif self.runs_out(today):
            yield say("Certificates", "It expires on {day}.").put(day=self.expires)
        elif self.expires is None:
            yield say("Certificates", "It is not known when it expires.")
        if self.result in _REFUSED:
            found = say("Certificates", "The register says: {result}.")
            yield found.put(result=LOOKUP_NAMES[self.result])
        elif self.result is LookupResult.UNKNOWN:
            yield say("Certificates", "It was not looked up in the register.")
        yield from self._holder()

    def _holder(self) -> Iterator[Sentence]:
        if not self.holder:
            yield say("Certificates", "It is not known in whose name it is.")
        elif not self.legal_name and not self.named_so:
            yield say(
                "Certificates",
                "It is in the name of “{holder}”; the supplier's legal name is not recorded.",
            ).put(holder=self.holder)
        elif self.in_another_name:
            yield say(
                "Certificates",
                "It is in the name of “{holder}”, not of “{name}”, the supplier's legal name.",
            ).put(holder=self.holder, name=self.legal_name)

    def refuse_days(self, today: date) -> None:
        """Raise Invalid for days that cannot be, or a result without the day of looking it up."""
        wrong: dict[str, Sentence] = {}
        if self.issued and self.issued > today:
            wrong["issued"] = say("Certificates", "This day is in the future.")
        if self.issued and self.expires and self.expires < self.issued:
            wrong["expires"] = say("Certificates", "It cannot expire before it was issued.")
        if self.looked_up_on and self.looked_up_on > today:
            wrong["looked_up_on"] = say("Certificates", "This day is in the future.")
        if self.result is not LookupResult.UNKNOWN and self.looked_up_on is None:
            wrong["looked_up_on"] = say("Certificates", "Say on which day it was looked up.")
        if wrong:
            raise Invalid(wrong)
