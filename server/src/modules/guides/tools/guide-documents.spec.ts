import { readPdf } from '../../../platform/documents/testing/read-pdf';
import type { Guide } from '../guides/guide.entity';
import { TEMPLATE_CODES, TEMPLATES } from './templates.rules';
import { templateFile } from './guide-files';
import { writeChecklist } from './guide-checklist';
import { writeSheet } from './template-sheets';

const both = (indonesian: string, english: string) => ({ indonesian, english });
const guide: Guide = {
  nodeType: 'Guide',
  id: 'gui_1',
  slug: 'izin-usaha-keripik',
  path: '/ukm/panduan/izin-usaha-keripik',
  need: 'PERMITS',
  stages: [],
  sectors: [],
  status: 'PUBLISHED',
  name: both('Izin usaha keripik', 'Permits for crisps'),
  summary: both('Dari dapur ke toko.', 'From kitchen to shop.'),
  duration: both('2–6 pekan', '2 to 6 weeks'),
  cost: null,
  needed: both('KTP, ponsel', 'Identity card, phone'),
  keywords: null,
  programmeId: null,
  reviewedOn: '2026-11-10',
  reviewMonths: 6,
  reviewDueOn: '2027-05-10',
  position: 1,
  createdAt: new Date('2026-11-10T03:00:00Z'),
  updatedAt: new Date('2026-11-10T03:00:00Z'),
  isSample: true,
  version: 1,
};
const steps = [
  {
    id: 'gst_1',
    guideId: 'gui_1',
    name: both('Ambil NIB di oss.go.id', 'Get a NIB at oss.go.id'),
    hint: both('15 menit', '15 minutes'),
    text: both('Pilih usaha mikro.\n- Siapkan KTP', 'Choose micro.\n- Have your card ready'),
    linkUrl: 'https://oss.go.id/',
    template: null,
    position: 0,
  },
  {
    id: 'gst_2',
    guideId: 'gui_1',
    name: both('Urus SPP-IRT', 'Get an SPP-IRT'),
    hint: null,
    text: null,
    linkUrl: null,
    template: null,
    position: 1,
  },
];
const figure = {
  id: 'fig_1',
  code: 'size.micro.sales',
  name: both('Penjualan setahun usaha mikro', 'Yearly sales of a micro business'),
  amount: 2_000_000_000,
  value: null,
  sourceName: 'PP 7/2021, Pasal 35',
  sourceUrl: null,
  effectiveSince: '2021-02-02',
  reviewedOn: '2026-11-10',
  reviewDueOn: '2027-05-10',
  position: 0,
  version: 1,
};
const printed = (locale: 'ID' | 'EN') =>
  writeChecklist({
    guide,
    steps,
    sources: [
      { id: 'gsr_1', guideId: 'gui_1', name: 'OSS Berbasis Risiko', url: 'https://oss.go.id/', position: 0 },
    ],
    figures: [figure],
    locale,
    library: 'Perpustakaan Desa Contoh',
    printedAt: new Date('2026-11-27T03:00:00Z'),
    printedOn: '27 November 2026',
    address: 'https://pustaka.contoh/ukm/panduan/izin-usaha-keripik',
  });

test('a printed guide holds its steps with boxes, the figure with its rule and since when it holds, its sources, and where it came from', async () => {
  const { title, pages } = await readPdf(await printed('ID'));
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ');

  expect([title, pages.length, pages[0]?.width]).toEqual(['Izin usaha keripik', 1, 595]);
  for (const words of [
    '[ ] 1. Ambil NIB di oss.go.id',
    '15 menit',
    'Siapkan KTP',
    '[ ] 2. Urus SPP-IRT',
    '2–6 pekan',
    'KTP, ponsel',
    'Diperiksa',
    'Rp2.000.000.000',
    'PP 7/2021, Pasal 35',
    'berlaku sejak',
    '2 Februari 2021',
    'OSS Berbasis Risiko',
    'Bukan nasihat hukum',
    'pustaka.contoh',
    '27 November 2026',
    'Data contoh',
    'Perpustakaan Desa Contoh · Sudut UKM',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Biaya resmi');
});

test('the English print says the same in English', async () => {
  const { title, language, pages } = await readPdf(await printed('EN'));
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ');

  expect([title, language]).toEqual(['Permits for crisps', 'en-GB']);
  for (const words of [
    '[ ] 1. Get a NIB at oss.go.id',
    'Have your card ready',
    'in force since',
    'No legal advice',
    'Perpustakaan Desa Contoh · Small business corner',
  ])
    expect(text).toContain(words);
});

test('every template is a file of its kind, named as it is asked for, and the papers say what they are for', async () => {
  const files = await Promise.all(
    TEMPLATE_CODES.map(async (code) => ({
      code,
      file: await templateFile(
        `${TEMPLATES[code].file}.${TEMPLATES[code].format.toLowerCase()}`,
        'Perpustakaan Desa Contoh',
      ),
    })),
  );
  const papers = await Promise.all(
    files.flatMap(({ file }) =>
      file?.type === 'application/pdf' && Buffer.isBuffer(file.content) ? [readPdf(file.content)] : [],
    ),
  );

  expect(files.map(({ file }) => file?.type)).toEqual([
    'text/csv; charset=utf-8',
    'text/csv; charset=utf-8',
    'text/csv; charset=utf-8',
    'application/pdf',
    'application/pdf',
    'application/pdf',
  ]);
  expect(papers.map(({ title }) => title)).toEqual([
    'Daftar periksa label pangan',
    'Permohonan mengikuti penyuluhan keamanan pangan',
    'Rencana usaha satu halaman',
  ]);
  expect(papers.map(({ pages }) => pages.length)).toEqual([1, 1, 1]);
  expect(papers.map(({ pages }) => pages[0]?.text.includes('Perpustakaan Desa Contoh · Sudut UKM'))).toEqual([
    true,
    true,
    true,
  ]);
  for (const duty of ['Nama produk', 'Keterangan kedaluwarsa', 'Nomor izin edar', 'Peraturan BPOM 31/2018'])
    expect(papers[0]?.pages[0]?.text).toContain(duty);
  expect(await templateFile('buku-kas.exe', 'Perpustakaan Desa Contoh')).toBeNull();
});

test('the price sheet works out what the calculator does: forty packets of crisps at Rp10.000, a hundred to break even', () => {
  const sheet = filled(writeSheet('PRICE_SHEET'), { B2: 240_000, B6: 40, B7: 400_000, B8: 10, B9: 30 });

  expect([sheet('B11'), sheet('B12'), sheet('B13'), sheet('B14')]).toEqual([7_000, 10_000, 10_000, 100]);
});

test('the cash book carries its balance on, and the cash-flow sheet hands the end of a month to the next', () => {
  const book = filled(writeSheet('CASH_BOOK'), { E2: 100_000, C3: 50_000, D4: 30_000 });
  expect([book('E3'), book('E4'), book('E62'), book('C63'), book('D63'), book('E63')]).toEqual([
    150_000, 120_000, 120_000, 50_000, 30_000, 120_000,
  ]);

  const flow = filled(writeSheet('CASH_FLOW'), { B2: 500_000, B4: 1_200_000, B11: 1_000_000, C11: 900_000 });
  expect([flow('B8'), flow('B18'), flow('B19'), flow('C2'), flow('C19'), flow('M19')]).toEqual([
    1_200_000, 1_000_000, 700_000, 700_000, -200_000, -200_000,
  ]);
});

/** Opens a sheet as a spreadsheet program does, with amounts written into some of its cells. */
function filled(csv: string, amounts: Readonly<Record<string, number>>): (cell: string) => number {
  const rows = csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const valueOf = (name: string): number => {
    const written = amounts[name] ?? rows[Number(name.slice(1)) - 1]?.[name.charCodeAt(0) - 65] ?? '';
    if (typeof written === 'number' || !written.startsWith('=')) return Number(written);
    const sums = written
      .slice(1)
      .replace(
        /SUM\(([A-Z])(\d+):[A-Z](\d+)\)/g,
        (_all, column: string, from: string, to: string) =>
          `(${Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${column}${Number(from) + index}`).join('+')})`,
      );
    return calculated(sums.replace(/[A-Z]\d+/g, (cell) => `(${valueOf(cell)})`));
  };
  return valueOf;
}

/** Works out a term of numbers, brackets and the four signs. */
function calculated(term: string): number {
  const inner = /\(([^()]*)\)/.exec(term);
  if (inner) return calculated(term.replace(inner[0], String(calculated(inner[1] ?? '')).replace('-', '~')));
  const parts = (sign: RegExp): string[] => term.split(sign);
  const [sums, products] = [parts(/(?<=[\d.])([+-])/), parts(/([*/])/)];
  if (sums.length > 1)
    return sums
      .slice(1)
      .reduce(
        (total, part, index) =>
          index % 2 === 1 ? total + (sums[index] === '-' ? -1 : 1) * calculated(part) : total,
        calculated(sums[0] ?? ''),
      );
  if (products.length > 1)
    return products
      .slice(1)
      .reduce(
        (total, part, index) =>
          index % 2 === 0
            ? total
            : products[index] === '/'
              ? total / calculated(part)
              : total * calculated(part),
        calculated(products[0] ?? ''),
      );
  return Number(term.replace('~', '-'));
}
