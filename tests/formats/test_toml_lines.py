from reviewer.formats.toml_lines import line_of_key, line_of_table

TEXT = '''id = "x" # 1
"quoted" = 2
note = """
[[category]]
fake = 1
"""

[severities]
minor = 1

[[category]]
path = "A"
[category.name]
id = "a"

[[ category ]]
path = "B"
definition.en = "c"
'''


def test_tables_are_counted_outside_of_strings() -> None:
    assert line_of_table(TEXT, "severities", 0) == 8
    assert line_of_table(TEXT, "category", 0) == 11
    assert line_of_table(TEXT, "category", 1) == 16
    assert line_of_table(TEXT, "category", 2) is None


def test_keys_are_found_in_their_own_table_only() -> None:
    assert line_of_key(TEXT, "id") == 1
    assert line_of_key(TEXT, "quoted") == 2
    assert line_of_key(TEXT, "path") is None
    assert line_of_key(TEXT, "fake") is None
    assert line_of_key(TEXT, "path", 11) == 12
    assert line_of_key(TEXT, "path", 16) == 17
    assert line_of_key(TEXT, "minor", 11) is None


def test_dotted_keys_and_subtables_belong_to_the_key() -> None:
    assert line_of_key(TEXT, "name", 11) == 13
    assert line_of_key(TEXT, "definition", 16) == 18
    assert line_of_key(TEXT, "severities") == 8
