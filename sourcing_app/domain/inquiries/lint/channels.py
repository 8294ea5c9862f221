"""How long a letter may be for the way it is sent: characters it takes, words that are read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.states import CHANNELS, Channel
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.sentences import say


@dataclass(frozen=True, slots=True)
class ChannelLimit:
    """
    The most `characters` a channel takes and the most `words` that are read there; None: any.

    `source` says where the figures are from, `as_of` when they were noted.
    """

    channel: Channel
    characters: int | None
    words: int | None
    source: str
    as_of: date


def parse_limits(text: str) -> tuple[ChannelLimit, ...]:
    """Read the table of limits that the program carries; ValueError for any other text."""
    table = json.loads(text)
    as_of = date.fromisoformat(table["as_of"])
    return tuple(
        ChannelLimit(
            Channel(each["channel"]), each["characters"], each["words"], each["source"], as_of
        )
        for each in table["limits"]
    )


def too_long(text: str, limit: ChannelLimit) -> Iterator[Finding]:
    """Tell where a letter is too long for its channel (R53): an error where it would be cut."""
    name = CHANNELS[limit.channel]
    if limit.characters is not None and len(text) > limit.characters:
        cut = say("Lint", "{channel}: {count} characters, at most {most} are taken.")
        sentence = cut.put(channel=name, count=len(text), most=limit.characters)
        yield Finding("R53", Severity.ERROR, sentence, limit.characters, len(text))
    words = count_words(text)
    if limit.words is not None and words > limit.words:
        long = say("Lint", "{channel}: {count} words; over {most} it is seldom read to the end.")
        sentence = long.put(channel=name, count=words, most=limit.words)
        yield Finding("R53", Severity.WARNING, sentence, 0, len(text))
