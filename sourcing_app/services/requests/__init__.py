"""Buying requests: written from a need, posted on a marketplace, answered with offers."""
