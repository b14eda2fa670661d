import os
from operator import call, neg

import pytest

from reviewer.cli.cores import cores, shared_out


def test_there_is_a_core() -> None:
    assert cores() >= 1


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_with_the_numbers_of_their_tasks(processes: int) -> None:
    assert dict(shared_out(neg, [5, 6, 7], processes)) == {0: -5, 1: -6, 2: -7}


def test_several_cores_are_several_processes() -> None:
    asked = [os.getpid] * 3
    assert os.getpid() not in {it for _, it in shared_out(call, asked, 2)}
    assert {it for _, it in shared_out(call, asked, 1)} == {os.getpid()}


def test_nothing_to_do() -> None:
    assert list(shared_out(neg, [], 2)) == []


def test_a_bug_in_a_process_is_a_bug_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(shared_out(int, ["a", "b"], 2))
