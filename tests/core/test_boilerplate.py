import pytest

from reviewer.core.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Harga Cabai Turun",
        "SIMAK JUGA Harga Cabai",
        "Tautan sumber",
        "Source link",
        "Bagikan berita ini ke media sosial",
        "You can share this story on social media:",
        "Iklan",
        "Copyright © 2024 Kabar",
        "© Kabar 2024",
        *("Source", "Sumber asli", "Link sumber", "Advertisement", "Artikel terkait"),
        *("Berita lainnya", "Lanjutkan membaca", "Continue reading", "Related stories"),
        *("Baca selengkapnya", "Read more", "See also", "All rights reserved"),
        *("Hak cipta dilindungi", "Loading …", "Memuat", "Scroll untuk melanjutkan"),
        *("Klik di sini", "Lihat selengkapnya", "Share this article", "Follow us on Facebook"),
        *("Anda dapat membagikan berita ini", "Sebarkan artikel ini", "Membagikan cerita"),
        *("Tonton juga video ini", "Lihat juga: foto", "Read also: more", "Also read this"),
        *("Ikuti kanal kami", "Dapatkan update terbaru", "Sign up for our newsletter"),
        *(
            "Subscribe to Kabar",
            "Berlangganan buletin",
            "Tag: gempa",
            "Tags: gempa",
            "Editor: Sari",
        ),
        *("Source: Antara", "Sumber: Antara", "Photo by: A", "Foto: A", "Image: A", "Gambar: A"),
        *("Picture credit: A", "»  Baca juga: A"),
    ],
)
def test_lines_around_an_article(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Baca buku itu juga.",
        "Sumber air di desa itu kering sejak pekan lalu.",
        "The source of the river is near the link road.",
        "Baca juga: " + "kata " * 40,
    ],
)
def test_sentences_of_an_article(line: str) -> None:
    assert not is_boilerplate(line)
