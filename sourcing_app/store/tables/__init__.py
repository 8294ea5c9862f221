"""Every table class, imported together so that the metadata is whole."""

from sourcing_app.store.tables import attachment, inquiry, log, number, profile, supplier

__all__ = ["attachment", "inquiry", "log", "number", "profile", "supplier"]
