"""A damaged file's rows saved into a new one, offered to both faces."""

from sourcing_app.store.salvage import Salvaged, salvage

__all__ = ["Salvaged", "salvage"]
