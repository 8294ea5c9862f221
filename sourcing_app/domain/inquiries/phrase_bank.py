"""Ready English sentences for letters by topic, each with its Russian and its Chinese (R65)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.marks import has_all, words_of

OWN = "own"
"""In the place of a topic: the buyer's own phrases."""
GAP = re.compile(r"\[[^\W\d_][^\[\]\n]{0,40}\]")
"""What is to be filled in: [date], [number]."""


class PhraseTopic(StrEnum):
    """What a phrase is about, in the order of a letter and of what follows it."""

    GREETING = "greeting"
    WHO = "who"
    PRODUCT = "product"
    SPECIFICATION = "specification"
    QUANTITY = "quantity"
    PRICE = "price"
    MOQ = "moq"
    SAMPLE = "sample"
    TIME = "time"
    CUSTOM = "custom"
    CERTIFICATES = "certificates"
    PACKING = "packing"
    SHIPPING = "shipping"
    PAYMENT = "payment"
    QUALITY = "quality"
    IDENTITY = "identity"
    FOLLOW = "follow"
    OFFER = "offer"
    ORDER = "order"
    COMPLAINT = "complaint"
    REFUSAL = "refusal"
    CLOSING = "closing"


TOPICS: Mapping[PhraseTopic, Sentence] = {
    PhraseTopic.GREETING: say("Phrases", "Greeting"),
    PhraseTopic.WHO: say("Phrases", "Who we are"),
    PhraseTopic.PRODUCT: say("Phrases", "Product"),
    PhraseTopic.SPECIFICATION: say("Phrases", "Specification"),
    PhraseTopic.QUANTITY: say("Phrases", "Quantity"),
    PhraseTopic.PRICE: say("Phrases", "Price"),
    PhraseTopic.MOQ: say("Phrases", "Minimum order"),
    PhraseTopic.SAMPLE: say("Phrases", "Sample"),
    PhraseTopic.TIME: say("Phrases", "Lead time"),
    PhraseTopic.CUSTOM: say("Phrases", "Logo and tooling"),
    PhraseTopic.CERTIFICATES: say("Phrases", "Certificates"),
    PhraseTopic.PACKING: say("Phrases", "Packing"),
    PhraseTopic.SHIPPING: say("Phrases", "Shipping"),
    PhraseTopic.PAYMENT: say("Phrases", "Payment"),
    PhraseTopic.QUALITY: say("Phrases", "Quality"),
    PhraseTopic.IDENTITY: say("Phrases", "The supplier's identity"),
    PhraseTopic.FOLLOW: say("Phrases", "Follow-up"),
    PhraseTopic.OFFER: say("Phrases", "Counter-offer"),
    PhraseTopic.ORDER: say("Phrases", "Order"),
    PhraseTopic.COMPLAINT: say("Phrases", "Complaint"),
    PhraseTopic.REFUSAL: say("Phrases", "Refusal"),
    PhraseTopic.CLOSING: say("Phrases", "Closing"),
}


@dataclass(frozen=True, slots=True)
class ReadyPhrase:
    """
    One phrase and what it means in Russian and in Chinese.

    `own` is the id of a phrase of the buyer's, with its one meaning in the place of both; its
    topic may be one of the buyer's too.
    """

    topic: str
    english: str
    russian: str
    chinese: str
    own: int | None = None


def parse_phrases(text: str) -> tuple[ReadyPhrase, ...]:
    """Read a table with a heading: topic, English, Russian, Chinese, parted by tabs; ValueError."""
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return tuple(
        ReadyPhrase(PhraseTopic(topic), english, russian, chinese)
        for topic, english, russian, chinese in rows
    )


def phrases_with(
    phrases: Iterable[ReadyPhrase], typed: str = "", topic: str = ""
) -> Sequence[ReadyPhrase]:
    """
    Return the phrases that have all words of `typed`, in any one of their languages.

    `topic` narrows them to one of `PhraseTopic`, or to the buyer's own (`OWN`).
    """
    words = words_of(typed)
    return [
        phrase
        for phrase in phrases
        if topic in {"", phrase.topic, OWN if phrase.own is not None else ""}
        and any(has_all(words, text) for text in (phrase.english, phrase.russian, phrase.chinese))
    ]
