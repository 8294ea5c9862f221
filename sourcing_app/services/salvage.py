"""Salvage of a damaged file's rows into a new one, for both interfaces."""

from sourcing_app.store.salvage import Salvaged, salvage

__all__ = ["Salvaged", "salvage"]
