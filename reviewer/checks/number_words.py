"""Words for numbers, magnitudes, months and weekdays in both languages."""

from __future__ import annotations


def _table(text: str) -> dict[str, float]:
    """Read `word word=value; word=value`."""
    entries = (entry.split("=") for entry in text.split(";"))
    return {word: float(value) for words, value in entries for word in words.split()}


MAGNITUDES: dict[str, dict[str, float]] = {
    "id": _table(
        "ratus=100; ribu ribuan rb k thousand=1000; juta jutaan jt million=1e06; "
        "miliar milyar miliard m billion=1e09; triliun trilliun trilyun t trillion=1e12; lusin=12"
    ),
    "en": _table(
        "hundred=100; thousand thousands k=1000; million millions m mn mln mil=1e06; "
        "billion billions bn b bln=1e09; trillion trillions tn trn=1e12; "
        "dozen=12; lakh=100000; crore=1e07"
    ),
}
"""By language: what a word after a number multiplies it by."""

LETTER_MAGNITUDES = frozenset({"k", "m", "t", "b", "mn", "bn", "tn", "rb", "jt", "mil"})
"""Magnitudes that count only where nothing but an optional blank parts them from the digits."""

CARDINALS: dict[str, dict[str, float]] = {
    "id": _table(
        "nol=0; satu=1; dua=2; tiga=3; empat=4; lima=5; enam=6; tujuh=7; delapan=8; sembilan=9; "
        "sepuluh=10; sebelas=11; seratus=100; seribu=1000; sejuta=1e06; semiliar=1e09; "
        "setriliun=1e12; selusin=12"
    ),
    "en": _table(
        "zero=0; one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; "
        "eleven=11; twelve=12; thirteen=13; fourteen=14; fifteen=15; sixteen=16; seventeen=17; "
        "eighteen=18; nineteen=19; twenty=20; thirty=30; forty=40; fifty=50; sixty=60; "
        "seventy=70; eighty=80; ninety=90"
    ),
}
"""By language: what a number word is worth by itself."""

TEN_WORDS = {"belas": 10.0, "puluh": 10.0}
"""Indonesian: `belas` adds ten to the word before it, `puluh` multiplies it by ten."""

SUPPORTING: dict[str, dict[str, float]] = {
    "id": _table(
        "kedua ganda sepasang berdua kembar=2; ketiga bertiga=3; keempat=4; kelima=5; keenam=6; "
        "ketujuh=7; kedelapan=8; kesembilan=9; kesepuluh dasawarsa dekade=10; "
        "pertama seorang sebuah seekor sehari setahun sebulan seminggu sepekan semalam "
        "sekali tunggal sejam=1; "
        "setengah separuh paruh=0.5; sepertiga=0.3333333333333333; seperempat=0.25; "
        "abad seabad=100"
    ),
    "en": _table(
        "first once single a an freshman=1; "
        "second twice double both pair couple twin twins fortnight duo doubled=2; "
        "third thrice trio triple tripled=3; fourth quartet=4; fifth=5; sixth=6; seventh=7; "
        "eighth=8; ninth=9; tenth decade decades teens teen=10; eleventh=11; twelfth dozen=12; "
        "thirteenth=13; fourteenth=14; fifteenth=15; sixteenth=16; seventeenth=17; "
        "eighteenth=18; nineteenth=19; twentieth twenties=20; half semi=0.5; "
        "quarter quarters=0.25; thirds=0.3333333333333333; century centuries hundredth=100; "
        "half-hour thirties=30; eightieth eighties=80; forties=40; fifties=50; sixties=60; "
        "seventies=70; nineties=90"
    ),
}
"""Words that may stand for a number on the other side, but need no counterpart themselves."""

MONTHS: dict[str, dict[str, float]] = {
    "id": _table(
        "januari jan=1; februari pebruari feb=2; maret mar=3; april apr=4; mei=5; juni jun=6; "
        "juli jul=7; agustus agu ags agt=8; september sep sept=9; oktober okt=10; "
        "november nopember nov=11; desember des=12"
    ),
    "en": _table(
        "january jan=1; february feb=2; march mar=3; april apr=4; may=5; june jun=6; july jul=7; "
        "august aug=8; september sep sept=9; october oct=10; november nov=11; december dec=12"
    ),
}
"""By language: months and their abbreviations, 1 to 12."""

WEEKDAYS: dict[str, dict[str, float]] = {
    "id": _table("senin=1; selasa=2; rabu=3; kamis=4; jumat jum'at=5; sabtu=6; minggu ahad=7"),
    "en": _table(
        "monday mon mondays=1; tuesday tue tues tuesdays=2; wednesday wed wednesdays=3; "
        "thursday thu thur thurs thursdays=4; friday fri fridays=5; saturday sat saturdays=6; "
        "sunday sun sundays=7"
    ),
}
"""By language: days of the week, 1 for Monday to 7."""

MONTH_NAMES = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
WEEKDAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
