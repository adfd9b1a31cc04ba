import { readFileSync } from 'node:fs';

import { create } from 'fontkit';

import { openTypeFromWoff2 } from './woff2';

const newsreader = readFileSync(
  require.resolve('@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2'),
);

test('a WOFF2 font becomes a plain one with the same outlines', () => {
  const compressed = create(newsreader);
  const plain = create(openTypeFromWoff2(newsreader));

  for (const character of 'AgQ&8é') {
    const [before, after] = [compressed, plain].map(
      (font) => font.layout(character).glyphs[0]?.path.commands,
    );
    expect(after).toEqual(before);
  }
});

test('the plain font can be varied: a heavy cut is wider than a light one', () => {
  const font = create(openTypeFromWoff2(newsreader));
  const widthAt = (wght: number) =>
    font.getVariation({ wght, opsz: 72 }).layout('n').positions[0]?.xAdvance ?? 0;

  expect(widthAt(800)).toBeGreaterThan(widthAt(200));
});

test('anything else is refused', () => {
  expect(() =>
    openTypeFromWoff2(Buffer.from('wOFF and more than forty-eight bytes of other things')),
  ).toThrow('The font file is not WOFF2');
});
