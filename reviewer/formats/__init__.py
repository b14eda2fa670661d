"""Files: one format a module, reading or writing or both."""
