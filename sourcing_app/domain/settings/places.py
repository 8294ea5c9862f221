"""What can be set, by name, and where: for whoever looks for a setting."""

from collections.abc import Iterator
from typing import NamedTuple

from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES
from sourcing_app.domain.settings.sections import SECTIONS
from sourcing_app.domain.targets import Target


class SettingPlace(NamedTuple):
    """A setting: its name, its rule ("" for none), and the target that leads to it."""

    words: Sentence
    rule: str
    target: Target


def setting_places() -> Iterator[SettingPlace]:
    """Yield every section of the settings, and every number of the rules."""
    for topic, look in SECTIONS.items():
        yield SettingPlace(look.words, "", Target("settings", action=topic.value))
    for name, limit in LIMITS_OF_RULES.items():
        yield SettingPlace(limit.words, limit.rule, Target("settings", action=name.value))
