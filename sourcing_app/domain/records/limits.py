"""Whether a value is within what its field allows; each refusal is one plain sentence."""

from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldSpec
from sourcing_app.domain.sentences import say

FILL = say("Fields", "Fill this in.")
_TOO_LONG = say("Fields", "Too long: at most {max_length} characters.")
_TOO_SHORT = say("Fields", "Too short: at least {least} characters.")
_NOT_POSITIVE = say("Fields", "Must be more than {gt}.")
_NEGATIVE = say("Fields", "Must be {ge} or more.")
_TOO_MUCH = say("Fields", "Must be {le} or less.")
_DECIMALS = say("Fields", "At most {decimal_places} decimals.")
_PLACES = 6


def refuse_text(field: FieldSpec, text: str, *, required: bool) -> None:
    """Raise Rejected for a text that is too long, too short, or blank where it must not be."""
    if required and not text:
        raise Rejected(FILL)
    if text and len(text) < field.shortest:
        raise Rejected(_TOO_SHORT.put(least=field.shortest))
    if len(text) > field.typed_cap:
        raise Rejected(_TOO_LONG.put(max_length=field.typed_cap))


def refuse_number(field: FieldSpec, number: Decimal | int) -> None:
    """Raise Rejected for a number out of its range or with more than six decimals."""
    exponent = Decimal(number).normalize().as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_PLACES:
        raise Rejected(_DECIMALS.put(decimal_places=_PLACES))
    if field.positive and number <= 0:
        raise Rejected(_NOT_POSITIVE.put(gt=0))
    if number < 0:
        raise Rejected(_NEGATIVE.put(ge=0))
    if number > field.most:
        raise Rejected(_TOO_MUCH.put(le=field.most))
