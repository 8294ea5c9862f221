"""Chance that can be repeated."""

from random import Random


def chance(seed: int | str) -> Random:
    """Draw the same for the same seed, so that a failure can be looked at again."""
    return Random(seed)  # noqa: S311 - nothing is secret here
