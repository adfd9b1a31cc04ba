/** Words of newsletters in Bahasa Indonesia. */
export const words = {
  title: 'Buletin',
  lead: 'Kabar perpustakaan lewat surel. Berhenti kapan saja, dengan satu klik.',
  which: 'Buletin yang ingin diterima',
  email: 'Alamat surel',
  emailHint: 'Kami kirim surat ke alamat ini untuk menegaskannya; sebelum itu tidak ada yang dikirim.',
  ask: 'Minta buletin',
  busy: 'Sebentar …',
  asked: 'Periksa surel Anda',
  askedText: 'Buka tautan di surat yang baru kami kirim untuk menegaskan. Belum ada? Lihat folder spam.',
  none: 'Belum ada buletin yang dapat diminta.',
  archive: 'Edisi yang sudah terbit',
  noArchive: 'Belum ada edisi.',
  sentOn: 'Terbit {{date}}',
  nothing: 'Edisi ini tidak berisi apa-apa.',
  own: 'Langganan buletin',
  ownLead: 'Untuk {{email}}.',
  confirm: 'Tegaskan langganan',
  save: 'Simpan',
  saved: 'Tersimpan. Edisi berikutnya datang ke surel Anda.',
  confirmFirst: 'Belum ditegaskan: tekan “Tegaskan langganan”, lalu edisi berikutnya datang.',
  paused:
    'Surat ke alamat ini kembali tiga kali, maka tidak ada lagi yang dikirim. Simpan untuk mencoba lagi.',
  stop: 'Berhenti berlangganan',
  stopped: 'Anda tidak menerima buletin lagi.',
  stoppedText: 'Alamat Anda sudah kami hapus dari daftar.',
  missing: 'Tautan ini tidak berlaku lagi.',
  missingText: 'Minta buletin sekali lagi; surat berisi tautan baru segera dikirim.',
  toNewsletters: 'Lihat buletin',
};

/** Gives the shape that every language must fill. */
export type NewslettersWords = typeof words;
