"""Checks of letters with all that the file and the dictionaries know."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.language import Report
from sourcing_app.domain.inquiries.letter import Letter
from sourcing_app.domain.inquiries.lint.channels import (
    LIMIT_FIELDS,
    LIMITS,
    ChannelLimit,
    limit_of,
    own_limits,
    too_long,
)
from sourcing_app.domain.inquiries.lint.check import (
    Allowed,
    check_fields,
    check_text,
    spelling_of,
)
from sourcing_app.domain.inquiries.lint.dictionaries import Dictionaries
from sourcing_app.domain.inquiries.lint.supplier import Addressee, doubts
from sourcing_app.domain.inquiries.phrase_bank import ReadyPhrase, parse_phrases
from sourcing_app.domain.inquiries.readiness import crowd_warning
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.search.letters import english_of
from sourcing_app.domain.search.products import products
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.domain.suppliers.red_flags import brand_words, brands_in
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.spelling import EnglishWords
from sourcing_app.services.searches.search import read_vocabulary
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries.flags import cleared_brands
from sourcing_app.store.queries.inquiries import goods_of, same_text_count
from sourcing_app.store.queries.phrases import own_phrases
from sourcing_app.store.queries.registration import brand_lists, profile
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class LetterDictionaries:
    """The dictionaries that the program carries, each read on first use."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self.english = EnglishWords(resources)

    @cached_property
    def quick(self) -> Dictionaries:
        """All but the spelling: what can be asked at every key."""
        vocabulary = read_vocabulary(self._resources, "letter_words.tsv")
        return Dictionaries(partial(english_of, vocabulary=vocabulary), products)

    @cached_property
    def whole(self) -> Dictionaries:
        """With the spelling: to be asked in a job."""
        return replace(self.quick, spelling=self.english)

    @cached_property
    def phrases(self) -> tuple[ReadyPhrase, ...]:
        """The phrases that the program carries."""
        path = self._resources / "phrases.tsv"
        return parse_phrases(path.read_text(encoding="utf-8"))


def checked_text(
    text: str,
    dictionaries: LetterDictionaries,
    kept_words: tuple[str, ...] = (),
    channel: Channel | None = None,
    limits: Limits = SHIPPED,
    lengths: Sequence[ChannelLimit] = LIMITS,
) -> Report:
    """Check a text of its own: language, spelling, style, wishes, and its length for a channel."""
    found = check_text(text, Allowed(kept_words), dictionaries.whole, limits=limits)
    length = too_long(text, limit_of(channel, lengths))
    return Report((*found, *length), count_words(text))


class LetterChecks:
    """Checks the letters of one file; a letter that was sent has nothing to check."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self.dictionaries = LetterDictionaries(file.resources)

    def phrases(self) -> tuple[ReadyPhrase, ...]:
        """Return the buyer's own phrases, then those that the program carries."""
        rows = own_phrases(self._file.reader)
        own = (
            ReadyPhrase(row["topic"], row["text"], row["gloss"], row["gloss"], row["id"])
            for row in rows
        )
        return (*own, *self.dictionaries.phrases)

    def addressee(self, item: Recipient) -> Addressee:
        """Read what the file knows of the supplier a letter goes to."""
        reader, key = self._file.reader, item.supplier_id
        caution = cautions_of(reader, [key], self._file.today()).get(key)
        goods = tuple(goods_of(reader, key))
        return Addressee(item.supplier, caution, goods, cleared_brands(reader, key))

    def findings(self, item: Recipient, supplier: Addressee) -> tuple[Finding, ...]:
        """
        Check a letter, all but its spelling: light enough for every key.

        Its length is that of its channel; a first letter goes into the site's message box.
        """
        if item.sent:
            return ()
        brands = partial(brands_in, words=brand_words(*brand_lists(self._file.reader)))
        books = replace(self.dictionaries.quick, brands=brands)
        found = check_fields(item.facts, _allowed(item, supplier), books)
        alike = same_text_count(self._file.reader, [item.id], self._file.today())
        crowd = crowd_warning(alike, read_limits(self._file.reader))
        return (
            *((crowd,) if crowd else ()),
            *doubts(item.facts.product, supplier),
            *self.too_long(item.text(), _channel(item)),
            *found,
        )

    def misspelt(self, item: Recipient, supplier: Addressee) -> tuple[Finding, ...]:
        """Check the spelling of a letter; the first call reads the dictionary."""
        if item.sent:
            return ()
        return spelling_of(item.facts, _allowed(item, supplier), self.dictionaries.whole)

    def report(self, item: Recipient) -> Report:
        """Check a letter with its spelling, and count its words."""
        supplier = self.addressee(item)
        found = (*self.findings(item, supplier), *self.misspelt(item, supplier))
        return Report(found, count_words(item.text()))

    def message(self, item: Recipient) -> Letter:
        """
        Return a letter as its channel's message box takes it, the site's where none is known.

        One that is too long for it becomes the short inquiry of the same facts, unless it was sent.
        Raises Rejected where that is too long as well.
        """
        forms = [item.letter()]
        if not item.sent:
            forms.append(compose(replace(item.facts, kind=LetterKind.SHORT, subject="", text="")))
        cut: list[Finding] = []
        for form in forms:
            message = form.message()
            found = self.too_long(message.text(), _channel(item))
            cut = [finding for finding in found if finding.severity is Severity.ERROR]
            if not cut:
                return message
        raise Rejected(cut[0].sentence)

    def cut_by(self, item: Recipient) -> Mapping[Channel, Sequence[Finding]]:
        """Tell for each channel with a limit where a letter is too long for it, as a message."""
        text = item.letter().message().text()
        return {each.channel: self.too_long(text, each.channel) for each in LIMITS}

    def too_long(self, text: str, channel: Channel) -> Sequence[Finding]:
        """Tell where a text is too long for a channel."""
        return [*too_long(text, limit_of(channel, lengths_of(self._file.reader)))]


def lengths_of(reader: Reader) -> Sequence[ChannelLimit]:
    """The longest messages of each channel, with the buyer's own figures."""
    row = profile(reader, LIMIT_FIELDS)
    return LIMITS if row is None else own_limits({name: row[name] for name in LIMIT_FIELDS})


def _channel(item: Recipient) -> Channel:
    """How a letter is sent; a first one goes into the site's message box."""
    return next((each for each in Channel if each == item.channel), Channel.SITE)


def _allowed(item: Recipient, supplier: Addressee) -> Allowed:
    names = tuple(other.name for other in item.others)
    return Allowed(item.kept_words, names, supplier.cleared)
