"""Values: money, numbers, days and text, exact and clean."""
