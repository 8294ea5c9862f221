"""Every table class, imported together so that the metadata is whole."""

from sourcing_app.store.tables import attachment, log

__all__ = ["attachment", "log"]
