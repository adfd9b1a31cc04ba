import { horizontalExtent, type Outline, verticalExtent } from './outlines';
import { PATH_PRECISION, PathWriter } from './path-writer';
import { setWord } from './words';

/** The box that giant letters fill and the edge they keep to. */
export type LetterBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isRight: boolean;
};

/** Draws a letter or a number as large as its box allows, standing on the box's foot. */
export function bigLetters(text: string, box: LetterBox, fill: string): string {
  const { glyphs } = setWord(text, 'serif');
  const outline: Outline = glyphs.flatMap((glyph) =>
    glyph.outline.map((step) => ({
      ...step,
      places: step.places.map((value, index) => value + (index % 2 === 0 ? glyph.x : glyph.y)),
    })),
  );
  const across = horizontalExtent(outline);
  const upright = verticalExtent(outline);
  const size = Math.min(
    box.width / Math.max(across.right - across.left, 0.01),
    box.height / Math.max(upright.bottom - upright.top, 0.01),
  );
  const x = box.isRight ? box.x + box.width - across.right * size : box.x - across.left * size;
  const writer = new PathWriter();
  writer.add(outline, { x, y: box.y + box.height - upright.bottom * size, size });
  return `<path fill="${fill}" transform="scale(${1 / PATH_PRECISION})" d="${writer.toString()}"/>`;
}
