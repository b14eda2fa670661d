"""XML that was made to do harm is refused; nothing is followed or fetched."""

import io
import socket
import threading
from pathlib import Path

import pytest

from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import XmlEntities
from reviewer.formats.safe_xml import parse_xml, stream_xml

PATH = Path("a.tmx")


def parse(content: str) -> str:
    return "".join(parse_xml(io.BytesIO(content.encode()), PATH).itertext())


def stream(content: str, *tags: str) -> list[str]:
    found = stream_xml(io.BytesIO(content.encode()), PATH, tags or ["b"])
    return ["".join(it.itertext()) for it in found]


def test_whole_and_piece_by_piece() -> None:
    content = "<a><b>satu <c>dua</c></b>ekor<b>tiga</b></a>"
    assert parse(content) == "satu duaekortiga"
    assert stream(content) == ["satu dua", "tiga"]
    assert stream('<a xmlns="urn:x"><b>1</b></a>', "{*}b") == ["1"]
    assert stream("<a><b>1</b><c>2</c></a>", "b", "c") == ["1", "2"]


def test_a_document_type_without_entities_is_let_pass() -> None:
    content = '<!DOCTYPE a SYSTEM "tmx14.dtd"><a><b>satu &amp; dua</b></a>'
    assert parse(content) == "satu & dua"
    assert stream(content) == ["satu & dua"]


SWELLING = (
    '<!DOCTYPE a [<!ENTITY x "'
    + "y" * 1000
    + '">'
    + "".join(f'<!ENTITY x{n} "{f"&x{n - 1 if n else str()};" * 10}">' for n in range(9))
    + "]><a><b>&x8;</b></a>"
)


@pytest.mark.parametrize(
    "content",
    [
        SWELLING,
        SWELLING.replace("<b>&x8;</b>", '<b c="&x8;">a</b>'),
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>',
        '<!DOCTYPE a [<!ENTITY x "y">]><a><b>no use of it</b></a>',
        '<!DOCTYPE a [<!ENTITY x "y">]><a/>',
        '<!DOCTYPE a [<!ENTITY % x "y">]><a><b/></a>',
    ],
)
def test_entities_are_not_followed(content: str) -> None:
    for read in (parse, stream):
        # What swells beyond libxml2's own limit is refused by that.
        with pytest.raises((XmlEntities, FileInvalid)) as refused:
            read(content)
        assert "a.tmx" in str(refused.value)
        assert "root:" not in str(refused.value)


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE a SYSTEM "{0}">',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "{0}">]>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "{0}"> %x;]>',
    ],
)
def test_nothing_is_fetched(declared: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        asked = threading.Event()

        def wait() -> None:
            try:
                server.accept()[0].close()
            except OSError:
                return
            asked.set()

        thread = threading.Thread(target=wait, daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/a.dtd"
        for read in (parse, stream):
            try:
                read(declared.format(url) + "<a><b>x</b></a>")
            except XmlEntities:
                assert "ENTITY" in declared
        assert not asked.is_set()
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
    assert not asked.is_set()


@pytest.mark.parametrize(
    ("content", "line"),
    [("<a>\n<b>x</b>\n", 3), ("", 1), ("<a>\n<b></a>", 2), ("<a>" * 100_000, 1)],
)
def test_the_line_is_told_where_it_breaks(content: str, line: int) -> None:
    for read in (parse, stream):
        with pytest.raises(FileInvalid) as refused:
            read(content)
        assert refused.value.fields["line"] == line


def test_no_file_is_read_for_a_document_type(tmp_path: Path) -> None:
    declared = tmp_path / "a.dtd"
    declared.write_text('<!ENTITY x "secret"><!ATTLIST b c CDATA "secret">')
    content = f'<!DOCTYPE a SYSTEM "{declared}"><a><b>&x;</b></a>'
    root = parse_xml(io.BytesIO(content.encode()), PATH)
    assert root[0].attrib == {}
    assert "secret" not in "".join(root.itertext())
    for b in stream_xml(io.BytesIO(content.encode()), PATH, ["b"]):
        assert b.attrib == {}
        assert "secret" not in "".join(b.itertext())


def test_a_long_document_is_not_kept() -> None:
    content = "<a>" + "<b>satu</b>" * 3 + "</a>"
    kept = list(stream_xml(io.BytesIO(content.encode()), PATH, ["b"]))
    assert [it.text for it in kept] == [None] * 3
