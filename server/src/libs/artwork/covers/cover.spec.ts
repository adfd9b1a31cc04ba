import { createHash } from 'node:crypto';

import sharp from 'sharp';

import { drawCover } from './cover';
import { coverHash, DESIGN_VERSION } from './cover-record';
import { type TextBox, textBoxes } from '../testing/text-boxes';
import { hardTitles, realTitles } from '../testing/titles';

const everyTitle = [...realTitles, ...hardTitles];
const laskarPelangi = {
  title: 'Laskar Pelangi',
  contributor: 'Andrea Hirata',
  classNumber: '899.221',
  kind: 'book',
} as const;

function heightOf(cover: string): number {
  return Number(/viewBox="0 0 300 (\d+)"/.exec(cover)?.[1]);
}

function overlap(one: TextBox, other: TextBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

test('the same record gives the same bytes', () => {
  const first = everyTitle.map((record) => drawCover(record));
  const second = everyTitle.map((record) => drawCover({ ...record }));

  expect(second).toEqual(first);
});

test('two titles do not get the same picture', () => {
  const covers = new Set(everyTitle.map((record) => drawCover(record)));

  expect(covers.size).toBe(everyTitle.length);
});

test('every cover is XML that a real renderer draws, 300 wide and 424 to 468 high', async () => {
  for (const record of everyTitle) {
    const { width, height, format } = await sharp(Buffer.from(drawCover(record))).metadata();

    expect({ width, format }).toEqual({ width: 300, format: 'svg' });
    expect([424, 438, 450, 458, 468]).toContain(height);
  }
});

test('no word leaves its cover and no two blocks of words meet', () => {
  for (const record of everyTitle) {
    const cover = drawCover(record);
    const boxes = textBoxes(cover);

    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(20);
      expect(box.right).toBeLessThanOrEqual(300 - 15);
      expect(box.top).toBeGreaterThanOrEqual(15);
      expect(box.bottom).toBeLessThanOrEqual(heightOf(cover) - 15);
    }
    const meeting = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
    expect({ title: record.title, meeting }).toEqual({ title: record.title, meeting: [] });
  }
});

test('words are outlines: a cover has no text element and names no font', () => {
  for (const record of everyTitle) expect(drawCover(record)).not.toMatch(/<text|font-/);
});

test('a cover needs nothing from outside its file', () => {
  for (const record of everyTitle) {
    expect(drawCover(record).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<image|<style|<script|@import/,
    );
  }
});

test('every shape that is used is drawn in the same file', () => {
  for (const record of everyTitle) {
    const cover = drawCover(record);
    const drawn = new Set([...cover.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
    const used = [...cover.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, name]) => name);

    expect(used.filter((name) => !drawn.has(name))).toEqual([]);
  }
});

test('half of the real covers stay under 12 kB and all under 30 kB', () => {
  const lengths = realTitles.map((record) => drawCover(record).length).toSorted((one, other) => one - other);

  expect(lengths[lengths.length / 2]).toBeLessThan(12_000);
  expect(lengths.at(-1)).toBeLessThan(30_000);
});

test('the picture is named after the record, with its signs escaped', () => {
  const cover = drawCover({ ...laskarPelangi, title: `Sapi & "Kerbau" <2>` });

  expect(cover).toContain('<title>Sapi &amp; &quot;Kerbau&quot; &lt;2&gt;, Andrea Hirata</title>');
});

test('a decorative picture has no name and is hidden', () => {
  const cover = drawCover(laskarPelangi, { isDecorative: true });

  expect(cover).toContain('aria-hidden="true"');
  expect(cover).not.toContain('<title>');
});

test('a title in a script without a font gets an emblem and keeps its name', () => {
  const cover = drawCover({ title: '红楼梦', contributor: '曹雪芹', classNumber: '895.1', kind: 'book' });

  expect(textBoxes(cover)).toEqual([]);
  expect(cover).toContain('<title>红楼梦, 曹雪芹</title>');
});

test('control characters and broken halves of characters do not reach the file', () => {
  const cover = drawCover({ ...laskarPelangi, title: 'Bad\u0000 \u0007chars\ud800' });

  expect(cover).toContain('<title>Bad chars, Andrea Hirata</title>');
});

test('the covers look as they did at this design version', () => {
  const pictures = createHash('sha256')
    .update(everyTitle.map((record) => drawCover(record)).join('\n'))
    .digest('hex');

  // When this fails on purpose, raise DESIGN_VERSION and write the new digest here.
  expect({ version: DESIGN_VERSION, pictures: pictures.slice(0, 16) }).toEqual({
    version: 2,
    pictures: '514a3cef3cb5014e',
  });
});

test('the hash changes with the title, the contributor, the class and the kind', () => {
  const variants = [
    laskarPelangi,
    { ...laskarPelangi, title: 'Sang Pemimpi' },
    { ...laskarPelangi, contributor: 'A. Hirata' },
    { ...laskarPelangi, classNumber: '959.8' },
    { ...laskarPelangi, kind: 'children' as const },
  ];

  expect(new Set(variants.map(coverHash)).size).toBe(5);
});

test('the hash stays when the class number changes within its shelf, as the picture does', () => {
  const moved = { ...laskarPelangi, classNumber: '813' };

  expect(coverHash(moved)).toBe(coverHash(laskarPelangi));
  expect(drawCover(moved)).toBe(drawCover(laskarPelangi));
});

test('the hash is twelve characters fit for an address', () => {
  expect(coverHash(laskarPelangi)).toMatch(/^[0-9a-f]{12}$/);
});
