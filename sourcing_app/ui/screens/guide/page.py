"""The page Guide: every rule, and the topics that explain them; each is made when first chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from sourcing_app.domain.guide.rules import RULE_PAGES
from sourcing_app.domain.guide.topics import TOPIC_NAMES, Topic
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import PAGE_NAMES, DocumentKind, Target
from sourcing_app.services.guide.catalogue import Catalogue, catalogue
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.settings.rows import limits_of, read_limits
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.guide.glossary import GlossaryView
from sourcing_app.ui.screens.guide.journey_view import JourneyView
from sourcing_app.ui.screens.guide.keys import KeysView
from sourcing_app.ui.screens.guide.methods import MethodsView
from sourcing_app.ui.screens.guide.money_line import DepositView
from sourcing_app.ui.screens.guide.rule_list import RuleList
from sourcing_app.ui.screens.guide.security import SecurityView
from sourcing_app.ui.screens.guide.tables import BadgesView, CompareView, QuestionsView, RisksView
from sourcing_app.ui.screens.guide.topic_view import TopicView
from sourcing_app.ui.widgets.buttons import action_button
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.window.nav_list import NavList

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_ICONS = {
    Topic.RULES: "check",
    Topic.JOURNEY: "flag",
    Topic.COMPARE: "compare",
    Topic.DEPOSIT: "clock",
    Topic.METHODS: "card",
    Topic.BADGES: "medal",
    Topic.RISKS: "warn",
    Topic.SECURITY: "shield",
    Topic.FAQ: "chat",
    Topic.GLOSSARY: "file",
    Topic.KEYS: "edit",
}
_VIEWS: Mapping[Topic, Callable[[Catalogue], TopicView]] = {
    Topic.JOURNEY: JourneyView,
    Topic.DEPOSIT: DepositView,
    Topic.BADGES: BadgesView,
    Topic.RISKS: RisksView,
    Topic.SECURITY: SecurityView,
    Topic.FAQ: QuestionsView,
    Topic.GLOSSARY: GlossaryView,
    Topic.KEYS: KeysView,
}
_TOPICS = tuple(Topic)
_WITHIN = {"fld.guide.link": Topic.SECURITY, "fld.guide.quantity": Topic.COMPARE}
"""Fields that rules point at, by their topic."""

_FRESH = frozenset({Topic.KEYS, Topic.METHODS})
"""What is read anew each time: the commands there are, the buyer's country."""


class GuidePage(Page):
    """A list of topics, and the one that is chosen."""

    name = "guide"
    icon = "info"
    group = "foot"

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.catalogue = catalogue(desk.resources)
        self._side = NavList("nav.guide.topics", [_ICONS[topic] for topic in _TOPICS])
        self.topics = self._side.list
        self.stack = QStackedWidget()
        self._views: dict[Topic, TopicView] = {}
        self.rules = RuleList(self.catalogue, context, partial(limits_of, desk.reader))
        self.print = self.command("print", say("GuidePage", "Print…"), self.show_paper, "Ctrl+P")
        self._build()
        self._take(Topic.RULES, self.rules)
        self.topics.currentRowChanged.connect(self._chosen)
        self.retranslate()

    def title(self) -> str:
        return said(PAGE_NAMES["guide"])

    def retranslate(self) -> None:
        super().retranslate()
        self.topics.setAccessibleName(self.tr("Topics"))
        self._side.show_names(said(TOPIC_NAMES[topic]) for topic in _TOPICS)
        for view in self._views.values():
            view.retranslate()

    def open(self, target: Target) -> None:
        """Show a topic, the rules of a page, or these rules."""
        if target.keys:
            self.show_rules(target.keys)
        elif target.action in set(_TOPICS):
            self.choose(Topic(target.action))
        elif target.action in RULE_PAGES:
            self.choose(Topic.RULES)
            self.rules.show_page(target.action)

    def reveal(self, name: str) -> None:
        """Make the topic that a widget of this name is in."""
        purpose = name.rpartition(".")[2]
        topic = _WITHIN.get(name) or (Topic(purpose) if purpose in set(_TOPICS) else None)
        if topic is not None:
            self.choose(topic)

    def choose(self, topic: Topic) -> None:
        """Show a topic, made now if need be."""
        self.topics.setCurrentRow(_TOPICS.index(topic))

    def show_rules(self, numbers: tuple[int, ...]) -> None:
        """List these rules."""
        self.choose(Topic.RULES)
        self.rules.show_rules(numbers)
        self.rules.table.view.setFocus()

    def show_paper(self) -> None:
        """Print the rules that are listed, or the topics of the Guide."""
        listed = self.view() is self.rules
        kind = DocumentKind.RULES if listed else DocumentKind.GUIDE
        keys = self.rules.listed() if listed else ()
        self.wanted.emit(Target("printing", action=kind, keys=keys))

    def view(self) -> TopicView:
        """Return the topic that is shown."""
        return self._views[_TOPICS[max(self.topics.currentRow(), 0)]]

    def take_focus(self) -> None:
        self.view().take_focus()

    def regions(self) -> list[QWidget]:
        return [self.topics, *self.view().regions()]

    def _chosen(self, place: int) -> None:
        topic = _TOPICS[max(place, 0)]
        if topic not in self._views:
            view = self._make(topic)
            self._take(topic, view)
            view.retranslate()
        elif topic in _FRESH:
            self._views[topic].retranslate()
        self.stack.setCurrentWidget(self._views[topic])

    def _make(self, topic: Topic) -> TopicView:
        limits = partial(read_limits, self.desk.reader)
        if topic is Topic.METHODS:
            return MethodsView(self.catalogue, self._country, limits)
        if topic is Topic.COMPARE:
            return CompareView(self.catalogue, limits)
        return _VIEWS[topic](self.catalogue)

    def _country(self) -> str:
        return read_profile(self.desk.reader).country

    def _take(self, topic: Topic, view: TopicView) -> None:
        self._views[topic] = view
        view.wanted.connect(self.wanted)
        view.rules_wanted.connect(self.show_rules)
        self.stack.addWidget(view)

    def _build(self) -> None:
        self.header.add(action_button(self.print, icon="print"))
        self.topics.setCurrentRow(0)
        whole = row(self._side, self.stack, spacing=12)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)
