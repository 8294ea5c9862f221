"""JSON as digests and the history write it, by an encoder that is made once."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from json import encoder as parts
from typing import Any

_SHORT = (",", ":")


def json_writer(*, ascii_only: bool) -> Callable[[Any], str]:
    """
    Return a function that writes a list or an object as `json.dumps` does, without spaces.

    `json.dumps` makes an encoder for every text, which takes longer than writing a short row.
    """
    usual = json.JSONEncoder(ensure_ascii=ascii_only, separators=_SHORT)
    made = getattr(parts, "c_make_encoder", None)
    if made is None:
        return usual.encode
    item, key = _SHORT
    escaped = text_writer(ascii_only=ascii_only)
    chunks = made(None, usual.default, escaped, None, key, item, False, False, True)  # noqa: FBT003 - the C function takes no names
    return lambda row: "".join(chunks(row, 0))


def text_writer(*, ascii_only: bool) -> Callable[[str], str]:
    """Return the function that writes a text so; it raises TypeError for anything else."""
    return parts.encode_basestring_ascii if ascii_only else parts.encode_basestring


def rows_written(
    columns: Sequence[Sequence[Any]], *, ascii_only: bool, names: Sequence[str] = ()
) -> Iterator[str]:
    """
    Write rows given column by column, each as a list, or as an object with these names.

    As `json_writer` writes them one by one; what all rows have in common is written once.
    """
    pieces: list[str] = []
    varying: list[Iterable[str]] = []
    for at, values in enumerate(columns):
        if _is_constant(values):
            (written,) = _written(values[:1], ascii_only=ascii_only)
            piece = _as_pattern(written)
        else:
            piece = "%s"
            varying.append(_written(values, ascii_only=ascii_only))
        name = text_writer(ascii_only=ascii_only)(names[at]) if names else ""
        pieces.append(f"{_as_pattern(name)}:{piece}" if names else piece)
    whole = ",".join(pieces)
    pattern = f"{{{whole}}}" if names else f"[{whole}]"
    if not varying:
        return iter([pattern % ()] * len(columns[0]))
    return map(pattern.__mod__, zip(*varying, strict=True))


def _is_constant(values: Sequence[Any]) -> bool:
    """Whether all are plainly the same; True and 1, or 0.0 and -0.0, are not."""
    first = values[0]
    if first is None or type(first) is str:
        return values.count(first) == len(values)
    return (
        type(first) is int and values.count(first) == len(values) and {*map(type, values)} == {int}
    )


def _as_pattern(text: str) -> str:
    return text.replace("%", "%%")


def _written(values: Sequence[Any], *, ascii_only: bool) -> Iterable[str]:
    """Each value as JSON."""
    kinds = {*map(type, values)}
    if kinds == {str}:
        return map(text_writer(ascii_only=ascii_only), values)
    if kinds == {int}:
        return map(str, values)
    write = json_writer(ascii_only=ascii_only)
    return [write([value])[1:-1] for value in values]
