"""Payment methods: how safe each is, who gets the money, what it costs and where it works."""

from __future__ import annotations

from collections.abc import Callable

from sourcing_app.domain.guide.methods import METHOD_PARTS, MethodFacts, method_facts
from sourcing_app.domain.guide.stages import METHOD_RULES
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.payments.choice import SAFETY_NAMES, Safety
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.guide.tables import grid_of, rules_link
from sourcing_app.ui.screens.guide.topic_view import ReadingView, rule_rows
from sourcing_app.ui.style.tokens import Tone

_LOOKS = {
    Safety.HIGH: (Tone.OK, "shield"),
    Safety.MEDIUM: (Tone.WARN, "warn"),
    Safety.LOW: (Tone.DANGER, "stop"),
}


class MethodsView(ReadingView):
    """`country` returns the buyer's: where a method works is said for it; `limits` those in use."""

    def __init__(
        self, catalogue: Catalogue, country: Callable[[], str], limits: Callable[[], Limits]
    ) -> None:
        super().__init__(Topic.METHODS, catalogue)
        self._country, self._limits = country, limits

    def fill(self) -> None:
        for facts in method_facts(self._limits(), self._country()):
            self._tell(facts)
        rules = rule_rows(self.catalogue.named(METHOD_RULES))
        self.add(self.tr("Rules"), *rules, rules_link(self, "methods", METHOD_RULES))

    def _tell(self, facts: MethodFacts) -> None:
        rows = [[said(METHOD_PARTS[part]), said(words)] for part, words in facts.parts.items()]
        card = self.add(said(facts.name), grid_of([], rows))
        card.set_head(*_LOOKS[facts.safety])
        card.set_aside(said(SAFETY_NAMES[facts.safety]))
