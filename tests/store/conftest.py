from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.world import World


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


@pytest.fixture
def world(path: Path) -> Iterator[World]:
    world = World.open(path)
    yield world
    world.store.close()
