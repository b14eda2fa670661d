import json
from pathlib import Path

from reviewer.formats import label_studio_json
from reviewer.formats.label_studio import LEAVE_OUT, read_documents
from reviewer.store import Store
from reviewer.store.departing import departing
from tests.formats.dossiers import Maker, leaving
from tests.formats.test_google_rows import DOCUMENTS
from tests.store.rated_world import bring
from tests.store.world import clock


def test_tasks_are_one_json_array_with_the_words_beside_their_places(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        bring(store, DOCUMENTS)
        written = label_studio_json.write(departing(store), path)
        assert written.count == 3
    tasks = json.loads(path.read_text("utf-8"))
    assert [it["id"] for it in tasks] == list(range(1, 6))
    for task in tasks:
        for annotation in task["annotations"]:
            for result in annotation["result"]:
                if result["type"] == "labels":
                    value, text = result["value"], task["data"][result["to_name"]]
                    assert text[value["start"] : value["end"]] == value["text"]
    assert {it.system for it in read_documents(path)} == {"A", "B"}


def test_words_to_be_left_out_and_the_counterpart_stand_beside_the_words(tmp_path: Path) -> None:
    maker = Maker()
    maker.mark(maker.span(0, "Homyim 😀"), maker.span(2, "Homyim base 😀"), correction="")
    path = tmp_path / "out.json"
    label_studio_json.write(leaving(maker.dossier()), path)
    results = [
        it
        for task in json.loads(path.read_text("utf-8"))
        for annotation in task["annotations"]
        for it in annotation["result"]
    ]
    places = {it["value"]["text"]: it["value"] for it in results if it["type"] == "labels"}
    assert {words: it["end"] - it["start"] for words, it in places.items()} == {
        "Homyim 😀": 9,
        "Homyim base 😀": 14,
    }
    (written,) = (it for it in results if it["type"] == "textarea")
    assert written["value"]["text"] == [LEAVE_OUT]  # Label Studio drops an empty text


def test_nothing_to_write_is_an_empty_array(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        label_studio_json.write(departing(store), path)
    assert json.loads(path.read_text()) == []
