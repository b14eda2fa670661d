"""Indonesian and English abbreviations after which a full stop need not end a sentence.

Written in small letters and without the last full stop. Only those are listed whose full stop is
seen before a blank in running text.
"""

from __future__ import annotations

_TITLES = {
    "id": """
        dr drg drh drs dra prof ir kh k.h h hj tn ny nn sdr sdri bpk ust ustaz yth gus pdt
        letjen mayjen brigjen jend jenderal laksda laksdya marsda marsdya kol letkol kapt lettu
        letda serda sertu peltu pelda kombes kompol akbp akp ipda iptu aipda bripka briptu irjen
        jl jln gg kec kab kel prov kp dsn ds kav komp perum univ fak st
        pt cv ud fa pd a.n u.p u.b d.a c.q d.h a.l
        rev mr mrs ms messrs
    """,
    "en": """
        mr mrs ms mx messrs dr drs prof rev revd hon br fr st sts mt ft
        gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig supt det insp
        gov sen sens rep reps pres amb atty
        vs viz e.g i.e al jl ir hj tn
    """,
}

_BEFORE_NUMBER = {
    "id": """
        no nomor nmr hlm hal tgl tg pkl pk pukul rp ps psl ay ayat gbr gb bab lamp tab tbl vol jil
        cet ed rt rw kl th thn tel telp hp
    """,
    "en": """
        no nos p pp fig figs vol ch sec art eq approx ca c est rs rp tel ext
        jan feb mar apr jun jul aug sep sept oct nov dec
    """,
}

_INSIDE = {
    "id": """
        dll dsb dst dkk dsk hlm hal tgl pkl tbk ttd alm almh sbb spt yg dgn utk dlm thd krn kpd tsb
        bhw sh mh se mm ssi msi skom mkom skm spd mpd sip sik map mhum shum sked spog spa spb spjp
        phd sm ak mt st ma lc llm mba sag mag sos ssos msc dipl sek max min hub ptn
        jan feb mar apr jun jul agt ags agu sep sept okt nov des sen sel rab kam jum sab
    """,
    "en": """
        inc ltd co corp llc jr sr etc dept univ assn bros ave blvd rd st am pm est approx
        jan feb mar apr jun jul aug sep sept oct nov dec
        mon tue tues wed thu thur thurs fri sat sun
    """,
}

_DOMAINS = "co com id net org go ac or sch web tv info my sg uk au us edu gov io me fm news asia"


def _sets(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in table.items()}


TITLES = _sets(_TITLES)
"""By language: stand before a name or between two things, so that the sentence goes on."""

BEFORE_NUMBER = _sets(_BEFORE_NUMBER)
"""By language: end no sentence when a number follows."""

INSIDE = _sets(_INSIDE)
"""By language: end no sentence when a small letter follows. Written without inner full stops."""

DOMAINS = frozenset(_DOMAINS.split())
"""Last parts of addresses that news sites carry in their name, as in “Detik.com”."""
