import { pathTo } from './routes';
import { findServicePages, SERVICE_PAGES } from './service-pages';

const found = (text: string): string[] => findServicePages(text).map(({ page }) => page);

test.each([
  ['jam buka', 'visit'],
  ['wifi', 'visit'],
  ['alamat perpustakaan', 'visit'],
  ['opening hours', 'visit'],
  ['kapan buka hari minggu', 'visit'],
  ['daftar anggota', 'join'],
  ['cara bikin kartu anggota', 'join'],
  ['konsultasi', 'consultations'],
  ['konsultasi usaha', 'consultations'],
  ['perpanjang buku', 'myLibrary'],
  ['denda', 'myLibrary'],
  ['lupa password', 'forgotPassword'],
  ['kunjungan sekolah', 'schools'],
  ['usul acara', 'propose'],
  ['hitung harga jual', 'priceTool'],
  ['arus kas', 'cashFlowTool'],
])('%j is answered by the page %s first', (text, page) => {
  expect(found(text)[0]).toBe(page);
});

test.each(['', '%', 'perpustakaan', 'laskar pelangi', 'jam pasir xqzvw', 'sejarah majapahit'])(
  '%j is answered by no page',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('every page is there in both languages and needs no id', () => {
  for (const { page, name, summary } of SERVICE_PAGES) {
    expect([pathTo(page, 'ID'), pathTo(page, 'EN')].join()).not.toContain(':id');
    expect(
      [name.indonesian, name.english, summary.indonesian, summary.english].every(
        (text) => text !== null && text.length > 3,
      ),
    ).toBe(true);
  }
});
