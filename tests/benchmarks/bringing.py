"""
One import in a process of its own; prints the most memory it has taken.

Run as a script: `bringing.py FILE TABLE`.
"""

import resource
import sys
from pathlib import Path

from sourcing_app.services.transfer.suppliers import Import
from tests.benchmarks import many
from tests.benchmarks.starting import peak


def main() -> None:
    file, table = map(Path, sys.argv[1:])
    with many.open_file(file) as desk:
        desk.transfer.write(desk.transfer.plan(Import(table)), desk.today())
    sys.stdout.write(f"memory {peak(resource.getrusage(resource.RUSAGE_SELF))}\n")


if __name__ == "__main__":
    main()
