"""What a file is. The values are the names by which people know the formats."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a file holds, by its content; the table of readers hangs on it."""

    # articles
    TEXT = "plain text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    MHTML = "MHTML"
    WEBARCHIVE = "Safari web archive"
    DOCX = "DOCX"
    ODT = "ODT"
    RTF = "RTF"
    PDF = "PDF"

    # pairs, in segments that are aligned
    XLIFF = "XLIFF"
    XLIFF_ITS = "XLIFF with ITS"  # the namespace is declared: there may be ratings in it
    TMX = "TMX"
    PO = "PO"
    PAIR_TABLE = "table"  # tab, comma or semicolon between two columns or more
    XLSX = "XLSX"
    WMT_XML = "WMT XML"
    PAIR_JSONL = "JSONL pairs"

    # ratings
    GOOGLE_TSV = "Google MQM TSV"
    MT_METRICS_EVAL = "mt-metrics-eval rating"  # SYSTEM<TAB>JSON or None<TAB>RATER
    MT_METRICS_JSONL = "mt-metrics-eval JSONL"
    PEARMUT = "Pearmut JSON"
    LABEL_STUDIO = "Label Studio JSON"
    DOCCANO = "doccano JSONL"
    APPRAISE = "Appraise CSV"
    BYU = "BYU scorecard JSON"
    REVIEWER_CSV = "Reviewer CSV"
    REVIEWER_JSONL = "Reviewer JSONL"
    REVIEWER_DB = "SQLite database"

    # typologies and glossaries
    TYPOLOGY_TOML = "Reviewer typology"
    TYPOLOGY_MATECAT = "MateCat typology"
    TYPOLOGY_XML = "MQM typology in XML"  # BYU's and translate5's both have nested or flat issues
    TBX = "TBX"

    # known, and of no use here
    ENCRYPTED = "file with a password"
    OLD_OFFICE = "old Office document"
    ODS = "ODS"
    EPUB = "EPUB"
    ARCHIVE = "archive"
    XML = "XML"
    JSON = "JSON"
    BINARY = "unknown binary file"


ARTICLES = frozenset(
    {
        Kind.TEXT,
        Kind.MARKDOWN,
        Kind.HTML,
        Kind.MHTML,
        Kind.WEBARCHIVE,
        Kind.DOCX,
        Kind.ODT,
        Kind.RTF,
        Kind.PDF,
    }
)
"""What one text can be read from: an article, or an English version of one."""

PAIRS = frozenset(
    {
        Kind.XLIFF,
        Kind.XLIFF_ITS,
        Kind.TMX,
        Kind.PO,
        Kind.PAIR_TABLE,
        Kind.XLSX,
        Kind.WMT_XML,
        Kind.PAIR_JSONL,
    }
)
"""What aligned segments can be read from."""

RATINGS = frozenset(
    {
        Kind.XLIFF_ITS,
        Kind.GOOGLE_TSV,
        Kind.MT_METRICS_EVAL,
        Kind.MT_METRICS_JSONL,
        Kind.PEARMUT,
        Kind.LABEL_STUDIO,
        Kind.DOCCANO,
        Kind.APPRAISE,
        Kind.BYU,
        Kind.REVIEWER_CSV,
        Kind.REVIEWER_JSONL,
    }
)
"""What marked errors can be read from."""
