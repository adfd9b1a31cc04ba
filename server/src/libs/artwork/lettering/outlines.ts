import type { Glyph } from 'fontkit';

/** A glyph's contours in em, y pointing down, made of absolute move, line and quadratic or cubic steps. */
export type Outline = readonly OutlineStep[];

/** One step of a contour: the path letter and its coordinates. */
export type OutlineStep = {
  readonly letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly places: readonly number[];
};

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Reads a glyph's outline out of the font. */
export function toOutline(glyph: Glyph, unitsPerEm: number): Outline {
  return glyph.path.commands.map(({ command, args }) => ({
    letter: LETTERS[command],
    places: args.map((value, index) => (index % 2 === 0 ? value : -value) / unitsPerEm),
  }));
}

/** Tells how far an outline reaches to the left and to the right. */
export function horizontalExtent(outline: Outline): { readonly left: number; readonly right: number } {
  const xs = outline.flatMap((step) => step.places.filter((_, index) => index % 2 === 0));
  return xs.length === 0 ? { left: 0, right: 0 } : { left: Math.min(...xs), right: Math.max(...xs) };
}

/** Tells how far an outline reaches up and down. */
export function verticalExtent(outline: Outline): { readonly top: number; readonly bottom: number } {
  const ys = outline.flatMap((step) => step.places.filter((_, index) => index % 2 === 1));
  return ys.length === 0 ? { top: 0, bottom: 0 } : { top: Math.min(...ys), bottom: Math.max(...ys) };
}
