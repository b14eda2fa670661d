"""Files of ratings that were cut, bent or made to do harm: a sentence, and nothing stored."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.core.errors import ReviewerError
from reviewer.formats.ways_out import way_out
from reviewer.store import Store
from reviewer.store.departing import departing
from reviewer.store.importing import import_file
from tests.formats.test_google_rows import DOCUMENTS
from tests.store.rated_world import bring
from tests.store.world import clock

OUT = ("google-tsv", "marot-tsv", "pearmut", "label-studio", "doccano", "jsonl")
BYU = {
    "projectName": "P",
    "errors": [
        {"segment": "1", "target": "target", "severity": "minor", "issueId": "a", "note": "",
         "issueReportId": "1", "highlighting": {"startIndex": 0, "endIndex": 1}}
    ],
    "segments": {"source": ["s1"], "target": ["t1"]},
    "metric": [{"issueId": "a", "parent": None, "name": "A"}],
}  # fmt: skip
MTME = {
    "source": "s", "hypothesis": "😀 ab", "document_id": "d", "segment_id": "1", "system_id": "S",
    "rater_id": "r", "src_lang": "en", "tgt_lang": "de",
    "errors": [{"start": 0, "end": 1, "category": "A", "severity": "minor"}],
}  # fmt: skip
APPRAISE = 'ani,S,1,TGT,eng,ind,80,d,False,"[{""start_i"": 0, ""end_i"": 1}]",1.0,2.0\n'
BATCH = [{"itemID": 1, "documentID": "d", "targetID": "S", "sourceText": "s", "targetText": "tt"}]
FORMS = (*OUT, "byu", "mt-metrics-eval", "appraise")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("samples")
    found = {}
    with Store.open(folder / "r.db", now=clock()) as store:
        bring(store, DOCUMENTS)
        for name in OUT:
            way_out(name).write(departing(store), folder / name)
            found[name] = (folder / name).read_bytes()
    found["byu"] = json.dumps(BYU).encode()
    found["mt-metrics-eval"] = json.dumps(MTME).encode()
    return found | {"appraise": APPRAISE.encode()}


@pytest.fixture
def batches(tmp_path: Path) -> Path:
    path = tmp_path / "batches.json"
    path.write_text(json.dumps([{"items": BATCH}]))
    return path


def _bent(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """The beginning of a file; files with a byte changed, a piece gone, a piece twice."""
    for _ in range(4):
        yield data[: chance.randrange(len(data))]
    for _ in range(6):
        at, end = sorted(chance.sample(range(len(data)), 2))
        yield data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        yield data[:at] + data[end:]
        yield data[:end] + data[at:]


@pytest.mark.parametrize("form", FORMS)
def test_bent_files_are_told_in_a_sentence(
    form: str, samples: dict[str, bytes], tmp_path: Path, batches: Path
) -> None:
    file = tmp_path / "bent"
    told = 0
    for number, data in enumerate(_bent(samples[form], random.Random(form))):
        file.write_bytes(data)
        with Store.open(tmp_path / f"{number % 8}.db", now=clock()) as store:
            before = [it.article.article_id for it in store.articles()]
            try:
                import_file(store, file, form, texts=batches)
            except ReviewerError as error:
                told += 1
                assert str(error)
                assert [it.article.article_id for it in store.articles()] == before
            assert store.check() == []
    assert told


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_file_comes_in(
    form: str, samples: dict[str, bytes], tmp_path: Path, batches: Path
) -> None:
    file = tmp_path / "sound"
    file.write_bytes(samples[form])
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        assert import_file(store, file, texts=batches).stored >= 1


HARM = [
    b"[" * 200_000,
    b'{"a": ' * 100_000,
    b'{"a": ' + b"9" * 6000 + b"}",
    b"\0" * 100,
    b"\xff\xfe",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("data", HARM, ids=range(len(HARM)))
def test_harm_is_refused(form: str, data: bytes, tmp_path: Path, batches: Path) -> None:
    file = tmp_path / "harm"
    file.write_bytes(data)
    with Store.open(tmp_path / "r.db", now=clock()) as store:
        for name in (form, ""):
            with pytest.raises(ReviewerError):
                import_file(store, file, name, texts=batches)
        assert store.articles() == []
