"""How long a letter may be for the way it is sent: characters it takes, words that are read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.states import CHANNELS, Channel
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class ChannelLimit:
    """
    The most `characters` a channel takes and the most `words` that are read there; None: any.

    `source` says where the figures are from, `as_of` when they were noted. The fields that hold
    the buyer's own figures are called by `name`: site_words.
    """

    channel: Channel
    name: str
    characters: int | None
    words: int | None
    source: Sentence
    as_of: date

    def fields(self) -> Iterator[str]:
        """Name the fields of the buyer's own figures."""
        if self.characters is not None:
            yield f"{self.name}_characters"
        yield f"{self.name}_words"


_NOTED = date(2026, 11, 28)
LIMITS = (
    ChannelLimit(
        Channel.SITE,
        "site",
        8000,
        250,
        say(
            "Channels",
            "The site publishes no figure and buyers report 8,000 characters; the message box "
            "counts what is left. A first message asks only what decides.",
        ),
        _NOTED,
    ),
    ChannelLimit(
        Channel.EMAIL,
        "email",
        None,
        400,
        say("Channels", "One printed page; what is longer goes into an attachment."),
        _NOTED,
    ),
    ChannelLimit(
        Channel.WECHAT,
        "wechat",
        2048,
        150,
        say(
            "Channels",
            "Text messages are cut at 2,048 bytes (developers.weixin.qq.com). It is read on a "
            "phone.",
        ),
        _NOTED,
    ),
    ChannelLimit(
        Channel.WHATSAPP,
        "whatsapp",
        4096,
        150,
        say(
            "Channels",
            "A text message has at most 4,096 characters (developers.sinch.com). It is read on a "
            "phone.",
        ),
        _NOTED,
    ),
)
"""The channels that have a limit; another one has none."""
LIMIT_FIELDS = tuple(field for limit in LIMITS for field in limit.fields())


def own_limits(values: Mapping[str, int | None]) -> tuple[ChannelLimit, ...]:
    """Return the limits with the buyer's own figures; None leaves the program's."""
    return tuple(
        replace(
            limit,
            characters=values.get(f"{limit.name}_characters") or limit.characters,
            words=values.get(f"{limit.name}_words") or limit.words,
        )
        for limit in LIMITS
    )


def limit_of(channel: Channel | None, limits: Iterable[ChannelLimit]) -> ChannelLimit | None:
    """Return the limit of a channel; None where it has none."""
    return next((limit for limit in limits if limit.channel is channel), None)


def too_long(text: str, limit: ChannelLimit | None) -> Iterator[Finding]:
    """Tell where a letter is too long for its channel (R53): an error where it would be cut."""
    if limit is None:
        return
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
