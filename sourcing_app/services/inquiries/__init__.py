"""Inquiries: rows and facts are read plainly, records and papers load the heavy modules."""
