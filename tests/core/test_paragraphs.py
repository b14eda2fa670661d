import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.paragraphs import paragraphs

PROSE = (
    "Pemerintah mengumumkan bahwa harga beras akan turun pada bulan depan. Menteri mengatakan "
    "pasokan dari daerah sudah cukup, meskipun musim kemarau lebih panjang daripada biasanya. "
    "Para petani di Jawa Tengah menyambut baik kabar itu, tetapi mereka meminta pemerintah "
    "menjaga harga gabah di tingkat petani agar tidak jatuh."
)


def shown(text: str) -> list[str]:
    return [text[it.start : it.end] for it in paragraphs(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    text = f"Satu kalimat.{end}Dua kalimat.{end}{end}Tiga kalimat.{end}"
    assert shown(text) == ["Satu kalimat.", "Dua kalimat.", "Tiga kalimat."]


def test_blank_lines_may_hold_blanks() -> None:
    assert shown("  Satu.  \n \t \n\u00a0\nDua.") == ["Satu.", "Dua."]


@pytest.mark.parametrize("width", [40, 66, 72, 100])
def test_hard_wrapped_paragraphs_are_joined(width: int) -> None:
    wrapped = textwrap.fill(PROSE, width)
    other = textwrap.fill(PROSE.replace("beras", "jagung pipilan"), width)
    assert shown(f"{wrapped}\n\n{other}\n") == [wrapped, other]


def test_hard_wrapped_paragraphs_without_blank_lines_end_at_a_short_closed_line() -> None:
    one = textwrap.fill(PROSE, 60)
    two = textwrap.fill("Kabar lain datang dari Medan. " + PROSE, 60)
    assert shown(f"{one}\n{two}") == [one, two]


def test_indented_first_lines_begin_paragraphs_in_wrapped_files() -> None:
    one = textwrap.fill(PROSE, 60, initial_indent="    ")
    assert shown(f"{one}\n{one}") == [one.strip(), one.strip()]


def test_two_lines_of_one_sentence_are_joined() -> None:
    text = "Presiden mengatakan bahwa pemerintah akan segera\nmenaikkan gaji guru."
    assert shown(text) == [text]


def test_one_paragraph_per_line_stays_apart() -> None:
    tail = PROSE[PROSE.index("Menteri") :]
    lines = [PROSE, "Judul tanpa titik", PROSE[:90] + ".", "Ia setuju.", tail]
    assert shown("\n".join(lines)) == lines


def test_lists_of_headlines_stay_apart() -> None:
    lines = ["Harga beras turun", "Gempa di Palu", "Persija menang lagi", "Banjir di Jakarta Utara"]
    assert shown("\n".join(lines)) == lines


def test_headings_and_items_are_paragraphs_of_their_own() -> None:
    text = "# Judul\nIsi berita.\n- satu\n- dua\n1. tiga\n2) empat\n* lima"
    assert shown(text) == [
        "# Judul",
        "Isi berita.",
        "- satu",
        "- dua",
        "1. tiga",
        "2) empat",
        "* lima",
    ]
    assert [text[it.body : it.end] for it in paragraphs(text)] == [
        "Judul",
        "Isi berita.",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
    ]


def test_items_of_wrapped_files_keep_their_lines() -> None:
    item = textwrap.fill(PROSE, 50, initial_indent="- ", subsequent_indent="  ")
    assert shown(f"{item}\n{item}") == [item, item]


def test_a_wrapped_number_is_no_item() -> None:
    text = (
        "Kecelakaan itu terjadi di jalan tol pada hari Kamis tanggal\n"
        "12. Lima orang terluka dan dibawa ke rumah sakit yang paling\n"
        "dekat dengan tempat kejadian, kata polisi kepada wartawan di\n"
        "lokasi."
    )
    assert shown(text) == [text]


def test_lines_without_words_go_with_the_line_above() -> None:
    assert shown("Judul\n=====\nIsi.\n. .\n\n* * *\n\nLagi.") == [
        "Judul\n=====",
        "Isi.\n. .",
        "* * *",
        "Lagi.",
    ]


def test_a_line_without_words_goes_with_the_line_below_when_nothing_is_above() -> None:
    assert shown("---\nJudul\nIsi.") == ["---\nJudul", "Isi."]


def test_nothing_has_no_paragraphs() -> None:
    assert paragraphs("") == paragraphs(" \n\t\u2003\r\n") == []


@given(st.text(st.sampled_from('aB1 .,\n\r\t-#*"“”\u2028😀\u0301\u200b')))
def test_all_words_are_in_order_and_in_one_paragraph(text: str) -> None:
    found = paragraphs(text)
    place = 0
    for it in found:
        assert it.start >= place
        assert not text[place : it.start].strip()
        assert it.start <= it.body <= it.end
        assert text[it.start : it.end].strip() == text[it.start : it.end] != ""
        place = it.end
    assert not text[place:].strip()
