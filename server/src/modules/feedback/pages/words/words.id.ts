/** What pages and notices say, in Bahasa Indonesia. */
export const wordsId = {
  page: 'Laman',
  version: 'Versi',
  notice: 'Pengumuman',
  title: 'judul laman',
  noticeText: 'isi pengumuman',
  slugTaken: 'Alamat ini sudah dipakai laman lain.',
  slugStays:
    'Alamat laman yang terbit tetap, supaya tautan ke sana tidak putus. Tarik laman ini dulu bila alamatnya harus lain.',
  wrongSlug: 'Pakai huruf kecil, angka, dan tanda hubung saja.',
  onePerKind: 'Laman seperti ini sudah ada; ubahlah yang itu.',
  emptyPage: 'Tulis isinya dulu sebelum menerbitkan.',
  unreadable: 'Isi ini tidak dapat dibaca. Pakai judul, paragraf, daftar, kutipan, dan tautan saja.',
  tooLong: 'Isi ini terlalu panjang. Bagilah menjadi beberapa laman.',
  wrongLink:
    'Satu tautan tidak dapat dipakai. Mulailah dengan https://, mailto:, tel:, atau / untuk laman portal ini.',
  unpublishedChanges:
    'Ada perubahan yang belum terbit. Terbitkan atau buang dulu, baru ambil kembali versi yang lama.',
  nothingNew: 'Tidak ada yang berubah sejak terakhir terbit.',
  emptyPlanned: 'Laman ini dijadwalkan terbit. Batalkan jadwalnya sebelum mengosongkan isinya.',
  wrongPublishAt: 'Pilih waktu yang akan datang, paling lama setahun lagi.',
  wrongNoticeLink: 'Mulailah dengan https:// atau / untuk laman portal ini.',
  endsBeforeStart: 'Pengumuman berakhir sebelum mulai.',
  endsInPast: 'Waktu berakhirnya sudah lewat.',
  alreadyOver: 'Pengumuman ini sudah tidak tampil.',
} as const;
