"""A file that another program changed, accepted as it is by a person with a reason."""

from pathlib import Path

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.privacy.secrets import refuse_secrets
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line
from sourcing_app.files.inputs import resolved

ACCEPT_REASON_CAP = 500


def checked_reason(reason: str) -> str:
    """The cleaned reason; raises Rejected if it is empty, too long or contains a secret."""
    text = refuse_secrets(clean_line(reason))
    if not text or len(text) > ACCEPT_REASON_CAP:
        raise Rejected(
            say("Accepting", "Say why it is accepted, in at most {most} characters.").put(
                most=ACCEPT_REASON_CAP
            )
        )
    return text


def accept_as_is(path: Path, reason: str, *, take_over: bool = False) -> int:
    """
    Accept every row; returns how many differences were added to the history.

    Raises Rejected without a reason of at most 500 characters, or where nothing differs; Damaged,
    Held or Environment as opening does.
    """
    text = checked_reason(reason)
    from sourcing_app.store.accepting import accept  # loads SQLModel

    return accept(resolved(path), text, take_over=take_over)
