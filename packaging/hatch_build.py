"""Put the resources into the wheel, with the translations in the form the program reads."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES_ONLY = {".ts", ".md"}


class ResourcesHook(BuildHookInterface):
    """Build the .qm files, then carry resources/ as sourcing_app/resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        subprocess.run(
            [sys.executable, "packaging/translations.py", "release"], cwd=root, check=True
        )
        for path in (root / "resources").rglob("*"):
            if path.is_file() and path.suffix not in SOURCES_ONLY:
                place = f"sourcing_app/{path.relative_to(root).as_posix()}"
                build_data["force_include"][str(path)] = place
