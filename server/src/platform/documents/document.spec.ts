import { writeDocument, setLine, setParagraph } from './document';
import { DocumentFlow } from './document-flow';
import { drawQr } from './document-marks';
import { readPdf, readPdfWithCodes } from './testing/read-pdf';

const facts = {
  layout: 'portrait',
  title: 'Daftar',
  language: 'id-ID',
  writtenAt: new Date('2026-12-05T02:00:00Z'),
} as const;
const frame = {
  organisation: 'Perpustakaan',
  note: 'Catatan',
  footer: (page: number, pages: number) => `${page} dari ${pages}`,
};
const sans = { face: 'sans', size: 12 } as const;

test('another program reads title, language, words with their signs, and the code', async () => {
  const pdf = await writeDocument(facts, (page) => {
    setLine(page, 'Nur’aini – Şükrü & “Ḥasan” 红', { style: sans, place: { x: 50, y: 50, width: 400 } });
    drawQr(page, 'https://pustaka.contoh/sertifikat/1', { x: 50, y: 100, side: 150 });
  });

  const { title, language, pages } = await readPdfWithCodes(pdf);

  expect({ title, language }).toEqual({ title: 'Daftar', language: 'id-ID' });
  expect(pages).toEqual([
    {
      width: 595,
      height: 842,
      text: expect.stringContaining('Nur’aini'),
      images: [],
      code: 'https://pustaka.contoh/sertifikat/1',
      bars: [],
    },
  ]);
  expect(pages[0]?.text.replace(/\s/g, '')).toContain('Nur’aini–Şükrü&“Ḥasan”?');
});

test('a line that does not fit shrinks first, then ends in an ellipsis', async () => {
  const sizes: number[] = [];
  const pdf = await writeDocument(facts, (page) => {
    sizes.push(
      setLine(page, 'Kancil', { style: { ...sans, smallest: 8 }, place: { x: 50, y: 50, width: 200 } }),
    );
    sizes.push(
      setLine(page, 'Kancil dan Bulan di Dermaga Pasuruan', {
        style: { ...sans, smallest: 8 },
        place: { x: 50, y: 80, width: 180 },
      }),
    );
    sizes.push(
      setLine(page, 'Kancil dan Bulan di Dermaga Pasuruan pada malam yang panjang', {
        style: { ...sans, smallest: 8 },
        place: { x: 50, y: 110, width: 100 },
      }),
    );
  });

  expect(sizes[0]).toBe(12);
  expect(sizes[1]).toBeGreaterThan(8);
  expect(sizes[1]).toBeLessThan(12);
  expect(sizes[2]).toBe(8);
  expect((await readPdf(pdf)).pages[0]?.text).toContain('…');
});

test('a word longer than the line is broken, and nothing of it is lost', async () => {
  const word = 'ketidakbertanggungjawabankemasyarakatan'.repeat(3);
  const pdf = await writeDocument(
    facts,
    (page) => void setParagraph(page, word, { style: sans, place: { x: 50, y: 50, width: 120 } }),
  );

  expect((await readPdf(pdf)).pages[0]?.text.replace(/\s/g, '')).toBe(word);
});

test('a long table goes on over pages with its head and the number of each page', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [String(index + 1), `Anggota ${index + 1}`]);
  const pdf = await writeDocument(facts, (page) => {
    const flow = new DocumentFlow(page, frame);
    flow
      .title('Daftar hadir', '')
      .table(
        [
          { head: 'No.', share: 1, align: 'right' },
          { head: 'Nama', share: 4 },
        ],
        rows,
        26,
      )
      .end();
  });

  const { pages } = await readPdf(pdf);

  expect(pages).toHaveLength(4);
  for (const [index, page] of pages.entries()) {
    expect(page.text).toContain('Nama');
    expect(page.text).toContain(`${index + 1} dari 4`);
  }
  expect(rows.every(([, name = '']) => pages.some(({ text }) => text.includes(name)))).toBe(true);
});
