"""The database: the one place where rows are kept, and the only one that knows SQL."""
