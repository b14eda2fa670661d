"""Schemas of others, where a package of the system has them.

Debian's php-symfony-translation brings those of XLIFF 1.2 (strict) and of the core of 2.0, omegat
the document type of TMX 1.4. The packages may be installed, or unpacked into the folder that
``REVIEWER_SCHEMAS`` names, as .ci/run does.
"""

import os
import zipfile
from pathlib import Path

_SYMFONY = "usr/share/php/Symfony/Component/Translation/Resources/schemas"
_OMEGAT = "usr/share/omegat/OmegaT.jar"


def xliff_schemas() -> Path | None:
    """The folder with the schemas of XLIFF."""
    return _found(_SYMFONY)


def tmx_document_type() -> bytes | None:
    """The document type of TMX 1.4."""
    jar = _found(_OMEGAT)
    if jar is None:
        return None
    with zipfile.ZipFile(jar) as archive:
        return archive.read("schemas/tmx14.dtd")


def _found(place: str) -> Path | None:
    roots = (Path("/"), Path(os.environ.get("REVIEWER_SCHEMAS", "/")))
    return next((root / place for root in roots if (root / place).exists()), None)
