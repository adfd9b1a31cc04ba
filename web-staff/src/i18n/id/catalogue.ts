/** Words of the catalogue list and of contributors. */
export const catalogue = {
  title: "Katalog", summary: "{{titles}} judul", summaryFiltered: "{{titles}} judul cocok", newTitle: "Judul baru", search: "Cari di katalog", searchPlaceholder: "Judul, pengarang, ISBN, nomor panggil", filter: "Saringan", columns: "Kolom", columnsShown: "Kolom yang tampil", resetColumns: "Kembalikan baku",
  list: "Daftar judul", clearFilters: "Hapus semua saringan", removeFilter: "Hapus saringan {{name}}", withoutWords: "Tanpa kata {{words}}", didYouMean: "Mungkin maksud Anda", resultsSpoken_one: "{{count}} judul", resultsSpoken_other: "{{count}} judul",
  column: { callNumber: "Nomor panggil", title: "Judul", year: "Tahun", material: "Bahan", isbn: "ISBN", onShelf: "Ada di rak", publisher: "Penerbit", added: "Ditambahkan" },
  sortBy: "Urutkan menurut {{column}}", sort: "Urutan", order: { RELEVANCE: "Paling cocok", NEWEST: "Terbaru masuk", TITLE: "Judul A–Z", TITLE_DESC: "Judul Z–A", YEAR: "Tahun, lama dahulu", YEAR_DESC: "Tahun, baru dahulu" },
  onShelf: "{{available}} dari {{total}}", noCopies: "tanpa eksemplar", noIsbn: "tanpa ISBN", wrongIsbn: "angka cek salah",
  emptyTitle: "Katalog masih kosong", emptyText: "Tambahkan judul pertama, atau impor dari sistem lama lewat baris perintah.", nothingTitle: "Tidak ada judul yang cocok", nothingText: "Ubah kata carian, atau hapus saringan.",
  preview: "Rincian judul", copiesCount_one: "{{count}} eksemplar", copiesCount_other: "{{count}} eksemplar", edit: "Sunting", open: "Buka", moreCopies_one: "dan {{count}} lagi", moreCopies_other: "dan {{count}} lagi", page: "Halaman",
  filters: { availableNow: "Ada di rak sekarang", branches: "Cabang", materialTypes: "Bahan", languages: "Bahasa", audiences: "Pembaca", classes: "Kelas", years: "Tahun terbit", yearFrom: "dari", yearTo: "sampai", subjects: "Subjek", contributors: "Pengarang", availability: "Ketersediaan", apply: "Terapkan", chosen: "{{name}}: {{values}}", andMore: "{{first}} +{{count}}" },
  reference: "baca di tempat", paging: "Halaman daftar",
};
export const contributors = {
  namesake: "Orang lain yang senama: simpan juga",
  title: "Pengarang", intro: "Tajuk kendali: satu bentuk untuk satu orang atau lembaga, dengan rujukan lihat.", search: "Cari nama", searchPlaceholder: "Nama dalam bentuk apa pun", list: "Daftar tajuk", newHeading: "Tajuk baru",
  count: "{{total}} tajuk", titles_one: "{{count}} judul", titles_other: "{{count}} judul", seeFrom: "lihat dari: {{names}}", preferredName: "Bentuk utama", preferredNameHint: "Bentuk yang dipakai di rak dan di katalog", variantNames: "Bentuk lain (lihat)", variantNamesHint: "satu nama per baris",
  kind: "Jenis", birthYear: "Tahun lahir", deathYear: "Tahun wafat", saved: "Tajuk tersimpan.", created: "Tajuk dibuat.", chooseTitle: "Pilih sebuah tajuk", chooseText: "Rincian dan bentuk namanya tampil di sini.",
  nothingTitle: "Tidak ada nama yang cocok", nothingText: "Periksa ejaan, atau buat tajuk baru.", usedBy: "Judul terbaru", allTitles: "Semua judul", yearInvalid: "Tulis empat angka.",
};
