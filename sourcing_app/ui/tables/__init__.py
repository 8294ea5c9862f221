"""Tables: model, view, header, columns and selection."""
