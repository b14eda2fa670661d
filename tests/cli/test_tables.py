from reviewer.cli.tables import duration, number, table


def test_columns_stand_under_each_other() -> None:
    rows = [["a", "1.50", "yes"], ["longer", "–", ""]]
    assert list(table(["name ", "score", "note "], rows)) == [
        "name    score  note",
        "a        1.50  yes",
        "longer      –",
    ]


def test_numbers_and_times() -> None:
    assert [number(1.005), number(None), number(2, 1)] == ["1.00", "–", "2.0"]
    assert [duration(0), duration(3899), duration(36_000)] == ["0:00", "1:05", "10:00"]
