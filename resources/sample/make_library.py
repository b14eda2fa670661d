"""Make the library of a first start anew: `python resources/sample/make_library.py`.

To be run after a change of the tables, of the sample, or of how texts are split and aligned.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reviewer.formats.reading import read_sample  # noqa: E402
from reviewer.shipped import resource  # noqa: E402
from reviewer.store import Store  # noqa: E402
from reviewer.store.first_library import SHIPPED  # noqa: E402


def main() -> None:
    """Store the sample in a new database, and put that in the place of the shipped one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        with Store.open(path, now=lambda: "2026-01-01T00:00:00.000Z") as store:
            store.add_article(*read_sample().draft)
        with closing(sqlite3.connect(path)) as sql:
            sql.execute("VACUUM")
        resource(*SHIPPED).write_bytes(path.read_bytes())


if __name__ == "__main__":
    main()
