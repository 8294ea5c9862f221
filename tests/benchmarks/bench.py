"""What a benchmark works on: files of its size, a copy to change, a folder of its own."""

import shutil
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sourcing_app.services.desk import create
from sourcing_app.store.file import file_state
from tests.benchmarks import many


@dataclass
class Bench:
    """One size; `files` is where large files are kept between runs, None for the usual place."""

    size: int
    folder: Path
    files: Path | None = None

    @classmethod
    def of(cls, size: int, files: Path | None = None) -> "Bench":
        """One with a new folder, which the caller removes."""
        return cls(size, Path(tempfile.mkdtemp(prefix="sourcing-bench-")), files)

    @cached_property
    def file(self) -> Path:
        """A copy of the file of this size, as its owner closed it; it may be changed."""
        return self.copy(self.size)

    @cached_property
    def shown(self) -> int:
        """How many suppliers the list shows: those not in the Bin; it is asked time and again."""
        return sum(1 for at in range(1, self.size + 1) if not many.is_binned(at))

    def copy(self, size: int, name: str = "many") -> Path:
        """A copy of the file of another size."""
        path = self.folder / f"{name}-{size}.sourcing"
        if size:
            shutil.copyfile(many.kept(size, self.files), path)
            path.chmod(0o600)
        else:
            create(path)
        file_state.note_examined(path.resolve())
        file_state.note_closed(path.resolve())
        return path

    def remove(self) -> None:
        shutil.rmtree(self.folder)
