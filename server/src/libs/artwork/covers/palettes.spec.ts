import { toCoverColours } from './colours';
import { contrast, readableOn } from '../drawing/contrast';
import { childrenPalettes, type Palette, palettes } from './palettes';

const everyPalette: readonly Palette[] = [...Object.values(palettes).flat(), ...childrenPalettes];

test('black on white has the greatest contrast, a colour on itself the least', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#8C3A26', '#8C3A26')).toBe(1);
});

test('ink can be read on the ground of every palette', () => {
  const faint = everyPalette.filter(([ground, ink]) => contrast(ground, ink) < 4.5);

  expect(everyPalette).toHaveLength(56);
  expect(faint).toEqual([]);
});

test('every pair of colours that words are set in can be read', () => {
  const faint = everyPalette.filter((palette) => {
    const colours = toCoverColours(palette);
    const pairs = [
      [colours.ground, colours.ink],
      [colours.ground, colours.accentText],
      [colours.paper, colours.paperInk],
      [colours.paper, colours.paperAccent],
    ] as const;
    return pairs.some(([ground, words]) => contrast(ground, words) < 4.5);
  });

  expect(faint).toEqual([]);
});

test('a masthead can be read on the strong colour of every class', () => {
  const faint = Object.values(palettes)
    .flat()
    .map(toCoverColours)
    .filter(({ strong, paper, paperInk }) => contrast(strong, readableOn(strong, paper, paperInk)) < 4.5);

  expect(faint).toEqual([]);
});

test("a picture's colours differ from its ground", () => {
  const lost = everyPalette.filter(
    ([ground, ink, accent, second]) => new Set([ground, ink, accent, second]).size < 4,
  );

  expect(lost).toEqual([]);
});
