"""Words of which the capital inside a sentence says something, or nothing."""

from __future__ import annotations

HONOURED = frozenset(
    (
        *("anda", "tuhan", "allah", "beliau", "mahakuasa", "bapak", "ibu", "saudara"),
        *("tuan", "nona", "nyonya", "pak", "bu"),
    )
)
"""Words of address, which keep their capital inside a sentence."""

OFFICES_AND_PARTS = frozenset(
    (
        *("presiden", "menteri", "perdana", "gubernur", "ketua", "wakil", "raja", "ratu"),
        *("hakim", "senator", "barat", "timur", "utara", "selatan", "tengah"),
    )
)
"""Who holds an office is often honoured with a capital too, and so is a part of the world."""

BODIES = frozenset(
    (
        *("pemerintah", "majelis", "parlemen", "senat", "kongres", "dewan", "kementerian"),
        *("negara", "republik", "kerajaan", "komisi", "mahkamah", "pengadilan"),
        *("kejaksaan", "kabinet", "istana", "gereja", "partai", "pemda", "kepolisian"),
        *("universitas", "federasi"),
    )
)
"""A body of a country may be called by this word alone, and then keeps the capital of its name."""

NOUNS = frozenset(
    (
        *("menteri", "menara", "mental", "menit", "bersama", "distrik", "dinas"),
        *("direktur", "direktorat", "dinasti", "berita", "terminal", "beranda", "meriam"),
        *("merdeka", "media", "medan", "mesin", "meteor", "terbuka", "tercinta"),
        *("berdikari", "bersatu", "berjaya", "terusan", "dipati", "diraja", "mesir"),
        *("merah", "melayu", "meja", "terompet", "teratai", "berlian", "berkah", "berani"),
        *("merak", "merapi", "merpati", "mekar", "mercu"),
    )
)
"""Words that begin like a verb, and stand in names."""

SMALL_WORDS = frozenset(
    (
        *("dan", "yang", "di", "ke", "dari", "untuk", "dengan", "pada", "oleh", "dalam"),
        *("adalah", "ini", "itu", "tidak", "akan", "telah", "sudah", "atau", "tetapi"),
        *("tapi", "karena", "bahwa", "sebagai", "para", "sebuah", "seorang", "juga"),
        *("saat", "ketika", "kata", "ada", "bisa", "dapat", "harus", "lebih", "sangat"),
        *("hanya", "masih", "belum", "bukan", "mereka", "kami", "kita", "dia", "ia"),
        *("saya", "kamu", "seperti", "setelah", "sebelum", "sejak", "hingga", "sampai"),
        *("selama", "agar", "jika", "kalau", "maka", "namun", "lalu", "kemudian"),
        *("sementara", "sedangkan", "tersebut", "secara", "tanpa", "terhadap", "tentang"),
        *("bagi", "pun", "saja", "banyak", "beberapa", "semua", "setiap", "sedang"),
        *("serta", "katanya", "ujar", "ujarnya", "yaitu", "yakni", "apa", "siapa", "mana"),
        *("kapan", "mengapa", "bagaimana", "apakah", "kepada", "semenjak", "tak"),
        *("melalui", "menurut", "antara", "begitu", "bahkan", "mungkin", "lagi", "pernah"),
        *("selalu", "hampir", "cukup", "sekitar", "setidaknya", "sekarang", "nanti"),
        *("kini", "sendiri", "terlalu", "supaya", "meski", "meskipun", "walaupun"),
        *("apabila", "daripada", "sambil", "seraya", "usai", "menjelang", "sehingga"),
    )
)
"""Words that stand in no name by themselves."""
