/** Words of the page of an event: its parts, and who came. */
export const eventPage = { parts: "Bagian acara", tab: { details: "Rincian", registrations: "Pendaftar", attendance: "Kehadiran", afterwards: "Setelah acara" } };
export const attendance = {
  sheet: {
    title: "Kehadiran per orang", none: "Belum ada peserta yang dapat tempat", text: "Tekan kotak untuk menandai hadir; tekan lagi untuk membatalkan.", textNeeded: "Sertifikat untuk yang hadir sedikitnya {{needed}} dari {{held}} pertemuan; sampai sekarang {{count}} orang berhak. Tekan kotak untuk menandai hadir; tekan lagi untuk membatalkan.",
    total: "Hadir", earned: "berhak sertifikat", companion: "pendamping", noPlace: "tidak mendaftar pertemuan ini", mark: "{{name}}, pertemuan {{number}}", state: { in: "hadir", away: "tidak datang", open: "belum dicatat", coming: "belum berlangsung" },
    marked: "{{name}} dicatat hadir.", takenBack: "Kehadiran {{name}} dibatalkan.", cut: "Di sini {{shown}} orang pertama dari {{count}}, menurut nama; hanya mereka yang dihitung. Yang lain ditandai di layar pintu tiap pertemuan.",
    notMarked: "Tidak dicatat: tempatnya sudah dibatalkan atau belum pasti. Muat ulang halaman ini.",
  },
  noneText: "Kehadiran dicatat per pertemuan. Tambahkan pertemuan di editor acara.", expected: "terdaftar", attended: "hadir", noShow: "tidak datang", walkIn: "dihitung di pintu",
  headsTitle: "Dihitung di pintu, tanpa daftar", age: "Usia", ages: { CHILD: "sampai 12", TEEN: "13–17", ADULT: "18–59", ELDER: "60 ke atas", NONE: "tidak diketahui" }, sex: { P: "Perempuan", L: "Laki-laki", NONE: "Tidak dicatat" },
  count: "Hitung kepala", countTitle: "Hitung kepala", countText: "Untuk yang datang tanpa mendaftar. Angka ditambahkan ke hitungan sebelumnya; angka negatif membetulkan salah hitung.", save: "Tambahkan {{count}} orang", counted_one: "{{count}} orang dihitung.", counted_other: "{{count}} orang dihitung.", note: "Catatan", noteHint: "Misalnya rombongan dari mana. Tanpa nama orang.",
  admit: "Masuk tanpa daftar", admitTitle: "Masuk tanpa daftar", admitText: "Orang ini mendapat kursi dan langsung dicatat hadir, bila ada kursi yang tidak sedang ditunggu orang lain.", admitAct: "Catat hadir", admitted: "{{name}} hadir.", name: "Nama", sexLabel: "Jenis kelamin", birthDate: "Tanggal lahir", birthDateHint: "Boleh kosong; untuk kelompok usia dan aturan usia acara.", agesFrom: "Acara ini untuk usia {{from}} tahun ke atas.", agesTo: "Acara ini untuk usia sampai {{to}} tahun.", agesSpan: "Acara ini untuk usia {{from}} sampai {{to}} tahun.", ageReason: "Alasan boleh ikut", ageReasonHint: "Misalnya didampingi orang tua. Tersimpan bersama pendaftarannya.",
};
