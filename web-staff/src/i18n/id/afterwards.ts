/** Words of what follows an event: certificates and papers. */
export const certificates = {
  title: "Sertifikat", none: "Belum ada sertifikat", noneYet: "Terbitkan untuk peserta yang cukup hadir dan para pengisi acara.", whenOver: "Sertifikat diterbitkan setelah acara selesai.",
  issue: "Terbitkan sertifikat", issueText: "Diterbitkan untuk setiap orang yang berhak dan belum memilikinya: peserta yang cukup hadir, bila acara memberi sertifikat, dan para pengisi acara.", hours: "Jam pelajaran (JP)", hoursHint: "Untuk seluruh acara. Kosong berarti tidak dicetak.",
  issued_one: "{{count}} sertifikat diterbitkan.", issued_other: "{{count}} sertifikat diterbitkan.", count_one: "{{count}} sertifikat.", count_other: "{{count}} sertifikat.", more_one: "{{count}} lagi: ketik nama.", more_other: "{{count}} lagi: ketik nama.", find: "Cari nama atau nomor",
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
