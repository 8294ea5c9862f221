"""Screening lists as their publishers write them: CSV, JSON, XML, a saved page."""
