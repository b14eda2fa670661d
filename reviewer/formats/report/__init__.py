"""The parts of a report: figures, plots, the pair with its marks, the list of errors."""
