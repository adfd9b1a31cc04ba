import { BoundedMemory } from './bounded-memory';
import { type Face, type FaceName, faces } from './faces';
import type { FontFile } from './font-file';
import { type Outline, toOutline } from './outlines';
import { splitRuns, type TextRun } from './text-runs';

/** One glyph of a set word, placed from the word's left edge, in em. */
export type PlacedGlyph = {
  readonly id: number;
  readonly name: string;
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
};

/** A word set in one face: its width in em and its glyphs from left to right. */
export type SetWord = {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
  readonly isRightToLeft: boolean;
};

const outlinesByFile = new WeakMap<FontFile, Map<number, Outline>>();
const wordsByFace = new Map<FaceName, BoundedMemory<SetWord>>();
const WORDS_KEPT = 4_000;

/** Sets a word in a face with the font's own widths, kerning and joining; the same word is set once. */
export function setWord(text: string, faceName: FaceName): SetWord {
  const memory = wordsByFace.get(faceName) ?? new BoundedMemory<SetWord>(WORDS_KEPT);
  wordsByFace.set(faceName, memory);
  return memory.remember(text, () => layWord(text, faces[faceName]));
}

function layWord(text: string, face: Face): SetWord {
  const runs = splitRuns(text, face.files);
  const isRightToLeft = runs.some((run) => run.isRightToLeft);
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const run of isRightToLeft ? runs.toReversed() : runs)
    x = layRun(run, { glyphs, x, tracking: face.tracking });
  return { width: x, glyphs, isRightToLeft };
}

function layRun(run: TextRun, line: { glyphs: PlacedGlyph[]; x: number; tracking: number }): number {
  const font = run.file.font();
  const em = font.unitsPerEm;
  const shaped = run.isRightToLeft
    ? font.layout(run.text, undefined, 'arab', undefined, 'rtl')
    : font.layout(run.text, undefined, undefined, undefined, 'ltr');
  let x = line.x;
  shaped.glyphs.forEach((glyph, index) => {
    const position = shaped.positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const outline = rememberOutline(run.file, glyph.id, () => toOutline(glyph, em));
    line.glyphs.push({
      id: glyph.id,
      name: `${run.file.name}${glyph.id.toString(36)}`,
      outline,
      x: x + position.xOffset / em,
      y: -position.yOffset / em,
    });
    // Joined letters must touch, so Arabic is never tracked.
    x += position.xAdvance / em + (run.isRightToLeft || position.xAdvance === 0 ? 0 : line.tracking);
  });
  return x;
}

function rememberOutline(file: FontFile, id: number, read: () => Outline): Outline {
  const outlines = outlinesByFile.get(file) ?? new Map<number, Outline>();
  outlinesByFile.set(file, outlines);
  const known = outlines.get(id) ?? read();
  outlines.set(id, known);
  return known;
}
