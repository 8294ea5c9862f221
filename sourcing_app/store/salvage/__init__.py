"""
A damaged file's rows, saved into a new file; the damaged file itself is never written to.

Nothing of SQLite reads the damaged pages: they are taken apart here (`pages`, `records`, `cells`,
`trees`), so a broken tree or a planted trigger, view or schema means nothing, and each row has
to pass the types, checks and keys of a fresh schema (`new_file`) before it counts as saved.
"""

from sourcing_app.store.salvage.salvaging import Salvaged, salvage

__all__ = ["Salvaged", "salvage"]
