"""The phrase bank: complete in three languages, searchable, and as plain as a letter should be."""

import re
from collections import Counter

import pytest

from sourcing_app.domain.inquiries.language import check_letter
from sourcing_app.domain.inquiries.phrase_bank import (
    OWN,
    TOPICS,
    PhraseTopic,
    ReadyPhrase,
    parse_phrases,
    phrases_with,
)
from tests.conftest import RESOURCES

PHRASES = parse_phrases((RESOURCES / "phrases.tsv").read_text("utf-8"))


@pytest.mark.rule("R65")
def test_there_are_enough_phrases_of_every_topic_in_three_languages():
    assert len(PHRASES) >= 120
    assert set(TOPICS) == set(PhraseTopic)
    assert min(Counter(phrase.topic for phrase in PHRASES).values()) >= 5
    assert {phrase.topic for phrase in PHRASES} == set(PhraseTopic)
    assert len({phrase.english for phrase in PHRASES}) == len(PHRASES)
    for phrase in PHRASES:
        assert re.search("[а-яё]", phrase.russian)
        assert re.search("[\u4e00-\u9fff]", phrase.chinese)
        assert phrase.english.isascii()


@pytest.mark.rule("R57")
@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.english[:30])
def test_a_phrase_is_short_and_plain(phrase):
    assert check_letter(phrase.english).findings == ()
    gaps = [
        len(re.findall(r"\[", text)) for text in (phrase.english, phrase.russian, phrase.chinese)
    ]
    assert len(set(gaps)) == 1


@pytest.mark.parametrize(
    ("typed", "topic", "found"),
    [
        ("minimum COLOUR", "", "What is the minimum per colour?"),
        ("сколько образец", "", "Can you send one sample, and what does it cost?"),
        ("ещё", "", "Is this model still in production?"),
        ("起订量 颜色", "", "What is the minimum per colour?"),
        ("", PhraseTopic.CLOSING, "Please answer by [date]."),
    ],
)
def test_phrases_are_found_in_any_language(typed, topic, found):
    texts = [phrase.english for phrase in phrases_with(PHRASES, typed, topic)]
    assert found in texts
    assert len(texts) < len(PHRASES)


def test_own_phrases_are_found_by_meaning_topic_and_as_such():
    own = ReadyPhrase("price", "Quote again.", "Ещё раз цену", "Ещё раз цену", 7)
    bank = (own, *PHRASES)
    assert phrases_with(bank, "еще раз") == [own]
    assert phrases_with(bank, topic=OWN) == [own]
    assert phrases_with(bank, topic=PhraseTopic.PRICE)[0] is own


def test_words_of_two_languages_at_once_find_nothing():
    assert not phrases_with(PHRASES, "sample образец")
    assert phrases_with(PHRASES) == [*PHRASES]
