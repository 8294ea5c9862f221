"""What an object keeps alive."""

import gc
from types import FunctionType, ModuleType


def held_by(thing, kind):
    """How many of a kind are kept by a thing, and by what it keeps, code aside."""
    seen, left, found = set(), [thing], 0
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        found += type(one) is kind
        left += gc.get_referents(one)
    return found
