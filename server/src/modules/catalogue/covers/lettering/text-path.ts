import type { TextBlock } from "./fitting";
import { PATH_PRECISION, PathWriter } from "./path-writer";

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

/** Draws a set block as one path of outlines, so that the picture needs no font. */
export function textPath(block: TextBlock, place: TextPlace): string {
  const writer = new PathWriter();
  block.lines.forEach((line, index) => {
    const x = lineStart(block, { width: line.width * block.size, place });
    const baseline = place.y + block.size * (block.leading > 1.35 ? ARABIC_BASELINE : BASELINE) + index * block.size * block.leading;
    for (const glyph of line.glyphs) {
      writer.add(glyph.outline, { x: x + glyph.x * block.size, y: baseline + glyph.y * block.size, size: block.size });
    }
  });
  const path = writer.toString();
  return path === "" ? "" : `<path fill="${place.fill}" transform="scale(${1 / PATH_PRECISION})" d="${path}"/>`;
}

/** A right-to-left block that is not centred hangs from the right edge of its room. */
function lineStart(block: TextBlock, line: { width: number; place: TextPlace }): number {
  if (line.place.isCentred === true) return line.place.x - line.width / 2;
  return block.isRightToLeft ? line.place.x + line.place.width - line.width : line.place.x;
}
