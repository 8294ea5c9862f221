"""Files made in the background: a copy of the open one, and the sample."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from sourcing_app.ui.jobs import Step


def copying(source: Path, target: Path) -> Callable[[Step], None]:
    """Make the job that copies a sourcing file."""

    def copy(_step: Step) -> None:
        from sourcing_app.services.file_facts import copy_file

        copy_file(source, target)

    return copy


def sampling(path: Path, resources: Path, today: date) -> Callable[[Step], Path]:
    """Make the job that makes the sample file anew; it answers with its path."""

    def make(_step: Step) -> Path:
        from sourcing_app.services.sample import create_sample

        path.unlink(missing_ok=True)
        create_sample(path, resources, today)
        return path

    return make
