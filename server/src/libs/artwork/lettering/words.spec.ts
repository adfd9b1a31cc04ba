import { horizontalExtent, verticalExtent } from './outlines';
import { setWord } from './words';

function glyphIds(text: string): number[] {
  return setWord(text, 'serif').glyphs.map((glyph) => glyph.id);
}

test('Arabic letters are joined: their shapes inside a word are not those they have alone', () => {
  const joined = glyphIds('سلم');
  const alone = [...'سلم'].flatMap(glyphIds);

  expect(joined).toHaveLength(3);
  expect(joined.filter((id) => alone.includes(id))).toEqual([]);
});

test('Arabic is set from right to left: the first letter stands at the right end', () => {
  const alone = setWord('ا', 'serif').glyphs.map((glyph) => glyph.id);
  const word = setWord('اب', 'serif');

  expect(word.isRightToLeft).toBe(true);
  expect(word.glyphs.at(-1)?.id).toBe(alone[0]);
});

test('joined Arabic letters touch', () => {
  const { glyphs } = setWord('سس', 'serif');
  const [left, right] = glyphs.map((glyph) => ({ x: glyph.x, ...horizontalExtent(glyph.outline) }));

  expect((left?.x ?? 0) + (left?.right ?? 0)).toBeGreaterThanOrEqual(
    (right?.x ?? 0) + (right?.left ?? 0) - 0.01,
  );
});

test('Arabic digits keep their order', () => {
  const [one, four] = ['١', '٤'].map((digit) => glyphIds(digit)[0]);

  expect(glyphIds('١٤')).toEqual([one, four]);
});

test('brackets are turned in Arabic words, so that they still embrace them', () => {
  const { glyphs } = setWord('(باب)', 'serif');
  const [open, close] = ['(', ')'].map((bracket) => setWord(bracket, 'serif').glyphs[0]?.name);

  expect([glyphs[0]?.name, glyphs.at(-1)?.name]).toEqual([open, close]);
});

test('letters that fit under each other are kerned', () => {
  const apart = setWord('A', 'serif').width + setWord('V', 'serif').width;

  expect(setWord('AV', 'serif').width).toBeLessThan(apart - 0.03);
});

test('a letter the font lacks is built of its base and a dot below it', () => {
  const [base, dot] = setWord('ṣ', 'serif').glyphs;
  const [letter] = setWord('s', 'serif').glyphs;
  const under = horizontalExtent(base?.outline ?? []);
  const own = horizontalExtent(dot?.outline ?? []);

  expect(base?.id).toBe(letter?.id);
  expect((dot?.x ?? 0) + (own.left + own.right) / 2).toBeCloseTo((under.left + under.right) / 2, 1);
  expect(verticalExtent(dot?.outline ?? []).top).toBeGreaterThan(0);
});

test.each(['é', 'è', 'ê', 'ê', 'ñ', 'ā', 'ś', 'ḥ', 'Ḍ', '“', '–', '&'])(
  '%s has a shape in every face',
  (character) => {
    for (const face of ['serif', 'capitals', 'italic', 'sans', 'bold'] as const) {
      const [glyph] = setWord(character, face).glyphs;
      expect({ face, hasShape: (glyph?.outline.length ?? 0) > 0 && glyph?.id !== 0 }).toEqual({
        face,
        hasShape: true,
      });
    }
  },
);

test('a character that no font has is left out rather than shown as a box', () => {
  expect(setWord('紅', 'serif').glyphs).toEqual([]);
});

test('the same word is set once', () => {
  expect(setWord('Pelangi', 'serif')).toBe(setWord('Pelangi', 'serif'));
});
