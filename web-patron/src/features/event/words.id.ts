/** Words of the page of an event in Bahasa Indonesia. */
export const words = {
  when: "Kapan", where: "Di mana", forWhom: "Untuk", cost: "Biaya", by: "Pengisi acara", language: "Bahasa", offers: "Ramah difabel", partners: "Bersama",
  free: "Tidak ada",
  ages: { from: "Usia {{from}} tahun ke atas", to: "Sampai usia {{to}} tahun", span: "Usia {{from}}–{{to}} tahun", children: "Anak-anak", all: "Semua usia" },
  online: "Daring", onlineLater: "Tautan diberikan setelah Anda terdaftar.", openLink: "Buka tautan",
  addToCalendar: "Masukkan ke kalender", partOf: "Bagian dari",
  sessions: "Jadwal", sessionOff: "Ditiadakan", closedBecause: "Perpustakaan tutup: {{reason}}", sessionsCount_one: "{{count}} pertemuan", sessionsCount_other: "{{count}} pertemuan", over: "Sudah lewat",
  about: "Tentang acara ini", works: "Karya yang dipamerkan", photos: "Foto dari acara", pieces: "Yang dibawakan", lentBy: "Pinjaman dari {{name}}", recording: "Lihat rekamannya",
  reading: "Bacaan untuk acara ini",
  people: "Pengisi acara",
  role: { SPEAKER: "Narasumber", STORYTELLER: "Pendongeng", ARTIST: "Seniman", PERFORMER: "Penampil", TRAINER: "Pelatih", AUTHOR: "Pengarang", CURATOR: "Kurator", MODERATOR: "Moderator", HOST: "Pembawa acara", VOLUNTEER: "Relawan" },
  accessibility: {
    ACCESSIBLE_TOILET: "Toilet difabel", AUDIO_DESCRIPTION: "Deskripsi audio", BRAILLE: "Braille", COMPANION: "Pendamping", HEARING_LOOP: "Alat bantu dengar", LACTATION_ROOM: "Ruang laktasi", LARGE_PRINT: "Huruf besar",
    LIFT: "Lift", QUIET_CORNER: "Sudut tenang", SIGN_LANGUAGE: "Juru bahasa isyarat", SUBTITLES: "Teks takarir", WHEELCHAIR: "Kursi roda",
  },
  place: {
    heading: "Cara ikut", justCome: "Datang saja, tanpa mendaftar.", closed: "Pendaftaran sudah ditutup.", opens: "Pendaftaran dibuka {{day}}.", approval: "Pustakawan memeriksa setiap pendaftaran.",
    taken: "{{taken}} dari {{capacity}} tempat sudah diambil", until: "Pendaftaran sampai {{day}}.", done: "Acara ini sudah selesai.", off: "Acara ini dibatalkan.", datesOff: "Acara ini ditiadakan untuk sementara. Yang sudah terdaftar kami beri tahu bila jadi berlangsung.", postponed: "Acara ini ditunda.",
  },
};

/** Gives the shape that every language must fill. */
export type EventWords = typeof words;
