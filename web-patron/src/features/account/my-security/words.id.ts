/** Words of *Keamanan* in Bahasa Indonesia. */
export const words = {
  title: 'Keamanan',
  lead: 'Di mana Anda masuk, dan dengan apa.',
  sessions: {
    title: 'Perangkat yang masuk',
    text: 'Tidak kenal salah satunya? Keluarkan, lalu ganti kata sandi.',
    current: 'Perangkat ini.',
    lastSeen: 'Terakhir dipakai {{time}}.',
    since: 'Masuk sejak {{time}}.',
    unnamed: 'Perangkat tanpa nama',
    end: 'Keluarkan',
    endOne: 'Keluarkan {{name}}',
    endOthers: 'Keluarkan semua perangkat lain',
    ended: 'Perangkat itu sudah keluar.',
    endedOthers: 'Semua perangkat lain sudah keluar.',
  },
  passkeys: {
    title: 'Kunci sandi',
    text: 'Masuk dengan sidik jari, wajah, atau PIN perangkat Anda, tanpa mengetik kata sandi. Kunci tinggal di perangkat; kami hanya menyimpan pasangannya, yang tidak bisa dipakai untuk masuk.',
    cannot: 'Peramban ini tidak bisa menyimpan kunci sandi.',
    add: 'Tambah kunci sandi di perangkat ini',
    addText: 'perlu kata sandi',
    password: 'Kata sandi Anda',
    make: 'Buat kunci sandi',
    notMade: 'Perangkat tidak membuat kunci sandi. Coba lagi bila Anda belum selesai.',
    added: 'Kunci sandi sudah ditambahkan.',
    removed: 'Kunci sandi sudah dihapus di sini. Hapus juga di perangkatnya.',
    since: 'Ditambahkan {{time}}.',
    used: 'Terakhir dipakai {{time}}.',
    unused: 'Belum pernah dipakai.',
    synced: 'Tersimpan juga di akun perangkat Anda.',
    remove: 'Hapus',
    removeOne: 'Hapus kunci sandi {{name}}',
  },
  password: {
    title: 'Kata sandi',
    text: 'Setelah diganti, semua perangkat lain keluar dan kami mengirim surat pemberitahuan.',
    current: 'Kata sandi sekarang',
    chosen: 'Kata sandi baru',
    hint: 'Paling sedikit 8 huruf atau angka.',
    change: 'Ganti kata sandi',
    changed: 'Kata sandi sudah diganti',
  },
};

/** Gives the shape that every language must fill. */
export type MySecurityWords = typeof words;
