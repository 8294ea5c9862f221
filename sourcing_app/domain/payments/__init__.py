"""Payments: schedules, what is paid on each line, payment methods."""
