import { accessibilityOffer } from '@pustaka/web-shared/i18n/space-terms.id.ts';
import { itemKind, planElement } from '@pustaka/web-shared/i18n/space-terms.id.ts';

/** Words of the page of a floor plan, in Bahasa Indonesia. */
export const words = {
  title: 'Denah {{name}}',
  crumb: 'Ruang dan fasilitas',
  floors: 'Lantai',
  asOf: 'Keadaan {{time}} WIB, diperbarui sendiri.',
  how: 'Ketuk tempat untuk keterangannya. Dengan papan ketik: panah berpindah ke tempat terdekat, Enter memilih.',
  drawing: 'Denah {{name}} dengan kursi, komputer, dan rak',
  legend: 'Keterangan tanda',
  list: 'Daftar tempat',
  onlyFree: 'Hanya yang kosong',
  noneFree: 'Semua tempat di sini sedang dipakai.',
  noItems: 'Denah ini belum menunjukkan kursi atau komputer.',
  chosen: 'Pilihan Anda',
  shelfHere: 'Buku yang Anda cari ada di {{shelf}}.',
  free: 'kosong',
  freeUntil: 'kosong sampai {{time}}',
  soon: 'kosong {{time}}',
  booked: 'dipesan',
  bookedUntil: 'dipesan sampai {{time}}',
  inUse: 'dipakai',
  inUseUntil: 'dipakai sampai {{time}}',
  broken: 'sedang diperbaiki',
  inSpace: 'Ruang',
  book: 'Pesan tempat ini',
  item: itemKind,
  element: planElement,
  offer: accessibilityOffer,
  state: {
    FREE: 'kosong',
    FREE_SOON: 'segera kosong',
    BOOKED: 'dipesan',
    IN_USE: 'dipakai',
    OUT_OF_ORDER: 'rusak',
  },
  freeOf: '{{free}} dari {{all}} kosong',
};

/** The words this page says. */
export type FloorPlanWords = typeof words;
