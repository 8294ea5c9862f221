"""JSON as digests and the history write it, by an encoder that is made once."""

import json
from collections.abc import Callable
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
    escaped = parts.encode_basestring_ascii if ascii_only else parts.encode_basestring
    item, key = _SHORT
    chunks = made(None, usual.default, escaped, None, key, item, False, False, True)  # noqa: FBT003 - the C function takes no names
    return lambda row: "".join(chunks(row, 0))
