"""Reading XML that may have been made to do harm: no entity is followed, nothing is fetched.

libxml2's own limits stay on: 10 MB in one text, a bounded depth, a bounded swelling of what is
declared inside the file. A document type alone is harmless and common (TMX names one): it is not
looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO, Any

from reviewer.core.errors import FileInvalid
from reviewer.core.file_errors import XmlEntities
from reviewer.core.reason import Reason
from reviewer.formats.source import Source

# Not collect_ids=False: it makes libxml2 load the external document type.
_SAFE = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "huge_tree": False,
}


def parse_xml(stream: IO[bytes], path: Source) -> Any:
    """Read a whole document; its root, an ``lxml.etree._Element``.

    A tree takes about ten times the memory of its file: the caller limits what it reads. Raises
    ``FileInvalid`` with the line and libxml2's reason, or ``XmlEntities``; both name ``path``.
    """
    from lxml import etree

    parser = etree.XMLParser(**_SAFE)
    try:
        root = etree.parse(stream, parser).getroot()
    except etree.XMLSyntaxError as error:
        raise _invalid(path, error) from error
    if root is None:
        raise FileInvalid(path=path, line=1, reason=_EMPTY)
    _refuse_entities(root, path)
    return root


def stream_xml(stream: IO[bytes], path: Source, tags: Sequence[str]) -> Iterator[Any]:
    """Read a long document element by element, in little memory.

    Gives each element with one of these tags (``{namespace}name``; ``{*}name`` for any namespace)
    when it is complete; what was given is emptied, and what came before it dropped, when the next
    one is asked for. Elements in others of these tags are given first, and empty with them. Raises
    what :func:`parse_xml` raises, possibly after some elements.
    """
    from lxml import etree

    walk = etree.iterparse(stream, events=("end",), tag=list(tags), **_SAFE)
    checked = False
    try:
        for _, element in walk:
            if not checked:
                _refuse_entities(element, path)
                checked = True
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise _invalid(path, error) from error
    if not checked and walk.root is not None:
        _refuse_entities(walk.root, path)


_EMPTY = Reason("there is no XML in it")


def _refuse_entities(element: Any, path: Source) -> None:
    declared = element.getroottree().docinfo.internalDTD
    if declared is not None and next(iter(declared.iterentities()), None) is not None:
        raise XmlEntities(path=path)


def _invalid(path: Source, error: Any) -> FileInvalid | XmlEntities:
    said = str(error.msg or "").partition(", line ")[0]
    if "entity amplification" in said or "entity loop" in said:  # libxml2's own limits
        return XmlEntities(path=path)
    reason = Reason("this is no sound XML ({said})", said=said) if said else _EMPTY
    return FileInvalid(path=path, line=error.lineno or 1, reason=reason)
