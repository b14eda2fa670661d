"""The words of a report in English and Indonesian."""

from __future__ import annotations

from reviewer.core.annotation import Severity
from reviewer.core.article import Role, Text
from reviewer.core.review import ReviewState, Verdict
from reviewer.core.typology import Typology
from reviewer.formats.report.numbers import Numbers

LANGUAGES = ("en", "id")
"""Languages that a report can be written in (ISO 639-1)."""

# English -> Indonesian; braces are filled in.
INDONESIAN = {
    "{0} and {1}": "{0} dan {1}",
    "{0} of {1}": "{0} dari {1}",
    "{0} to {1}": "{0} sampai {1}",
    "(leave out)": "(hilangkan)",
    "(to be classified)": "(belum digolongkan)",
    "95 % interval": "Interval 95 %",
    "A repeated error counts each time.": "Kesalahan berulang dihitung setiap kali.",
    "A repeated error counts once.": "Kesalahan berulang dihitung satu kali.",
    "Absolute penalty total (APT)": "Jumlah poin penalti (APT)",
    "Active time": "Waktu aktif",
    "Address": "Alamat",
    "Agreement between reviewers": "Kesepakatan antarpenilai",
    "Alpha": "Alfa",
    "An error counts its severity's multiplier ({0}) times its category's weight.": (
        "Satu kesalahan bernilai pengali tingkat keparahannya ({0}) kali bobot kategorinya."
    ),
    "An error counts by its severity: {0}.": (
        "Satu kesalahan dihitung menurut tingkat keparahannya: {0}."
    ),
    "Article": "Artikel",
    "Articles": "Artikel",
    "Begun": "Dimulai",
    "Calibrated score": "Skor terkalibrasi",
    "Categories with weights of their own: {0}.": "Kategori dengan bobot sendiri: {0}.",
    "Category": "Kategori",
    "Characters (F1)": "Karakter (F1)",
    "Characters, same category and severity (F1)": (
        "Karakter, kategori dan tingkat keparahan sama (F1)"
    ),
    "Comment": "Komentar",
    "Corrected text": "Teks hasil perbaikan",
    "Correction": "Perbaikan",
    "Correlation": "Korelasi",
    "Counterpart": "Padanan",
    "Critical": "Kritis",
    "Date": "Tanggal",
    "English": "Bahasa Inggris",
    "Errors": "Kesalahan",
    "Errors by category and severity": "Kesalahan menurut kategori dan tingkat keparahan",
    "Errors per 1000 words": "Kesalahan per 1000 kata",
    "Errors per 1000 words, by category": "Kesalahan per 1000 kata, menurut kategori",
    "Exact spans (F1)": "Rentang persis (F1)",
    "Figure": "Ukuran",
    "File": "Berkas",
    "Finished": "Selesai",
    "Formula": "Rumus",
    "How the figures are computed": "Cara menghitung angka",
    "How to read the marks": "Cara membaca tanda",
    "Indonesian": "Bahasa Indonesia",
    "Kappa": "Kappa",
    "Major": "Mayor",
    "Marked in": "Ditandai di",
    "Mean points per segment": "Rata-rata poin per segmen",
    "Minor": "Minor",
    "Neutral": "Netral",
    "No errors are marked.": "Tidak ada kesalahan yang ditandai.",
    "No words, no score": "Tanpa kata, tanpa skor",
    "Nobody has reviewed this article yet.": "Artikel ini belum dinilai siapa pun.",
    "No.": "No.",
    "Normed penalty total (NPT)": "Poin penalti ternormalisasi (NPT)",
    "Not corrected because corrections overlap: no. {0}.": (
        "Tidak diperbaiki karena perbaikannya tumpang-tindih: no. {0}."
    ),
    "Number of errors": "Banyaknya kesalahan",
    "One segment alone has no interval.": "Satu segmen saja tidak memiliki interval.",
    "Open": "Terbuka",
    "Page {0} of {1}": "Halaman {0} dari {1}",
    "Penalty per word (PWPT)": "Poin penalti per kata (PWPT)",
    "Penalty points": "Poin penalti",
    "Points per 1000 words": "Poin per 1000 kata",
    "Raw score": "Skor mentah",
    "Reason": "Alasan",
    "Repeats no. {0}": "Mengulang no. {0}",
    "Report": "Laporan",
    "Review": "Penilaian",
    "Review by {0}": "Penilaian oleh {0}",
    "Reviewed by": "Dinilai oleh",
    "Reviewer": "Penilai",
    "Reviewers": "Penilai",
    "Row": "Baris",
    "Row {0}": "Baris {0}",
    "Score": "Skor",
    "Score of each article with its 95 % interval": "Skor setiap artikel dengan interval 95 %",
    "Segments": "Segmen",
    "Severity": "Tingkat keparahan",
    "Signature": "Tanda tangan angka",
    "Small sample": "Sampel kecil",
    "System": "Sistem",
    "Text": "Teks",
    "The article and its English": "Artikel dan teks Inggrisnya",
    "The interval is that of 1000 bootstrap resamples of the segments; one fortieth is cut off at "
    "either end.": (
        "Interval berasal dari 1000 sampel ulang bootstrap atas segmen; seperempat puluh dipotong "
        "di tiap ujung."
    ),
    "The words are those of the judged text: Unicode words that hold a letter or a digit, counted "
    "once for each review.": (
        "Kata dihitung pada teks yang dinilai: kata menurut Unicode yang memuat huruf atau angka, "
        "sekali untuk setiap penilaian."
    ),
    "This text has fewer than 500 words: read the interval, not the figure alone.": (
        "Teks ini kurang dari 500 kata: baca intervalnya, bukan angkanya saja."
    ),
    "Together": "Seluruhnya",
    "Total": "Jumlah",
    "Translation review": "Penilaian terjemahan",
    "Translation review of {0} articles": "Penilaian terjemahan atas {0} artikel",
    "Typology": "Tipologi",
    "Value": "Nilai",
    "Verdict": "Putusan",
    "Verdict of the reviewer": "Putusan penilai",
    "Version": "Versi",
    "Words": "Kata",
    "Words and counterpart": "Kata dan padanan",
    "article": "artikel",
    "critical errors: {0}": "kesalahan kritis: {0}",
    "each article, each system": "setiap artikel, setiap sistem",
    "fails": "tidak lulus",
    "framed: the counterpart of an error": "berbingkai: padanan suatu kesalahan",
    "higher is better": "makin tinggi makin baik",
    "lower is better": "makin rendah makin baik",
    "machine": "mesin",
    "no counterpart": "tanpa padanan",
    "no errors found": "tidak ada kesalahan",
    "no verdict": "tanpa putusan",
    "pass": "lulus",
    "pass once corrected": "lulus setelah diperbaiki",
    "passes": "lulus",
    "passing threshold": "ambang lulus",
    "reference": "acuan",
    "repeats: {0}": "pengulangan: {0}",
    "still open": "masih terbuka",
    "the mean over segments of the mean over reviewers of the points of a segment": (
        "rata-rata segmen dari rata-rata penilai atas poin segmen"
    ),
    "weight × multiplier, added up over the errors": "bobot × pengali, dijumlahkan",
}


class Words:
    """Words, names and figures in the language of a report."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.numbers = Numbers(language)

    def __call__(self, english: str, *values: object) -> str:
        """The words in the report's language with the values filled in."""
        words = INDONESIAN[english] if self.language == "id" else english
        return words.format(*values) if values else words

    def severity(self, severity: Severity) -> str:
        """A severity's name."""
        return {
            Severity.NEUTRAL: self("Neutral"),
            Severity.MINOR: self("Minor"),
            Severity.MAJOR: self("Major"),
            Severity.CRITICAL: self("Critical"),
        }[severity]

    def category(self, typology: Typology, path: str) -> str:
        """A category's own name; the path's last part for one of another typology."""
        if not path:
            return self("(to be classified)")
        category = typology.get(path)
        return category.name(self.language) if category else path.rpartition("/")[2]

    def system(self, system: str) -> str:
        """What is judged: the article, or a system's English by its name."""
        return system or self("article")

    def text(self, text: Text) -> str:
        """What a text is: "article", "reference 2", or the name of its system."""
        if text.role is Role.ARTICLE:
            return self("article")
        if text.role is Role.MACHINE:
            return text.label or self("machine")
        return f"{self('reference')} {text.label}".rstrip()

    def state(self, state: ReviewState) -> str:
        """How far a review has come."""
        return self("Finished") if state is ReviewState.FINISHED else self("still open")

    def verdict(self, verdict: Verdict) -> str:
        """What a reviewer made of an article."""
        return {
            Verdict.PASS: self("pass"),
            Verdict.PASS_CORRECTED: self("pass once corrected"),
            Verdict.FAIL: self("fails"),
        }[verdict]

    def listed(self, names: list[str]) -> str:
        """Names in a row: "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        return self("{0} and {1}", ", ".join(names[:-1]), names[-1])
