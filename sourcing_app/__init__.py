"""Sourcing Desk: a desk for people who import goods through Alibaba.com."""

__version__ = "0.1.0"
