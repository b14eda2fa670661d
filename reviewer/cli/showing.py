"""An article as facts for JSON and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reviewer.core.article import Article, SegmentedText, Text
from reviewer.core.export_row import COLUMNS
from reviewer.core.naming import named_text
from reviewer.core.rows import Block, Rows
from reviewer.store import Store


def article_facts(store: Store, article: Article, wanted: str | None) -> dict[str, Any]:
    """Tell an article's texts, reviews, errors, and its rows beside one English text.

    ``wanted`` names that text; without it, it is the first. Raises ``TextUnknown``.
    """
    texts = store.texts(article.article_id)
    english = named_text(texts[1:], wanted) if wanted else next(iter(texts[1:]), None)
    errors = store.export_rows([article.article_id])
    return {
        "article_id": article.article_id,
        "title": article.title,
        "created_at": article.created_at,
        "texts": [text_facts(text) for text in texts],
        "english": english.text_id if english else None,
        "rows": list(_rows(store, texts[0], english)),
        "reviews": [
            {
                "review_id": it.review_id,
                "reviewer": store.reviewer_name(it.reviewer_id),
                "typology": it.typology,
                "state": str(it.state),
                "verdict": it.verdict,
                "created_at": it.created_at,
                "finished_at": it.finished_at,
                "active_seconds": round(store.active_seconds(it.review_id), 1),
            }
            for it in store.reviews(article.article_id)
        ],
        "errors": [dict(zip(COLUMNS, cells, strict=True)) for cells in errors],
    }


def text_facts(text: Text) -> dict[str, Any]:
    """Tell what a text is, without its words."""
    return {
        "text_id": text.text_id,
        "role": str(text.role),
        "label": text.label,
        "language": text.language,
        "characters": len(text.content),
    }


def article_lines(facts: Mapping[str, Any]) -> Iterator[str]:
    """Write an article's facts in lines."""
    yield facts["title"]
    yield facts["article_id"]
    for text in facts["texts"]:
        yield f"{text['role']} {text['label']}".rstrip() + f": {text['characters']} characters"
    for row in facts["rows"]:
        yield ""
        yield f"{row['row']:4}  {_joined(row['article'])}"
        if facts["english"]:
            yield f"      {_joined(row['english'])}"
    if facts["errors"]:
        yield ""
    for error in facts["errors"]:
        words = _one_line(error["quote"])
        if error["correction"] is not None:
            words += f"” → “{_one_line(error['correction'])}"
        category = error["category"] or "to be classified"
        place = f"{error['text_role']} {error['text_label']}".rstrip()
        yield f"{error['row']:4}  {error['severity']} {category}: “{words}” ({place})"


def _rows(store: Store, article: Text, english: Text | None) -> Iterator[dict[str, Any]]:
    own = SegmentedText(article, store.segments(article.text_id))
    beside = []
    if english:
        other = SegmentedText(english, store.segments(english.text_id))
        beside.append((other, store.units(article.text_id, english.text_id)))
    contents = {it.text_id: it.content for it in (article, english) if it}
    for row in Rows(own, beside):
        yield {
            "row": row.number,
            "new_paragraph": row.new_paragraph,
            "article": [_block(block, contents) for block in row.article],
            "english": [_block(block, contents) for block in row.english],
        }


def _block(block: Block, contents: Mapping[str, str]) -> dict[str, Any]:
    words = contents[block.text_id][block.start : block.end]
    return {"text_id": block.text_id, "start": block.start, "end": block.end, "text": words}


def _joined(blocks: Sequence[Mapping[str, Any]]) -> str:
    return _one_line(" ".join(block["text"] for block in blocks)) or "–"


def _one_line(words: str) -> str:
    return " ".join(words.split())
