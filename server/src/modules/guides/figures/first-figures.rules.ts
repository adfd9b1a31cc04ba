import type { CivilDate } from '../../../shared/civil-date';

/** A legal figure as a version brings it: an amount of rupiah, or words in both languages. */
export type FirstFigure = {
  readonly code: string;
  readonly name: readonly [indonesian: string, english: string];
  readonly value: number | readonly [indonesian: string, english: string];
  readonly source: readonly [name: string, url: string | null];
  readonly effectiveSince: CivilDate | null;
};

/** The day on which the figures below were compared with their sources. */
export const FIRST_FIGURES_REVIEWED_ON: CivilDate = '2026-11-10';

const SIZE = ['PP 7/2021, Pasal 35', 'https://peraturan.bpk.go.id/'] as const;
const HALAL = ['PP 42/2024, Pasal 160', 'https://peraturan.bpk.go.id/'] as const;
const SEHATI = ['Keputusan Kepala BPJPH 146/2025', 'https://bpjph.halal.go.id/'] as const;
const KUR = ['Pedoman KUR; cek bank penyalur, berubah tiap tahun', 'https://kur.ekon.go.id/'] as const;
const PIRT = ['SPP-IRT, dinas kesehatan kota', 'https://oss.go.id/'] as const;

const size = (code: string, name: readonly [string, string], amount: number): FirstFigure => ({
  code: `size.${code}`,
  name,
  value: amount,
  source: SIZE,
  effectiveSince: '2021-02-02',
});
const kur = (code: string, name: readonly [string, string], value: FirstFigure['value']): FirstFigure => ({
  code: `kur.${code}`,
  name,
  value,
  source: KUR,
  effectiveSince: null,
});

/**
 * The figures of the design's facts: sizes of businesses, permits, halal, credit. Staff keep them right from
 * here on.
 */
export const FIRST_FIGURES: readonly FirstFigure[] = [
  size(
    'micro.capital',
    [
      'Modal usaha mikro, paling banyak (tanpa tanah dan bangunan)',
      'Capital of a micro business, at most (without land and buildings)',
    ],
    1_000_000_000,
  ),
  size(
    'micro.sales',
    ['Penjualan setahun usaha mikro, paling banyak', 'Yearly sales of a micro business, at most'],
    2_000_000_000,
  ),
  size(
    'small.capital',
    [
      'Modal usaha kecil, paling banyak (tanpa tanah dan bangunan)',
      'Capital of a small business, at most (without land and buildings)',
    ],
    5_000_000_000,
  ),
  size(
    'small.sales',
    ['Penjualan setahun usaha kecil, paling banyak', 'Yearly sales of a small business, at most'],
    15_000_000_000,
  ),
  size(
    'medium.capital',
    [
      'Modal usaha menengah, paling banyak (tanpa tanah dan bangunan)',
      'Capital of a medium business, at most (without land and buildings)',
    ],
    10_000_000_000,
  ),
  size(
    'medium.sales',
    ['Penjualan setahun usaha menengah, paling banyak', 'Yearly sales of a medium business, at most'],
    50_000_000_000,
  ),
  {
    code: 'nib.digits',
    name: ['Panjang NIB', 'Length of the NIB'],
    value: ['13 angka, diterbitkan OSS', '13 digits, issued by OSS'],
    source: ['OSS Berbasis Risiko', 'https://oss.go.id/'],
    effectiveSince: null,
  },
  {
    code: 'kbli.edition',
    name: ['Klasifikasi usaha yang dipakai', 'Classification of businesses in use'],
    value: [
      'KBLI 2025, berlaku Desember 2025; kode KBLI 2020 disesuaikan paling lama 6 bulan',
      'KBLI 2025, in force since December 2025; codes of KBLI 2020 to be adapted within 6 months',
    ],
    source: ['Peraturan BPS 7/2025', 'https://peraturan.bps.go.id/'],
    effectiveSince: null,
  },
  {
    code: 'pirt.validity',
    name: ['Masa berlaku SPP-IRT', 'How long an SPP-IRT holds'],
    value: [
      '5 tahun; dua angka terakhir nomornya adalah tahun berakhir',
      '5 years; the last two digits of its number are the year it ends',
    ],
    source: PIRT,
    effectiveSince: null,
  },
  {
    code: 'pirt.format',
    name: ['Bentuk nomor P-IRT', 'Form of a P-IRT number'],
    value: ['15 angka, ditulis P-IRT 2063575010001-29', '15 digits, written P-IRT 2063575010001-29'],
    source: PIRT,
    effectiveSince: null,
  },
  {
    code: 'halal.small',
    name: [
      'Wajib halal makanan dan minuman usaha mikro dan kecil',
      'Halal duty for food and drink of micro and small businesses',
    ],
    value: ['wajib', 'in force'],
    source: HALAL,
    effectiveSince: '2026-10-17',
  },
  {
    code: 'halal.large',
    name: [
      'Wajib halal makanan dan minuman usaha menengah dan besar',
      'Halal duty for food and drink of medium and large businesses',
    ],
    value: ['wajib', 'in force'],
    source: HALAL,
    effectiveSince: '2024-10-18',
  },
  {
    code: 'halal.free.sales',
    name: [
      'Penjualan setahun untuk jalur gratis SEHATI, paling banyak',
      'Yearly sales for the free route SEHATI, at most',
    ],
    value: 15_000_000_000,
    source: SEHATI,
    effectiveSince: null,
  },
  {
    code: 'halal.free.places',
    name: ['Tempat usaha untuk jalur gratis SEHATI', 'Places for the free route SEHATI'],
    value: [
      'paling banyak satu tempat produksi dan satu gerai',
      'at most one place of production and one outlet',
    ],
    source: SEHATI,
    effectiveSince: null,
  },
  kur('super-micro', ['KUR super mikro, paling banyak', 'KUR super micro, at most'], 10_000_000),
  kur(
    'micro',
    ['KUR mikro, paling banyak (tanpa agunan tambahan)', 'KUR micro, at most (no extra collateral)'],
    100_000_000,
  ),
  kur('small', ['KUR kecil, paling banyak', 'KUR small, at most'], 500_000_000),
  kur(
    'interest',
    ['Bunga KUR setahun', 'Interest of KUR a year'],
    ['6% pinjaman pertama, lalu 7%, 8%, 9%', '6% for the first loan, then 7%, 8%, 9%'],
  ),
  kur(
    'age',
    ['Umur usaha untuk KUR', 'Age of the business for KUR'],
    ['paling sedikit 6 bulan', 'at least 6 months'],
  ),
  kur(
    'tax-number',
    ['NPWP diperlukan untuk KUR di atas', 'A tax number is needed for KUR above'],
    50_000_000,
  ),
];
