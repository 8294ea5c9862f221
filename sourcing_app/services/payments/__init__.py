"""Payments, validated and recorded behind their gates."""
