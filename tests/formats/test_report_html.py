"""The file as a browser gets it: whole, harmless whatever people wrote, the same as XML."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree, html

from reviewer.core.errors import FileIsFolder
from reviewer.formats import report_html
from reviewer.formats.report.document import Wanted
from reviewer.store import Store
from tests.reports import RINA, TITLE, made, opened, reviewed

XHTML = "{http://www.w3.org/1999/xhtml}"
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "section", "footer", "h1", "h2", "h3", "p",
    "table", "thead", "tbody", "tr", "th", "td", "span", "sup", "a", "bdi", "br", "small", "i",
    "div", "figure", "svg", "rect", "text", "line", "circle",
}  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as store:
        reviewed(store)
        yield store


@pytest.fixture
def page(store: Store, tmp_path: Path) -> str:
    target = tmp_path / "report.html"
    report_html.write_html(made(store), target, Wanted("en", corrected=True))
    return target.read_text(encoding="utf-8")


def test_it_is_well_formed_and_reads_the_same_as_html(page: str) -> None:
    as_xml = etree.fromstring(page.encode())
    as_html = html.document_fromstring(page.encode())
    told = " ".join("".join(as_xml.itertext()).split())
    assert told == " ".join("".join(as_html.itertext()).split())
    names = {etree.QName(it).localname for it in as_xml.iter(etree.Element)}
    assert names <= ALLOWED
    assert page.startswith('<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')


def test_nothing_runs_and_nothing_is_fetched(page: str) -> None:
    tree = etree.fromstring(page.encode())
    for it in tree.iter(etree.Element):
        for name, value in it.attrib.items():
            assert not name.startswith("on") and name not in ("src", "style", "action", "srcset")
            if name.endswith("href"):
                assert value.startswith("#")
    style = tree.find(f".//{XHTML}style").text
    assert "url(" not in style and "@import" not in style
    policy = tree.find(f".//{XHTML}meta[@http-equiv='Content-Security-Policy']").get("content")
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"<(script|img|link|iframe|object)", page)


def test_hostile_words_stand_there_as_words(page: str) -> None:
    tree = etree.fromstring(page.encode())
    told = "".join(tree.find(f"{XHTML}body").itertext())
    for words in (TITLE, RINA, '=HYPERLINK("http://x")', "</td></table><script>alert(1)</script>"):
        assert words in told
    assert tree.find(f".//{XHTML}title").text == TITLE
    isolated = {"".join(it.itertext()) for it in tree.iter(f"{XHTML}bdi")}
    assert TITLE in isolated and "Homyim" in isolated


def test_ids_are_there_once_and_links_find_them(page: str) -> None:
    tree = etree.fromstring(page.encode())
    ids = [it.get("id") for it in tree.iter(etree.Element) if it.get("id")]
    assert len(ids) == len(set(ids)) == 9
    links = {it.get("href")[1:] for it in tree.iter(f"{XHTML}a")}
    assert links <= set(ids)


def test_severity_is_told_without_colour(page: str) -> None:
    style = etree.fromstring(page.encode()).find(f".//{XHTML}style").text
    shapes = {
        name: re.search(rf"\.{name} {{ border-bottom: (\S+ \S+) #", style).group(1)  # type: ignore[union-attr]
        for name in ("neutral", "minor", "major", "critical")
    }
    assert shapes == {
        "neutral": "2px dotted", "minor": "2px solid", "major": "4px solid",
        "critical": "5px double",
    }  # fmt: skip


def test_it_is_made_for_paper_too(page: str) -> None:
    style = etree.fromstring(page.encode()).find(f".//{XHTML}style").text
    assert "@page { size: A4;" in style and "break-before: page" in style
    assert "thead { display: table-header-group; }" in style


def test_a_folder_is_no_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileIsFolder):
        report_html.write_html(made(store), tmp_path, Wanted())
