"""The pair view: two texts side by side, row by row."""
