"""Inquiries: who was asked, and the letter editor."""
