"""XLIFF by the schemas of OASIS, where a package of the system has them.

The packages are named in schemas.py; the schema of the core of 2.0 is that of 2.1 too. The strict
one of 1.2 asks for the schema of every other namespace; its transitional twin, for documents with
extensions, does not, and is not in the package.
"""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from reviewer.core.article import Role
from reviewer.formats import xliff12, xliff21
from tests.formats.dossiers import Maker, leaving, makers
from tests.formats.schemas import xliff_schemas

SCHEMAS = xliff_schemas()
VERSIONS = [(xliff12, "xliff-core-1.2-strict.xsd"), (xliff21, "xliff-core-2.0.xsd")]

pytestmark = pytest.mark.skipif(SCHEMAS is None, reason="the schemas are not installed")


@pytest.fixture(scope="module", params=VERSIONS, ids=["1.2", "2.1"])
def version(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ModuleType, Any]:
    """A writer and the schema for it."""
    assert SCHEMAS
    writer, name = request.param
    text = (SCHEMAS / name).read_text("utf-8")
    for place in (
        "http://www.w3.org/2001/xml.xsd",
        "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
    ):
        text = text.replace(place, (SCHEMAS / "xml.xsd").as_uri())
    copy = tmp_path_factory.mktemp("schema") / name
    copy.write_text(text.replace('processContents="strict"', 'processContents="lax"'), "utf-8")
    return writer, etree.XMLSchema(etree.parse(str(copy)))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(maker=makers())
def test_anything_marked_anyhow_is_valid(
    maker: Maker, version: tuple[ModuleType, Any], tmp_path: Path
) -> None:
    writer, schema = version
    target = tmp_path / "a.xlf"
    writer.write(leaving(maker.dossier()), target)
    schema.assertValid(etree.parse(str(target)))


def test_several_articles_are_valid_and_what_is_not_is_refused(
    version: tuple[ModuleType, Any], tmp_path: Path
) -> None:
    writer, schema = version
    target = tmp_path / "a.xlf"
    alone = Maker("Hanya satu.", [], title="Satu")
    other = Maker("Dua. Tiga.", [(Role.MACHINE, "DeepL", "Two. Three.")])
    for it in (alone, other):
        it.mark(it.span(0, "a"))
    writer.write(leaving(alone.dossier(), other.dossier()), target)
    schema.assertValid(etree.parse(str(target)))
    broken = target.read_text("utf-8").replace("<source", "<sauce").replace("</source", "</sauce")
    assert not schema.validate(etree.fromstring(broken.encode()))
