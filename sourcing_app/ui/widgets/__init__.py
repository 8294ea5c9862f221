"""Widgets: buttons, cards, pills, facts, layouts and the stepper."""
