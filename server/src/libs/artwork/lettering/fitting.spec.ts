import { hardTitles, realTitles } from '../testing/titles';
import { fitText } from './fitting';
import { cleanText } from './clean-text';

const box = { face: 'serif', width: 250, height: 140, largest: 50 } as const;
const linesOf = (text: string, room = {}) =>
  fitText(text, { ...box, ...room }).lines.map((line) => line.text);

test('no line of any title is wider than its box, and no block higher', () => {
  for (const { title } of [...realTitles, ...hardTitles]) {
    for (const room of [box, { ...box, width: 186 }, { ...box, face: 'bold', height: 60 }] as const) {
      const block = fitText(cleanText(title), room);
      const widest = Math.max(0, ...block.lines.map((line) => line.width * block.size));

      expect(widest).toBeLessThanOrEqual(room.width + 0.01);
      expect(block.height).toBeLessThanOrEqual(room.height + block.size * 0.2);
    }
  }
});

test('a short title is set large', () => {
  expect(fitText('Pulang', box)).toMatchObject({ size: 50, isClipped: false });
});

test('a line never ends on a weak word when it can be helped', () => {
  expect(linesOf('Matahari di Atas Kota')).toEqual(['Matahari', 'di Atas Kota']);
});

test('a title is broken into lines of even length', () => {
  expect(linesOf('Robohnya Surau Kami')).toEqual(['Robohnya', 'Surau Kami']);
});

test('a compound is parted after its hyphen only when the line is too narrow for it', () => {
  expect(linesOf('Corat-Coret', { width: 300 })).toEqual(['Corat-Coret']);
  expect(linesOf('Corat-Coret', { width: 90, largest: 28, smallest: 28 })).toEqual(['Corat-', 'Coret']);
});

test('a word longer than any line is split evenly with hyphens', () => {
  expect(linesOf('Pneumonoultramicroscopicsilicovolcanoconiosis')).toEqual([
    'Pneumonoultrami-',
    'croscopicsilico-',
    'volcanoconiosis',
  ]);
});

test('a text past its room ends in an ellipsis and says so', () => {
  const block = fitText('Peraturan daerah tentang pajak dan retribusi daerah serta penjelasannya', {
    ...box,
    height: 20,
    width: 200,
  });

  expect(block.isClipped).toBe(true);
  expect(block.lines.map((line) => line.text)).toEqual(['Peraturan daerah tentang…']);
});

test('a right-to-left title puts its first word at the right', () => {
  const block = fitText('كتاب جديد', { ...box, mostLines: 1 });
  const first = fitText('كتاب', { ...box, mostLines: 1 }).lines[0]?.glyphs.map((glyph) => glyph.id) ?? [];

  expect(block.isRightToLeft).toBe(true);
  expect(block.lines[0]?.glyphs.slice(-first.length).map((glyph) => glyph.id)).toEqual(first);
});
