"""Inspections: sampling plans by AQL, what was found, and what it means for the lot."""
