import type { TextBlock } from './fitting';
import { PATH_PRECISION, PathWriter } from './path-writer';
import type { PlacedGlyph } from './words';

/** Where a block goes: `x` is its left edge or, when centred, its middle; `y` is its top. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
  readonly isCentred?: boolean;
};

/** How far under the top of a line its letters stand, in em. */
const BASELINE = 0.78;
const ARABIC_BASELINE = 0.98;

/**
 * Draws a set block as outlines, so that the picture needs no font; a letter that comes again is drawn once
 * and used twice.
 */
export function textPath(block: TextBlock, place: TextPlace): string {
  const shapes = new Map<string, string>();
  const uses: string[] = [];
  block.lines.forEach((line, index) => {
    const x = lineStart(block, { width: line.width * block.size, place });
    const baseline =
      place.y +
      block.size * (block.leading > 1.35 ? ARABIC_BASELINE : BASELINE) +
      index * block.size * block.leading;
    for (const glyph of line.glyphs) {
      if (glyph.outline.length === 0) continue;
      // Named after face, glyph and size: the same name is the same shape on every cover of a page.
      const name = `${glyph.name}-${Math.round(block.size * 10)}`;
      if (!shapes.has(name)) shapes.set(name, toPathData(glyph, block.size));
      const [left, top] = [x + glyph.x * block.size, baseline + glyph.y * block.size].map((value) =>
        Math.round(value * PATH_PRECISION),
      );
      uses.push(`<use href="#${name}" x="${left}" y="${top}"/>`);
    }
  });
  if (uses.length === 0) return '';
  const definitions = [...shapes].map(([name, path]) => `<path id="${name}" d="${path}"/>`).join('');
  return `<defs>${definitions}</defs><g fill="${place.fill}" transform="scale(${1 / PATH_PRECISION})">${uses.join('')}</g>`;
}

function toPathData(glyph: PlacedGlyph, size: number): string {
  const writer = new PathWriter();
  writer.add(glyph.outline, { x: 0, y: 0, size });
  return writer.toString();
}

/** A right-to-left block that is not centred hangs from the right edge of its room. */
function lineStart(block: TextBlock, line: { width: number; place: TextPlace }): number {
  if (line.place.isCentred === true) return line.place.x - line.width / 2;
  return block.isRightToLeft ? line.place.x + line.place.width - line.width : line.place.x;
}
