/** Words of the first day of a library. */
export const firstDay = {
  title: "Hari pertama", intro: "Dari perpustakaan kosong sampai pinjaman pertama.", progress: "{{done}} dari {{total}} selesai.",
  note: "Perpustakaan ini masih baru: {{done}} dari {{total}} langkah hari pertama selesai.", goOn: "Lanjutkan",
  finish: "Selesai, ke Hari ini", stop: "Jangan tampilkan lagi", done: "selesai", aside: "dilewati", takeUp: "Kerjakan juga",
  name: "Nama perpustakaan", nameEnglish: "Nama dalam bahasa Inggris (boleh kosong)", prefix: "Awalan nomor kartu", prefixHint: "Kartu pertama: {{example}}. Nomor yang sudah dibuat tidak berubah.",
  command: "Perintah impor", copy: "Salin perintah", copied: "Perintah disalin.",
  step: {
    IDENTITY: { title: "Nama dan kartu", text: "Nama ini tampil di portal dan di kartu anggota." },
    BRANCH: { title: "Cabang dan jam buka", text: "Jam buka sudah diisi Senin sampai Sabtu; sesuaikan. Tanpa hari buka tidak ada yang dapat dipinjamkan.", act: "Buat cabang" },
    SHELVES: { title: "Rak", text: "Nama tempat eksemplar berdiri, misalnya Ruang anak atau Koleksi umum.", act: "Tambah rak", skip: "Tanpa rak dulu" },
    RULES: { title: "Aturan peminjaman", text: "Aturan bawaan sudah dapat dipakai. Lihat berapa buku dan berapa lama, ubah bila perlu.", act: "Lihat aturan", skip: "Pakai seperti adanya" },
    COLLEAGUES: { title: "Rekan kerja", text: "Undang petugas lain; masing-masing mendapat hak sesuai tugasnya.", act: "Undang rekan", skip: "Nanti saja" },
    COLLECTION: { title: "Koleksi", text: "Pindah dari SLiMS atau INLISLite? Jalankan perintah ini di server setelah cabang ada, mula-mula dengan --dry-run. Atau ketik satu judul dulu.", act: "Judul pertama", skip: "Nanti saja" },
    MEMBER: { title: "Anggota pertama", text: "Cukup nama dan tanggal lahir; nomor kartunya dibuat sendiri.", act: "Daftarkan anggota" },
    LOAN: { title: "Pinjaman pertama", text: "Di meja sirkulasi: pindai atau ketik kartu, lalu bukunya.", act: "Buka meja" },
  },
};
