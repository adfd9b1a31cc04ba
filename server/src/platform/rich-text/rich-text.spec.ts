import { isEmptyRichText, parseStoredRichText, readRichText, renderRichText, richTextWords } from './index';

const doc = (...content: object[]): string => JSON.stringify({ type: 'doc', content });
const words = (text: string, ...marks: object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const link = (href: string) => ({ type: 'link', attrs: { href, target: '_blank', onclick: 'x()' } });
const html = (json: string) => renderRichText(parseStoredRichText(json));

test('headings, lists, quotes and marks become plain HTML', () => {
  expect(
    html(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [words('Kartu')] },
        paragraph(
          words('Gratis', { type: 'bold' }),
          { type: 'hardBreak' },
          words('untuk ', { type: 'italic' }),
        ),
        {
          type: 'orderedList',
          attrs: { start: 1 },
          content: [{ type: 'listItem', content: [paragraph(words('Datang'))] }],
        },
        { type: 'blockquote', content: [paragraph(words('Baca'))] },
        { type: 'horizontalRule' },
        { type: 'paragraph' },
        { type: 'heading', attrs: { level: 2 } },
      ),
    ),
  ).toBe(
    '<h2>Kartu</h2><p><strong>Gratis</strong><br><em>untuk </em></p><ol><li>Datang</li></ol><blockquote><p>Baca</p></blockquote><hr>',
  );
});

test('words that look like markup stay words, and attributes nobody knows fall away', () => {
  expect(html(doc(paragraph(words('<img src=x onerror=y>', link('/cari?q="a"&b')))))).toBe(
    '<p><a href="/cari?q=&quot;a&quot;&amp;b">&lt;img src=x onerror=y&gt;</a></p>',
  );
  expect(html(doc(paragraph(words('Perpusnas', link('https://perpusnas.go.id/')))))).toBe(
    '<p><a href="https://perpusnas.go.id/" rel="noopener">Perpusnas</a></p>',
  );
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example/',
  '/\\evil.example',
  'vbscript:x',
  'http://localhost',
  '',
])('a link to %p is refused', (href) => {
  expect(readRichText(doc(paragraph(words('di sini', link(href)))))).toBe('WRONG_LINK');
});

test.each(['/kunjungi', '#biaya', 'https://a.id', 'mailto:a@b.id', 'tel:+6234312345'])(
  'a link to %p passes',
  (href) => expect(typeof readRichText(doc(paragraph(words('di sini', link(href)))))).toBe('object'),
);

test.each([
  ['no JSON', '{'],
  ['another shape', '{"type":"doc"}'],
  ['a block nobody knows', doc({ type: 'image', attrs: { src: 'x' } })],
  ['a first-level heading', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
  ['a mark nobody knows', doc(paragraph(words('x', { type: 'script' })))],
  ['lists without end', `{"type":"doc","content":${'['.repeat(40_000)}`],
])('%s cannot be read', (_name, json) => expect(readRichText(json)).toBe('UNREADABLE'));

test('nesting has an end, and so has length', () => {
  const nested = (depth: number): object =>
    depth === 0 ? paragraph(words('x')) : { type: 'blockquote', content: [nested(depth - 1)] };

  expect(typeof readRichText(doc(nested(10)))).toBe('object');
  expect(readRichText(doc(nested(40)))).toBe('UNREADABLE');
  expect(readRichText(doc(paragraph(words('x'.repeat(50_000)))))).toBe('TOO_LONG');
});

test('brackets that somebody writes are words, and a thousand quotes within quotes are refused', () => {
  const quotes = '{"type":"blockquote","content":['.repeat(1_000) + ']}'.repeat(1_000);

  expect(typeof readRichText(doc(paragraph(words('['.repeat(25)))))).toBe('object');
  expect(readRichText(`{"type":"doc","content":[${quotes}]}`)).toBe('UNREADABLE');
});

test('the length of what is stored counts, and what was stored can always be read', () => {
  const empty = (count: number) => doc(...Array.from({ length: count }, () => ({ type: 'paragraph' })));

  expect(readRichText(empty(2_000))).toBe('TOO_LONG');
  expect(renderRichText(parseStoredRichText(empty(2_000)))).toBe('');
  expect(readRichText(doc({ ...paragraph(words('x')), attrs: { note: 'y'.repeat(50_000) } }))).toEqual(
    parseStoredRichText(doc(paragraph(words('x')))),
  );
});

test('the words alone are there for search', () => {
  const text = parseStoredRichText(
    doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Biaya')] },
      paragraph(words('Tidak '), words('ada')),
    ),
  );

  expect(richTextWords(text)).toBe('Biaya\nTidak ada');
  expect(isEmptyRichText(text)).toBe(false);
  expect(isEmptyRichText(parseStoredRichText(doc({ type: 'paragraph' })))).toBe(true);
});
