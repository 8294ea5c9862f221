"""Pin every requirement with its hashes, for all systems and Python versions at once."""

from steps.places import REQUIREMENTS, ROOT, python

HEADER = "# Made by `python3 packaging/dev.py lock`; do not edit.\n"
OLDEST_PYTHON = "3.11"


def lock(arguments: list[str]) -> int:
    """Keep the pins that still fit; `--upgrade` takes the newest ones."""
    status = python(
        *("-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
        *("--python-version", OLDEST_PYTHON, "--no-python-downloads"),
        *("--no-header", "--no-emit-index-url", "--no-emit-find-links"),
        *("pyproject.toml", "packaging/dev.in", "-o", REQUIREMENTS.relative_to(ROOT).as_posix()),
        *arguments,
    )
    if status == 0:
        REQUIREMENTS.write_text(HEADER + REQUIREMENTS.read_text("utf-8"), "utf-8")
    return status
