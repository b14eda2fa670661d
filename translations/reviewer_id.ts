<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Reviewer</source>
        <translation>Tentang Reviewer</translation>
    </message>
    <message>
        <source>Judge machine-translated news: both languages side by side, errors marked on the exact words.</source>
        <translation>Nilai berita hasil terjemahan mesin: kedua bahasa berdampingan, kesalahan ditandai tepat pada katanya.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>accept the finding</source>
        <translation>penerimaan temuan</translation>
    </message>
    <message>
        <source>accept all findings of a kind</source>
        <translation>penerimaan semua temuan sejenis</translation>
    </message>
    <message>
        <source>add a text</source>
        <translation>penambahan teks</translation>
    </message>
    <message>
        <source>align all rows again</source>
        <translation>penjajaran ulang semua baris</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>koreksi</translation>
    </message>
    <message>
        <source>dismiss the finding</source>
        <translation>pengabaian temuan</translation>
    </message>
    <message>
        <source>dismiss the whole check here</source>
        <translation>pengabaian seluruh pemeriksaan ini di sini</translation>
    </message>
    <message>
        <source>dismiss the finding everywhere</source>
        <translation>pengabaian temuan di semua artikel</translation>
    </message>
    <message>
        <source>finish the review</source>
        <translation>penyelesaian penilaian</translation>
    </message>
    <message>
        <source>import errors</source>
        <translation>impor kesalahan</translation>
    </message>
    <message>
        <source>join two sentences</source>
        <translation>gabungkan dua kalimat</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>nilai keseluruhan</translation>
    </message>
    <message>
        <source>link the counterpart</source>
        <translation>penautan padanan</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>penandaan</translation>
    </message>
    <message>
        <source>mark the same words elsewhere</source>
        <translation>penandaan kata yang sama</translation>
    </message>
    <message>
        <source>merge rows</source>
        <translation>penggabungan baris</translation>
    </message>
    <message>
        <source>move the end of the mark</source>
        <translation>pergeseran ujung tanda</translation>
    </message>
    <message>
        <source>move a sentence</source>
        <translation>pemindahan kalimat</translation>
    </message>
    <message>
        <source>remove the error</source>
        <translation>penghapusan kesalahan</translation>
    </message>
    <message>
        <source>remove the article</source>
        <translation>menghapus artikel</translation>
    </message>
    <message>
        <source>take a text away</source>
        <translation>penghapusan teks</translation>
    </message>
    <message>
        <source>rename the article</source>
        <translation>penggantian judul</translation>
    </message>
    <message>
        <source>go on with the review</source>
        <translation>kelanjutan penilaian</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>keparahan</translation>
    </message>
    <message>
        <source>split the row</source>
        <translation>pemisahan baris</translation>
    </message>
    <message>
        <source>split the sentence</source>
        <translation>pisahkan kalimat</translation>
    </message>
    <message>
        <source>swap the texts</source>
        <translation>penukaran teks</translation>
    </message>
    <message>
        <source>bring the finding back</source>
        <translation>pengembalian temuan</translation>
    </message>
    <message>
        <source>unlink the counterpart</source>
        <translation>pelepasan padanan</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>putusan</translation>
    </message>
</context>
<context>
    <name>AddFiles</name>
    <message>
        <source>Add files</source>
        <translation>Tambah berkas</translation>
    </message>
    <message>
        <source>This is what the files seem to be.</source>
        <translation>Tampaknya inilah isi berkas-berkas itu.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>All files are left out; say what at least one of them is.</source>
        <translation>Semua berkas dilewati; tentukan isi sedikitnya satu berkas.</translation>
    </message>
    <message>
        <source>Say which file is the Indonesian article.</source>
        <translation>Tentukan berkas mana yang berisi artikel Indonesia.</translation>
    </message>
    <message>
        <source>Say which article {0} belongs to.</source>
        <translation>Tentukan artikel untuk {0}.</translation>
    </message>
    <message>
        <source>Name the system that made {0}.</source>
        <translation>Sebutkan sistem yang menghasilkan {0}.</translation>
    </message>
</context>
<context>
    <name>AddFolder</name>
    <message>
        <source>Add a folder</source>
        <translation>Tambah folder</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Pairs in the folder</source>
        <translation>Pasangan dalam folder</translation>
    </message>
    <message>
        <source>Space ticks a pair</source>
        <translation>Spasi mencentang pasangan</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) found in {0}</source>
        <translation>
            <numerusform>%n pasangan ditemukan di {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because the other language is missing: {0}</source>
        <translation>Tidak diikutkan karena bahasa pasangannya tidak ada: {0}</translation>
    </message>
    <message>
        <source>Left out, because no pairs are in them: {0}</source>
        <translation>Dilewati karena tidak berisi pasangan: {0}</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dalam berkas yang sama</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>Reading and aligning %n article(s)</source>
        <translation>
            <numerusform>Membaca dan menjajarkan %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Mengambil {0}</translation>
    </message>
    <message>
        <source>Aligning the article</source>
        <translation>Menjajarkan artikel</translation>
    </message>
    <message>
        <source>Aligning {0}</source>
        <translation>Menjajarkan {0}</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Membuka contoh</translation>
    </message>
</context>
<context>
    <name>AddingPairs</name>
    <message>
        <source>Reading {0}</source>
        <translation>Membaca {0}</translation>
    </message>
    <message>
        <source>Adding {0}</source>
        <translation>Menambahkan {0}</translation>
    </message>
    <message>
        <source>Looking through {0}</source>
        <translation>Memeriksa {0}</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n pair(s)</source>
        <translation>
            <numerusform>Menambahkan %n pasangan</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up; what came in before is in the list</source>
        <translation>Dihentikan; yang sudah masuk sebelumnya ada di daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n artikel ditambahkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Ini artikel terakhir dalam daftar.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Ini artikel pertama dalam daftar.</translation>
    </message>
    <message>
        <source>The article&apos;s id was copied.</source>
        <translation>ID artikel disalin.</translation>
    </message>
</context>
<context>
    <name>ArticleHealth</name>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Swapping the texts</source>
        <translation>Menukar teks</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>score {0}</source>
        <translation>skor {0}</translation>
    </message>
    <message>
        <source>small sample, {0} words</source>
        <translation>sampel kecil, {0} kata</translation>
    </message>
    <message>
        <source>last changed {0}</source>
        <translation>terakhir diubah {0}</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>Drop an Indonesian article here, or</source>
        <translation>Jatuhkan artikel Indonesia di sini, atau</translation>
    </message>
    <message>
        <source>open the sample</source>
        <translation>buka contoh</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut judul</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>Menurut perubahan terakhir</translation>
    </message>
    <message>
        <source>By errors</source>
        <translation>Menurut kesalahan</translation>
    </message>
    <message>
        <source>By expected errors</source>
        <translation>Menurut perkiraan kesalahan</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Menurut skor</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Any part of the title (Esc clears, Down goes to the list)</source>
        <translation>Bagian mana pun dari judul (Esc mengosongkan, panah bawah ke daftar)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sort the articles</source>
        <translation>Urutkan artikel</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Buka artikel yang disertakan dalam program</translation>
    </message>
    <message>
        <source>{0} opens the next article, {1} the one before</source>
        <translation>{0} membuka artikel berikutnya, {1} artikel sebelumnya</translation>
    </message>
    <message>
        <source>No title fits the filter.</source>
        <translation>Tidak ada judul yang cocok.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti judul…</translation>
    </message>
    <message>
        <source>Add an English version…</source>
        <translation>Tambah versi Inggris…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Copy the article&apos;s id</source>
        <translation>Salin ID artikel</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A fault in Reviewer</source>
        <translation>Gangguan pada Reviewer</translation>
    </message>
    <message>
        <source>&amp;Details for those who mend it:</source>
        <translation>&amp;Rincian bagi yang memperbaikinya:</translation>
    </message>
    <message>
        <source>Nothing is lost: every change was stored when you made it.</source>
        <translation>Tidak ada yang hilang: setiap perubahan langsung tersimpan saat dibuat.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Salin rincian</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Buka folder &amp;log</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>The log is in {0}.</source>
        <translation>Log ada di {0}.</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>Something went wrong that Reviewer did not expect.</source>
        <translation>Terjadi gangguan yang tidak diduga oleh Reviewer.</translation>
    </message>
</context>
<context>
    <name>CategoryPalette</name>
    <message>
        <source>Choose a category</source>
        <translation>Pilih kategori</translation>
    </message>
    <message>
        <source>Type a part of a category’s name or meaning</source>
        <translation>Ketik bagian dari nama atau arti kategori</translation>
    </message>
    <message>
        <source>Part of the category’s name</source>
        <translation>Bagian dari nama kategori</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>take the category</source>
        <translation>pakai kategori</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>keparahan</translation>
    </message>
    <message>
        <source>Severity: key {0}</source>
        <translation>Keparahan: tombol {0}</translation>
    </message>
    <message>
        <source>Classify later</source>
        <translation>Kategorikan nanti</translation>
    </message>
    <message>
        <source>Mark the words now and choose the category when you have time.</source>
        <translation>Tandai kata sekarang dan pilih kategorinya bila sempat.</translation>
    </message>
    <message>
        <source>No category has this in its name or meaning.</source>
        <translation>Tidak ada kategori dengan nama atau arti seperti ini.</translation>
    </message>
</context>
<context>
    <name>ChangeKeys</name>
    <message>
        <source>Change keys</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Tanpa tombol</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Pulihkan &amp;semua</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Saring perintah</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command is to have</source>
        <translation>Tekan tombol untuk perintah yang dipilih</translation>
    </message>
    <message>
        <source>Give the chosen command its first key again</source>
        <translation>Kembalikan tombol semula perintah yang dipilih</translation>
    </message>
    <message>
        <source>Take the chosen command&apos;s key away</source>
        <translation>Lepas tombol perintah yang dipilih</translation>
    </message>
    <message>
        <source>Give every command its first key again</source>
        <translation>Kembalikan tombol semula semua perintah</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>Tombol &amp;baru:</translation>
    </message>
    <message>
        <source>Letters, digits and brackets mark errors in the text; they stay as they are.</source>
        <translation>Huruf, angka, dan kurung menandai kesalahan dalam teks; tombol itu tetap.</translation>
    </message>
    <message>
        <source>{0} belongs to marking; add Ctrl or Alt to it.</source>
        <translation>{0} dipakai untuk menandai; tambahkan Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>{0} is needed in the text; choose another key.</source>
        <translation>{0} diperlukan dalam teks; pilih tombol lain.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”; give that command another key first.</source>
        <translation>{0} adalah tombol “{1}”; beri perintah itu tombol lain dahulu.</translation>
    </message>
</context>
<context>
    <name>ChangingDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>Take back what was changed here last (Ctrl+Z)</source>
        <translation>Batalkan perubahan terakhir di sini (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>CheckDatabase</name>
    <message>
        <source>Check database</source>
        <translation>Periksa basis data</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Memeriksa basis data…</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Memeriksa basis data</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>&amp;Salin daftar</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Basis data utuh.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>Ditemukan %n masalah:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Older copies of the database are in {0}.</source>
        <translation>Tidak ada yang diubah. Salinan lama basis data ada di {0}.</translation>
    </message>
    <message>
        <source>The database could not be checked.</source>
        <translation>Basis data tidak dapat diperiksa.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keparahan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Findings that became errors</source>
        <translation>Temuan yang menjadi kesalahan</translation>
    </message>
    <message>
        <source>Findings that were put aside</source>
        <translation>Temuan yang diabaikan</translation>
    </message>
    <message>
        <source>Share of findings that are errors, as measured and then as you decided</source>
        <translation>Bagian temuan yang memang kesalahan, menurut pengukuran lalu menurut keputusan Anda</translation>
    </message>
    <message>
        <source>What the two sides say</source>
        <translation>Isi kedua sisi</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cara penulisannya</translation>
    </message>
    <message>
        <source>What you taught it</source>
        <translation>Yang Anda ajarkan</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (bawaan)</translation>
    </message>
    <message>
        <source>Severity of {0}</source>
        <translation>Keparahan {0}</translation>
    </message>
    <message>
        <source>How severe its findings are</source>
        <translation>Seberapa parah temuannya</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A name that is spelt differently on the two sides, is missing, or is another name.</source>
        <translation>Nama yang ejaannya berbeda di kedua sisi, tidak ada, atau merupakan nama lain.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>A number whose value differs, is missing or is added, in digits or in words.</source>
        <translation>Bilangan yang nilainya berbeda, tidak ada, atau ditambahkan, dalam angka maupun kata.</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Tanggal dan waktu</translation>
    </message>
    <message>
        <source>A date, month, day of the week or time of day that differs.</source>
        <translation>Tanggal, bulan, hari, atau jam yang berbeda.</translation>
    </message>
    <message>
        <source>Measures and currencies</source>
        <translation>Satuan dan mata uang</translation>
    </message>
    <message>
        <source>The same number with another measure or currency, and measures that were converted.</source>
        <translation>Bilangan yang sama dengan satuan atau mata uang lain, dan ukuran yang dikonversi.</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Tidak diterjemahkan</translation>
    </message>
    <message>
        <source>A row or a run of words left in the other language.</source>
        <translation>Baris atau rangkaian kata yang tertinggal dalam bahasa lain.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>A sentence without counterpart, or a row much too short or long for its counterpart.</source>
        <translation>Kalimat tanpa padanan, atau baris yang jauh terlalu pendek atau panjang dibanding padanannya.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Pengingkaran</translation>
    </message>
    <message>
        <source>A negation on one side only: a hint to look at.</source>
        <translation>Pengingkaran hanya di satu sisi: petunjuk untuk diperiksa.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>A quotation, or who said it, on one side only: a hint to look at.</source>
        <translation>Kutipan, atau siapa yang mengatakannya, hanya di satu sisi: petunjuk untuk diperiksa.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistensi</translation>
    </message>
    <message>
        <source>The same words rendered in two ways, in the article or against earlier ones.</source>
        <translation>Kata yang sama diterjemahkan dengan dua cara, dalam artikel ini atau dibanding artikel sebelumnya.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>A term of your glossary that is missing, or a rendering that it forbids.</source>
        <translation>Istilah glosarium Anda yang tidak dipakai, atau terjemahan yang dilarangnya.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Words that were corrected before, here or in another article.</source>
        <translation>Kata yang pernah dikoreksi, di sini atau di artikel lain.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Web and mail addresses, handles and hashtags that differ.</source>
        <translation>Alamat web dan surel, nama akun, dan tagar yang berbeda.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Words in no list; works where a hunspell dictionary is installed.</source>
        <translation>Kata yang tidak ada di daftar mana pun; berfungsi bila kamus hunspell terpasang.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Pengulangan</translation>
    </message>
    <message>
        <source>Words, phrases or sentences said twice on one side only.</source>
        <translation>Kata, frasa, atau kalimat yang diulang hanya di satu sisi.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Tanda baca</translation>
    </message>
    <message>
        <source>Stray, doubled or missing marks, quotation marks and brackets without partner, capitals.</source>
        <translation>Tanda baca yang salah tempat, ganda, atau hilang, tanda kutip dan kurung tanpa pasangan, huruf besar.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Blanks that are doubled, unusual, at the edge or inside quotation marks.</source>
        <translation>Spasi yang ganda, tidak lazim, di tepi, atau di dalam tanda kutip.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Characters of a broken encoding, invisible ones, letters of two scripts in one word.</source>
        <translation>Karakter dari pengodean yang rusak, karakter tak terlihat, huruf dari dua aksara dalam satu kata.</translation>
    </message>
    <message>
        <source>Lines around the article</source>
        <translation>Baris di sekitar artikel</translation>
    </message>
    <message>
        <source>Share lines, source links and the like; they are no part of the article.</source>
        <translation>Ajakan berbagi, tautan sumber, dan sejenisnya; bukan bagian dari artikel.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Your own regular expressions.</source>
        <translation>Ekspresi reguler Anda sendiri.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Pulihkan semua</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Kembalikan</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>Temuan yang diabaikan</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Give every check its usual switch and severity again</source>
        <translation>Kembalikan setiap pemeriksaan ke setelan dan keparahan bawaannya</translation>
    </message>
    <message>
        <source>Show the chosen findings again (Del)</source>
        <translation>Tampilkan lagi temuan yang dipilih (Del)</translation>
    </message>
</context>
<context>
    <name>ChooseColumns</name>
    <message>
        <source>Add aligned segments</source>
        <translation>Tambah segmen yang sudah disejajarkan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), aligned as they stand. This is what the columns seem to be.</source>
        <translation>
            <numerusform>%n baris, sejajar seperti adanya. Inilah dugaan isi tiap kolom.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>Say which column has the article.</source>
        <translation>Sebutkan kolom yang berisi artikel.</translation>
    </message>
    <message>
        <source>Two columns are the same; leave one of them out.</source>
        <translation>Dua kolom sama isinya; lewati salah satunya.</translation>
    </message>
    <message>
        <source>Say which column has the English.</source>
        <translation>Sebutkan kolom yang berisi bahasa Inggris.</translation>
    </message>
    <message>
        <source>Name the system of each machine version.</source>
        <translation>Sebutkan sistem setiap terjemahan mesin.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>SYSTEMS</source>
        <translation>SISTEM</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>PENILAI</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Compare only articles with these words in their title</source>
        <translation>Bandingkan hanya artikel yang judulnya memuat kata-kata ini</translation>
    </message>
    <message>
        <source>Articles to compare</source>
        <translation>Artikel yang dibandingkan</translation>
    </message>
    <message>
        <source>Only ticked articles are compared (Space ticks)</source>
        <translation>Hanya artikel yang dicentang yang dibandingkan (Spasi mencentang)</translation>
    </message>
    <message>
        <source>Systems to compare</source>
        <translation>Sistem yang dibandingkan</translation>
    </message>
    <message>
        <source>Only texts by ticked systems count (Space ticks)</source>
        <translation>Hanya teks dari sistem yang dicentang yang dihitung (Spasi mencentang)</translation>
    </message>
    <message>
        <source>Reviewers to compare</source>
        <translation>Penilai yang dibandingkan</translation>
    </message>
    <message>
        <source>Only reviews by ticked people count (Space ticks)</source>
        <translation>Hanya penilaian oleh orang yang dicentang yang dihitung (Spasi mencentang)</translation>
    </message>
    <message>
        <source>Tick all articles of the list</source>
        <translation>Centang semua artikel dalam daftar</translation>
    </message>
    <message>
        <source>Tick none of the articles of the list</source>
        <translation>Hapus centang semua artikel dalam daftar</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>{0} of {1} compared</source>
        <translation>{0} dari {1} dibandingkan</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Type a part of the command’s name</source>
        <translation>Ketik bagian dari nama perintah</translation>
    </message>
    <message>
        <source>Part of the command’s name</source>
        <translation>Bagian dari nama perintah</translation>
    </message>
    <message>
        <source>run</source>
        <translation>jalankan</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>No command has these letters in its name.</source>
        <translation>Tidak ada perintah dengan huruf-huruf ini dalam namanya.</translation>
    </message>
    <message>
        <source>Cannot be used just now.</source>
        <translation>Belum dapat dipakai saat ini.</translation>
    </message>
</context>
<context>
    <name>CommentField</name>
    <message>
        <source>Add a comment</source>
        <translation>Tambahkan komentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>In your words ({0}; Enter stores, Shift+Enter begins a line, Esc goes back)</source>
        <translation>Dengan kata-kata Anda ({0}; Enter menyimpan, Shift+Enter membuat baris baru, Esc kembali)</translation>
    </message>
    <message>
        <source>store, back to the text</source>
        <translation>simpan, kembali ke teks</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>seperti semula</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikutnya</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>The score of all texts together</source>
        <translation>Skor semua teks bersama-sama</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Rentang 95%</translation>
    </message>
    <message>
        <source>(small sample)</source>
        <translation>(sampel kecil)</translation>
    </message>
    <message>
        <source>Score (points per sentence, less is better)</source>
        <translation>Skor (poin per kalimat, makin kecil makin baik)</translation>
    </message>
    <message>
        <source>Score (points per 1000 words, less is better)</source>
        <translation>Skor (poin per 1000 kata, makin kecil makin baik)</translation>
    </message>
    <message>
        <source>Score (of 100, more is better)</source>
        <translation>Skor (dari 100, makin besar makin baik)</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Sedang dihitung…</translation>
    </message>
    <message>
        <source>No finished review yet, and no open one with errors.</source>
        <translation>Belum ada penilaian yang selesai, dan belum ada penilaian berjalan yang berisi kesalahan.</translation>
    </message>
    <message>
        <source>Judgements (ESA) are not counted in penalty points.</source>
        <translation>Nilai ESA tidak dihitung dalam poin penalti.</translation>
    </message>
    <message>
        <source>The points of each sentence are being worked out…</source>
        <translation>Poin setiap kalimat sedang dihitung…</translation>
    </message>
    <message>
        <source>Penalty points of a sentence</source>
        <translation>Poin penalti sebuah kalimat</translation>
    </message>
    <message>
        <source>Share of the sentences (%)</source>
        <translation>Bagian dari semua kalimat (%)</translation>
    </message>
    <message>
        <source>{0}, points {1}: {2} sentences ({3} %)</source>
        <translation>{0}, poin {1}: {2} kalimat ({3}%)</translation>
    </message>
    <message>
        <source>No errors are marked in these articles.</source>
        <translation>Tidak ada kesalahan yang ditandai dalam artikel-artikel ini.</translation>
    </message>
    <message>
        <source>Errors per 1000 words</source>
        <translation>Kesalahan per 1000 kata</translation>
    </message>
    <message>
        <source>{0}
{1}: {2} per 1000 words, {3}</source>
        <translation>{0}
{1}: {2} per 1000 kata, {3}</translation>
    </message>
    <message>
        <source>Day the review was finished (UTC)</source>
        <translation>Hari penilaian selesai (UTC)</translation>
    </message>
    <message>
        <source>Errors / words that were read × 1000, repeats too</source>
        <translation>Kesalahan / kata yang dibaca × 1000, termasuk pengulangan</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Words read</source>
        <translation>Kata dibaca</translation>
    </message>
    <message>
        <source>Words of the judged texts, once for each review</source>
        <translation>Kata dalam teks yang dinilai, sekali untuk setiap penilaian</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Place by score</source>
        <translation>Peringkat menurut skor</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Better than</source>
        <translation>Lebih baik dari</translation>
    </message>
    <message>
        <source>Numbers of the systems that score worse, beyond chance</source>
        <translation>Nomor sistem yang skornya lebih buruk, bukan karena kebetulan</translation>
    </message>
    <message>
        <source>Intervals and comparisons are being worked out…</source>
        <translation>Rentang dan perbandingan sedang dihitung…</translation>
    </message>
    <message>
        <source>Better than: the difference is beyond chance (p &lt; 0.05, paired randomization on the sentences both translated). Double-click a line to open its worst sentence.</source>
        <translation>Lebih baik dari: selisihnya bukan kebetulan (p &lt; 0,05, pengacakan berpasangan pada kalimat yang diterjemahkan keduanya). Klik dua kali sebuah baris untuk membuka kalimat terburuknya.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pertama</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Kedua</translation>
    </message>
    <message>
        <source>Score of the first</source>
        <translation>Skor yang pertama</translation>
    </message>
    <message>
        <source>Score of the second</source>
        <translation>Skor yang kedua</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Second − first</source>
        <translation>Kedua − pertama</translation>
    </message>
    <message>
        <source>Of the difference</source>
        <translation>Dari selisihnya</translation>
    </message>
    <message>
        <source>p, randomization</source>
        <translation>p, pengacakan</translation>
    </message>
    <message>
        <source>Paired, two-sided</source>
        <translation>Berpasangan, dua sisi</translation>
    </message>
    <message>
        <source>p, bootstrap</source>
        <translation>p, bootstrap</translation>
    </message>
    <message>
        <source>p, t-test</source>
        <translation>p, uji-t</translation>
    </message>
    <message>
        <source>Paired; for ESA</source>
        <translation>Berpasangan; untuk ESA</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lebih baik</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>★ beyond chance: p &lt; 0.05 by paired randomization. Only sentences that both translated are compared, and metrics only in the same language.</source>
        <translation>★ bukan kebetulan: p &lt; 0,05 menurut pengacakan berpasangan. Hanya kalimat yang diterjemahkan keduanya yang dibandingkan, dan metrik hanya dalam bahasa yang sama.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>By drawing sentences again and again; where few have errors, by the gamma interval of Fay and Feuer</source>
        <translation>Dengan menarik kalimat berulang kali; bila sedikit yang memuat kesalahan, dengan rentang gamma Fay dan Feuer</translation>
    </message>
    <message>
        <source>Errors / 1000</source>
        <translation>Kesalahan / 1000</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Words of the judged texts, however many reviewers read them</source>
        <translation>Kata dalam teks yang dinilai, berapa pun penilai yang membacanya</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Without pauses over a minute</source>
        <translation>Tanpa jeda lebih dari satu menit</translation>
    </message>
    <message>
        <source>Words an hour</source>
        <translation>Kata per jam</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Double-click a line to open the article at its worst sentence.</source>
        <translation>Klik dua kali sebuah baris untuk membuka artikel pada kalimat terburuknya.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>The day (UTC) on which a review was finished, or begun while it is still open.</source>
        <translation>Hari (UTC) penilaian selesai, atau dimulai jika masih berjalan.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Double-click a line to open a sentence with such an error.</source>
        <translation>Klik dua kali sebuah baris untuk membuka kalimat dengan kesalahan seperti itu.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Penilai lain</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>F1, same words</source>
        <translation>F1, kata sama</translation>
    </message>
    <message>
        <source>Marks on just the same words</source>
        <translation>Tanda pada kata yang persis sama</translation>
    </message>
    <message>
        <source>F1, characters</source>
        <translation>F1, karakter</translation>
    </message>
    <message>
        <source>Characters that both marked</source>
        <translation>Karakter yang ditandai keduanya</translation>
    </message>
    <message>
        <source>F1, with labels</source>
        <translation>F1, dengan label</translation>
    </message>
    <message>
        <source>Characters with the same category and severity</source>
        <translation>Karakter dengan kategori dan keparahan yang sama</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: whether a sentence has an error</source>
        <translation>Kappa Cohen: apakah sebuah kalimat memuat kesalahan</translation>
    </message>
    <message>
        <source>κ, severity</source>
        <translation>κ, keparahan</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: the gravest severity of a sentence</source>
        <translation>Kappa Cohen: keparahan terberat sebuah kalimat</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: points of a sentence</source>
        <translation>Alfa Krippendorff: poin sebuah kalimat</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation: points of a sentence</source>
        <translation>Korelasi Pearson: poin sebuah kalimat</translation>
    </message>
    <message>
        <source>All reviewers together, over {0} sentences: α of points {1}, of “has an error” {2}, of severity {3}. 1 is full agreement, 0 is what chance would give.</source>
        <translation>Semua penilai bersama, pada {0} kalimat: α poin {1}, α “memuat kesalahan” {2}, α keparahan {3}. 1 berarti sepakat penuh, 0 sama dengan kebetulan.</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ (sentences with an error)</source>
        <translation>κ Cohen (kalimat yang memuat kesalahan)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α (points of sentences)</source>
        <translation>α Krippendorff (poin kalimat)</translation>
    </message>
    <message>
        <source>F1 of marked characters</source>
        <translation>F1 karakter yang ditandai</translation>
    </message>
    <message>
        <source>F1 of marks on the same words</source>
        <translation>F1 tanda pada kata yang sama</translation>
    </message>
    <message>
        <source>Correlation r (points of sentences)</source>
        <translation>Korelasi r (poin kalimat)</translation>
    </message>
    <message>
        <source>No article has been read by two reviewers yet.</source>
        <translation>Belum ada artikel yang dibaca dua penilai.</translation>
    </message>
    <message>
        <source>What is compared (Ctrl+Tab turns to the next)</source>
        <translation>Yang dibandingkan (Ctrl+Tab pindah ke berikutnya)</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare again</source>
        <translation>Bandingkan lagi</translation>
    </message>
    <message>
        <source>Automatic metrics</source>
        <translation>Metrik otomatis</translation>
    </message>
    <message>
        <source>ESA judgement</source>
        <translation>Nilai ESA</translation>
    </message>
    <message>
        <source>Penalty points of the sentences</source>
        <translation>Poin penalti kalimat</translation>
    </message>
    <message>
        <source>Scores by reviewer</source>
        <translation>Skor menurut penilai</translation>
    </message>
    <message>
        <source>Scores by article</source>
        <translation>Skor menurut artikel</translation>
    </message>
    <message>
        <source>Errors per 1000 words by category</source>
        <translation>Kesalahan per 1000 kata menurut kategori</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Skor dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Agreement of the reviewers</source>
        <translation>Kesepakatan penilai</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Pairs of systems</source>
        <translation>Pasangan sistem</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Compare – Reviewer</source>
        <translation>Perbandingan – Reviewer</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Yang dibandingkan</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Model penskoran</translation>
    </message>
    <message>
        <source>How errors become a score</source>
        <translation>Cara kesalahan menjadi skor</translation>
    </message>
    <message>
        <source>Measure of agreement</source>
        <translation>Ukuran kesepakatan</translation>
    </message>
    <message>
        <source>Read the database again (F5)</source>
        <translation>Baca lagi basis data (F5)</translation>
    </message>
    <message>
        <source>BLEU, chrF and TER too; in a large database they take some minutes at first</source>
        <translation>BLEU, chrF, dan TER juga; untuk basis data besar perlu beberapa menit pada kali pertama</translation>
    </message>
    <message>
        <source>Counting the errors…</source>
        <translation>Menghitung kesalahan…</translation>
    </message>
    <message>
        <source>Working out intervals and pairs…</source>
        <translation>Menghitung rentang dan pasangan…</translation>
    </message>
    <message>
        <source>Comparing the reviewers…</source>
        <translation>Membandingkan para penilai…</translation>
    </message>
    <message>
        <source>Working out the automatic metrics…</source>
        <translation>Menghitung metrik otomatis…</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Sedang dihitung…</translation>
    </message>
    <message>
        <source>No errors are marked in these articles.</source>
        <translation>Tidak ada kesalahan yang ditandai dalam artikel-artikel ini.</translation>
    </message>
    <message>
        <source>No article is chosen. Tick some in the list at the left.</source>
        <translation>Tidak ada artikel yang dipilih. Centang beberapa dalam daftar di kiri.</translation>
    </message>
    <message>
        <source>The ticked systems and reviewers have nothing in these articles.</source>
        <translation>Sistem dan penilai yang dicentang tidak memiliki apa pun dalam artikel ini.</translation>
    </message>
    <message>
        <source>No finished review yet, and no open one with errors.</source>
        <translation>Belum ada penilaian yang selesai, dan belum ada penilaian berjalan yang berisi kesalahan.</translation>
    </message>
    <message>
        <source>There are no two systems whose translations of the same article were judged.</source>
        <translation>Tidak ada dua sistem yang terjemahannya atas artikel yang sama telah dinilai.</translation>
    </message>
</context>
<context>
    <name>CorrectedArticle</name>
    <message>
        <source>Save the corrected article</source>
        <translation>Simpan artikel terkoreksi</translation>
    </message>
    <message>
        <source>Write this text with its corrections</source>
        <translation>Tulis teks ini dengan koreksinya</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Simpan…</translation>
    </message>
    <message>
        <source>Choose where to write it (Enter)</source>
        <translation>Pilih tempat menulisnya (Enter)</translation>
    </message>
    <message>
        <source>Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n koreksi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionField</name>
    <message>
        <source>Leave the words out</source>
        <translation>Hilangkan kata ini</translation>
    </message>
    <message>
        <source>Leave the words out: nothing should stand there</source>
        <translation>Hilangkan kata ini: seharusnya tidak ada apa-apa di sana</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>The words that should stand there ({0}; Enter stores, Esc goes back)</source>
        <translation>Kata yang seharusnya di sana ({0}; Enter menyimpan, Esc kembali)</translation>
    </message>
    <message>
        <source>store, back to the text</source>
        <translation>simpan, kembali ke teks</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>seperti semula</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikutnya</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dihilangkan</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}?</translation>
    </message>
</context>
<context>
    <name>CriticalQuestion</name>
    <message>
        <source>Critical?</source>
        <translation>Kritis?</translation>
    </message>
    <message>
        <source>Critical means that readers could come to harm. Enter or 3 if so, Esc if not.</source>
        <translation>Kritis berarti pembaca dapat dirugikan. Enter atau 3 bila benar, Esc bila tidak.</translation>
    </message>
    <message>
        <source>Make the error critical (Enter or 3)</source>
        <translation>Jadikan kesalahan ini kritis (Enter atau 3)</translation>
    </message>
    <message>
        <source>Keep the severity as it is (Esc)</source>
        <translation>Biarkan keparahannya seperti semula (Esc)</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritis</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>biarkan</translation>
    </message>
    <message>
        <source>another severity</source>
        <translation>keparahan lain</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The checks are reading the article.</source>
        <translation>Pemeriksaan sedang membaca artikel.</translation>
    </message>
    <message>
        <source>There are no findings to decide.</source>
        <translation>Tidak ada temuan yang perlu diputuskan.</translation>
    </message>
    <message>
        <source>This is the next one: {0} accepts it, {1} puts it aside.</source>
        <translation>Ini temuan berikutnya: {0} menerimanya, {1} mengabaikannya.</translation>
    </message>
    <message>
        <source>That was the last finding.</source>
        <translation>Itu temuan terakhir.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The article beside its English</source>
        <translation>Artikel di samping teks Inggrisnya</translation>
    </message>
    <message>
        <source>Choose an article on the left, or drop an Indonesian article into the window.</source>
        <translation>Pilih artikel di kiri, atau jatuhkan artikel Indonesia ke jendela ini.</translation>
    </message>
    <message>
        <source>Drop an Indonesian article into the window, or open one with {0}.</source>
        <translation>Jatuhkan artikel Indonesia ke jendela ini, atau buka dengan {0}.</translation>
    </message>
    <message>
        <source>Drop an Indonesian article into the window.</source>
        <translation>Jatuhkan artikel Indonesia ke jendela ini.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Acuan</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unlink the counterpart</source>
        <translation>Lepas tautan padanan</translation>
    </message>
    <message>
        <source>Choose another category</source>
        <translation>Pilih kategori lain</translation>
    </message>
    <message>
        <source>Mark the same words elsewhere too</source>
        <translation>Tandai juga kata yang sama di tempat lain</translation>
    </message>
    <message>
        <source>Select words and press a letter for the category, or Enter for all of them.</source>
        <translation>Pilih kata lalu tekan huruf untuk kategorinya, atau Enter untuk melihat semua kategori.</translation>
    </message>
    <message>
        <source>{0} goes to the next error.</source>
        <translation>{0} ke kesalahan berikutnya.</translation>
    </message>
    <message>
        <source>No error chosen.</source>
        <translation>Belum ada kesalahan yang dipilih.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keparahan</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Padanan</translation>
    </message>
    <message>
        <source>none ({0} links words)</source>
        <translation>tidak ada ({0} menautkan)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>also %n more</source>
        <translation>
            <numerusform>juga %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>in a text that was taken away</source>
        <translation>dalam teks yang dikeluarkan</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, baris {1}</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>belum tersimpan</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Dismissed</name>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>Temuan yang diabaikan</translation>
    </message>
    <message>
        <source>Nothing is dismissed. A finding that you dismiss (X) stays away until its words change; it is listed here and can be brought back.</source>
        <translation>Tidak ada yang diabaikan. Temuan yang Anda abaikan (X) tidak muncul lagi sampai kata-katanya berubah; temuan itu terdaftar di sini dan dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Dismissals of other reviewers hold for them alone.</source>
        <translation>Temuan yang diabaikan penilai lain hanya berlaku bagi mereka.</translation>
    </message>
    <message>
        <source>All findings of the check</source>
        <translation>Semua temuan pemeriksaan ini</translation>
    </message>
    <message>
        <source>(its words or its sentence have changed since)</source>
        <translation>(kata-kata atau kalimatnya sudah berubah)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>di semua artikel</translation>
    </message>
    <message>
        <source>in its article</source>
        <translation>di artikelnya</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>the marked words end outside their segment</source>
        <translation>kata yang ditandai berakhir di luar segmennya</translation>
    </message>
    <message>
        <source>there is no such segment</source>
        <translation>segmen itu tidak ada</translation>
    </message>
    <message>
        <source>the segment has no words to mark</source>
        <translation>segmen itu tidak berisi kata yang dapat ditandai</translation>
    </message>
    <message>
        <source>other words stand where it says</source>
        <translation>di tempat yang disebut ada kata lain</translation>
    </message>
    <message>
        <source>its words do not stand in the text that most rows have</source>
        <translation>kata-katanya tidak ada dalam teks menurut kebanyakan baris</translation>
    </message>
    <message>
        <source>its words stand in another place of the text that most rows have</source>
        <translation>kata-katanya ada di tempat lain dalam teks menurut kebanyakan baris</translation>
    </message>
    <message>
        <source>its text is not the one that most rows have</source>
        <translation>teksnya berbeda dari teks menurut kebanyakan baris</translation>
    </message>
    <message>
        <source>it marks no words, so the whole segment is marked</source>
        <translation>tidak menandai kata apa pun, jadi seluruh segmen ditandai</translation>
    </message>
    <message>
        <source>a tag has no partner, so the whole segment is marked</source>
        <translation>ada tag tanpa pasangan, jadi seluruh segmen ditandai</translation>
    </message>
    <message>
        <source>it marks several stretches of words, of which the first is kept</source>
        <translation>menandai beberapa rentang kata; hanya yang pertama disimpan</translation>
    </message>
    <message>
        <source>it refers to issues that are not in the file</source>
        <translation>merujuk ke masalah yang tidak ada di berkas</translation>
    </message>
    <message>
        <source>its severity is not known here and was read as neutral</source>
        <translation>keparahannya tidak dikenal dan dibaca sebagai netral</translation>
    </message>
    <message>
        <source>it is an attention check and was left out</source>
        <translation>ini uji perhatian dan tidak disertakan</translation>
    </message>
    <message>
        <source>it is a control item and was left out</source>
        <translation>ini butir kontrol dan tidak disertakan</translation>
    </message>
    <message>
        <source>it was skipped by its rater and was left out</source>
        <translation>dilewati oleh penilainya dan tidak disertakan</translation>
    </message>
    <message>
        <source>it was deleted by its rater and was left out</source>
        <translation>dihapus oleh penilainya dan tidak disertakan</translation>
    </message>
</context>
<context>
    <name>EnglishInvitation</name>
    <message>
        <source>No English version yet: drop one here, or</source>
        <translation>Belum ada versi Inggris: seret berkasnya ke sini, atau</translation>
    </message>
    <message>
        <source>add an English version…</source>
        <translation>tambahkan versi Inggris…</translation>
    </message>
    <message>
        <source>Choose files to add (Tab goes here from the text)</source>
        <translation>Pilih berkas untuk ditambahkan (Tab dari teks menuju ke sini)</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>to be classified</source>
        <translation>belum dikategorikan</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>baris {0}</translation>
    </message>
</context>
<context>
    <name>ErrorsPanel</name>
    <message>
        <source>Errors and findings</source>
        <translation>Kesalahan dan temuan</translation>
    </message>
    <message>
        <source>Filter the errors</source>
        <translation>Saring kesalahan</translation>
    </message>
    <message>
        <source>Words, category, severity, comment or row (Esc clears, Down goes to the list)</source>
        <translation>Kata, kategori, keparahan, komentar, atau baris (Esc mengosongkan, panah bawah ke daftar)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>The errors you marked</source>
        <translation>Kesalahan yang Anda tandai</translation>
    </message>
    <message>
        <source>What the checks suspect</source>
        <translation>Yang dicurigai pemeriksaan</translation>
    </message>
    <message>
        <source>The errors you marked ({0} goes to the next)</source>
        <translation>Kesalahan yang Anda tandai ({0} ke yang berikutnya)</translation>
    </message>
    <message>
        <source>What the checks suspect ({0} goes to the next)</source>
        <translation>Yang dicurigai pemeriksaan ({0} ke yang berikutnya)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Errors {0}</source>
        <translation>Kesalahan {0}</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>Temuan {0}</translation>
    </message>
    <message>
        <source>No error fits the filter.</source>
        <translation>Tidak ada kesalahan yang cocok.</translation>
    </message>
    <message>
        <source>No errors yet. Select words in the text and press a letter.</source>
        <translation>Belum ada kesalahan. Pilih kata dalam teks dan tekan sebuah huruf.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n correction(s) applied in {0}</source>
        <translation>
            <numerusform>%n koreksi diterapkan dalam {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because they overlap</source>
        <translation>
            <numerusform>%n dilewati karena tumpang tindih</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was copied to {0}</source>
        <translation>Basis data disalin ke {0}</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Menyalin basis data</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teks</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Choose where to write it (Enter)</source>
        <translation>Pilih tempat menyimpannya (Enter)</translation>
    </message>
    <message>
        <source>T&amp;his article</source>
        <translation>Artikel &amp;ini</translation>
    </message>
    <message>
        <source>The article that is open</source>
        <translation>Artikel yang sedang terbuka</translation>
    </message>
    <message>
        <source>&amp;Chosen articles</source>
        <translation>Artikel &amp;pilihan</translation>
    </message>
    <message>
        <source>Those ticked in the list</source>
        <translation>Yang dicentang dalam daftar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>&amp;Semua %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article on the list</source>
        <translation>Setiap artikel dalam daftar</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Artikel yang diekspor</translation>
    </message>
    <message>
        <source>Tick the articles to export (Space)</source>
        <translation>Centang artikel yang akan diekspor (Spasi)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format berkas</translation>
    </message>
    <message>
        <source>What to write (Alt+F)</source>
        <translation>Apa yang ditulis (Alt+F)</translation>
    </message>
    <message>
        <source>Which text of the article to write</source>
        <translation>Teks artikel mana yang ditulis</translation>
    </message>
    <message>
        <source>There is no article yet; add one first.</source>
        <translation>Belum ada artikel; tambahkan satu dahulu.</translation>
    </message>
    <message>
        <source>Tick the articles to export.</source>
        <translation>Centang artikel yang akan diekspor.</translation>
    </message>
    <message>
        <source>Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>First reference</source>
        <translation>Teks acuan pertama</translation>
    </message>
    <message>
        <source>First machine version</source>
        <translation>Terjemahan mesin pertama</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Pilih folder untuk berkas-berkasnya</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>penilaian</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengekspor</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pasangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n koreksi</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written to {1}</source>
        <translation>{0} ditulis ke {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n tidak disertakan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open articles</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Open a folder of pairs</source>
        <translation>Buka folder berisi pasangan</translation>
    </message>
    <message>
        <source>Add English versions</source>
        <translation>Tambah versi Inggris</translation>
    </message>
    <message>
        <source>Save the corrected article</source>
        <translation>Simpan artikel terkoreksi</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Teks (*.txt *.md *.markdown);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Cadangkan basis data</translation>
    </message>
    <message>
        <source>Rename the article</source>
        <translation>Ganti judul artikel</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Judul:</translation>
    </message>
    <message>
        <source>“{0}” was removed from the list; nothing of it is deleted.</source>
        <translation>“{0}” dikeluarkan dari daftar; isinya tidak dihapus.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>What {0} is</source>
        <translation>Isi {0}</translation>
    </message>
    <message>
        <source>Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>English by people</source>
        <translation>Inggris oleh manusia</translation>
    </message>
    <message>
        <source>English by a system</source>
        <translation>Inggris oleh sistem</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nama sistem</translation>
    </message>
    <message>
        <source>System that made {0}</source>
        <translation>Sistem yang menghasilkan {0}</translation>
    </message>
    <message>
        <source>Choose its article</source>
        <translation>Pilih artikelnya</translation>
    </message>
    <message>
        <source>Article of {0}</source>
        <translation>Artikel untuk {0}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Kosongkan saringan (Esc)</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>ke daftar</translation>
    </message>
    <message>
        <source>clear, then back to the text</source>
        <translation>kosongkan, lalu kembali ke teks</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>Words in either text</source>
        <translation>Kata di salah satu teks</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Cari di kedua teks</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capitals apart</source>
        <translation>Bedakan huruf besar dan kecil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata utuh</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Hanya kata utuh</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Tempat sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Tempat berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Tutup bilah cari (Esc)</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>tempat berikutnya</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>tempat sebelumnya</translation>
    </message>
    <message>
        <source>close, back to the text</source>
        <translation>tutup, kembali ke teks</translation>
    </message>
    <message>
        <source>{0} of {1} ({2} Indonesian, {3} English)</source>
        <translation>{0} dari {1} ({2} Indonesia, {3} Inggris)</translation>
    </message>
    <message>
        <source>{0} places ({1} Indonesian, {2} English)</source>
        <translation>{0} tempat ({1} Indonesia, {2} Inggris)</translation>
    </message>
    <message>
        <source>Not found in either text</source>
        <translation>Tidak ditemukan di kedua teks</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>row {0}</source>
        <translation>baris {0}</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>More ways to decide</source>
        <translation>Cara lain untuk memutuskan</translation>
    </message>
    <message>
        <source>Dismiss it everywhere, or decide all of its kind</source>
        <translation>Abaikan di semua artikel, atau putuskan semua yang sejenis</translation>
    </message>
    <message>
        <source>Make it an error as it stands</source>
        <translation>Jadikan kesalahan apa adanya</translation>
    </message>
    <message>
        <source>Make it an error and change it</source>
        <translation>Jadikan kesalahan lalu ubah</translation>
    </message>
    <message>
        <source>Put it aside in this article</source>
        <translation>Abaikan dalam artikel ini</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keparahan</translation>
    </message>
    <message>
        <source>Dismiss in &amp;every article</source>
        <translation>Abaikan di &amp;setiap artikel</translation>
    </message>
    <message>
        <source>Dismiss the &amp;whole check “{0}” here</source>
        <translation>Abaikan seluruh &amp;pemeriksaan “{0}” di sini</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept all %n of this kind</source>
        <translation>
            <numerusform>&amp;Terima semua %n temuan sejenis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in %n other article(s)</source>
        <translation>
            <numerusform>juga dalam %n artikel lain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The Indonesian has {here} words, the English {there}: much longer</source>
        <translation>Teks Indonesia berisi {here} kata, teks Inggris {there}: jauh lebih panjang</translation>
    </message>
    <message>
        <source>The Indonesian has {here} words, the English {there}: much shorter</source>
        <translation>Teks Indonesia berisi {here} kata, teks Inggris {there}: jauh lebih pendek</translation>
    </message>
    <message>
        <source>The pattern {name} took too long again; the rows after this were not looked through</source>
        <translation>Pola {name} terlalu lama lagi; baris-baris sesudah ini tidak diperiksa</translation>
    </message>
    <message>
        <source>The pattern {name} took too long and was stopped in this row</source>
        <translation>Pola {name} terlalu lama dan dihentikan di baris ini</translation>
    </message>
    <message>
        <source>{article} (Indonesian) for {english} (English): the glossary advises against it</source>
        <translation>{article} (Indonesia) untuk {english} (Inggris): tidak dianjurkan glosarium</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): converted</source>
        <translation>{article} (Indonesia) – {english} (Inggris): dikonversi</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different addresses</source>
        <translation>{article} (Indonesia) – {english} (Inggris): alamat berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different currencies</source>
        <translation>{article} (Indonesia) – {english} (Inggris): mata uang berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different dates</source>
        <translation>{article} (Indonesia) – {english} (Inggris): tanggal berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different days of the week</source>
        <translation>{article} (Indonesia) – {english} (Inggris): hari berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different measures</source>
        <translation>{article} (Indonesia) – {english} (Inggris): satuan berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different months</source>
        <translation>{article} (Indonesia) – {english} (Inggris): bulan berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different names</source>
        <translation>{article} (Indonesia) – {english} (Inggris): nama berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different numbers</source>
        <translation>{article} (Indonesia) – {english} (Inggris): bilangan berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): different times</source>
        <translation>{article} (Indonesia) – {english} (Inggris): waktu berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): joined differently</source>
        <translation>{article} (Indonesia) – {english} (Inggris): dirangkai berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): rounded</source>
        <translation>{article} (Indonesia) – {english} (Inggris): dibulatkan</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): spelt differently</source>
        <translation>{article} (Indonesia) – {english} (Inggris): ejaan berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): times of different zones</source>
        <translation>{article} (Indonesia) – {english} (Inggris): waktu dari zona berbeda</translation>
    </message>
    <message>
        <source>{article} (Indonesian) – {english} (English): two spellings of one sound</source>
        <translation>{article} (Indonesia) – {english} (Inggris): dua ejaan untuk bunyi yang sama</translation>
    </message>
    <message>
        <source>{article} (Indonesian): also written {other} in this article</source>
        <translation>{article} (Indonesia): juga ditulis {other} dalam artikel ini</translation>
    </message>
    <message>
        <source>{article} (Indonesian): an earlier article has another rendering of the same English</source>
        <translation>{article} (Indonesia): artikel sebelumnya menerjemahkan kalimat Inggris yang sama secara lain</translation>
    </message>
    <message>
        <source>{article} (Indonesian): corrected to {right} before</source>
        <translation>{article} (Indonesia): pernah dikoreksi menjadi {right}</translation>
    </message>
    <message>
        <source>{article} (Indonesian): corrected to {right} in {title}</source>
        <translation>{article} (Indonesia): dikoreksi menjadi {right} dalam {title}</translation>
    </message>
    <message>
        <source>{article} (Indonesian): earlier articles have {other} for {english}</source>
        <translation>{article} (Indonesia): artikel sebelumnya memakai {other} untuk {english}</translation>
    </message>
    <message>
        <source>{article} (Indonesian): no such address, handle or hashtag in the English</source>
        <translation>{article} (Indonesia): alamat, nama akun, atau tagar itu tidak ada dalam teks Inggris</translation>
    </message>
    <message>
        <source>{article} (Indonesian): no such date or time in the English</source>
        <translation>{article} (Indonesia): tanggal atau waktu itu tidak ada dalam teks Inggris</translation>
    </message>
    <message>
        <source>{article} (Indonesian): no such name in the English</source>
        <translation>{article} (Indonesia): nama itu tidak ada dalam teks Inggris</translation>
    </message>
    <message>
        <source>{article} (Indonesian): no such number in the English</source>
        <translation>{article} (Indonesia): bilangan itu tidak ada dalam teks Inggris</translation>
    </message>
    <message>
        <source>{article} (Indonesian): row {other} has another rendering of the same English</source>
        <translation>{article} (Indonesia): baris {other} menerjemahkan kalimat Inggris yang sama secara lain</translation>
    </message>
    <message>
        <source>{english} (English): no such address, handle or hashtag in the Indonesian</source>
        <translation>{english} (Inggris): alamat, nama akun, atau tagar itu tidak ada dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{english} (English): no such date or time in the Indonesian</source>
        <translation>{english} (Inggris): tanggal atau waktu itu tidak ada dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{english} (English): no such name in the Indonesian</source>
        <translation>{english} (Inggris): nama itu tidak ada dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{english} (English): no such number in the Indonesian</source>
        <translation>{english} (Inggris): bilangan itu tidak ada dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{english} (English): row {other} has other English for the same Indonesian</source>
        <translation>{english} (Inggris): baris {other} memuat teks Inggris lain untuk kalimat Indonesia yang sama</translation>
    </message>
    <message>
        <source>{english} (English): the glossary has {term}, which the Indonesian lacks</source>
        <translation>{english} (Inggris): glosarium mencatat {term}, yang tidak ada dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{here} quotations in the Indonesian, {there} in the English</source>
        <translation>{here} kutipan dalam teks Indonesia, {there} dalam teks Inggris</translation>
    </message>
    <message>
        <source>{words} (English): no negation in the Indonesian</source>
        <translation>{words} (Inggris): tidak ada pengingkaran dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{words} (English): no quotation in the Indonesian</source>
        <translation>{words} (Inggris): tidak ada kutipan dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{words} (English): no such quotation mark in the Indonesian, near {other}</source>
        <translation>{words} (Inggris): tanda kutip itu tidak ada dalam teks Indonesia, dekat {other}</translation>
    </message>
    <message>
        <source>{words} (English): nobody speaks in the Indonesian</source>
        <translation>{words} (Inggris): tidak ada yang berbicara dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{words} (Indonesian): no negation in the English</source>
        <translation>{words} (Indonesia): tidak ada pengingkaran dalam teks Inggris</translation>
    </message>
    <message>
        <source>{words} (Indonesian): no quotation in the English</source>
        <translation>{words} (Indonesia): tidak ada kutipan dalam teks Inggris</translation>
    </message>
    <message>
        <source>{words} – {other} (other side): different end marks</source>
        <translation>{words} – {other} (sisi lain): tanda baca akhir berbeda</translation>
    </message>
    <message>
        <source>{words}: English in the Indonesian</source>
        <translation>{words}: bahasa Inggris dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{words}: Indonesian in the English</source>
        <translation>{words}: bahasa Indonesia dalam teks Inggris</translation>
    </message>
    <message>
        <source>{words}: a character written as markup</source>
        <translation>{words}: karakter yang ditulis sebagai kode markah</translation>
    </message>
    <message>
        <source>{words}: a fragment without counterpart</source>
        <translation>{words}: penggalan tanpa padanan</translation>
    </message>
    <message>
        <source>{words}: a line around the article, not of it</source>
        <translation>{words}: baris di sekitar artikel, bukan isinya</translation>
    </message>
    <message>
        <source>{words}: a sentence begins without a capital</source>
        <translation>{words}: kalimat diawali tanpa huruf besar</translation>
    </message>
    <message>
        <source>{words}: blank before the mark</source>
        <translation>{words}: spasi sebelum tanda baca</translation>
    </message>
    <message>
        <source>{words}: capital inside a sentence</source>
        <translation>{words}: huruf besar di tengah kalimat</translation>
    </message>
    <message>
        <source>{words}: characters of a broken encoding</source>
        <translation>{words}: karakter dari pengodean yang rusak</translation>
    </message>
    <message>
        <source>{words}: invisible character {code}</source>
        <translation>{words}: karakter tak terlihat {code}</translation>
    </message>
    <message>
        <source>{words}: letters of two scripts in one word</source>
        <translation>{words}: huruf dari dua aksara dalam satu kata</translation>
    </message>
    <message>
        <source>{words}: no blank after the mark</source>
        <translation>{words}: tidak ada spasi setelah tanda baca</translation>
    </message>
    <message>
        <source>{words}: no counterpart in the English</source>
        <translation>{words}: tidak ada padanan dalam teks Inggris</translation>
    </message>
    <message>
        <source>{words}: no counterpart in the Indonesian</source>
        <translation>{words}: tidak ada padanan dalam teks Indonesia</translation>
    </message>
    <message>
        <source>{words}: no end mark, unlike the other side</source>
        <translation>{words}: tanpa tanda baca akhir, berbeda dari sisi lain</translation>
    </message>
    <message>
        <source>{words}: not in the dictionary</source>
        <translation>{words}: tidak ada dalam kamus</translation>
    </message>
    <message>
        <source>{words}: opened and not closed, or closed and not opened</source>
        <translation>{words}: dibuka tetapi tidak ditutup, atau ditutup tetapi tidak dibuka</translation>
    </message>
    <message>
        <source>{words}: stray or doubled mark</source>
        <translation>{words}: tanda baca salah tempat atau ganda</translation>
    </message>
    <message>
        <source>{words}: the same words as in row {other}</source>
        <translation>{words}: kata-kata yang sama seperti di baris {other}</translation>
    </message>
    <message>
        <source>{words}: the same words twice in a row</source>
        <translation>{words}: kata-kata yang sama dua kali berturut-turut</translation>
    </message>
    <message>
        <source>{words}: the same words {times} times in the row</source>
        <translation>{words}: kata-kata yang sama {times} kali dalam baris ini</translation>
    </message>
    <message>
        <source>{words}: the word is there twice</source>
        <translation>{words}: kata itu tertulis dua kali</translation>
    </message>
    <message>
        <source>{words}: {message}</source>
        <translation>{words}: {message}</translation>
    </message>
    <message>
        <source>“{words}”: blank at the edge</source>
        <translation>“{words}”: spasi di tepi</translation>
    </message>
    <message>
        <source>“{words}”: blank inside the marks</source>
        <translation>“{words}”: spasi di dalam tanda baca</translation>
    </message>
    <message>
        <source>“{words}”: blank that does not break</source>
        <translation>“{words}”: spasi tak terputus</translation>
    </message>
    <message>
        <source>“{words}”: more than one blank</source>
        <translation>“{words}”: lebih dari satu spasi</translation>
    </message>
    <message>
        <source>“{words}”: tab or unusual blank</source>
        <translation>“{words}”: tabulator atau spasi yang tidak lazim</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Filter the findings</source>
        <translation>Saring temuan</translation>
    </message>
    <message>
        <source>Words, check, reason or row (Esc clears, Down goes to the list)</source>
        <translation>Kata, pemeriksaan, alasan, atau baris (Esc mengosongkan, panah bawah ke daftar)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Tidak ada temuan yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>The checks are reading the article.</source>
        <translation>Pemeriksaan sedang membaca artikel.</translation>
    </message>
    <message>
        <source>Every finding is decided.</source>
        <translation>Semua temuan sudah diputuskan.</translation>
    </message>
    <message>
        <source>The checks found nothing. There is no English yet; most of them read the article beside it.</source>
        <translation>Pemeriksaan tidak menemukan apa-apa. Belum ada teks Inggris; sebagian besar pemeriksaan membaca artikel di sampingnya.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Pemeriksaan tidak menemukan apa pun.</translation>
    </message>
</context>
<context>
    <name>FinishReview</name>
    <message>
        <source>Finish the review</source>
        <translation>Selesaikan penilaian</translation>
    </message>
    <message>
        <source>What is incomplete</source>
        <translation>Yang belum lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) incomplete; choose one to go there:</source>
        <translation>
            <numerusform>%n hal belum lengkap; pilih salah satu untuk menuju ke sana:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is incomplete.</source>
        <translation>Semua sudah lengkap.</translation>
    </message>
    <message>
        <source>Why, in a few words (may be empty)</source>
        <translation>Alasan singkat (boleh kosong)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Selesaikan</translation>
    </message>
    <message>
        <source>Finish and open the &amp;next</source>
        <translation>Selesaikan dan buka yang &amp;berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) nobody decided on.</source>
        <translation>
            <numerusform>%n temuan belum diputuskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the next</source>
        <translation>Ke yang berik&amp;utnya</translation>
    </message>
    <message>
        <source>Close this and go to the next finding</source>
        <translation>Tutup ini dan pergi ke temuan berikutnya</translation>
    </message>
    <message>
        <source>No error was marked.</source>
        <translation>Tidak ada kesalahan yang ditandai.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>to be classified</source>
        <translation>belum dikategorikan</translation>
    </message>
    <message>
        <source>its category is not in this set</source>
        <translation>kategorinya tidak ada dalam tipologi ini</translation>
    </message>
    <message>
        <source>no correction</source>
        <translation>tanpa koreksi</translation>
    </message>
    <message>
        <source>critical without a comment</source>
        <translation>kritis tanpa komentar</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>baris {0}</translation>
    </message>
    <message>
        <source>Go to this error (Enter)</source>
        <translation>Ke kesalahan ini (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>&amp;Lulus</translation>
    </message>
    <message>
        <source>Pass once &amp;corrected</source>
        <translation>Lulus setelah &amp;dikoreksi</translation>
    </message>
    <message>
        <source>F&amp;ail</source>
        <translation>&amp;Tidak lulus</translation>
    </message>
    <message>
        <source>Choose a verdict to finish.</source>
        <translation>Pilih putusan untuk menyelesaikan.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Bukan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ba&amp;ru</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Bahasa I&amp;nggris</translation>
    </message>
    <message>
        <source>In&amp;donesian</source>
        <translation>Bahasa In&amp;donesia</translation>
    </message>
    <message>
        <source>N&amp;ot</source>
        <translation>Buk&amp;an</translation>
    </message>
    <message>
        <source>The English term, in any inflection (Enter)</source>
        <translation>Istilah Inggris, dalam bentuk apa pun (Enter)</translation>
    </message>
    <message>
        <source>Renderings that are welcome, parted by “|” (Enter); may be empty</source>
        <translation>Padanan yang dianjurkan, dipisah dengan “|” (Enter); boleh kosong</translation>
    </message>
    <message>
        <source>Renderings that are not wanted, parted by “|” (Enter); may be empty</source>
        <translation>Padanan yang tidak diinginkan, dipisah dengan “|” (Enter); boleh kosong</translation>
    </message>
    <message>
        <source>Begin another term</source>
        <translation>Mulai istilah lain</translation>
    </message>
    <message>
        <source>Bring in the terms of a file (CSV, XLSX or TBX)</source>
        <translation>Ambil istilah dari berkas (CSV, XLSX, atau TBX)</translation>
    </message>
    <message>
        <source>Write all terms into a file (CSV or TBX)</source>
        <translation>Tulis semua istilah ke berkas (CSV atau TBX)</translation>
    </message>
    <message>
        <source>There are no terms yet. Type one below, or import a table (CSV or XLSX) with the columns english and indonesian, and forbidden if wanted, or a TBX file; the checks then look for these terms in every article.</source>
        <translation>Belum ada istilah. Ketik di bawah, atau impor tabel (CSV atau XLSX) dengan kolom english dan indonesian, dan bila perlu forbidden, atau berkas TBX; pemeriksaan lalu mencari istilah itu di setiap artikel.</translation>
    </message>
    <message>
        <source>“{0}” is in the glossary already.</source>
        <translation>“{0}” sudah ada di glosarium.</translation>
    </message>
    <message>
        <source>The English and at least one rendering are needed.</source>
        <translation>Istilah Inggris dan setidaknya satu padanan diperlukan.</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt);;All files (*)</source>
        <translation>Glosarium (*.csv *.tsv *.xlsx *.tbx *.xml *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Impor glosarium</translation>
    </message>
    <message>
        <source>Tables (*.csv);;TBX (*.tbx)</source>
        <translation>Tabel (*.csv);;TBX (*.tbx)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Ekspor glosarium</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to {0}</source>
        <translation>
            <numerusform>%n istilah ditulis ke {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Saring istilah</translation>
    </message>
    <message>
        <source>Any part of a term, its renderings or its file</source>
        <translation>Bagian mana pun dari istilah, padanannya, atau berkasnya</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Remove the chosen terms (Del)</source>
        <translation>Hapus istilah yang dipilih (Del)</translation>
    </message>
    <message>
        <source>No term fits the filter.</source>
        <translation>Tidak ada istilah yang cocok dengan saringan.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n istilah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added</source>
        <translation>
            <numerusform>%n istilah ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n sudah ada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>Go to row</source>
        <translation>Ke baris</translation>
    </message>
    <message>
        <source>Go to &amp;row</source>
        <translation>Ke &amp;baris</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>Row number, 1 to {0}</source>
        <translation>Nomor baris, 1 sampai {0}</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ke sana</translation>
    </message>
    <message>
        <source>row</source>
        <translation>baris</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>English version</source>
        <translation>Versi Inggris</translation>
    </message>
    <message>
        <source>Choose what stands on the English side</source>
        <translation>Pilih isi sisi Inggris</translation>
    </message>
    <message>
        <source>Choose what stands on the English side ({0} goes to the next)</source>
        <translation>Pilih isi sisi Inggris ({0} ke yang berikutnya)</translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation>Inggris: {0}</translation>
    </message>
    <message>
        <source>English: none</source>
        <translation>Inggris: tidak ada</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} bersama</translation>
    </message>
    <message>
        <source>Add an English version…</source>
        <translation>Tambah versi Inggris…</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%n error(s) brought in</source>
        <translation>
            <numerusform>%n kesalahan dimasukkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Mengimpor {0}</translation>
    </message>
    <message>
        <source>Errors and ratings (*.csv *.tsv *.gz *.json *.jsonl *.xlf *.xliff);;All files (*)</source>
        <translation>Kesalahan dan penilaian (*.csv *.tsv *.gz *.json *.jsonl *.xlf *.xliff);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import errors</source>
        <translation>Impor kesalahan</translation>
    </message>
    <message>
        <source>Batches (*.json);;All files (*)</source>
        <translation>Kumpulan butir (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The texts of {0}</source>
        <translation>Teks untuk {0}</translation>
    </message>
    <message>
        <source>Bring in the others</source>
        <translation>Masukkan yang lain</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Choose the texts…</source>
        <translation>Pilih teksnya…</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import errors</source>
        <translation>Impor kesalahan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris-baris berkas</translation>
    </message>
    <message>
        <source>Lines that were not taken as they stand; Enter copies one</source>
        <translation>Baris yang tidak diambil apa adanya; Enter menyalin satu baris</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>&amp;Salin daftar</translation>
    </message>
    <message>
        <source>Copy all lines with their reasons</source>
        <translation>Salin semua baris beserta alasannya</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) brought in.</source>
        <translation>
            <numerusform>%n kesalahan dimasukkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%n artikel baru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) found again in another place.</source>
        <translation>
            <numerusform>%n kesalahan ditemukan kembali di tempat lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left out.</source>
        <translation>
            <numerusform>%n kesalahan tidak disertakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Tidak disertakan: {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>In no typology, and kept as they are: {0}</source>
        <translation>Tidak ada dalam tipologi mana pun dan disimpan apa adanya: {0}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As the score says</source>
        <translation>Menurut skor</translation>
    </message>
    <message>
        <source>The reviewer&apos;s verdict</source>
        <translation>Putusan penilai</translation>
    </message>
    <message>
        <source>What you make of the article, whatever the score says</source>
        <translation>Putusan Anda atas artikel ini, apa pun skornya</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Alasan singkat</translation>
    </message>
    <message>
        <source>Reason for the verdict</source>
        <translation>Alasan putusan</translation>
    </message>
    <message>
        <source>Judgement from 0 to 100</source>
        <translation>Nilai keseluruhan dari 0 sampai 100</translation>
    </message>
    <message>
        <source>ESA: how good the article is as a whole, from 0 to 100; – for none</source>
        <translation>ESA: seberapa baik artikel secara keseluruhan, dari 0 sampai 100; – jika tidak dinilai</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>all keys</source>
        <translation>semua tombol</translation>
    </message>
    <message>
        <source>What the keys do now ({0} shows all keys)</source>
        <translation>Fungsi tombol saat ini ({0} menampilkan semua tombol)</translation>
    </message>
    <message>
        <source>next control</source>
        <translation>kendali berikutnya</translation>
    </message>
    <message>
        <source>press</source>
        <translation>tekan</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>kembali ke teks</translation>
    </message>
    <message>
        <source>open an article</source>
        <translation>buka artikel</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>semua kategori</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>keparahan</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>koreksi</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>geser ujung</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>next error</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>abaikan</translation>
    </message>
    <message>
        <source>edit first</source>
        <translation>ubah dulu</translation>
    </message>
    <message>
        <source>all of this kind</source>
        <translation>semua sejenis</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>word</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>sisi lain</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>temuan</translation>
    </message>
    <message>
        <source>error</source>
        <translation>kesalahan</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation>Tandai kata terpilih sebagai</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Gerakkan kursor</translation>
    </message>
    <message>
        <source>A word back, a word on</source>
        <translation>Mundur, maju satu kata</translation>
    </message>
    <message>
        <source>Start, end of the line</source>
        <translation>Awal, akhir baris</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Satu halaman naik, turun</translation>
    </message>
    <message>
        <source>Start, end of the text</source>
        <translation>Awal, akhir teks</translation>
    </message>
    <message>
        <source>With any of these: select</source>
        <translation>Bersama tombol di atas: memilih</translation>
    </message>
    <message>
        <source>The word; again: one word more</source>
        <translation>Pilih kata; lagi: tambah satu kata</translation>
    </message>
    <message>
        <source>One word less</source>
        <translation>Kurangi satu kata</translation>
    </message>
    <message>
        <source>End of the mark by a character</source>
        <translation>Geser ujung tanda satu karakter</translation>
    </message>
    <message>
        <source>With no words selected: the correction</source>
        <translation>Tanpa kata terpilih: koreksinya</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>Lepas pilihan</translation>
    </message>
</context>
<context>
    <name>LanguageMessage</name>
    <message>
        <source>The left text seems to be English and the right one Indonesian.</source>
        <translation>Teks kiri tampaknya berbahasa Inggris dan teks kanan berbahasa Indonesia.</translation>
    </message>
    <message>
        <source>The article on the left seems to be {0}, not Indonesian.</source>
        <translation>Artikel di kiri tampaknya berbahasa {0}, bukan Indonesia.</translation>
    </message>
    <message>
        <source>The text on the right seems to be {0}, not English.</source>
        <translation>Teks di kanan tampaknya berbahasa {0}, bukan Inggris.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polandia</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugis</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>No error is chosen.</source>
        <translation>Belum ada kesalahan yang dipilih.</translation>
    </message>
    <message>
        <source>Select words first: W takes the word at the caret.</source>
        <translation>Pilih kata dahulu: W memilih kata pada kursor.</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>Belum ada temuan yang dipilih.</translation>
    </message>
    <message>
        <source>{0} goes to the next.</source>
        <translation>{0} menuju yang berikutnya.</translation>
    </message>
    <message>
        <source>No category has the letter {0}; Enter shows them all.</source>
        <translation>Tidak ada kategori berhuruf {0}; Enter menampilkan semuanya.</translation>
    </message>
    <message>
        <source>Mark the words first (a letter, or Enter); then {0} sets the severity.</source>
        <translation>Tandai kata-katanya dulu (huruf, atau Enter); sesudah itu {0} menetapkan keparahannya.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What is under way is being stopped; then the window closes.</source>
        <translation>Pekerjaan yang berjalan sedang dihentikan; setelah itu jendela ditutup.</translation>
    </message>
</context>
<context>
    <name>MakeReport</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>The &amp;texts with their marks</source>
        <translation>&amp;Teks dengan tandanya</translation>
    </message>
    <message>
        <source>The text with all &amp;corrections applied</source>
        <translation>Teks setelah semua koreksi ditera&amp;pkan</translation>
    </message>
    <message>
        <source>&amp;Open it afterwards</source>
        <translation>Bu&amp;ka sesudahnya</translation>
    </message>
    <message>
        <source>&amp;Write the report…</source>
        <translation>T&amp;ulis laporan…</translation>
    </message>
    <message>
        <source>Choose where to write it (Enter)</source>
        <translation>Pilih tempat menulisnya (Enter)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>&amp;Reviews by</source>
        <translation>Pe&amp;nilaian oleh</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format berkas</translation>
    </message>
    <message>
        <source>&amp;Score by</source>
        <translation>&amp;Skor menurut</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Whose reviews the report tells of (Alt+R)</source>
        <translation>Penilaian siapa yang dilaporkan (Alt+N)</translation>
    </message>
    <message>
        <source>What to write (Alt+F)</source>
        <translation>Apa yang ditulis (Alt+F)</translation>
    </message>
    <message>
        <source>How errors become a score (Alt+S)</source>
        <translation>Cara kesalahan menjadi skor (Alt+S)</translation>
    </message>
    <message>
        <source>The language of the report (Alt+L)</source>
        <translation>Bahasa laporan (Alt+B)</translation>
    </message>
    <message>
        <source>Both columns, each mark on its words (Alt+T)</source>
        <translation>Kedua kolom, setiap tanda pada kata-katanya (Alt+T)</translation>
    </message>
    <message>
        <source>The article as it reads with every correction (Alt+C)</source>
        <translation>Artikel setelah semua koreksi diterapkan (Alt+P)</translation>
    </message>
    <message>
        <source>Show it in the program that the system has for it (Alt+O)</source>
        <translation>Tampilkan dengan program bawaan sistem (Alt+K)</translation>
    </message>
    <message>
        <source>T&amp;his article</source>
        <translation>Artikel &amp;ini</translation>
    </message>
    <message>
        <source>The article that is open</source>
        <translation>Artikel yang sedang terbuka</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n article(s)</source>
        <translation>
            <numerusform>Semu&amp;a %n artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article on the list</source>
        <translation>Setiap artikel dalam daftar</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>Halaman untuk semua peramban (HTML)</translation>
    </message>
    <message>
        <source>Pages to print or hand over (PDF)</source>
        <translation>Halaman untuk dicetak atau diserahkan (PDF)</translation>
    </message>
    <message>
        <source>Scorecard with live formulas (XLSX)</source>
        <translation>Kartu skor dengan rumus hidup (XLSX)</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>Semua penilai</translation>
    </message>
    <message>
        <source>One file with everything in it; it also prints well.</source>
        <translation>Satu berkas berisi semuanya; hasil cetaknya juga rapi.</translation>
    </message>
    <message>
        <source>Page numbers, words that can be selected, marks as on the screen.</source>
        <translation>Bernomor halaman, kata dapat dipilih, tanda seperti di layar.</translation>
    </message>
    <message>
        <source>Change a weight, a severity or a category: the score follows.</source>
        <translation>Ubah bobot, tingkat keparahan, atau kategori: skornya ikut berubah.</translation>
    </message>
</context>
<context>
    <name>MarkedTwice</name>
    <message>
        <source>“{0}” is marked twice as “{1}”.</source>
        <translation>“{0}” ditandai dua kali sebagai “{1}”.</translation>
    </message>
    <message>
        <source>&amp;Go to the first</source>
        <translation>&amp;Ke tanda pertama</translation>
    </message>
    <message>
        <source>Take the second &amp;back</source>
        <translation>&amp;Batalkan yang kedua</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>No error is marked yet.</source>
        <translation>Belum ada kesalahan yang ditandai.</translation>
    </message>
    <message>
        <source>Select the counterpart on the other side first, then link it.</source>
        <translation>Pilih dahulu padanannya di sisi lain, lalu tautkan.</translation>
    </message>
    <message>
        <source>These words stand nowhere else unmarked.</source>
        <translation>Tidak ada lagi kata yang sama yang belum ditandai.</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Matches in the open article</source>
        <translation>Kecocokan di artikel yang terbuka</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Memory of corrections</source>
        <translation>Memori koreksi</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Stood there</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>Dikoreksi menjadi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>&amp;Stood there</source>
        <translation>&amp;Semula</translation>
    </message>
    <message>
        <source>&amp;Corrected to</source>
        <translation>Dikoreksi men&amp;jadi</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>I&amp;nggris</translation>
    </message>
    <message>
        <source>Filter the corrections</source>
        <translation>Saring koreksi</translation>
    </message>
    <message>
        <source>Any part of a correction, its article or its reviewer</source>
        <translation>Bagian mana pun dari koreksi, artikelnya, atau penilainya</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Words that the checks look for, in any inflection (Enter)</source>
        <translation>Kata yang dicari pemeriksaan, dalam segala bentuk (Enter)</translation>
    </message>
    <message>
        <source>Words that are offered instead (Enter)</source>
        <translation>Kata yang ditawarkan sebagai gantinya (Enter)</translation>
    </message>
    <message>
        <source>Offered only where these words stand in the English; empty for anywhere</source>
        <translation>Hanya ditawarkan bila kata ini ada di bahasa Inggrisnya; kosong berarti di mana saja</translation>
    </message>
    <message>
        <source>Forget the chosen corrections; the errors stay (Del)</source>
        <translation>Lupakan koreksi yang dipilih; kesalahannya tetap ada (Del)</translation>
    </message>
    <message>
        <source>Bring in corrections from a table (CSV)</source>
        <translation>Masukkan koreksi dari tabel (CSV)</translation>
    </message>
    <message>
        <source>Write all corrections into a table (CSV)</source>
        <translation>Tulis semua koreksi ke tabel (CSV)</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. When you correct an error, its words and the correction are kept here, and offered where the same words come again.</source>
        <translation>Belum ada yang diingat. Bila Anda mengoreksi kesalahan, kata-katanya dan koreksinya disimpan di sini dan ditawarkan ketika kata yang sama muncul lagi.</translation>
    </message>
    <message>
        <source>No correction fits the filter.</source>
        <translation>Tidak ada koreksi yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Not offered, since it is a single everyday word. Give its English, and it is offered where that stands.</source>
        <translation>Tidak ditawarkan karena hanya satu kata sehari-hari. Isi bahasa Inggrisnya agar ditawarkan di tempat kata Inggris itu ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n koreksi</numerusform>
        </translation>
    </message>
    <message>
        <source>Both the words and their correction are needed.</source>
        <translation>Kata-kata dan koreksinya harus diisi.</translation>
    </message>
    <message>
        <source>Export the memory</source>
        <translation>Ekspor memori</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) written to {0}</source>
        <translation>
            <numerusform>%n koreksi ditulis ke {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>Impor koreksi</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabel (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) added</source>
        <translation>
            <numerusform>%n koreksi ditambahkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Open articles…</source>
        <translation>&amp;Buka artikel…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>&amp;Tempel artikel…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Buka &amp;contoh</translation>
    </message>
    <message>
        <source>Add an &amp;English version…</source>
        <translation>Tambah versi &amp;Inggris…</translation>
    </message>
    <message>
        <source>&amp;Import errors…</source>
        <translation>Im&amp;por kesalahan…</translation>
    </message>
    <message>
        <source>Save the &amp;corrected article…</source>
        <translation>&amp;Simpan artikel terkoreksi…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Batalkan: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Ulangi: {0}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Find in both texts</source>
        <translation>&amp;Cari di kedua teks</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Cari sebelu&amp;mnya</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Ke ba&amp;ris…</translation>
    </message>
    <message>
        <source>Rename the &amp;article…</source>
        <translation>Ganti &amp;judul artikel…</translation>
    </message>
    <message>
        <source>Remove the article from the &amp;list</source>
        <translation>Keluarkan artikel dari &amp;daftar</translation>
    </message>
    <message>
        <source>Copy the article&apos;s &amp;id</source>
        <translation>Sal&amp;in ID artikel</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Tandai</translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation>Pilih &amp;kata</translation>
    </message>
    <message>
        <source>Mark the selection as…</source>
        <translation>Tandai pilihan sebagai…</translation>
    </message>
    <message>
        <source>Mark the selection &amp;directly</source>
        <translation>Tandai pilihan &amp;langsung</translation>
    </message>
    <message>
        <source>C&amp;hange the category…</source>
        <translation>&amp;Ubah kategori…</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>K&amp;eparahan</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Ringan</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation>K&amp;oreksi</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Ko&amp;mentar</translation>
    </message>
    <message>
        <source>&amp;Link the selection as counterpart</source>
        <translation>&amp;Tautkan pilihan sebagai padanan</translation>
    </message>
    <message>
        <source>&amp;Unlink the counterpart</source>
        <translation>Lepas tautan &amp;padanan</translation>
    </message>
    <message>
        <source>Move the &amp;ends of the mark</source>
        <translation>Ge&amp;ser ujung tanda</translation>
    </message>
    <message>
        <source>Mark now, classify la&amp;ter</source>
        <translation>Tandai kini, kate&amp;gorikan nanti</translation>
    </message>
    <message>
        <source>Open a &amp;folder of pairs…</source>
        <translation>Buka &amp;folder berisi pasangan…</translation>
    </message>
    <message>
        <source>Open a &amp;web page…</source>
        <translation>Buka halaman &amp;web…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Laporan…</translation>
    </message>
    <message>
        <source>Mark the s&amp;ame words elsewhere</source>
        <translation>Tandai kata yang sama di tempat la&amp;in</translation>
    </message>
    <message>
        <source>&amp;Remove the error</source>
        <translation>&amp;Hapus kesalahan</translation>
    </message>
    <message>
        <source>&amp;Next error</source>
        <translation>Kesalahan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous error</source>
        <translation>Kesalahan sebelum&amp;nya</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Temu&amp;an</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Temuan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Temuan &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>&amp;Terima temuan</translation>
    </message>
    <message>
        <source>Accept and &amp;edit it</source>
        <translation>Terima lalu &amp;ubah</translation>
    </message>
    <message>
        <source>Accept all of this &amp;kind</source>
        <translation>Terima semua yang se&amp;jenis</translation>
    </message>
    <message>
        <source>&amp;Dismiss the finding</source>
        <translation>&amp;Abaikan temuan</translation>
    </message>
    <message>
        <source>Dismiss the finding in every a&amp;rticle</source>
        <translation>Abaikan temuan di setiap a&amp;rtikel</translation>
    </message>
    <message>
        <source>Dismiss its &amp;whole check here</source>
        <translation>Abaikan seluruh &amp;pemeriksaannya di sini</translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation>Akhir mundur satu kata</translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation>Akhir maju satu kata</translation>
    </message>
    <message>
        <source>Start one word back</source>
        <translation>Awal mundur satu kata</translation>
    </message>
    <message>
        <source>Start one word on</source>
        <translation>Awal maju satu kata</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ta&amp;mpilan</translation>
    </message>
    <message>
        <source>Next &amp;English version</source>
        <translation>Versi &amp;Inggris berikutnya</translation>
    </message>
    <message>
        <source>&amp;Other side, same row</source>
        <translation>Si&amp;si lain, baris sama</translation>
    </message>
    <message>
        <source>&amp;Next row</source>
        <translation>&amp;Baris berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous row</source>
        <translation>Baris s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>Next article of the lis&amp;t</source>
        <translation>Ar&amp;tikel berikutnya dalam daftar</translation>
    </message>
    <message>
        <source>Pre&amp;vious article of the list</source>
        <translation>Artikel sebelu&amp;mnya dalam daftar</translation>
    </message>
    <message>
        <source>Sort t&amp;he articles</source>
        <translation>U&amp;rutkan artikel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Perbesar teks</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Per&amp;kecil teks</translation>
    </message>
    <message>
        <source>Text as &amp;it was</source>
        <translation>&amp;Ukuran teks semula</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>E&amp;rrors</source>
        <translation>Kesa&amp;lahan</translation>
    </message>
    <message>
        <source>Score panel</source>
        <translation>Panel skor</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>La&amp;yar penuh</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Penilaian</translation>
    </message>
    <message>
        <source>&amp;Finish the review…</source>
        <translation>&amp;Selesaikan penilaian…</translation>
    </message>
    <message>
        <source>Go &amp;on with a finished review</source>
        <translation>&amp;Lanjutkan penilaian yang selesai</translation>
    </message>
    <message>
        <source>Re&amp;views of this article</source>
        <translation>P&amp;enilaian artikel ini</translation>
    </message>
    <message>
        <source>Start my o&amp;wn review</source>
        <translation>&amp;Mulai penilaian saya sendiri</translation>
    </message>
    <message>
        <source>Repair sentence and &amp;row</source>
        <translation>Perbaiki kalimat dan &amp;baris</translation>
    </message>
    <message>
        <source>Split the s&amp;entence at the caret</source>
        <translation>Pisahkan &amp;kalimat di kursor</translation>
    </message>
    <message>
        <source>&amp;Join the sentence with the next</source>
        <translation>Gabungkan kalimat b&amp;erikut</translation>
    </message>
    <message>
        <source>&amp;Split the row</source>
        <translation>&amp;Pisahkan baris</translation>
    </message>
    <message>
        <source>&amp;Merge with the next row</source>
        <translation>&amp;Gabungkan dengan baris berikutnya</translation>
    </message>
    <message>
        <source>Move the sentence &amp;up</source>
        <translation>Pindahkan kalimat ke &amp;atas</translation>
    </message>
    <message>
        <source>Move the sentence &amp;down</source>
        <translation>Pindahkan kalimat ke &amp;bawah</translation>
    </message>
    <message>
        <source>Align all rows &amp;again</source>
        <translation>&amp;Jajarkan ulang semua baris</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ban&amp;dingkan…</translation>
    </message>
    <message>
        <source>&amp;Triage…</source>
        <translation>&amp;Triase…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>&amp;Nama Anda…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Commands by name…</source>
        <translation>&amp;Perintah menurut nama…</translation>
    </message>
    <message>
        <source>Ch&amp;ecks…</source>
        <translation>P&amp;emeriksaan…</translation>
    </message>
    <message>
        <source>&amp;Memory…</source>
        <translation>&amp;Memori…</translation>
    </message>
    <message>
        <source>&amp;Patterns…</source>
        <translation>P&amp;ola…</translation>
    </message>
    <message>
        <source>G&amp;lossary…</source>
        <translation>Glosa&amp;rium…</translation>
    </message>
    <message>
        <source>C&amp;heck database…</source>
        <translation>Periksa &amp;basis data…</translation>
    </message>
    <message>
        <source>&amp;Back up the database…</source>
        <translation>&amp;Cadangkan basis data…</translation>
    </message>
    <message>
        <source>Mer&amp;ge a database…</source>
        <translation>Gabu&amp;ngkan basis data…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Buka folder &amp;data</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Ubah tombol…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pen&amp;gaturan…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Semua tombol</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Buka folder &amp;log</translation>
    </message>
    <message>
        <source>&amp;About Reviewer</source>
        <translation>&amp;Tentang Reviewer</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Basis data (*.db);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Merge a database</source>
        <translation>Gabungkan basis data</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%n baris masuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDatabase</name>
    <message>
        <source>Merge a database</source>
        <translation>Gabungkan basis data</translation>
    </message>
    <message>
        <source>Looking at what would come…</source>
        <translation>Melihat apa yang akan masuk…</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Kemajuan penggabungan</translation>
    </message>
    <message>
        <source>Co&amp;py the conflicts</source>
        <translation>&amp;Salin yang bentrok</translation>
    </message>
    <message>
        <source>Copy which rows differ, to look at them one by one</source>
        <translation>Salin baris yang berbeda, untuk dilihat satu per satu</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>Bring these rows into the database that is open</source>
        <translation>Masukkan baris ini ke basis data yang terbuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Jenis baris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Rows that are not here yet</source>
        <translation>Baris yang belum ada di sini</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Lebih baru</translation>
    </message>
    <message>
        <source>Rows that are newer there than here</source>
        <translation>Baris yang lebih baru di sana daripada di sini</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Rows that are here already</source>
        <translation>Baris yang sudah ada di sini</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Rows that are newer here than there</source>
        <translation>Baris yang lebih baru di sini daripada di sana</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Bentrok</translation>
    </message>
    <message>
        <source>Rows that are as new on both sides and differ</source>
        <translation>Baris yang sama barunya di kedua sisi tetapi berbeda</translation>
    </message>
    <message>
        <source>Rows by kind</source>
        <translation>Baris menurut jenis</translation>
    </message>
    <message>
        <source>Nothing would come: all of it is here already.</source>
        <translation>Tidak ada yang akan masuk: semuanya sudah ada di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would come.</source>
        <translation>
            <numerusform>%n baris akan masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in.</source>
        <translation>
            <numerusform>%n baris telah masuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The databases could not be merged; nothing was changed.</source>
        <translation>Basis data tidak dapat digabungkan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Of two states of one row the newer stays, and its history is kept.</source>
        <translation>Bila satu baris berbeda di kedua basis data, yang lebih baru berlaku dan riwayatnya disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays.</source>
        <translation>
            <numerusform>%n bentrok: yang di sini tetap berlaku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>Penyejajaran</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Memory and terms</source>
        <translation>Memori dan istilah</translation>
    </message>
    <message>
        <source>Decisions on findings</source>
        <translation>Keputusan atas temuan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Menggabungkan…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>press</source>
        <translation>tekan</translation>
    </message>
    <message>
        <source>next button</source>
        <translation>tombol berikutnya</translation>
    </message>
    <message>
        <source>close the message</source>
        <translation>tutup pesan</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message>
        <source>Show the older messages too</source>
        <translation>Tampilkan juga pesan yang lebih lama</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n pesan lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Copy the signatures</source>
        <translation>Salin signatur</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Sedang dihitung…</translation>
    </message>
    <message>
        <source>Post-editing</source>
        <translation>Pascaedit</translation>
    </message>
    <message>
        <source>The Indonesian as it came, beside its corrected text</source>
        <translation>Teks Indonesia semula, di samping teks terkoreksinya</translation>
    </message>
    <message>
        <source>The machine version beside the first reference, row by row</source>
        <translation>Terjemahan mesin di samping teks acuan pertama, baris demi baris</translation>
    </message>
    <message>
        <source>{0} beside reference</source>
        <translation>{0} dan acuan</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Your name, kept with your marks:</source>
        <translation>&amp;Nama Anda, disimpan bersama tanda Anda:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>keep the name</source>
        <translation>simpan nama</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nanti saja</translation>
    </message>
</context>
<context>
    <name>OnlyThese</name>
    <message>
        <source>Show all errors again</source>
        <translation>Tampilkan lagi semua kesalahan</translation>
    </message>
    <message>
        <source>What the list is narrowed to</source>
        <translation>Isi daftar yang disaring</translation>
    </message>
    <message>
        <source>Only: {0}</source>
        <translation>Hanya: {0}</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open a web page</source>
        <translation>Buka halaman web</translation>
    </message>
    <message>
        <source>The address of the page, as the browser shows it</source>
        <translation>Alamat halaman, seperti yang ditampilkan peramban</translation>
    </message>
    <message>
        <source>What the page is</source>
        <translation>Apa isi halaman itu</translation>
    </message>
    <message>
        <source>An Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>English by people, of the open article</source>
        <translation>Teks Inggris oleh manusia, untuk artikel yang terbuka</translation>
    </message>
    <message>
        <source>English by a system, of the open article</source>
        <translation>Teks Inggris oleh sistem, untuk artikel yang terbuka</translation>
    </message>
    <message>
        <source>The name of the system that made the English</source>
        <translation>Nama sistem yang menghasilkan teks Inggris</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>&amp;The page is</source>
        <translation>&amp;Halaman ini</translation>
    </message>
    <message>
        <source>&amp;Made by the system</source>
        <translation>&amp;Dihasilkan sistem</translation>
    </message>
    <message>
        <source>The page is fetched from the web when you say so, without its pictures and scripts.</source>
        <translation>Halaman diambil dari web setelah Anda memintanya, tanpa gambar dan skripnya.</translation>
    </message>
    <message>
        <source>&amp;Fetch and open</source>
        <translation>A&amp;mbil dan buka</translation>
    </message>
    <message>
        <source>Fetch the page and open it (Enter)</source>
        <translation>Ambil halaman dan buka (Enter)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.webarchive *.docx *.odt *.rtf *.pdf);;Texts (*.txt *.md *.markdown);;Bilingual files (*.tsv *.csv *.xlsx *.tmx *.xlf *.xliff *.sdlxliff *.mqxliff *.mxliff *.po *.xml *.jsonl);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.webarchive *.docx *.odt *.rtf *.pdf);;Teks (*.txt *.md *.markdown);;Berkas dwibahasa (*.tsv *.csv *.xlsx *.tmx *.xlf *.xliff *.sdlxliff *.mqxliff *.mxliff *.po *.xml *.jsonl);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Memeriksa berkas</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all (Ctrl+C)</source>
        <translation>Salin baris yang dipilih, atau semua (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the whole table, with all digits</source>
        <translation>Simpan seluruh tabel, dengan semua angka desimal</translation>
    </message>
    <message>
        <source>Save the plot as a PNG or SVG file</source>
        <translation>Simpan grafik sebagai berkas PNG atau SVG</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Simpan tabel</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>Gambar PNG (*.png);;Gambar SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Article and English</source>
        <translation>Artikel dan teks Inggris</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Row {number}, {side}</source>
        <translation>Baris {number}, {side}</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>Terpilih: {words}</translation>
    </message>
    <message>
        <source>Error, {severity}: {words}</source>
        <translation>Kesalahan, {severity}: {words}</translation>
    </message>
    <message>
        <source>Finding: {words}</source>
        <translation>Temuan: {words}</translation>
    </message>
</context>
<context>
    <name>PanelList</name>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>remove from the list</source>
        <translation>keluarkan dari daftar</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>kembali ke teks</translation>
    </message>
</context>
<context>
    <name>PasteArticle</name>
    <message>
        <source>Paste an article</source>
        <translation>Tempel artikel</translation>
    </message>
    <message>
        <source>The Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>Its English (may be empty)</source>
        <translation>Teks Inggrisnya (boleh kosong)</translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation>&amp;Indonesia</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>In&amp;ggris</translation>
    </message>
    <message>
        <source>Leave empty when people wrote the English</source>
        <translation>Kosongkan bila teks Inggrisnya tulisan manusia</translation>
    </message>
    <message>
        <source>Leave empty to take the first line</source>
        <translation>Kosongkan untuk memakai baris pertama</translation>
    </message>
    <message>
        <source>&amp;Made by the system</source>
        <translation>&amp;Dihasilkan sistem</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Add the article</source>
        <translation>&amp;Tambah artikel</translation>
    </message>
    <message>
        <source>Add the article (Ctrl+Enter)</source>
        <translation>Tambah artikel (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>Tempel teks di sini</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>&amp;Capitals do not count</source>
        <translation>Huruf &amp;kapital tidak dibedakan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Pola</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>Pe&amp;san</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Dicari di</translation>
    </message>
    <message>
        <source>What the list calls it</source>
        <translation>Namanya di daftar</translation>
    </message>
    <message>
        <source>A regular expression, as Python&apos;s package regex reads it: \b, \w+, (a|b)</source>
        <translation>Ekspresi reguler, seperti yang dibaca paket regex Python: \b, \w+, (a|b)</translation>
    </message>
    <message>
        <source>for example \bdi mana\b</source>
        <translation>misalnya \bdi mana\b</translation>
    </message>
    <message>
        <source>What a finding says about the words that match</source>
        <translation>Yang dikatakan temuan tentang kata yang cocok</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sisi</translation>
    </message>
    <message>
        <source>The side that the pattern is looked for in</source>
        <translation>Sisi tempat pola dicari</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keparahan</translation>
    </message>
    <message>
        <source>How severe its findings are</source>
        <translation>Seberapa parah temuannya</translation>
    </message>
    <message>
        <source>Small letters and capitals are one</source>
        <translation>Huruf kecil dan kapital dianggap sama</translation>
    </message>
</context>
<context>
    <name>PatternProblem</name>
    <message>
        <source>A round bracket is opened and not closed</source>
        <translation>Tanda kurung dibuka tetapi tidak ditutup</translation>
    </message>
    <message>
        <source>A round bracket is closed and not opened</source>
        <translation>Tanda kurung ditutup tetapi tidak dibuka</translation>
    </message>
    <message>
        <source>A square bracket is opened and not closed</source>
        <translation>Tanda kurung siku dibuka tetapi tidak ditutup</translation>
    </message>
    <message>
        <source>There is nothing before this that can repeat</source>
        <translation>Tidak ada apa pun sebelumnya yang dapat diulang</translation>
    </message>
    <message>
        <source>Two signs of repetition follow each other</source>
        <translation>Dua tanda pengulangan berturut-turut</translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation>Rentang berakhir sebelum dimulai</translation>
    </message>
    <message>
        <source>The last backslash has nothing after it; write two for a backslash</source>
        <translation>Garis miring terbalik terakhir tidak diikuti apa pun; tulis dua untuk satu garis miring terbalik</translation>
    </message>
    <message>
        <source>The least number of repetitions is greater than the most</source>
        <translation>Jumlah pengulangan paling sedikit lebih besar daripada paling banyak</translation>
    </message>
    <message>
        <source>There is no group of this name or number</source>
        <translation>Tidak ada kelompok dengan nama atau nomor ini</translation>
    </message>
    <message>
        <source>A group&apos;s name needs letters and digits, with a letter first</source>
        <translation>Nama kelompok terdiri atas huruf dan angka, diawali huruf</translation>
    </message>
    <message>
        <source>The group&apos;s name is not closed with &gt;</source>
        <translation>Nama kelompok tidak ditutup dengan &gt;</translation>
    </message>
    <message>
        <source>This is no known kind of group</source>
        <translation>Jenis kelompok ini tidak dikenal</translation>
    </message>
    <message>
        <source>There is no property of characters of this name</source>
        <translation>Tidak ada sifat karakter dengan nama ini</translation>
    </message>
    <message>
        <source>{0} (at character {1}).</source>
        <translation>{0} (pada karakter {1}).</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>A tick switches a pattern on (Space)</source>
        <translation>Centang menyalakan pola (Spasi)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ba&amp;ru</translation>
    </message>
    <message>
        <source>Begin another pattern</source>
        <translation>Mulai pola lain</translation>
    </message>
    <message>
        <source>Remove the chosen pattern</source>
        <translation>Hapus pola yang dipilih</translation>
    </message>
    <message>
        <source>Take back what was changed here last (Ctrl+Z)</source>
        <translation>Batalkan perubahan terakhir di sini (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New pattern</source>
        <translation>Pola baru</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>There are no patterns yet. A pattern finds words of your choice in every article and says your message about them; choose New to write one.</source>
        <translation>Belum ada pola. Pola menemukan kata pilihan Anda di setiap artikel dan menyampaikan pesan Anda tentangnya; pilih Baru untuk menulisnya.</translation>
    </message>
    <message>
        <source>Matches in the open article are shown here as you type.</source>
        <translation>Kecocokan di artikel yang terbuka tampil di sini saat Anda mengetik.</translation>
    </message>
    <message>
        <source>Stopped in row {0}, where it took more than a tenth of a second; not stored until it is quicker.</source>
        <translation>Dihentikan di baris {0} karena memakan lebih dari sepersepuluh detik; tidak disimpan sampai lebih cepat.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in the open article</source>
        <translation>
            <numerusform>%n kecocokan di artikel yang terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open to try it on.</source>
        <translation>Tidak ada artikel terbuka untuk mencobanya.</translation>
    </message>
    <message>
        <source>Nothing in the open article matches.</source>
        <translation>Tidak ada yang cocok di artikel yang terbuka.</translation>
    </message>
    <message>
        <source>{0} Not stored until it can be read.</source>
        <translation>{0} Tidak disimpan sampai dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak dikenal</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih s&amp;emua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Tu&amp;runkan</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Tampilkan lagi pesan ini</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Lihat di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Beralih ke tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Beralih ke tampilan rinci</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan markah</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis berkas:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terkini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Tampilkan berkas tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa kembali nama berkasnya.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa kembali nama foldernya.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; dilindungi dari perubahan.
Tetap hapus?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Yakin akan menghapus &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dihapus.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Macam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Masukkan nilai:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tampilkan rincian...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan rincian...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan setelan awal</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Batalkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin a&amp;lamat tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>a JSON object is needed here</source>
        <translation>di sini diperlukan objek JSON</translation>
    </message>
    <message>
        <source>a NUL character stands in it</source>
        <translation>ada karakter NUL di dalamnya</translation>
    </message>
    <message>
        <source>a NUL character stands in “{name}”</source>
        <translation>ada karakter NUL dalam “{name}”</translation>
    </message>
    <message>
        <source>a cell has more than {count} characters</source>
        <translation>satu sel berisi lebih dari {count} karakter</translation>
    </message>
    <message>
        <source>a cell has more than {limit:,} characters; shorten it</source>
        <translation>sebuah sel berisi lebih dari {limit:,} karakter; persingkat</translation>
    </message>
    <message>
        <source>a label must be [start, end, name]</source>
        <translation>label harus berbentuk [awal, akhir, nama]</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>ada bilangan yang terlalu panjang di dalamnya</translation>
    </message>
    <message>
        <source>an error must be a JSON object</source>
        <translation>kesalahan harus berupa objek JSON</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arsip</translation>
    </message>
    <message>
        <source>category “{value}” is in no typology; correct it or add its typology first</source>
        <translation>category “{value}” tidak ada dalam tipologi mana pun; betulkan atau tambahkan dahulu tipologinya</translation>
    </message>
    <message>
        <source>database</source>
        <translation>basis data</translation>
    </message>
    <message>
        <source>each category must be a table that begins with [[category]]</source>
        <translation>setiap kategori harus berupa tabel yang diawali [[category]]</translation>
    </message>
    <message>
        <source>entities are not read; remove them</source>
        <translation>entitas tidak dibaca; hapuslah</translation>
    </message>
    <message>
        <source>id “{identity}” must be small letters, digits and single hyphens</source>
        <translation>id “{identity}” harus berupa huruf kecil, angka, dan tanda hubung tunggal</translation>
    </message>
    <message>
        <source>it has other columns than before; open it again</source>
        <translation>kolomnya bukan lagi yang tadi; buka lagi berkas itu</translation>
    </message>
    <message>
        <source>it has {lines} lines where {other} has {wanted}</source>
        <translation>berkas ini berisi {lines} baris, sedangkan {other} berisi {wanted}</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>ini perangkat atau pipa</translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes</source>
        <translation>panjangnya lebih dari {limit:,} bita</translation>
    </message>
    <message>
        <source>it is longer than {limit:,} bytes, as no rating is</source>
        <translation>panjangnya lebih dari {limit:,} bita; tidak ada penilaian sepanjang itu</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>susunannya bertingkat terlalu dalam</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ini bukan objek JSON</translation>
    </message>
    <message>
        <source>it is the database itself</source>
        <translation>itu basis datanya sendiri</translation>
    </message>
    <message>
        <source>it was compressed and is not whole</source>
        <translation>berkas ini dimampatkan dan tidak utuh</translation>
    </message>
    <message>
        <source>it was written by another version of Reviewer; update Reviewer</source>
        <translation>ditulis oleh versi Reviewer yang lain; perbarui Reviewer</translation>
    </message>
    <message>
        <source>its errors must be a list of JSON objects</source>
        <translation>kesalahannya harus berupa daftar objek JSON</translation>
    </message>
    <message>
        <source>its last field is no JSON ({what} at character {column})</source>
        <translation>ruas terakhirnya bukan JSON ({what} pada karakter {column})</translation>
    </message>
    <message>
        <source>its last field is no JSON object</source>
        <translation>ruas terakhirnya bukan objek JSON</translation>
    </message>
    <message>
        <source>its score “{score}” is no number</source>
        <translation>skornya “{score}” bukan bilangan</translation>
    </message>
    <message>
        <source>its words are not those that its id was made of</source>
        <translation>kata-katanya bukan yang menjadi asal id-nya</translation>
    </message>
    <message>
        <source>its words are not those that the article&apos;s id was made of</source>
        <translation>kata-katanya bukan yang menjadi asal id artikel</translation>
    </message>
    <message>
        <source>its “content” has no words</source>
        <translation>“content”-nya tidak berisi kata</translation>
    </message>
    <message>
        <source>its “segments” do not follow each other within the text</source>
        <translation>“segments”-nya tidak berurutan di dalam teks</translation>
    </message>
    <message>
        <source>its “units” do not take every sentence of both texts once</source>
        <translation>“units”-nya tidak mencakup setiap kalimat kedua teks tepat satu kali</translation>
    </message>
    <message>
        <source>key “{key}” already marks “{other}”</source>
        <translation>tombol “{key}” sudah menandai “{other}”</translation>
    </message>
    <message>
        <source>key “{key}” is kept for selecting words; choose another</source>
        <translation>tombol “{key}” dipakai untuk memilih kata; pilih yang lain</translation>
    </message>
    <message>
        <source>key “{key}” must be one letter from A to Z</source>
        <translation>tombol “{key}” harus satu huruf dari A sampai Z</translation>
    </message>
    <message>
        <source>old Office document</source>
        <translation>dokumen Office lama</translation>
    </message>
    <message>
        <source>one of its English texts has no alignment</source>
        <translation>salah satu teks Inggrisnya tidak mempunyai penyejajaran</translation>
    </message>
    <message>
        <source>path “{path}” must be names joined by / without blanks around them</source>
        <translation>path “{path}” harus berupa nama-nama yang dihubungkan / tanpa spasi di sekitarnya</translation>
    </message>
    <message>
        <source>severities does not say how much “{severity}” counts</source>
        <translation>severities tidak menyebut berapa poin “{severity}”</translation>
    </message>
    <message>
        <source>severity “{name}” is not known; choose one of {known}</source>
        <translation>tingkat keparahan “{name}” tidak dikenal; pilih salah satu dari {known}</translation>
    </message>
    <message>
        <source>severity “{value}” is none of {known}; write one of these</source>
        <translation>severity “{value}” bukan salah satu dari {known}; tulis salah satunya</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>the English term is empty</source>
        <translation>istilah Inggrisnya kosong</translation>
    </message>
    <message>
        <source>the article has no text</source>
        <translation>artikel itu tidak mempunyai teks</translation>
    </message>
    <message>
        <source>the article&apos;s own text must come first, and once</source>
        <translation>teks artikel itu sendiri harus lebih dahulu dan hanya satu kali</translation>
    </message>
    <message>
        <source>the category “{path}” is there twice</source>
        <translation>kategori “{path}” ada dua kali</translation>
    </message>
    <message>
        <source>the column {name} is empty</source>
        <translation>kolom {name} kosong</translation>
    </message>
    <message>
        <source>the column {name} is missing; export the table again or put it back</source>
        <translation>kolom {name} tidak ada; ekspor kembali tabelnya atau kembalikan kolom itu</translation>
    </message>
    <message>
        <source>the column “{name}” stands there twice</source>
        <translation>kolom “{name}” ada dua kali</translation>
    </message>
    <message>
        <source>the columns {names} are missing; export the table again or put them back</source>
        <translation>kolom {names} tidak ada; ekspor kembali tabelnya atau kembalikan kolom-kolom itu</translation>
    </message>
    <message>
        <source>the file has {lines} lines and {other} has {expected}; give files in which the same lines belong together</source>
        <translation>berkas ini berisi {lines} baris dan {other} berisi {expected}; berikan berkas yang baris-barisnya berpasangan</translation>
    </message>
    <message>
        <source>the file is empty; it must hold a typology</source>
        <translation>berkas kosong; harus berisi tipologi</translation>
    </message>
    <message>
        <source>the file is empty; it needs the header “id&lt;TAB&gt;en” and a row for each pair</source>
        <translation>berkas kosong; diperlukan baris judul “id&lt;TAB&gt;en” dan satu baris untuk tiap pasangan</translation>
    </message>
    <message>
        <source>the first line must be of the kind “{kind}”</source>
        <translation>baris pertama harus berjenis “{kind}”</translation>
    </message>
    <message>
        <source>the header must name the columns english and indonesian</source>
        <translation>baris judul harus menyebut kolom english dan indonesian</translation>
    </message>
    <message>
        <source>the header must name the columns wrong and right</source>
        <translation>baris judul harus menyebut kolom wrong dan right</translation>
    </message>
    <message>
        <source>the judgement of “{model}” must be a JSON object</source>
        <translation>penilaian “{model}” harus berupa objek JSON</translation>
    </message>
    <message>
        <source>the kind “{kind}” is not known</source>
        <translation>jenis “{kind}” tidak dikenal</translation>
    </message>
    <message>
        <source>the line of its article must come before it</source>
        <translation>baris artikelnya harus mendahuluinya</translation>
    </message>
    <message>
        <source>the line of its review must come before it</source>
        <translation>baris penilaiannya harus mendahuluinya</translation>
    </message>
    <message>
        <source>the line of its text must come before it</source>
        <translation>baris teksnya harus mendahuluinya</translation>
    </message>
    <message>
        <source>the review is of another article, or is there twice</source>
        <translation>penilaian ini milik artikel lain, atau ada dua kali</translation>
    </message>
    <message>
        <source>the site answered {status}</source>
        <translation>situs itu menjawab {status}</translation>
    </message>
    <message>
        <source>the site broke off</source>
        <translation>situs itu memutus sambungan</translation>
    </message>
    <message>
        <source>the site could not prove that it is the one it says</source>
        <translation>situs itu tidak dapat membuktikan identitasnya</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>situs itu tidak menjawab</translation>
    </message>
    <message>
        <source>the site sends from one address to the next</source>
        <translation>situs itu terus mengalihkan dari satu alamat ke alamat lain</translation>
    </message>
    <message>
        <source>there are characters that no text holds, such as NUL; save the table as plain text</source>
        <translation>ada karakter yang tidak boleh ada dalam teks, misalnya NUL; simpan tabel sebagai teks biasa</translation>
    </message>
    <message>
        <source>there are characters that no text holds, such as NUL; save the table as “CSV UTF-8”</source>
        <translation>ada karakter yang tidak boleh ada dalam teks, misalnya NUL; simpan tabel sebagai “CSV UTF-8”</translation>
    </message>
    <message>
        <source>there are more than {count} rows; divide the table</source>
        <translation>ada lebih dari {count} baris; bagilah tabel itu</translation>
    </message>
    <message>
        <source>there are more than {limit:,} ratings; split the file</source>
        <translation>ada lebih dari {limit:,} penilaian; bagilah berkasnya</translation>
    </message>
    <message>
        <source>there are no categories in it</source>
        <translation>tidak ada kategori di dalamnya</translation>
    </message>
    <message>
        <source>there are no issues in it</source>
        <translation>tidak ada jenis masalah di dalamnya</translation>
    </message>
    <message>
        <source>there are no terms for English and Indonesian</source>
        <translation>tidak ada istilah Inggris dan Indonesia</translation>
    </message>
    <message>
        <source>there are no units of XLIFF in it; choose another file</source>
        <translation>tidak ada unit XLIFF di dalamnya; pilih berkas lain</translation>
    </message>
    <message>
        <source>there are {cells} cells where the first line has {count}; mend this row</source>
        <translation>ada {cells} sel, sedangkan baris pertama berisi {count}; perbaiki baris ini</translation>
    </message>
    <message>
        <source>there are {cells} cells where the first line has {wide}</source>
        <translation>ada {cells} sel, sedangkan baris pertama berisi {wide}</translation>
    </message>
    <message>
        <source>there are {count} fields where the header has 2; mend this row</source>
        <translation>ada {count} bidang, sedangkan baris judul berisi 2; perbaiki baris ini</translation>
    </message>
    <message>
        <source>there is 1 field where the header has 2; mend this row</source>
        <translation>ada 1 bidang, sedangkan baris judul berisi 2; perbaiki baris ini</translation>
    </message>
    <message>
        <source>there is no XML in it</source>
        <translation>tidak ada XML di dalamnya</translation>
    </message>
    <message>
        <source>there is no [[category]]; a typology needs at least one</source>
        <translation>tidak ada [[category]]; tipologi memerlukan sedikitnya satu</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>tidak ada folder {folder}</translation>
    </message>
    <message>
        <source>there is no site of that name, or no connection</source>
        <translation>tidak ada situs dengan nama itu, atau tidak ada sambungan</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; save the table as “CSV UTF-8”</source>
        <translation>bita ini bukan UTF-8; simpan tabel sebagai “CSV UTF-8”</translation>
    </message>
    <message>
        <source>this annotation_id stands on line {first} already; keep one of them</source>
        <translation>annotation_id ini sudah ada di baris {first}; sisakan salah satu</translation>
    </message>
    <message>
        <source>this is no JSON ({what} at character {column})</source>
        <translation>ini bukan JSON ({what} pada karakter {column})</translation>
    </message>
    <message>
        <source>this is no JSON: a name is missing</source>
        <translation>ini bukan JSON: ada nama yang hilang</translation>
    </message>
    <message>
        <source>this is no JSON: the file breaks off</source>
        <translation>ini bukan JSON: berkasnya terputus</translation>
    </message>
    <message>
        <source>this is no row of a table ({error})</source>
        <translation>ini bukan baris tabel ({error})</translation>
    </message>
    <message>
        <source>this is no sound XML ({said})</source>
        <translation>ini bukan XML yang utuh ({said})</translation>
    </message>
    <message>
        <source>this is no table of errors; choose a CSV file that Reviewer exported</source>
        <translation>ini bukan tabel kesalahan; pilih berkas CSV yang diekspor Reviewer</translation>
    </message>
    <message>
        <source>this is not JSON; save the file again</source>
        <translation>ini bukan JSON; simpan kembali berkasnya</translation>
    </message>
    <message>
        <source>this is not TOML ({cause})</source>
        <translation>ini bukan TOML ({cause})</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding</source>
        <translation>ini bukan UTF-8; simpan berkas dalam pengodean itu</translation>
    </message>
    <message>
        <source>this is not the header “id&lt;TAB&gt;en”; write it above the rows, or name the English file as well if these are not aligned rows</source>
        <translation>ini bukan baris judul “id&lt;TAB&gt;en”; tulis di atas baris-barisnya, atau sebutkan juga berkas Inggrisnya kalau ini bukan baris sejajar</translation>
    </message>
    <message>
        <source>what Reviewer wrote there was changed and cannot be read; export it again</source>
        <translation>yang ditulis Reviewer di sana telah diubah dan tidak dapat dibaca; ekspor lagi</translation>
    </message>
    <message>
        <source>{column} is empty; fill it in</source>
        <translation>{column} kosong; isilah</translation>
    </message>
    <message>
        <source>{column} “{value}” is no id; put back what Reviewer exported</source>
        <translation>{column} “{value}” bukan id; kembalikan seperti yang diekspor Reviewer</translation>
    </message>
    <message>
        <source>{column} “{value}” is no offset; write a whole number from 0</source>
        <translation>{column} “{value}” bukan posisi; tulis bilangan bulat mulai 0</translation>
    </message>
    <message>
        <source>{column} “{value}” is no time in UTC; write it like {example}</source>
        <translation>{column} “{value}” bukan waktu dalam UTC; tulis seperti {example}</translation>
    </message>
    <message>
        <source>{column} “{value}” is none of {known}; write one of these</source>
        <translation>{column} “{value}” bukan salah satu dari {known}; tulis salah satunya</translation>
    </message>
    <message>
        <source>{count} fields stand here where {needed} are needed</source>
        <translation>di sini ada {count} ruas, padahal diperlukan {needed}</translation>
    </message>
    <message>
        <source>{count} judgements stand here of {segments} segments</source>
        <translation>di sini ada {count} penilaian untuk {segments} segmen</translation>
    </message>
    <message>
        <source>{count} sources stand here beside {targets} targets</source>
        <translation>di sini ada {count} teks sumber di samping {targets} teks sasaran</translation>
    </message>
    <message>
        <source>{first} {start} is not before {second} {end}; correct the offsets</source>
        <translation>{first} {start} tidak mendahului {second} {end}; betulkan posisinya</translation>
    </message>
    <message>
        <source>{key} has no English (en)</source>
        <translation>{key} tidak berisi bahasa Inggris (en)</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} tidak ada</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} harus true atau false</translation>
    </message>
    <message>
        <source>{key} must be words in quotation marks</source>
        <translation>{key} harus berupa kata-kata dalam tanda kutip</translation>
    </message>
    <message>
        <source>{key} must be words, or words by language</source>
        <translation>{key} harus berupa kata-kata, atau kata-kata menurut bahasa</translation>
    </message>
    <message>
        <source>{key} must give points by severity</source>
        <translation>{key} harus memberi poin menurut tingkat keparahan</translation>
    </message>
    <message>
        <source>{key} “{value}” is not known; choose one of {known}</source>
        <translation>{key} “{value}” tidak dikenal; pilih salah satu dari {known}</translation>
    </message>
    <message>
        <source>{key}.{language} must be words in quotation marks</source>
        <translation>{key}.{language} harus berupa kata-kata dalam tanda kutip</translation>
    </message>
    <message>
        <source>{key}: “{language}” is not a language code such as id</source>
        <translation>{key}: “{language}” bukan kode bahasa seperti id</translation>
    </message>
    <message>
        <source>{what} must be a number that is not negative</source>
        <translation>{what} harus berupa bilangan yang tidak negatif</translation>
    </message>
    <message>
        <source>“active_seconds” must be a number from 0</source>
        <translation>“active_seconds” harus bilangan mulai 0</translation>
    </message>
    <message>
        <source>“data” has no text</source>
        <translation>“data” tidak berisi teks</translation>
    </message>
    <message>
        <source>“names” must be as many as “units”</source>
        <translation>jumlah “names” harus sama dengan “units”</translation>
    </message>
    <message>
        <source>“penalty” must be a number from 0</source>
        <translation>“penalty” harus bilangan mulai 0</translation>
    </message>
    <message>
        <source>“reviewer” is empty</source>
        <translation>“reviewer” kosong</translation>
    </message>
    <message>
        <source>“segments” has no list “{side}”</source>
        <translation>“segments” tidak mempunyai daftar “{side}”</translation>
    </message>
    <message>
        <source>“spans” must be one, or two with a counterpart</source>
        <translation>“spans” harus satu, atau dua bila ada padanannya</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {others}</source>
        <translation>“{key}” tidak dikenal di sini; yang dikenal {others}</translation>
    </message>
    <message>
        <source>“{name}” is also the name of “{other}”</source>
        <translation>“{name}” juga nama “{other}”</translation>
    </message>
    <message>
        <source>“{name}” is no id</source>
        <translation>“{name}” bukan id</translation>
    </message>
    <message>
        <source>“{name}” is no time</source>
        <translation>“{name}” bukan waktu</translation>
    </message>
    <message>
        <source>“{name}” must be a JSON object</source>
        <translation>“{name}” harus berupa objek JSON</translation>
    </message>
    <message>
        <source>“{name}” must be a list of JSON objects</source>
        <translation>“{name}” harus berupa daftar objek JSON</translation>
    </message>
    <message>
        <source>“{name}” must be a number from 0 to 100</source>
        <translation>“{name}” harus bilangan dari 0 sampai 100</translation>
    </message>
    <message>
        <source>“{name}” must be a whole number</source>
        <translation>“{name}” harus bilangan bulat</translation>
    </message>
    <message>
        <source>“{name}” must be lists of {width} whole numbers</source>
        <translation>“{name}” harus berupa daftar berisi {width} bilangan bulat</translation>
    </message>
    <message>
        <source>“{name}” must be one of {known}</source>
        <translation>“{name}” harus salah satu dari {known}</translation>
    </message>
    <message>
        <source>“{name}” must be text</source>
        <translation>“{name}” harus berupa teks</translation>
    </message>
    <message>
        <source>“{parent}” must be listed before “{path}”</source>
        <translation>“{parent}” harus didaftar sebelum “{path}”</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>ESA judgement</source>
        <translation>Nilai ESA</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Lembar kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>The report was written to {0}</source>
        <translation>Laporan ditulis ke {0}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Menulis laporan</translation>
    </message>
</context>
<context>
    <name>ReviewerError</name>
    <message>
        <source>A reviewer needs a name; type yours.</source>
        <translation>Penilai perlu nama; ketikkan nama Anda.</translation>
    </message>
    <message>
        <source>A scorecard is computed by MQM 2.0, not by {model}; choose mqm2 or a typology&apos;s file, or write the report as .html or .pdf.</source>
        <translation>Kartu skor dihitung dengan MQM 2.0, bukan {model}; pilih mqm2 atau berkas tipologi, atau tulis laporan sebagai .html atau .pdf.</translation>
    </message>
    <message>
        <source>No article is called or numbered “{query}”; “reviewer list” shows them all.</source>
        <translation>Tidak ada artikel dengan judul atau nomor “{query}”; “reviewer list” menampilkan semuanya.</translation>
    </message>
    <message>
        <source>No text has two reviews to be compared; let another reviewer mark one of these articles, or bring their errors in with “reviewer import”.</source>
        <translation>Tidak ada teks dengan dua penilaian untuk dibandingkan; mintalah penilai lain menandai salah satu artikel ini, atau masukkan kesalahannya dengan “reviewer import”.</translation>
    </message>
    <message>
        <source>Review {review_id} belongs to another article than the file says; correct its review_id and import it again.</source>
        <translation>Penilaian {review_id} milik artikel lain, bukan yang disebut dalam berkas; perbaiki review_id-nya dan impor lagi.</translation>
    </message>
    <message>
        <source>The answer could not be written ({reason}); let it go to a place with room, or to the screen.</source>
        <translation>Jawaban tidak dapat ditulis ({reason}); arahkan ke tempat yang masih lapang, atau ke layar.</translation>
    </message>
    <message>
        <source>The article has no text “{query}”; it has {known}.</source>
        <translation>Artikel ini tidak memiliki teks “{query}”; yang ada: {known}.</translation>
    </message>
    <message>
        <source>The pattern “{name}” cannot be read ({reason}); correct it in Tools &gt; Patterns.</source>
        <translation>Pola “{name}” tidak dapat dibaca ({reason}); perbaiki di Alat &gt; Pola.</translation>
    </message>
    <message>
        <source>There is no article to report on; add one first.</source>
        <translation>Belum ada artikel untuk dilaporkan; tambahkan dahulu.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; start Reviewer where there is one, or draw a picture of an article with “reviewer screenshot”.</source>
        <translation>Tidak ada layar untuk membuka jendela; jalankan Reviewer di komputer berlayar, atau buat gambar artikel dengan “reviewer screenshot”.</translation>
    </message>
    <message>
        <source>There is no space left for {path}; free some space and try again.</source>
        <translation>Tidak ada ruang tersisa untuk {path}; kosongkan ruang dan coba lagi.</translation>
    </message>
    <message>
        <source>There is no text to add; copy the article&apos;s words and paste again.</source>
        <translation>Tidak ada teks untuk ditambahkan; salin isi artikel dan tempel lagi.</translation>
    </message>
    <message>
        <source>There is nothing to compare: these articles have no errors, finished reviews or machine versions with a reference; review one of them first.</source>
        <translation>Tidak ada yang dapat dibandingkan: artikel-artikel ini tidak mempunyai kesalahan, penilaian yang selesai, atau terjemahan mesin beserta teks acuan; nilailah salah satunya dahulu.</translation>
    </message>
    <message>
        <source>This review is by {name} and stays as it is; choose Review &gt; Start my own review to mark.</source>
        <translation>Penilaian ini milik {name} dan tetap seperti adanya; pilih Penilaian &gt; Mulai penilaian saya sendiri untuk menandai.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; look at it again and repeat your change.</source>
        <translation>Ini sudah diubah di jendela lain; lihat lagi dan ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>What was pasted has {size} MB, more than the {limit} MB that can be opened; paste it in parts.</source>
        <translation>Teks yang ditempel berukuran {size} MB, melebihi batas {limit} MB; tempel bagian demi bagian.</translation>
    </message>
    <message>
        <source>What was pasted is not plain text; copy the words again from a text editor.</source>
        <translation>Yang ditempel bukan teks biasa; salin lagi kata-katanya dari penyunting teks.</translation>
    </message>
    <message>
        <source>{name} is another reviewer here; work as {name}, or write your name otherwise.</source>
        <translation>{name} adalah penilai lain di sini; bekerjalah sebagai {name}, atau tulis nama Anda dengan cara lain.</translation>
    </message>
    <message>
        <source>{path} belongs to the database that is open here; choose another file.</source>
        <translation>{path} milik basis data yang sedang terbuka di sini; pilih berkas lain.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}); copy it to this computer and try again.</source>
        <translation>{path} tidak dapat dibaca ({reason}); salin ke komputer ini dan coba lagi.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}); check the disk, its quota and its connection, then try again.</source>
        <translation>{path} tidak dapat dibaca atau ditulis ({reason}); periksa diska, kuota, dan sambungannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
        <translation>{path} tidak dapat ditulis ({reason}); pilih folder lain atau kosongkan ruang.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which are not followed as they can swell a file or fetch others; save it again without them.</source>
        <translation>{path} memuat deklarasi entitas XML, yang tidak diikuti karena dapat menggembungkan berkas atau mengambil berkas lain; simpan lagi tanpa entitas itu.</translation>
    </message>
    <message>
        <source>{path} does not exist; check the name and the folder.</source>
        <translation>{path} tidak ada; periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>{path} has a part, {part}, that would unpack to more than {limit} times its size, as no document does; save it again in the program that made it.</source>
        <translation>{path} memiliki bagian, {part}, yang bila dibuka akan membesar lebih dari {limit} kali, hal yang tidak terjadi pada dokumen biasa; simpan lagi dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>{path} has a part, {part}, whose name leads out of the file; save it again in the program that made it.</source>
        <translation>{path} memiliki bagian, {part}, yang namanya mengarah ke luar berkas; simpan lagi dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>{path} has marked errors ({kind}); bring it in with File &gt; Import or “reviewer import”, which adds its articles too.</source>
        <translation>{path} berisi kesalahan yang sudah ditandai ({kind}); masukkan lewat Berkas &gt; Impor atau “reviewer import”, yang sekaligus menambahkan artikelnya.</translation>
    </message>
    <message>
        <source>{path} has marks without the texts they are in; name the file that has these too (--texts; of Appraise, the JSON of the campaign&apos;s batches).</source>
        <translation>{path} berisi tanda tanpa teksnya; sebutkan juga berkas yang berisi teks itu (--texts; untuk Appraise, JSON kumpulan butir kampanyenya).</translation>
    </message>
    <message>
        <source>{path} has more elements, or elements nested deeper, than any page or document has; copy the article&apos;s words into a text file and open that.</source>
        <translation>{path} memiliki elemen yang lebih banyak atau lebih dalam daripada halaman atau dokumen mana pun; salin kata-kata artikelnya ke berkas teks lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} columns; keep those with the texts and save it again.</source>
        <translation>{path} berisi lebih dari {limit} kolom; sisakan yang berisi teks dan simpan kembali.</translation>
    </message>
    <message>
        <source>{path} has no segments in two languages; choose a file in which each row or unit has the Indonesian words and their English.</source>
        <translation>{path} tidak berisi segmen dalam dua bahasa; pilih berkas yang setiap baris atau unitnya berisi kata-kata Indonesia dan Inggrisnya.</translation>
    </message>
    <message>
        <source>{path} has no text in it; choose a file with the article&apos;s words.</source>
        <translation>{path} tidak berisi teks; pilih berkas yang berisi artikel.</translation>
    </message>
    <message>
        <source>{path} has pages but no text in them, as scans have; let a text recognition (OCR) program read it, and open what that saves.</source>
        <translation>{path} memiliki halaman tetapi tanpa teks, seperti hasil pindaian; baca dengan program pengenal teks (OCR), lalu buka hasil yang disimpannya.</translation>
    </message>
    <message>
        <source>{path} has {count} parts packed in it, more than the {limit} that are opened; save it again in the program that made it.</source>
        <translation>{path} berisi {count} bagian, lebih dari {limit} yang dapat dibuka; simpan lagi dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>{path} has {size} MB, more than the {limit} MB that can be opened; split it into parts.</source>
        <translation>{path} berukuran {size} MB, melebihi batas {limit} MB; bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>{path} is a database, which nothing is written over; choose another name.</source>
        <translation>{path} adalah basis data yang tidak boleh ditimpa; pilih nama lain.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind “{kind}”, from which no article is read; save the article as DOCX, HTML, PDF or plain text and open that.</source>
        <translation>{path} adalah berkas berjenis “{kind}”, yang tidak dibaca sebagai artikel; simpan artikelnya sebagai DOCX, HTML, PDF, atau teks biasa lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind “{kind}”, from which no error categories are read; choose a typology of Reviewer (TOML), MateCat (JSON), BYU&apos;s scorecard or translate5 (XML).</source>
        <translation>{path} adalah berkas jenis “{kind}”, yang tidak dapat dibaca sebagai kategori kesalahan; pilih tipologi Reviewer (TOML), MateCat (JSON), kartu skor BYU, atau translate5 (XML).</translation>
    </message>
    <message>
        <source>{path} is a file of the kind “{kind}”, from which no ratings are read; “reviewer formats” tells from which they are.</source>
        <translation>{path} adalah berkas jenis “{kind}”, yang tidak dapat dibaca sebagai penilaian; “reviewer formats” menampilkan jenis yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{path} is a file of the kind “{kind}”, which has no aligned segments; choose a table, XLIFF, TMX, PO or JSON file with both languages.</source>
        <translation>{path} adalah berkas jenis “{kind}”, yang tidak berisi segmen sejajar; pilih tabel, berkas XLIFF, TMX, PO, atau JSON dengan kedua bahasa.</translation>
    </message>
    <message>
        <source>{path} is a folder in which no pairs were found; give the two files of a pair the same name but for the language, as in news.id.txt and news.en.txt, or name a file.</source>
        <translation>{path} adalah folder tanpa pasangan; beri kedua berkas pasangan nama yang sama kecuali bahasanya, seperti berita.id.txt dan berita.en.txt, atau sebutkan berkas.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} adalah folder; sebutkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be read as {kind}; get it again, or save it again in the program that made it.</source>
        <translation>{path} rusak atau terpotong dan tidak dapat dibaca sebagai {kind}; ambil lagi berkasnya, atau simpan lagi dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>{path} is damaged or no Reviewer database, and no copies lie beside it; choose another file.</source>
        <translation>{path} rusak atau bukan basis data Reviewer, dan tidak ada salinan di sampingnya; pilih berkas lain.</translation>
    </message>
    <message>
        <source>{path} is damaged or no Reviewer database; bring back a copy from {backups}.</source>
        <translation>{path} rusak atau bukan basis data Reviewer; pulihkan salinan dari {backups}.</translation>
    </message>
    <message>
        <source>{path} is empty or no text; name a text file with one segment a line.</source>
        <translation>{path} kosong atau bukan teks; sebutkan berkas teks dengan satu segmen per baris.</translation>
    </message>
    <message>
        <source>{path} is in no known text encoding; save it as UTF-8 and open it again.</source>
        <translation>Pengodean teks {path} tidak dikenal; simpan sebagai UTF-8 dan buka lagi.</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program; close that program or wait, then try again.</source>
        <translation>{path} sedang dipakai program lain; tutup program itu atau tunggu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} is locked with a password; open it in the program that made it, save it without a password, and open that.</source>
        <translation>{path} dikunci dengan kata sandi; buka dengan program pembuatnya, simpan tanpa kata sandi, lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>{path} is neither text nor a document of a known kind; save the article as DOCX, HTML, PDF or plain text and open that.</source>
        <translation>{path} bukan teks dan bukan dokumen berjenis yang dikenal; simpan artikelnya sebagai DOCX, HTML, PDF, atau teks biasa lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>{path} is the database that is open; choose another one to merge with it.</source>
        <translation>{path} adalah basis data yang sedang terbuka; pilih basis data lain untuk digabungkan.</translation>
    </message>
    <message>
        <source>{path} is there already; give the copy another name, or --force to write over it.</source>
        <translation>{path} sudah ada; beri salinan itu nama lain, atau --force untuk menimpanya.</translation>
    </message>
    <message>
        <source>{path} may not be changed; make it writable or choose another file with --db.</source>
        <translation>{path} tidak boleh diubah; beri izin tulis atau pilih berkas lain dengan --db.</translation>
    </message>
    <message>
        <source>{path} may not be read; ask its owner for permission or copy it to a folder of yours.</source>
        <translation>{path} tidak boleh dibaca; minta izin pemiliknya atau salin ke folder Anda.</translation>
    </message>
    <message>
        <source>{path} names no kind of report; end it with .html, .pdf or .xlsx.</source>
        <translation>{path} tidak menyebut jenis laporan; akhiri dengan .html, .pdf, atau .xlsx.</translation>
    </message>
    <message>
        <source>{path} was deleted, moved or replaced while it was open, so nothing more is stored; all that was stored is in {copy}: put that in its place and start Reviewer again.</source>
        <translation>{path} dihapus, dipindahkan, atau diganti selagi terbuka, sehingga tidak ada lagi yang disimpan; semua yang telah disimpan ada di {copy}: taruh berkas itu di tempatnya lalu jalankan Reviewer lagi.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Reviewer ({found}); update Reviewer to open it.</source>
        <translation>{path} dibuat oleh Reviewer yang lebih baru ({found}); perbarui Reviewer untuk membukanya.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} MB, more than the {limit} MB that are opened; take the pictures out of it or split it into parts.</source>
        <translation>{path} akan menjadi {size} MB bila dibuka, lebih dari {limit} MB yang diizinkan; keluarkan gambarnya atau bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}.</source>
        <translation>{path}, baris {line}: {reason}.</translation>
    </message>
    <message>
        <source>{path}: {count} of {total} errors found no place ({details}) and nothing was changed; add the missing texts, or bring in the others with --partial.</source>
        <translation>{path}: {count} dari {total} kesalahan tidak menemukan tempatnya ({details}) dan tidak ada yang diubah; tambahkan teks yang kurang, atau masukkan yang lain dengan --partial.</translation>
    </message>
    <message>
        <source>{url} could not be fetched ({reason}); check the address and the connection, or save the page in a browser and open the file.</source>
        <translation>{url} tidak dapat diambil ({reason}); periksa alamat dan sambungannya, atau simpan halaman itu di peramban lalu buka berkasnya.</translation>
    </message>
    <message>
        <source>{url} has more than the {limit} MB that are fetched; save the article in a browser and open the file.</source>
        <translation>{url} lebih besar daripada {limit} MB yang dapat diambil; simpan artikelnya di peramban lalu buka berkasnya.</translation>
    </message>
    <message>
        <source>{url} is no address of a page; give one that begins with https:// or http:// and names a site.</source>
        <translation>{url} bukan alamat halaman; berikan alamat yang diawali https:// atau http:// dan menyebut situsnya.</translation>
    </message>
    <message>
        <source>{url} leads to this computer or its own network and was not followed; save the page in a browser and open the file.</source>
        <translation>{url} mengarah ke komputer ini atau jaringannya sendiri dan tidak diikuti; simpan halaman itu di peramban lalu buka berkasnya.</translation>
    </message>
    <message>
        <source>{url} took longer than {limit} seconds and was given up; try again later, or save the page in a browser and open the file.</source>
        <translation>{url} memakan waktu lebih dari {limit} detik dan dihentikan; coba lagi nanti, atau simpan halaman itu di peramban lalu buka berkasnya.</translation>
    </message>
    <message>
        <source>“{address}” is no address that pages are fetched from; name a file, or an address that begins with http:// or https://.</source>
        <translation>“{address}” bukan alamat yang dapat diambil; sebutkan berkas, atau alamat yang diawali http:// atau https://.</translation>
    </message>
    <message>
        <source>“{name}” has no review of these articles; they were reviewed by {known}.</source>
        <translation>“{name}” tidak memiliki penilaian atas artikel ini; yang menilainya: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no scoring model; choose {known} or the file of a typology.</source>
        <translation>“{name}” bukan model penskoran; pilih {known} atau berkas tipologi.</translation>
    </message>
    <message>
        <source>“{name}” made none of these articles&apos; texts; there are {known}.</source>
        <translation>“{name}” tidak membuat teks mana pun dari artikel ini; yang ada {known}.</translation>
    </message>
    <message>
        <source>“{path}” is longer than the name of a file may be; check the name.</source>
        <translation>“{path}” lebih panjang daripada nama berkas yang diperbolehkan; periksa namanya.</translation>
    </message>
    <message>
        <source>“{query}” fits {count} articles; give more letters of the article&apos;s id.</source>
        <translation>“{query}” cocok dengan {count} artikel; berikan lebih banyak huruf dari id artikel.</translation>
    </message>
    <message>
        <source>“{size}” is no size for a picture; write width and height such as 1280x800.</source>
        <translation>“{size}” bukan ukuran gambar; tulis lebar dan tinggi, misalnya 1280x800.</translation>
    </message>
    <message>
        <source>“{title}” has errors that quote words which do not stand there ({count}), and they are not shown; Tools &gt; Check database lists them, and {backups} has older copies.</source>
        <translation>“{title}” memuat kesalahan yang mengutip kata yang tidak ada di tempatnya ({count}) sehingga tidak ditampilkan; Alat &gt; Periksa basis data memerincinya, dan salinan lama ada di {backups}.</translation>
    </message>
</context>
<context>
    <name>ReviewsMenu</name>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>open</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Anda)</translation>
    </message>
    <message>
        <source>Show my own review</source>
        <translation>Tampilkan penilaian saya</translation>
    </message>
    <message>
        <source>Start my own review</source>
        <translation>Mulai penilaian saya sendiri</translation>
    </message>
    <message>
        <source>You are looking at the review by {0}.</source>
        <translation>Anda sedang melihat penilaian oleh {0}.</translation>
    </message>
    <message>
        <source>This review was finished. The change opened it again, without a verdict.</source>
        <translation>Penilaian ini sudah selesai. Perubahan itu membukanya kembali, tanpa putusan.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Batalkan perubahan</translation>
    </message>
</context>
<context>
    <name>RowRepair</name>
    <message>
        <source>Put the caret between two words of a sentence to split it there.</source>
        <translation>Letakkan kursor di antara dua kata dalam satu kalimat untuk memisahkannya di sana.</translation>
    </message>
    <message>
        <source>The sentence is split; {0} parts the row too.</source>
        <translation>Kalimat dipisahkan; {0} memisahkan barisnya.</translation>
    </message>
    <message>
        <source>The sentence is split.</source>
        <translation>Kalimat dipisahkan.</translation>
    </message>
    <message>
        <source>There is no sentence after this one.</source>
        <translation>Tidak ada kalimat sesudah kalimat ini.</translation>
    </message>
    <message>
        <source>The two sentences are one now.</source>
        <translation>Kedua kalimat kini menjadi satu.</translation>
    </message>
    <message>
        <source>Aligning the rows</source>
        <translation>Menjajarkan baris</translation>
    </message>
    <message>
        <source>Show one English text alone to repair rows.</source>
        <translation>Tampilkan satu teks Inggris saja untuk memperbaiki baris.</translation>
    </message>
    <message>
        <source>There is nothing to part or move in this row.</source>
        <translation>Tidak ada yang dapat dipisah atau dipindah di baris ini.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} sampai {1}</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>tidak lulus</translation>
    </message>
    <message>
        <source>A text without words has no score.</source>
        <translation>Teks tanpa kata tidak memiliki skor.</translation>
    </message>
    <message>
        <source>Small sample: {0} words, fewer than {1}.</source>
        <translation>Sampel kecil: {0} kata, kurang dari {1}.</translation>
    </message>
    <message>
        <source>95 % interval, by drawing sentences 1000 times.</source>
        <translation>Rentang 95%, dari 1000 kali pengambilan kalimat secara acak.</translation>
    </message>
    <message>
        <source>95 % interval for few errors (gamma, Fay and Feuer): one that nobody met may count as much as the gravest sentence found, a major error at the least.</source>
        <translation>Rentang 95% untuk sedikit kesalahan (gamma, Fay dan Feuer): kesalahan yang tidak ditemui siapa pun dapat seberat kalimat terburuk yang ditemukan, setidaknya satu kesalahan berat.</translation>
    </message>
    <message>
        <source>Passes: {0} is not over the limit of {1}.</source>
        <translation>Lulus: {0} tidak melebihi batas {1}.</translation>
    </message>
    <message>
        <source>Fails: {0} is over the limit of {1}.</source>
        <translation>Tidak lulus: {0} melebihi batas {1}.</translation>
    </message>
    <message>
        <source>Passes: {0} reaches {1}, and no error is critical.</source>
        <translation>Lulus: {0} mencapai {1} dan tidak ada kesalahan kritis.</translation>
    </message>
    <message>
        <source>Fails: {0} is below {1}.</source>
        <translation>Tidak lulus: {0} di bawah {1}.</translation>
    </message>
    <message>
        <source>Score = points of all sentences / sentences = {0} / {1} = {2}</source>
        <translation>Skor = poin semua kalimat / jumlah kalimat = {0} / {1} = {2}</translation>
    </message>
    <message>
        <source>Score = points / words × 1000 = {0} / {1} × 1000 = {2}</source>
        <translation>Skor = poin / kata × 1000 = {0} / {1} × 1000 = {2}</translation>
    </message>
    <message>
        <source>Score = 100 − (100 − pass mark) × points / points acceptable in so many words = 100 − {0} × {1} / {2} = {3}</source>
        <translation>Skor = 100 − (100 − nilai lulus) × poin / poin yang masih dapat diterima untuk jumlah kata ini = 100 − {0} × {1} / {2} = {3}</translation>
    </message>
    <message>
        <source>Score = 100 − points per {0} words × (100 − pass mark) / acceptable points = 100 − {1} × {2} / {3} = {4}</source>
        <translation>Skor = 100 − poin per {0} kata × (100 − nilai lulus) / poin yang masih dapat diterima = 100 − {1} × {2} / {3} = {4}</translation>
    </message>
    <message>
        <source>of the source</source>
        <translation>dari teks sumber</translation>
    </message>
    <message>
        <source>of the judged text</source>
        <translation>dari teks yang dinilai</translation>
    </message>
    <message>
        <source>Penalty points</source>
        <translation>Poin penalti</translation>
    </message>
    <message>
        <source>APT: the sum of weight × severity points of all errors that count</source>
        <translation>APT: jumlah bobot × poin keparahan dari semua kesalahan yang dihitung</translation>
    </message>
    <message>
        <source>Evaluated words</source>
        <translation>Kata yang dinilai</translation>
    </message>
    <message>
        <source>EWC: words by Unicode&apos;s rules that hold a letter or a digit</source>
        <translation>EWC: kata menurut aturan Unicode yang memuat huruf atau angka</translation>
    </message>
    <message>
        <source>Points per word</source>
        <translation>Poin per kata</translation>
    </message>
    <message>
        <source>PWPT = penalty points / words</source>
        <translation>PWPT = poin penalti / kata</translation>
    </message>
    <message>
        <source>Points per {0} words</source>
        <translation>Poin per {0} kata</translation>
    </message>
    <message>
        <source>NPT = points per word × {0}</source>
        <translation>NPT = poin per kata × {0}</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Skor mentah</translation>
    </message>
    <message>
        <source>100 × (1 − points per word)</source>
        <translation>100 × (1 − poin per kata)</translation>
    </message>
    <message>
        <source>Calibrated score</source>
        <translation>Skor terkalibrasi</translation>
    </message>
    <message>
        <source>The pass mark where the text just passes, 100 without errors</source>
        <translation>Sama dengan nilai lulus jika teks pas lulus, 100 tanpa kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>Fails: %n critical error(s).</source>
        <translation>
            <numerusform>Tidak lulus: %n kesalahan kritis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source>No score yet</source>
        <translation>Belum ada skor</translation>
    </message>
    <message>
        <source>Show or hide what the score rests on</source>
        <translation>Tampilkan atau sembunyikan dasar skor</translation>
    </message>
</context>
<context>
    <name>ScoreCommands</name>
    <message>
        <source>small sample</source>
        <translation>sampel kecil</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>Score by the weights of a file</source>
        <translation>Hitung skor dengan bobot dari berkas</translation>
    </message>
    <message>
        <source>Typology (*.toml)</source>
        <translation>Tipologi (*.toml)</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>{0}: {1}. Click or press Enter to list only these.</source>
        <translation>{0}: {1}. Klik atau tekan Enter untuk menampilkan hanya ini.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Weights of a file…</source>
        <translation>Bobot dari berkas…</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Model penskoran</translation>
    </message>
    <message>
        <source>How errors become a score</source>
        <translation>Cara kesalahan menjadi skor</translation>
    </message>
    <message>
        <source>The text that is judged</source>
        <translation>Teks yang dinilai</translation>
    </message>
    <message>
        <source>Errors on a machine&apos;s English judge that system, all others the article</source>
        <translation>Kesalahan pada teks Inggris mesin menilai sistem itu, semua yang lain menilai artikel</translation>
    </message>
    <message>
        <source>Copy all figures with their signatures</source>
        <translation>Salin semua angka beserta signaturnya</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>SKOR</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Tidak ada artikel yang terbuka.</translation>
    </message>
    <message>
        <source>The score is being worked out…</source>
        <translation>Skor sedang dihitung…</translation>
    </message>
    <message>
        <source>No errors are marked in this text.</source>
        <translation>Tidak ada kesalahan yang ditandai dalam teks ini.</translation>
    </message>
    <message>
        <source>Automatic metrics are being worked out…</source>
        <translation>Metrik otomatis sedang dihitung…</translation>
    </message>
    <message>
        <source>No automatic metrics: they need a machine version and a reference, or corrections.</source>
        <translation>Tidak ada metrik otomatis: perlu terjemahan mesin dan teks acuan, atau koreksi.</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Waktu: {0}</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikutnya</translation>
    </message>
    <message>
        <source>close the score panel</source>
        <translation>tutup panel skor</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Errors by category and severity</source>
        <translation>Kesalahan menurut kategori dan keparahan</translation>
    </message>
    <message>
        <source>list these errors alone</source>
        <translation>daftar kesalahan ini saja</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikutnya</translation>
    </message>
    <message>
        <source>close the score panel</source>
        <translation>tutup panel skor</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Finding</source>
        <translation>Mencari</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Takes effect when Reviewer is started again.</source>
        <translation>Berlaku setelah Reviewer dijalankan ulang.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Add your own file…</source>
        <translation>&amp;Tambah berkas sendiri…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Ukuran teks</translation>
    </message>
    <message>
        <source>Error categories</source>
        <translation>Kategori kesalahan</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>Ti&amp;pologi</translation>
    </message>
    <message>
        <source>Errors that are marked already keep their category.</source>
        <translation>Kesalahan yang sudah ditandai tetap dalam kategorinya.</translation>
    </message>
    <message>
        <source>{0} categories, {1} with a letter.</source>
        <translation>{0} kategori, {1} dengan huruf.</translation>
    </message>
    <message>
        <source>Error categories of your own</source>
        <translation>Kategori kesalahan Anda sendiri</translation>
    </message>
    <message>
        <source>Typologies (*.toml *.json *.xml)</source>
        <translation>Tipologi (*.toml *.json *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>SeverityControl</name>
    <message>
        <source>Severity</source>
        <translation>Keparahan</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>no counterpart</source>
        <translation>tanpa padanan</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Give up what is under way</source>
        <translation>Hentikan yang sedang berjalan</translation>
    </message>
    <message>
        <source>Time spent on this review, without pauses over a minute</source>
        <translation>Waktu untuk penilaian ini, tanpa jeda lebih dari semenit</translation>
    </message>
    <message>
        <source>Whether each text is in the language that its place asks for</source>
        <translation>Apakah bahasa setiap teks sesuai dengan tempatnya</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, bukan {1}</translation>
    </message>
    <message>
        <source>Of the texts that are shown; in all texts {0}</source>
        <translation>Dari teks yang ditampilkan; di semua teks {0}</translation>
    </message>
    <message>
        <source>✓ All changes stored</source>
        <translation>✓ Semua perubahan tersimpan</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Mengetik…</translation>
    </message>
</context>
<context>
    <name>StudyCommands</name>
    <message>
        <source>{0} Until a typology is chosen in the settings, errors are marked and weighed by “{1}” instead.</source>
        <translation>{0} Sampai sebuah tipologi dipilih di pengaturan, kesalahan ditandai dan ditimbang menurut “{1}”.</translation>
    </message>
    <message>
        <source>No other article of the list is left to review.</source>
        <translation>Tidak ada lagi artikel dalam daftar yang perlu dinilai.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Triage</source>
        <translation>Triase</translation>
    </message>
    <message>
        <source>Only articles that are not &amp;finished</source>
        <translation>Hanya artikel yang belum &amp;selesai</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Expected errors</source>
        <translation>Perkiraan kesalahan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Temuan terbuka</translation>
    </message>
    <message>
        <source>Each open finding counts by how often findings of its check are errors: as measured at first, then as you accept and dismiss them. Information does not count.</source>
        <translation>Setiap temuan terbuka dihitung menurut seberapa sering temuan pemeriksaannya memang kesalahan: mula-mula menurut pengukuran, lalu menurut yang Anda terima dan abaikan. Informasi tidak dihitung.</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Any part of a title or of its findings</source>
        <translation>Bagian mana pun dari judul atau temuannya</translation>
    </message>
    <message>
        <source>Leave out articles whose reviews are finished</source>
        <translation>Lewati artikel yang penilaiannya sudah selesai</translation>
    </message>
    <message>
        <source>Articles by expected errors</source>
        <translation>Artikel menurut perkiraan kesalahan</translation>
    </message>
    <message>
        <source>Checking the articles</source>
        <translation>Memeriksa artikel</translation>
    </message>
    <message>
        <source>Stop checking; what was checked so far is kept</source>
        <translation>Hentikan pemeriksaan; yang sudah diperiksa tetap disimpan</translation>
    </message>
    <message>
        <source>Read the chosen article (Enter)</source>
        <translation>Baca artikel yang dipilih (Enter)</translation>
    </message>
    <message>
        <source>There are no articles to read.</source>
        <translation>Tidak ada artikel untuk dibaca.</translation>
    </message>
    <message numerus="yes">
        <source>%n without English, checked for what one side shows</source>
        <translation>
            <numerusform>%n tanpa teks Inggris, diperiksa dari satu sisi saja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked yet</source>
        <translation>
            <numerusform>%n belum diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>No article fits the filter.</source>
        <translation>Tidak ada artikel yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Per 1000 words</source>
        <translation>Per 1000 kata</translation>
    </message>
    <message>
        <source>{0} of {1} articles checked</source>
        <translation>{0} dari {1} artikel diperiksa</translation>
    </message>
    <message>
        <source>Looking for articles to check…</source>
        <translation>Mencari artikel untuk diperiksa…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triaging</name>
    <message>
        <source>Checking the articles</source>
        <translation>Memeriksa artikel</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Give up</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Give up what is under way; what is there stays</source>
        <translation>Hentikan yang sedang berjalan; yang sudah ada tetap</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Given up: not all figures are there.</source>
        <translation>Dihentikan: belum semua angka ada.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>A sheet each for errors, articles and reviews, with the marked words coloured in their context and filters above the columns.</source>
        <translation>Masing-masing satu lembar untuk kesalahan, artikel, dan penilaian, dengan kata yang ditandai berwarna dalam konteksnya dan penyaring di atas kolom.</translation>
    </message>
    <message>
        <source>A task for each segment, each reviewer&apos;s errors with comments, corrections and linked words; can be imported again.</source>
        <translation>Satu tugas per segmen, kesalahan setiap penilai dengan komentar, koreksi, dan kata tertaut; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Aligned rows (TSV)</source>
        <translation>Baris sejajar (TSV)</translation>
    </message>
    <message>
        <source>Aligned rows with errors (XLIFF 1.2)</source>
        <translation>Baris sejajar dengan kesalahan (XLIFF 1.2)</translation>
    </message>
    <message>
        <source>Aligned rows with errors (XLIFF 2.1)</source>
        <translation>Baris sejajar dengan kesalahan (XLIFF 2.1)</translation>
    </message>
    <message>
        <source>Article with comments and tracked changes (DOCX)</source>
        <translation>Artikel dengan komentar dan perubahan terlacak (DOCX)</translation>
    </message>
    <message>
        <source>Articles whole (JSON lines)</source>
        <translation>Artikel utuh (baris JSON)</translation>
    </message>
    <message>
        <source>Cannot be imported again; cells are cut after 32,767 characters.</source>
        <translation>Tidak dapat diimpor kembali; isi sel dipotong setelah 32.767 karakter.</translation>
    </message>
    <message>
        <source>Corrected article (DOCX)</source>
        <translation>Artikel yang sudah dikoreksi (DOCX)</translation>
    </message>
    <message>
        <source>Corrected article (HTML)</source>
        <translation>Artikel yang sudah dikoreksi (HTML)</translation>
    </message>
    <message>
        <source>Corrected article (text)</source>
        <translation>Artikel yang sudah dikoreksi (teks)</translation>
    </message>
    <message>
        <source>Each error is a Word comment on the exact words, each correction a tracked change to accept or reject.</source>
        <translation>Setiap kesalahan menjadi komentar Word pada kata yang tepat, setiap koreksi menjadi perubahan terlacak yang dapat diterima atau ditolak.</translation>
    </message>
    <message>
        <source>Each error with its words between &lt;v&gt; and &lt;/v&gt;, and a row for each segment without errors; can be imported again.</source>
        <translation>Setiap kesalahan dengan kata-katanya di antara &lt;v&gt; dan &lt;/v&gt;, dan satu baris untuk setiap segmen tanpa kesalahan; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Each reviewer&apos;s scores and errors by segment, places in UTF-16 units; can be imported again.</source>
        <translation>Skor dan kesalahan setiap penilai menurut segmen, tempatnya dalam satuan UTF-16; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Each row with words on both sides, corrected, beside each English text, for translation tools.</source>
        <translation>Setiap baris yang berisi kata di kedua sisi, sudah dikoreksi, di samping setiap teks Inggris, untuk alat penerjemahan.</translation>
    </message>
    <message>
        <source>Each segment with the errors of a reviewer as labels, severity and category; can be imported again.</source>
        <translation>Setiap segmen dengan kesalahan seorang penilai sebagai label berisi keparahan dan kategori; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Every error with its exact place, words, category, correction and times; opens in any spreadsheet and can be imported again.</source>
        <translation>Setiap kesalahan dengan tempat, kata, kategori, koreksi, dan waktunya yang tepat; dapat dibuka dengan program lembar kerja apa pun dan dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Every row with its words on both sides, their places in the texts and the row&apos;s name in the file it came from.</source>
        <translation>Setiap baris dengan kata di kedua sisi, tempatnya dalam teks, dan nama baris itu dalam berkas asalnya.</translation>
    </message>
    <message>
        <source>Every text, row, review and error with its ids and times, one a line; comes back as it was.</source>
        <translation>Setiap teks, baris, penilaian, dan kesalahan dengan id dan waktunya, satu per baris; kembali seperti semula.</translation>
    </message>
    <message>
        <source>Leaves out corrections, ids and which errors repeat others; tabs and line ends become blanks.</source>
        <translation>Tidak menyertakan koreksi, id, dan kesalahan mana yang berulang; tab dan akhir baris menjadi spasi.</translation>
    </message>
    <message>
        <source>Leaves out corrections that overlap and all that is known of the errors.</source>
        <translation>Tidak menyertakan koreksi yang bertumpang tindih dan semua keterangan tentang kesalahan.</translation>
    </message>
    <message>
        <source>Leaves out corrections, comments, ids, words marked in the source and which errors repeat others.</source>
        <translation>Tidak menyertakan koreksi, komentar, id, kata yang ditandai dalam sumber, dan kesalahan mana yang berulang.</translation>
    </message>
    <message>
        <source>Leaves out corrections, times, ids and which errors repeat others; tabs and line ends become blanks.</source>
        <translation>Tidak menyertakan koreksi, waktu, id, dan kesalahan mana yang berulang; tab dan akhir baris menjadi spasi.</translation>
    </message>
    <message>
        <source>Leaves out how reviews ended, the time they took and the history.</source>
        <translation>Tidak menyertakan hasil penilaian, waktu yang dipakai, dan riwayat.</translation>
    </message>
    <message>
        <source>Leaves out rows with words on one side only and all that is known of the errors.</source>
        <translation>Tidak menyertakan baris yang berisi kata di satu sisi saja dan semua keterangan tentang kesalahan.</translation>
    </message>
    <message>
        <source>Leaves out the errors.</source>
        <translation>Tidak menyertakan kesalahan.</translation>
    </message>
    <message>
        <source>Leaves out the other texts and the rows; cannot be imported again.</source>
        <translation>Tidak menyertakan teks lain dan baris; tidak dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Leaves out the steps for undo, decisions on findings and the memory.</source>
        <translation>Tidak menyertakan langkah untuk urungkan, keputusan atas temuan, dan memori.</translation>
    </message>
    <message>
        <source>Leaves out the texts, their rows and how reviews ended.</source>
        <translation>Tidak menyertakan teks, barisnya, dan hasil penilaian.</translation>
    </message>
    <message>
        <source>Leaves out which errors repeat others and how reviews ended.</source>
        <translation>Tidak menyertakan kesalahan mana yang berulang dan hasil penilaian.</translation>
    </message>
    <message>
        <source>Leaves out words in the source, comments, corrections, times, ids and which errors repeat others.</source>
        <translation>Tidak menyertakan kata dalam sumber, komentar, koreksi, waktu, id, dan kesalahan mana yang berulang.</translation>
    </message>
    <message>
        <source>Ratings as Label Studio keeps them (JSON)</source>
        <translation>Penilaian seperti dalam Label Studio (JSON)</translation>
    </message>
    <message>
        <source>Ratings as Marot and Anthea keep them (TSV)</source>
        <translation>Penilaian seperti dalam Marot dan Anthea (TSV)</translation>
    </message>
    <message>
        <source>Ratings as Pearmut keeps them (JSON lines)</source>
        <translation>Penilaian seperti dalam Pearmut (baris JSON)</translation>
    </message>
    <message>
        <source>Ratings as doccano keeps them (JSON lines)</source>
        <translation>Penilaian seperti dalam doccano (baris JSON)</translation>
    </message>
    <message>
        <source>Ratings as released for WMT (TSV)</source>
        <translation>Penilaian seperti yang diterbitkan untuk WMT (TSV)</translation>
    </message>
    <message>
        <source>Rows, texts and errors for translation tools: ITS quality issues with marks on the exact words; all of it can be imported again.</source>
        <translation>Baris, teks, dan kesalahan untuk alat penerjemahan: masalah mutu ITS dengan tanda pada kata yang tepat; semuanya dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>Table of errors (CSV)</source>
        <translation>Tabel kesalahan (CSV)</translation>
    </message>
    <message>
        <source>Table of errors (TSV)</source>
        <translation>Tabel kesalahan (TSV)</translation>
    </message>
    <message>
        <source>The same columns with tabs between them, one line an error, for scripts; can be imported again.</source>
        <translation>Kolom yang sama dengan tab di antaranya, satu baris per kesalahan, untuk skrip; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>The same for older translation tools; where errors overlap, their marks are split.</source>
        <translation>Isi yang sama untuk alat penerjemahan lama; tanda yang bertumpang tindih dipecah.</translation>
    </message>
    <message>
        <source>The same rows with times, comments and places in tokens as JSON; can be imported again.</source>
        <translation>Baris yang sama dengan waktu, komentar, dan tempat dalam token sebagai JSON; dapat diimpor kembali.</translation>
    </message>
    <message>
        <source>The text with every correction applied.</source>
        <translation>Teks dengan semua koreksi diterapkan.</translation>
    </message>
    <message>
        <source>Translation memory of corrected rows (TMX)</source>
        <translation>Memori terjemahan dari baris yang sudah dikoreksi (TMX)</translation>
    </message>
    <message>
        <source>Workbook of errors, articles and reviews (XLSX)</source>
        <translation>Buku kerja kesalahan, artikel, dan penilaian (XLSX)</translation>
    </message>
</context>
<context>
    <name>WhatFailed</name>
    <message>
        <source>Add a folder</source>
        <translation>Tambah folder</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n artikel ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be:</source>
        <translation>
            <numerusform>%n berkas tidak dapat ditambahkan:</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be added</source>
        <translation>Yang tidak dapat ditambahkan</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>&amp;Salin daftar</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>en</source>
        <comment>code of the language translated to: id</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Ringan</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>To be classified</source>
        <translation>Belum dikategorikan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>mesin</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>acuan</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} dan {1}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>open</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>pass once corrected</source>
        <translation>lulus setelah dikoreksi</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>tidak lulus</translation>
    </message>
    <message>
        <source>verdict: {0}</source>
        <translation>putusan: {0}</translation>
    </message>
    <message>
        <source>{0} in {1} reviews</source>
        <translation>{0} dalam {1} penilaian</translation>
    </message>
    <message>
        <source>{0} expected</source>
        <translation>perkiraan {0}</translation>
    </message>
    <message>
        <source>{0} of {1} rows rated</source>
        <translation>{0} dari {1} baris dinilai</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} jam {1} mnt</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} mnt</translation>
    </message>
    <message>
        <source>{0} → (left out)</source>
        <translation>{0} → (dihilangkan)</translation>
    </message>
</context>
<context>
    <name>YourName</name>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>{0} reviews here.</source>
        <translation>Yang menilai di sini: {0}.</translation>
    </message>
    <message>
        <source>Type a name, or choose one below (Down)</source>
        <translation>Ketik nama, atau pilih di bawah (panah bawah)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Names known here</source>
        <translation>Nama yang dikenal di sini</translation>
    </message>
    <message>
        <source>I am &amp;somebody else from now on</source>
        <translation>Mulai sekarang &amp;orang lain yang menilai</translation>
    </message>
    <message>
        <source>It is my name, &amp;written correctly</source>
        <translation>Ini nama saya, ditulis dengan &amp;benar</translation>
    </message>
    <message>
        <source>Earlier marks keep their author; yours go into a new review.</source>
        <translation>Tanda sebelumnya tetap milik pembuatnya; tanda Anda masuk ke penilaian baru.</translation>
    </message>
    <message>
        <source>It changes on all marks made until now.</source>
        <translation>Nama berubah pada semua tanda yang dibuat sampai sekarang.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>Tulis {0}</translation>
    </message>
    <message>
        <source>Work as {0}</source>
        <translation>Bekerja sebagai {0}</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Column {0}</source>
        <translation>Kolom {0}</translation>
    </message>
    <message>
        <source>What {0} is</source>
        <translation>Isi {0}</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>Isi kolom ini</translation>
    </message>
    <message>
        <source>Indonesian article</source>
        <translation>Artikel Indonesia</translation>
    </message>
    <message>
        <source>English by people</source>
        <translation>Bahasa Inggris oleh manusia</translation>
    </message>
    <message>
        <source>English by a system</source>
        <translation>Bahasa Inggris oleh sistem</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nama segmen</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nama dokumen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nama sistem</translation>
    </message>
    <message>
        <source>System that made {0}</source>
        <translation>Sistem pembuat {0}</translation>
    </message>
</context>
</TS>
