"""
The blocks of an inquiry letter: what it tells of the buyer and the goods, and what it asks.

The fourteen blocks of a first message, and the buyer's own text. A first letter asks only what
decides; the rest is asked when the supplier has answered.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import excerpt


class Block(StrEnum):
    """A block, in the usual order."""

    WHO = "who"
    PRODUCT = "product"
    QUANTITY = "quantity"
    MOQ = "moq"
    PRICE = "price"
    SAMPLE = "sample"
    LEAD_TIME = "lead_time"
    CUSTOMISATION = "customisation"
    CERTIFICATES = "certificates"
    PACKING = "packing"
    PAYMENT = "payment"
    QUALITY = "quality"
    IDENTITY = "identity"
    EXTRA = "extra"
    CLOSING = "closing"


BLOCK_NAMES: Mapping[Block, Sentence] = {
    Block.WHO: say("LetterBlocks", "Who we are"),
    Block.PRODUCT: say("LetterBlocks", "Product"),
    Block.QUANTITY: say("LetterBlocks", "Quantities"),
    Block.MOQ: say("LetterBlocks", "Minimum order quantity"),
    Block.PRICE: say("LetterBlocks", "Price"),
    Block.SAMPLE: say("LetterBlocks", "Sample"),
    Block.LEAD_TIME: say("LetterBlocks", "Lead time"),
    Block.CUSTOMISATION: say("LetterBlocks", "Customisation and tooling"),
    Block.CERTIFICATES: say("LetterBlocks", "Certificates"),
    Block.PACKING: say("LetterBlocks", "Packing and carton data"),
    Block.PAYMENT: say("LetterBlocks", "Payment"),
    Block.QUALITY: say("LetterBlocks", "Quality and inspection"),
    Block.IDENTITY: say("LetterBlocks", "Identity of the supplier"),
    Block.EXTRA: say("LetterBlocks", "Extra text"),
    Block.CLOSING: say("LetterBlocks", "Closing"),
}

TICKS: Mapping[Block, str] = {
    Block.WHO: "tell_who",
    Block.PRODUCT: "tell_product",
    Block.QUANTITY: "tell_quantity",
    Block.MOQ: "ask_moq",
    Block.PRICE: "ask_price",
    Block.SAMPLE: "ask_sample",
    Block.LEAD_TIME: "ask_lead_time",
    Block.CUSTOMISATION: "ask_customisation",
    Block.CERTIFICATES: "ask_certificates",
    Block.PACKING: "ask_packing",
    Block.PAYMENT: "ask_payment",
    Block.QUALITY: "ask_quality",
    Block.IDENTITY: "ask_identity",
    Block.CLOSING: "tell_closing",
}
"""The field of an inquiry that says whether a block is in its letters; extra text always is."""

ASKED = tuple(block for block, name in TICKS.items() if name.startswith("ask_"))
"""The blocks that ask something; the others tell."""

WHOLE: Mapping[str, tuple[Block, ...]] = {
    "blocks": tuple(Block),
    "who": (Block.WHO,),
    "facts": (Block.PRODUCT, Block.QUANTITY),
    "questions": ASKED,
    "extra": (Block.EXTRA,),
    "closing": (Block.CLOSING,),
}
"""What the placeholders of templates stand for that are whole blocks: each in a line of its own."""

FIRST_LETTER = frozenset(
    {Block.WHO, Block.PRODUCT, Block.QUANTITY, Block.MOQ, Block.PRICE, Block.SAMPLE}
    | {Block.EXTRA, Block.CLOSING}
)
"""What a new inquiry has: what decides whether it is worth writing again."""


class BlockUse(StrEnum):
    """What one letter does with a block otherwise than the other letters of its inquiry."""

    INCLUDED = "included"
    LEFT_OUT = "left_out"


USE_NAMES: Mapping[BlockUse, Sentence] = {
    BlockUse.INCLUDED: say("LetterBlocks", "In this letter"),
    BlockUse.LEFT_OUT: say("LetterBlocks", "Not in this letter"),
}


@dataclass(frozen=True, slots=True)
class BlockChoice:
    """
    Which blocks one letter has: `ticked` for all letters of its inquiry, but for its own `uses`.

    `order` names every block; extra text is ticked always and stands there where there is some.
    `words` are how blocks are worded in all letters, `own_words` how in this one alone.
    """

    order: tuple[Block, ...] = tuple(Block)
    ticked: frozenset[Block] = FIRST_LETTER
    uses: Mapping[Block, BlockUse] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[Block, str] = field(default_factory=lambda: MappingProxyType({}))
    own_words: Mapping[Block, str] = field(default_factory=lambda: MappingProxyType({}))

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the letter in its order."""
        return tuple(filter(self._there, self.order))

    def _there(self, block: Block) -> bool:
        use = self.uses.get(block)
        return use is BlockUse.INCLUDED or (use is None and block in self.ticked)


def order_of(kept: str) -> tuple[Block, ...]:
    """Return all blocks in a stored order; those it does not name keep their usual place."""
    named = list(dict.fromkeys(Block(word) for word in _words(kept) if word in set(Block)))
    others = iter(named)
    return tuple(next(others) if block in named else block for block in Block)


def moved(order: tuple[Block, ...], block: Block, distance: int) -> tuple[Block, ...]:
    """Return the order with this block so many places further; it stays within the letter."""
    at = order.index(block)
    others = [other for other in order if other is not block]
    others.insert(max(0, at + distance), block)
    return tuple(others)


def read_order(text: str) -> str:
    """Return an order of blocks as it is stored, "" for the usual one; Rejected names no block."""
    named = tuple(map(read_block, _words(text)))
    return kept_order(order_of("; ".join(named))) if named else ""


def read_block(word: str) -> Block:
    """Return the block of this name; raises Rejected, which names those there are."""
    found = next(iter(_words(word)), "")
    if found not in set(Block):
        told = say("LetterBlocks", "“{word}” is no block of a letter. There are: {blocks}.")
        raise Rejected(told.put(word=excerpt(word), blocks=", ".join(Block)))
    return Block(found)


def kept_order(order: Iterable[Block]) -> str:
    """Return an order of blocks as it is stored: "" for the usual one."""
    blocks = tuple(order)
    return "" if blocks == tuple(Block) else "; ".join(blocks)


def _words(text: str) -> list[str]:
    parts = text.replace(",", ";").split(";")
    return [part.strip().casefold().replace(" ", "_") for part in parts if part.strip()]
