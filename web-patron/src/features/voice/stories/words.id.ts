/** Words of stories in Bahasa Indonesia. */
export const words = {
  title: 'Kabar dan tips',
  lead: 'Yang terjadi di perpustakaan, yang baru di rak, dan yang langsung terpakai.',
  sections: 'Bagian kabar',
  all: 'Semua',
  section: {
    NEWS: 'Berita',
    TIP: 'Tips',
    NEW_COLLECTION: 'Koleksi baru',
    INTERVIEW: 'Bacaan dan wawancara',
    DESK: 'Dari meja pustakawan',
  },
  minutes_one: '{{count}} menit membaca',
  minutes_other: '{{count}} menit membaca',
  tagged: 'Kabar dengan tag “{{tag}}”',
  none: 'Belum ada kabar di bagian ini.',
  noneText: 'Lihat bagian lain sambil menunggu.',
  seeAll: 'Lihat semua kabar',
  feed: 'Ikuti kabar dengan pembaca umpan (Atom)',
  newsletters: 'Terima kabar lewat surel',
  feedPath: '/kabar.atom',
  changed: 'diperbarui {{date}}',
  credit: 'Gambar: {{credit}}',
  tags: 'Tag',
  mentioned: 'Disebut dalam tulisan ini',
  cancelled: 'Acara ini dibatalkan: {{name}}',
  postponed: 'Acara ini ditunda: {{name}}',
  titles: 'Judul yang disebut',
  next: 'Bacaan berikutnya',
  shareText: '{{title}} – Perpustakaan Kota Pasuruan\n{{url}}',
  whatsapp: 'Bagikan ke WhatsApp',
  copyLink: 'Salin tautan',
  copied: 'Tautan tersalin.',
};

/** Gives the shape that every language must fill. */
export type StoriesWords = typeof words;
