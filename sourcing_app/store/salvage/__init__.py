"""
Salvage of a damaged file's rows into a new file; the damaged file is never written to.

SQLite never reads the damaged pages: they are parsed here (`pages`, `records`, `cells`, `trees`),
so a broken tree or a planted trigger, view or schema has no effect, and each row has to pass the
types, checks and keys of a fresh schema (`new_file`) before it counts as saved.
"""

from sourcing_app.store.salvage.salvaging import Salvaged, salvage

__all__ = ["Salvaged", "salvage"]
