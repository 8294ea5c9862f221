"""The Guide on paper: every rule, and every word of the topics, in the language asked for."""

import pytest

from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.sentences import in_english
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.guide.catalogue import catalogue
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print, Wording
from tests.conftest import RESOURCES, TODAY
from tests.pdf_text import pages, squeezed

GUIDE = catalogue(RESOURCES)


def on_paper(desk, kind, language, *keys):
    how = Print(wording=Wording(language, in_english))
    return make(desk, DocumentRequest(kind, keys), how, TODAY)


@pytest.mark.parametrize("language", ["ru", "zh_CN"])
def test_every_rule_is_printed_with_its_notes_and_source(desk, language):
    made = on_paper(desk, DocumentKind.RULES, language)
    whole = "".join(pages(made.pdf))
    for rule in GUIDE.rules:
        assert rule.code in whole
        assert squeezed(rule.text.of(language)) in squeezed(made.text)
        for note in rule.notes:
            assert squeezed(note.text.of(language)) in squeezed(made.text)
    assert "Resale check" in made.text


def test_the_rules_that_are_named_are_printed_alone(desk):
    made = on_paper(desk, DocumentKind.RULES, "en", 91, 110)
    assert "R91" in made.text
    assert "R110" in made.text
    assert made.text.count("Russian how-to") == 2


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_topic_is_printed(desk, language):
    made = on_paper(desk, DocumentKind.GUIDE, language)
    assert made.pdf
    for topic in (Topic.BADGES, Topic.SECURITY, Topic.FAQ, Topic.GLOSSARY, Topic.COMPARE):
        for row in GUIDE.topics[topic]:
            for words in row.parts.values():
                assert squeezed(words.of(language)) in squeezed(made.text), words
    assert "The platform: 30 %" in made.text
