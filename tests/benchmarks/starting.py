"""
One start of the program, or of a bare window, up to its first picture; prints what it cost.

Run as a script: `starting.py bare`, `starting.py program FILE`, `starting.py window FILE ROWS`.
Nothing is imported that the program itself would not import.
"""

import os
import resource
import sys


def main() -> None:
    kind, *arguments = sys.argv[1:]
    if kind == "bare":
        _bare()
    else:
        _program(arguments[0], int(arguments[1]) if kind == "window" else None)
    sys.stdout.flush()
    os._exit(0)  # what closing costs is not asked


def _bare():
    from PySide6.QtWidgets import QApplication, QMainWindow

    _app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 690)
    window.show()
    window.grab()
    _tell(rows=0)


def _program(path, rows):
    """Start on a file; with `rows` go on until the list of so many is there, and look around."""
    from argparse import Namespace
    from pathlib import Path

    from sourcing_app.app.main import prepare_imports

    prepare_imports()
    from PySide6.QtWidgets import QApplication

    from sourcing_app.app.session import Session
    from sourcing_app.app.shell import Shell
    from sourcing_app.files.resources import resources
    from sourcing_app.ui.preferences import Preferences

    app = QApplication([])
    file = Path(path)
    shell = Shell(app, Preferences(file.with_suffix(".ini")), resources())
    if rows is None:
        Session(shell)
    shell.set_appearance("en", "light")
    complete: list[bool] = []
    shell.open(Namespace(path=file, size=None, page="suppliers"))
    shell.window.context.later.done.connect(lambda: complete.append(True))
    shell.window.grab()
    table = shell.window.stack.page("suppliers").table
    if rows is not None:
        _look_around(shell, table, rows, complete)
    _tell(rows=table.model.rowCount())


def _look_around(shell, table, rows, complete):
    from tests.benchmarks.turning import until

    until(lambda: complete and table.model.rowCount() == rows and not shell.jobs.busy)
    bar = table.view.verticalScrollBar()
    for place in range(11):
        bar.setValue(bar.maximum() * place // 10)
        shell.window.grab()


def _tell(rows):
    """Seconds of the processor, rows in the list, megabytes of memory at most."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    sys.stdout.write(f"cpu {used.ru_utime + used.ru_stime}\n")
    sys.stdout.write(f"rows {rows}\nmemory {peak(used)}\n")


def peak(used):
    """What this program itself has taken: Linux counts that of its parent in ru_maxrss."""
    if sys.platform == "linux":
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no pathlib
            found = next(line for line in status if line.startswith("VmHWM:"))
        return int(found.split()[1]) / 1024
    return used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    main()
