r"""
Blocks that are worded, put in or left out otherwise than usual, as one text.

A line in square brackets begins each: `[price]`, or `[sample: left_out]` with what one letter does
with it; the lines below are its wording. A line of a wording that begins with `[` or `\` has one
`\` more before it, so that any text returns as it was.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, Block, BlockUse, read_block
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

_MARK = re.compile(r"\[([^\[\]:]*)(?::([^\[\]:]*))?\]\s*")
_NO_MARK = say(
    "LetterBlocks",
    "“{line}” begins no block. Name it on a line of its own, such as [price] or "
    "[sample: left_out]; a line of text that begins with [ is written \\[.",
)
_TWICE = say("LetterBlocks", "“{block}” is there twice; keep one.")
_PLACES = {str(block): place for place, block in enumerate(Block)}


class MarkedBlock(NamedTuple):
    """What is said of a block: whether one letter has it, None as the others; "" is no wording."""

    use: BlockUse | None
    wording: str


def marked(blocks: Mapping[str, MarkedBlock]) -> str:
    """Return the blocks as one text, in their usual order; "" for none."""
    lines: list[str] = []
    for block in sorted(blocks, key=lambda name: _PLACES.get(name, len(_PLACES))):
        use, wording = blocks[block]
        lines.append(f"[{block}: {use}]" if use else f"[{block}]")
        lines += map(_escaped, wording.split("\n")) if wording else ()
    return "\n".join(lines)


def read_marked(text: str) -> dict[Block, MarkedBlock]:
    """Return the blocks of such a text; raises Rejected for a line that begins none."""
    uses: dict[Block, BlockUse | None] = {}
    wordings: dict[Block, list[str]] = {}
    wording: list[str] | None = None
    for line in text.split("\n") if text.strip() else ():
        if line.startswith("[") or wording is None:
            block, use = _mark(line)
            if block in uses:
                raise Rejected(_TWICE.put(block=BLOCK_NAMES[block]))
            uses[block] = use
            wording = wordings.setdefault(block, [])
        else:
            wording.append(line.removeprefix("\\"))
    return {block: MarkedBlock(use, "\n".join(wordings[block])) for block, use in uses.items()}


def _escaped(line: str) -> str:
    return f"\\{line}" if line.startswith(("[", "\\")) else line


def _mark(line: str) -> tuple[Block, BlockUse | None]:
    """The block that a line begins, and its use; raises Rejected."""
    found = _MARK.fullmatch(line)
    use = (found[2] or "").strip().casefold().replace(" ", "_") if found else ""
    if found is None or not found[1].strip() or (use and use not in set(BlockUse)):
        raise Rejected(_NO_MARK.put(line=excerpt(line.strip())))
    return read_block(found[1]), BlockUse(use) if use else None
