"""Where everything is kept: one SQLite file."""

from reviewer.store.clock import utc_now
from reviewer.store.repository import Store

__all__ = ["Store", "utc_now"]
