"""Arguments in any order: options may stand between the others."""

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import Any


class Intermixed(ArgumentParser):
    """Takes options between the other arguments: bin restore --file F supplier:3."""

    _inside = False

    def parse_known_args(  # type: ignore[override]  # one signature for all of its overloads
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        if self._inside:  # the library's own passes over the same arguments
            return super().parse_known_args(args, namespace)
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False
