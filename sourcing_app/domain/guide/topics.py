"""The topics of the Guide besides the rules, and the tables some of them are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.guide.words import Words
from sourcing_app.domain.sentences import Sentence, say


class Topic(StrEnum):
    """What the Guide tells, in its order; the value is its name on the command line."""

    RULES = "rules"
    JOURNEY = "journey"
    COMPARE = "compare"
    DEPOSIT = "deposit"
    METHODS = "methods"
    BADGES = "badges"
    RISKS = "risks"
    SECURITY = "security"
    FAQ = "faq"
    GLOSSARY = "glossary"
    KEYS = "keys"


TOPIC_NAMES: Mapping[Topic, Sentence] = {
    Topic.RULES: say("Guide", "All rules"),
    Topic.JOURNEY: say("Guide", "The journey"),
    Topic.COMPARE: say("Guide", "Where to buy"),
    Topic.DEPOSIT: say("Guide", "30/70 and your money"),
    Topic.METHODS: say("Guide", "Payment methods"),
    Topic.BADGES: say("Guide", "Badges"),
    Topic.RISKS: say("Guide", "The six risks"),
    Topic.SECURITY: say("Guide", "Security"),
    Topic.FAQ: say("Guide", "Questions"),
    Topic.GLOSSARY: say("Guide", "Glossary"),
    Topic.KEYS: say("Guide", "Keyboard"),
}

MARKET_NAMES: Mapping[str, Sentence] = {
    "alibaba": say("Guide", "Alibaba.com"),
    "aliexpress": say("Guide", "AliExpress"),
    "retail": say("Guide", "Retail shop"),
}
BADGE_PARTS: Mapping[str, Sentence] = {
    "who": say("Guide", "Who checks"),
    "what": say("Guide", "What is checked"),
    "not": say("Guide", "What it does not prove"),
    "source": say("Guide", "Source"),
}
BADGES_READ_ON = date(2026, 11, 23)
"""The day on which the sources about badges were read."""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One row of a topic's table: a badge, a question, a term; `parts` are its cells by name."""

    topic: Topic
    key: str
    parts: Mapping[str, Words]


def parse_topics(text: str) -> Mapping[Topic, tuple[TopicRow, ...]]:
    """Read a table with a heading: topic, row, part and the three texts; ValueError."""
    found: dict[Topic, dict[str, dict[str, Words]]] = {}
    for line in text.splitlines()[1:]:
        topic, key, part, *texts = line.split("\t")
        found.setdefault(Topic(topic), {}).setdefault(key, {})[part] = Words(*texts)
    return {
        topic: tuple(TopicRow(topic, key, parts) for key, parts in rows.items())
        for topic, rows in found.items()
    }
