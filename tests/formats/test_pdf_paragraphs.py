"""Lines of pages become the paragraphs they were before printing."""

from __future__ import annotations

import pytest

from reviewer.formats.pdf_paragraphs import Line, paragraphs_of

FULL = "kata " * 11 + "kata."  # a full line that ends a sentence


def page(*lines: str, top: float = 700, gap: float = 14, x: float = 50) -> list[Line]:
    """Lines under each other; an empty one leaves room, a blank before one is its indent."""
    return [
        Line(x + (15 if text.startswith(" ") else 0), top - gap * number, 11, text.strip())
        for number, text in enumerate(lines)
        if text.strip()
    ]


def test_lines_are_joined_until_a_gap_an_indent_a_size_or_a_short_line() -> None:
    assert paragraphs_of([page(FULL, FULL, "akhir.")]) == [f"{FULL} {FULL} akhir."]
    assert paragraphs_of([page(FULL, FULL, "", FULL, FULL)]) == [f"{FULL} {FULL}"] * 2
    assert paragraphs_of([page(FULL, FULL, " " + FULL, FULL)]) == [f"{FULL} {FULL}"] * 2
    assert paragraphs_of([page(FULL, "akhir.", FULL, "akhir.")]) == [f"{FULL} akhir."] * 2
    heading = [Line(50, 720, 18, "Judul"), Line(50, 700, 18, "berita"), *page(FULL, top=650)]
    assert paragraphs_of([heading]) == ["Judul berita", FULL]
    sentence = FULL.capitalize()
    assert paragraphs_of([page(sentence, sentence, sentence, gap=25)]) == [sentence] * 3
    assert paragraphs_of([page(FULL, "• satu", "• dua")]) == [FULL, "• satu", "• dua"]


def test_a_sentence_goes_on_over_columns_and_pages() -> None:
    open_line = FULL[:-1]
    assert paragraphs_of([page(FULL, open_line), page(FULL)]) == [f"{FULL} {open_line} {FULL}"]
    assert paragraphs_of([page(FULL), page(FULL.capitalize())]) == [FULL, FULL.capitalize()]
    columns = [*page(FULL, open_line), *page(FULL, x=300)]
    assert paragraphs_of([columns]) == [f"{FULL} {open_line} {FULL}"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("para anak-", "anak di desa"), "para anak-anak di desa"),
        (("kami ber-", "main-main saja"), "kami ber-main-main saja"),
        (("kata anak\u00ad", "nya"), "kata anaknya"),
        (("Asia-", "Pasifik"), "Asia-Pasifik"),
        (("tahun 2019-", "2024"), "tahun 2019-2024"),
        (("pemerin-", "tah pusat; pemerintah daerah"), "pemerintah pusat; pemerintah daerah"),
        (("non-", "aktif; kata non-aktif"), "non-aktif; kata non-aktif"),
    ],
)
def test_hyphens_at_the_end_of_lines(lines: tuple[str, str], joined: str) -> None:
    assert paragraphs_of([page(*lines)]) == [joined]


def test_where_words_are_divided_unknown_ones_are_mended_but_doubled_ones_kept() -> None:
    lines = ["satu perma-", "salahan dan pende-", "katan serta gera-", "kan rumah-", "rumahan"]
    assert paragraphs_of([page(*lines)]) == [
        "satu permasalahan dan pendekatan serta gerakan rumah-rumahan"
    ]


BODIES = [f"{word} {FULL}" for word in ("Satu", "Dua", "Tiga")]


def numbered(*texts: str) -> list[list[Line]]:
    """Pages with a running head, a page number, and a body."""
    return [
        [
            Line(50, 780, 9, "Warta Desa"),
            *page(text, top=700),
            Line(280, 40, 9, f"Halaman {number}"),
        ]
        for number, text in enumerate(texts, 1)
    ]


def test_what_repeats_at_the_edges_is_left_out() -> None:
    assert paragraphs_of(numbered(*BODIES)) == BODIES
    title_page = [Line(50, 500, 20, "Judul")]
    assert paragraphs_of([title_page, *numbered(*BODIES)]) == ["Judul", *BODIES]


def test_what_only_might_repeat_is_kept() -> None:
    assert paragraphs_of(numbered(BODIES[0])) == ["Warta Desa", BODIES[0], "Halaman 1"]
    two = ["Warta Desa", BODIES[0], "Warta Desa", BODIES[1]]  # but numbers of pages are certain
    assert paragraphs_of(numbered(*BODIES[:2])) == two
    pages = numbered(*BODIES)
    pages[1][0] = Line(50, 780, 9, "Warta Kota")
    assert "Warta Desa" in paragraphs_of(pages)
    moved = [page("", FULL, BODIES[0], top=700 - 20 * number) for number in range(3)]
    assert len(" ".join(paragraphs_of(moved)).split(FULL)) == 7


def test_nothing() -> None:
    assert paragraphs_of([]) == []
    assert paragraphs_of([[], []]) == []
