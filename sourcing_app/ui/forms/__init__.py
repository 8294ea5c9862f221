"""Forms: editors, fields, conflicts and sheets."""
