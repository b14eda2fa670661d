"""Reviewer: judge machine-translated news beside its English."""

__version__ = "0.1.0"
