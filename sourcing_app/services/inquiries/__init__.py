"""Inquiries: rows and facts use plain SQL, records and export load the heavy modules."""
