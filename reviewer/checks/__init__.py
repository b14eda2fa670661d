"""Automatic findings: aligned units in, findings out; one check a file."""
