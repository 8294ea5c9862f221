"""
Measures the program on large files and prints one table; status 1 where a goal is missed.

    python3 packaging/dev.py bench [NAME...] [--size N]... [--quick] [--files FOLDER]
"""

import argparse
import os
import sys
import tempfile
import traceback
from pathlib import Path

from tests.benchmarks.backups import backup
from tests.benchmarks.bench import Bench
from tests.benchmarks.cash import cash
from tests.benchmarks.exports import export
from tests.benchmarks.lines import Line, heading, missed, written
from tests.benchmarks.lists import LISTS
from tests.benchmarks.saves import save
from tests.benchmarks.screening import screening
from tests.benchmarks.starts import memory, start
from tests.benchmarks.tables import held, stall, steps
from tests.benchmarks.transfers import imports, letters
from tests.benchmarks.windows import arrive, keystroke, patch, typing

GROUPS = {
    "start": start,
    **LISTS,
    "keystroke": keystroke,
    "typing": typing,
    "save": save,
    "patch": patch,
    "arrive": arrive,
    "memory": memory,
    "import": imports,
    "steps": steps,
    "stall": stall,
    "held": held,
    "export": export,
    "letters": letters,
    "backup": backup,
    "cash": cash,
    "screening": screening,
}
SIZES = (100_000, 1_000_000)
QUICK = (1_000, 10_000)


def main(arguments: list[str]) -> int:
    """Measure what is asked for; 0 where every goal is met, 2 for what there is not."""
    options = _parser().parse_args(arguments)
    unknown = [name for name in options.names if name not in GROUPS]
    if unknown:
        _parser().error(f"there is no {', '.join(unknown)}")
    sizes = options.size or (QUICK if options.quick else SIZES)
    _say(heading())
    lines: list[Line] = []
    failed = False
    for size in sizes:
        bench = Bench.of(size, options.files)
        try:
            for name in options.names or GROUPS:
                try:
                    for one in GROUPS[name](bench):
                        lines.append(one)
                        _say(written(one))
                except Exception:  # noqa: BLE001 - the others are measured all the same
                    failed = True
                    traceback.print_exc()
        finally:
            bench.remove()
    short = missed(lines)
    _say(f"\n{len(lines)} lines, {len(short)} of them miss their goal.")
    return 1 if short or failed else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure the program.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(GROUPS)}")
    parser.add_argument("--size", type=int, action="append", help="suppliers, may be repeated")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK[0]:,} and {QUICK[1]:,}")
    parser.add_argument("--files", type=Path, help="where the large files are kept")
    return parser


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="sourcing-home-") as home:
        os.environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "*=false",
            "TZ": "UTC",
            "XDG_DATA_HOME": home,
        }
        sys.exit(main(sys.argv[1:]))
