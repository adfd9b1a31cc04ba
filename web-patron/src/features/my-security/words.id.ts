/** Words of *Keamanan* in Bahasa Indonesia. */
export const words = {
  title: "Keamanan",
  lead: "Di mana Anda masuk, dan dengan apa.",
  sessions: {
    title: "Perangkat yang masuk",
    text: "Tidak kenal salah satunya? Keluarkan, lalu ganti kata sandi.",
    current: "Perangkat ini.",
    lastSeen: "Terakhir dipakai {{time}}.",
    since: "Masuk sejak {{time}}.",
    unnamed: "Perangkat tanpa nama",
    end: "Keluarkan",
    endOne: "Keluarkan {{name}}",
    endOthers: "Keluarkan semua perangkat lain",
    ended: "Perangkat itu sudah keluar.",
    endedOthers: "Semua perangkat lain sudah keluar.",
  },
  password: {
    title: "Kata sandi",
    text: "Setelah diganti, semua perangkat lain keluar dan kami mengirim surat pemberitahuan.",
    current: "Kata sandi sekarang",
    chosen: "Kata sandi baru",
    hint: "Paling sedikit 8 huruf atau angka.",
    change: "Ganti kata sandi",
    changed: "Kata sandi sudah diganti",
  },
};

/** Gives the shape that every language must fill. */
export type MySecurityWords = typeof words;
