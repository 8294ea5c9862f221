"""The buyer's accounts on marketplaces, by plain SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.registration.marketplaces import (
    Marketplace,
    RegistrationStep,
    SignIn,
    StepToDo,
    advice,
    next_step,
    page_of,
    steps_of,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.names import folded
from sourcing_app.store.queries import registration
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or

ACCOUNT_GONE = say("Marketplaces", "This account is no longer in the file.")
_NONE_NAMED = say("Marketplaces", "There is no account on “{name}”. There are: {known}")


def _nothing_done() -> Mapping[RegistrationStep, date | None]:
    return dict.fromkeys(RegistrationStep)


@dataclass(frozen=True, slots=True)
class MarketplaceRow:
    """
    One account; `days` are those of the steps of registering, None for what is not done.

    `id` is None for the account on Alibaba.com of which nothing was entered yet.
    """

    id: int | None = None
    marketplace: Marketplace = Marketplace.ALIBABA
    name: str = "Alibaba.com"
    url: str = ""
    sign_in: SignIn = SignIn.OWN
    email: str = ""
    password_place: str = ""
    note: str = ""
    days: Mapping[RegistrationStep, date | None] = field(default_factory=_nothing_done)

    @property
    def page(self) -> str:
        """The page that is opened: the user's own address, else the site's; "" without any."""
        return self.url or page_of(self.marketplace)

    @property
    def steps(self) -> tuple[StepToDo, ...]:
        """The steps of registering there."""
        return steps_of(self.marketplace, self.sign_in)

    @property
    def next_step(self) -> StepToDo | None:
        """The first step that is not done."""
        return next_step(self.marketplace, self.sign_in, self.days)

    @property
    def advice(self) -> Sentence | None:
        """What to mind about it."""
        return advice(self.marketplace, self.sign_in, self.days)

    @property
    def registered_on(self) -> date | None:
        """The day of registering; where nothing is registered, of signing in first."""
        submitted = self.days[RegistrationStep.SUBMITTED]
        return submitted or self.days[RegistrationStep.SIGNED_IN]


def alibaba_account(reader: Reader, profile_id: int | None = None) -> MarketplaceRow:
    """The account on Alibaba.com of a profile, an empty one where nothing was entered yet."""
    rows = account_rows(reader, profile_id)
    own = (row for row in rows if row.marketplace is Marketplace.ALIBABA)
    return next(own, MarketplaceRow())


def account_rows(reader: Reader, profile_id: int | None = None) -> list[MarketplaceRow]:
    """The accounts of a profile, the main one's where none is named; the oldest first."""
    return [_account(row) for row in registration.accounts_of(reader, profile_id)]


def account_named(reader: Reader, text: str, profile_id: int | None = None) -> MarketplaceRow:
    """Find an account of a profile by its number, name or marketplace; raises NotFound."""
    rows = [alibaba_account(reader, profile_id), *account_rows(reader, profile_id)]
    wanted = folded(text)
    for row in rows:
        if wanted in {folded(row.name), row.marketplace.value} or text == str(row.id):
            return row
    known = ", ".join(dict.fromkeys(row.name for row in rows))
    raise NotFound(_NONE_NAMED.put(name=text, known=known))


def _account(row: Row) -> MarketplaceRow:
    return MarketplaceRow(
        id=row["id"],
        marketplace=word_or(row["marketplace"], Marketplace.OTHER),
        name=row["name"],
        url=row["url"],
        sign_in=word_or(row["sign_in"], SignIn.OWN),
        email=row["email"],
        password_place=row["password_place"],
        note=row["note"],
        days={step: day_or_none(row[step.value]) for step in RegistrationStep},
    )
