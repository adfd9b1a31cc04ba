import { accessibilityOffer, itemKind, spaceKind } from '@pustaka/web-shared/i18n/space-terms.id.ts';

/** Words of the page of rooms, in Bahasa Indonesia. */
export const words = {
  title: 'Ruang dan fasilitas',
  lead: 'Ruang di setiap cabang: untuk apa, muat berapa, dan apa yang sedang berlangsung. Semuanya gratis.',
  none: 'Daftar ruang sedang disusun.',
  floorPlan: 'Denah {{name}}',
  book: 'Pesan {{name}}',
  kind: spaceKind,
  item: itemKind,
  offer: accessibilityOffer,
  capacity: 'Muat',
  people: '{{people}} orang',
  directions: 'Letak',
  equipment: 'Perlengkapan',
  accessibility: 'Kemudahan',
  houseRules: 'Tata tertib',
  next: 'Acara di ruang ini',
  now: 'Sedang berlangsung:',
  free: {
    title: 'Kosong sekarang',
    show: 'Lihat yang kosong sekarang',
    loading: 'Menghitung yang kosong…',
    failed: 'Belum dapat dihitung. Muat ulang halaman ini sebentar lagi.',
    of: '{{kind}}: {{free}} dari {{count}} kosong',
    rooms: 'Ruang: {{free}} dari {{count}} kosong',
    away: '{{distance}} km dari Anda',
    nearMe: 'Urutkan dari yang terdekat',
    stays: 'Letak Anda tidak dikirim ke mana pun.',
    asking: 'Menunggu izin peramban…',
    refused: 'Letak Anda tidak diketahui; urut menurut nama.',
    nearest: 'Urut dari yang terdekat.',
  },
  report: 'Laporkan kerusakan di {{name}}',
};

/** The words this page says. */
export type SpacesWords = typeof words;
