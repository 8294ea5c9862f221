"""Payments: schedules, what is paid on each line, ways to pay."""
