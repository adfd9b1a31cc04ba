/** Words of what follows an event: certificates and papers. */
export const certificates = {
  title: "Sertifikat", none: "Belum ada sertifikat", noneYet: "Terbitkan untuk peserta yang cukup hadir dan para pengisi acara.", whenOver: "Sertifikat diterbitkan setelah acara selesai.",
  issue: "Terbitkan sertifikat", issueText: "Diterbitkan untuk setiap orang yang berhak dan belum memilikinya: peserta yang cukup hadir, bila acara memberi sertifikat, dan para pengisi acara.", hours: "Jam pelajaran (JP)", hoursHint: "Untuk seluruh acara. Kosong berarti tidak dicetak.",
  issued_one: "{{count}} sertifikat diterbitkan.", issued_other: "{{count}} sertifikat diterbitkan.", count_one: "{{count}} sertifikat.", count_other: "{{count}} sertifikat.", more_one: "Tampilkan {{count}} lagi", more_other: "Tampilkan {{count}} lagi", allHaveOne: "Semua yang berhak sudah punya sertifikat.", nobodyEarned: "Belum ada yang berhak: tidak ada peserta yang cukup hadir, dan tidak ada pengisi acara.", find: "Cari nama atau nomor",
  role: { PARTICIPANT: "peserta", SPEAKER: "narasumber", TRAINER: "pelatih", STORYTELLER: "pendongeng", ARTIST: "seniman", VOLUNTEER: "relawan", ORGANISER: "penyelenggara" },
  issuedOn: "terbit {{date}}", revokedOn: "ditarik {{date}}", file: "PDF", revoke: "Tarik kembali", revokeTitle: "Tarik kembali sertifikat {{name}}", revokeText: "Halaman pemeriksaannya menyatakan bahwa sertifikat ini tidak berlaku lagi. Nomornya tidak dipakai ulang.", reason: "Alasan", revoked: "Sertifikat {{name}} ditarik kembali.",
};
export const afterwards = { signer: "Penanda tangan", position: "Jabatan", positionEnglish: "Jabatan (Inggris)" };
export const feedback = {
  title: "Umpan balik", answers_one: "{{count}} jawaban", answers_other: "{{count}} jawaban", few: "Isinya tampil setelah ada lima jawaban, agar tidak ada yang dikenali.", outOf: "dari 5", hidden: "tidak dirinci", comments: "Yang ditulis",
  rating: { r1: "Mengecewakan", r2: "Kurang", r3: "Cukup", r4: "Baik", r5: "Baik sekali" },
};
export const outcome = { title: "Hasil dan catatan", words: "Apa hasil acara ini?", hint: "Dimuat dalam laporan kegiatan. Tanpa nama peserta.", save: "Simpan catatan", saved: "Catatan disimpan." };
export const papers = {
  title: "Berkas cetak", list: "Daftar hadir", open: "Buka PDF", report: "Laporan kegiatan", reportText: "Kelompok dengan kurang dari lima orang tidak dirinci.", openReport: "Buka laporan kegiatan (PDF)",
};
export const gallery = {
  title: "Foto acara", none: "Belum ada foto", noneText: "Foto tampil sebagai galeri di halaman acara.", add: "Tambah foto", save: "Tampilkan foto", added: "Foto ditambahkan.", picture: "Foto", changeName: "Ubah keterangan foto {{name}}", overtaken: "Isian yang tidak Anda ubah kini mengikuti perubahan rekan. Tidak perlu memuat ulang: periksa, lalu simpan lagi.", changeTitle: "Ubah keterangan foto", changed: "Keterangan foto disimpan.", remove: "Hapus", removeName: "Hapus foto {{name}}", removed: "Foto dihapus.", removeTitle: "Hapus foto ini?", removeText: "“{{name}}” dihapus untuk selamanya dan alamatnya tidak menampilkan apa pun lagi.",
  consent: "Mengapa boleh ditampilkan", consents: { EVERYBODY_AGREED: "Semua yang dikenali sudah setuju", NOBODY_RECOGNISABLE: "Tidak ada yang dapat dikenali", PERFORMERS_ONLY: "Hanya penampil di depan umum" },
  field: { caption: "Keterangan", captionEnglish: "Keterangan (Inggris)", alternative: "Apa yang tampak", alternativeEnglish: "Apa yang tampak (Inggris)", consentNote: "Izinnya tercatat di" },
  hint: { caption: "Tampil di bawah foto.", captionEnglish: "Boleh kosong.", alternative: "Dibacakan kepada yang tidak melihat fotonya.", alternativeEnglish: "Boleh kosong.", consentNote: "Misalnya formulir pendaftaran. Hanya untuk petugas; wajib bila ada yang dikenali." },
};
export const budget = { title: "Anggaran", text: "Hanya untuk petugas; dimuat dalam laporan kegiatan.", total: "{{planned}} direncanakan, {{spent}} terpakai", label: "Uraian", planned: "Rencana (Rp)", spent: "Realisasi (Rp)", add: "Tambah baris", remove: "Hapus", removeLine: "Hapus baris {{place}}", line: "Baris {{place}}", save: "Simpan anggaran", saved: "Anggaran disimpan.", unreadable: "Tulis jumlah dalam rupiah, misalnya 1.500.000." };
