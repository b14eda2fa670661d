from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.store import Store
from tests.reports import opened, reviewed


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with the reviewed article."""
    with opened(tmp_path) as store:
        reviewed(store)
        yield store
