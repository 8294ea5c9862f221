"""Whether a letter goes to the right supplier: one to proceed with, and one that makes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.domain.values.text import excerpt

_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Addressee:
    """
    What is known of the supplier a letter goes to.

    `products` are the names of what it offers, as the file has them; `cleared` its brands with a
    licence document, in lower case.
    """

    name: str
    caution: Caution | None = None
    products: tuple[str, ...] = ()
    cleared: frozenset[str] = frozenset()


def doubts(product: str, supplier: Addressee) -> Iterator[Finding]:
    """Warn of a supplier not to proceed with (R99), or of one that offers other goods (R51)."""
    if supplier.caution is not None and supplier.caution.stops:
        told = say("Lint", "{supplier}: {caution}").put(
            supplier=supplier.name, caution=supplier.caution.sentence
        )
        yield Finding("R99", Severity.WARNING, told, 0, 0)
    if product.strip() and supplier.products and not _offers(product, supplier.products):
        told = say(
            "Lint",
            "{supplier} is on file with {known}, not with “{product}”. Ask first whether it "
            "makes it.",
        ).put(supplier=supplier.name, known=excerpt(supplier.products[0]), product=excerpt(product))
        yield Finding("R51", Severity.WARNING, told, 0, 0, field="product")


def _offers(product: str, offered: tuple[str, ...]) -> bool:
    wanted = _stems(product)
    return not wanted or any(wanted & _stems(name) for name in offered)


def _stems(text: str) -> set[str]:
    """Return the words of a name, of one and of many the same."""
    words = (match.group().casefold() for match in _WORD.finditer(text))
    return {re.sub(r"(?:ies|y|es|s)$", "", word) for word in words}
