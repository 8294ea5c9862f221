"""How an account is confirmed: through a channel that was known before the account came (R190)."""

import re
import unicodedata
from datetime import date
from enum import StrEnum

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.lookalikes import skeleton

LEAST_DIGITS = 5
"""A telephone number has at least so many."""
_MAIL = say(
    "AccountChecks",
    "An e-mail does not confirm an account: whoever sent the bank details can answer it too. "
    "Call a number you had before, or write in the chat of the platform.",
)
_MAIL_WORDS = re.compile(
    r"(?<![a-z])(e[\s.-]*)?(g|hot|web|proton|fox)?mail(s|box|ed|ing)?(?![a-z])"
    r"|\bпочт(а|ы|е|у|ой|ою)\b|\bэлектронк|\b[еэ]?-?м[еэ]йл|\bимейл"  # noqa: RUF001 - Russian
    r"|\bписьм(о|а|е|у|ом)\b|\bletters?\b|\boutlook\b"  # noqa: RUF001 - Russian
    r"|邮件|来信|信件|邮箱|电邮|郵件|郵箱|電郵|伊妹儿"
)
_ADDRESS = re.compile(r"\w\s*(@|\(at\)|\[at\])\s*\w")


class CheckChannel(StrEnum):
    """What can confirm an account; a message of the kind that brought it cannot."""

    PHONE = "phone"
    VIDEO_CALL = "video_call"
    MESSENGER = "messenger"
    PLATFORM_CHAT = "platform_chat"
    IN_PERSON = "in_person"


CHANNEL_NAMES: dict[CheckChannel, Sentence] = {
    CheckChannel.PHONE: say("AccountChecks", "Phone call"),
    CheckChannel.VIDEO_CALL: say("AccountChecks", "Video call"),
    CheckChannel.MESSENGER: say("AccountChecks", "WeChat or another messenger"),
    CheckChannel.PLATFORM_CHAT: say("AccountChecks", "Chat on the platform"),
    CheckChannel.IN_PERSON: say("AccountChecks", "In person"),
}


def refuse_mail(text: str) -> str:
    """Return the channel's detail unchanged; raises Rejected if it is an e-mail."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    seen = (plain, skeleton(plain))  # Cyrillic letters that look like Latin ones are a disguise
    if any(map(_MAIL_WORDS.search, seen)) or _ADDRESS.search(plain):
        raise Rejected(_MAIL)
    return text


def channel_words(kind: CheckChannel | None, detail: str) -> Sentence | str:
    """Name a channel with the number called; older checks show their original text."""
    if kind is None:
        return detail
    return say("AccountChecks", "{kind}: {detail}").put(kind=CHANNEL_NAMES[kind], detail=detail)


def channel_of(text: str) -> CheckChannel:
    """Parse a channel's command-line name; raises Rejected, for an e-mail with the reason."""
    wanted = text.strip().casefold().replace(" ", "_").replace("-", "_")
    if wanted in set(CheckChannel):
        return CheckChannel(wanted)
    refuse_mail(text)
    raise Rejected(
        say("AccountChecks", "“{text}” is not a channel. Choose one of: {known}").put(
            text=text[:40], known=", ".join(CheckChannel)
        )
    )


def check_detail(kind: CheckChannel, detail: str) -> None:
    """Raise Invalid if a call names no number."""
    if kind is CheckChannel.PHONE and sum(c.isdigit() for c in detail) < LEAST_DIGITS:
        raise Invalid({"channel": say("AccountChecks", "Write the number that you called")})


def refuse_wordless(text: str) -> str:
    """Return the text unchanged; raises Rejected if it has no words."""
    if not any(char.isalnum() for char in text):
        raise Rejected(say("AccountChecks", "Write it in words or numbers"))
    return text


def refuse_arrival(came_on: date, earlier: date | None, today: date) -> None:
    """Raise Rejected for a day an account cannot have arrived; `earlier` is the last one's day."""
    if came_on > today:
        raise Rejected(
            say(
                "AccountChecks", "{day} is in the future; enter the account when you receive it"
            ).put(day=came_on)
        )
    if earlier is not None and came_on < earlier:
        raise Rejected(
            say(
                "AccountChecks",
                "The previous account was received on {earlier}, so this one cannot have been "
                "received on {day}",
            ).put(earlier=earlier, day=came_on)
        )


def check_days(entered_on: date, known_since: date, verified_on: date, today: date) -> None:
    """Raise Rejected, with both dates, for impossible days of a check."""
    if verified_on > today:
        raise Rejected(say("AccountChecks", "Record a check after it was made, not before"))
    if verified_on < entered_on:
        raise Rejected(
            say(
                "AccountChecks",
                "The account was received on {entered}, so it cannot have been checked on "
                "{checked}",
            ).put(entered=entered_on, checked=verified_on)
        )
    if known_since >= entered_on:
        raise Rejected(
            say(
                "AccountChecks",
                "The channel is known since {since}, the account was received on {entered}: "
                "check it through a channel that you knew before that day",
            ).put(since=known_since, entered=entered_on)
        )
