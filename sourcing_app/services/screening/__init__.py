"""Screening suppliers against public lists, on this computer alone."""
