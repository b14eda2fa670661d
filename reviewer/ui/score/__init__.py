"""The parts of the score panel."""
