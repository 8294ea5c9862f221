"""The proof that no line of the history was changed, removed or cut off."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.history.rows import FIRST_WITH_OWNERS
from sourcing_app.store.history import chain
from sourcing_app.store.history.chain import Verified
from sourcing_app.store.queries.contents import meta

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Verified", "flaws", "head", "verify"]


def head(file: "OpenFile") -> str:
    """The end of the chain; noted elsewhere, it proves later that nothing was cut off."""
    return meta(file.reader, "history_head") or chain.GENESIS


def verify(
    file: "OpenFile", expect: str = "", stop: Callable[[], bool] = lambda: False
) -> Verified:
    """
    Verify the whole chain; `expect` is a head noted earlier, which must be in it.

    Raises Rejected for a file from before there was a chain, AppError or Cancelled.
    """
    if file.schema < FIRST_WITH_OWNERS:
        raise Rejected(
            say(
                "History", "{file} is of an older version without a chain. Open it once first."
            ).put(file=file.path)
        )
    return file.long_reads.read(
        lambda connection: chain.verify_at_one_moment(connection, expect), stop=stop
    )


def flaws(found: Verified) -> list[Sentence]:
    """What is wrong with the history; empty where every line is as it was written."""
    told = []
    if found.broken is not None:
        told.append(say("Check", "The history was changed at line {line}.").put(line=found.broken))
    if found.shortened:
        told.append(say("Check", "The end of the history was cut off."))
    if not found.expected:
        told.append(say("Check", "The head you noted does not stand in this history."))
    return told
