"""SQLite's record format: decoding of one row or index entry."""

import struct
from collections.abc import Sequence

Value = int | float | str | bytes | None

_MOST_COLUMNS = 200
_BYTES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _FIRST_BLOB = 7, 12
_MORE = 0x80
"""The bit that says that another byte follows."""
_STATED: dict[int, Value] = {0: None, 8: 0, 9: 1}
"""The values that a type states by itself: no byte follows."""


class Unreadable(ValueError):
    """The bytes are not a valid record; a UnicodeDecodeError means the same for a text."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The varint at `at`, and the offset after it; raises IndexError."""
    number = data[at]
    if number < _MORE:  # most are of one byte
        return number, at + 1
    number &= 0x7F
    for place in range(at + 1, at + 8):
        byte = data[place]
        number = number << 7 | byte & 0x7F
        if byte < _MORE:
            return number, place + 1
    return number << 8 | data[at + 8], at + 9


def signed(number: int) -> int:
    """A 64-bit varint as the signed number it stands for."""
    return number - (1 << 64) if number >> 63 else number


def decode(payload: bytes) -> list[Value]:
    """All values of a record that fills `payload` exactly; raises ValueError or IndexError."""
    end, at = varint(payload, 0)
    kinds = _kinds(payload[at:end])
    at = end
    values: list[Value] = []
    for kind in kinds:
        if kind >= _FIRST_BLOB:
            size = (kind - _FIRST_BLOB) >> 1
            part = payload[at : at + size]
            values.append(_text(part) if kind & 1 else part)
            at += size
        elif kind in _STATED:
            values.append(_STATED[kind])
        else:
            size = _BYTES[kind]
            values.append(_number(kind, payload[at : at + size]))
            at += size
    if at != len(payload):
        raise Unreadable("the values do not fill the record")
    return values


def _kinds(header: bytes) -> Sequence[int]:
    """The type of each column's value; one byte each in most records."""
    if header.isascii():
        kinds: Sequence[int] = header
    else:
        found, at = [], 0
        while at < len(header):
            kind, at = varint(header, at)
            found.append(kind)
        kinds = found
    if len(kinds) > _MOST_COLUMNS:
        raise Unreadable("too many columns")
    return kinds


def _number(kind: int, part: bytes) -> Value:
    if len(part) != _BYTES[kind]:
        raise Unreadable("a number is cut off")
    if kind == _REAL:
        (real,) = struct.unpack(">d", part)
        return float(real)
    return int.from_bytes(part, "big", signed=True)


def _text(part: bytes) -> str:
    """Decode a text; a NUL in it means that a part of the disk was zeroed."""
    if b"\x00" in part:
        raise Unreadable("a text holds NUL")
    return part.decode("utf-8")
