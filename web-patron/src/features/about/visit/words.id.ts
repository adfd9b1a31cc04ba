import { branchKind } from '@pustaka/web-shared/i18n/terms.id.ts';

/** Words of the visit page in Bahasa Indonesia. */
export const words = {
  branchKind,
  heading: 'Kunjungi kami',
  lead: 'Masuk, duduk, dan baca tanpa mendaftar. Semua layanan tidak dipungut biaya.',
  hours: 'Jam buka',
  closed: 'Tutup',
  address: 'Alamat',
  phone: 'Telepon',
  shelves: 'Rak',
  schedule: 'Jadwal dan petunjuk',
  map: 'Buka di peta',
  kind: 'Jenis',
};

/** Gives the shape that every language must fill. */
export type VisitWords = typeof words;
