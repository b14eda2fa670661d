from pathlib import Path

from reviewer.cli.known import all_categories
from reviewer.core.typology import Side
from reviewer.formats import typology_toml
from reviewer.store import Store
from reviewer.store.study import choose_typology


def test_all_categories_and_the_studys_own_word_on_them(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    text = typology_toml.shipped_path().read_text("utf-8")
    text = text.replace('id = "mqm-core"', 'id = "own"').replace('side = "english"', "")
    own.write_text(text, "utf-8")
    with Store.open(tmp_path / "one.db") as store:
        shipped = all_categories(store)
        choose_typology(store, own)
        chosen = all_categories(store)
    paths = {it.path for typology in typology_toml.shipped() for it in typology}
    assert {it.path for it in shipped} == {it.path for it in chosen} == paths
    assert (shipped.typology_id, chosen.typology_id) == ("mqm-core", "own")
    omission = next(it for it in shipped if it.path.endswith("Omission"))
    assert omission.side is Side.ENGLISH
    again = chosen.get(omission.path)
    assert again
    assert again.side is Side.ARTICLE
