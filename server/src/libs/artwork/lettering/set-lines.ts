import type { Piece } from './line-breaking';
import type { PlacedGlyph } from './words';

/** A finished line: its width and its glyphs from the left edge, in em. */
export type SetLine = {
  readonly text: string;
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
};

/** Puts the pieces of a line side by side, right-to-left words in their own order. */
export function setLine(pieces: readonly Piece[], isRightToLeft: boolean): SetLine {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  visualOrder(pieces, isRightToLeft).forEach(({ piece, space }) => {
    x += space;
    for (const glyph of piece.word.glyphs) glyphs.push({ ...glyph, x: glyph.x + x });
    x += piece.word.width;
  });
  const text = pieces.map((piece, index) => (index > 0 && piece.space > 0 ? ' ' : '') + piece.text).join('');
  return { text, width: x, glyphs };
}

/**
 * Orders pieces as the eye meets them from left to right; a space keeps its place between the same two words.
 */
function visualOrder(pieces: readonly Piece[], isRightToLeft: boolean): { piece: Piece; space: number }[] {
  const ordered = turnRuns(pieces, isRightToLeft);
  return ordered.map((piece, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return { piece, space: 0 };
    const later = pieces.indexOf(piece) > pieces.indexOf(before) ? piece : before;
    return { piece, space: later.space };
  });
}

function turnRuns(pieces: readonly Piece[], isRightToLeft: boolean): readonly Piece[] {
  if (!pieces.some((piece) => piece.word.isRightToLeft)) return pieces;
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.word.isRightToLeft === piece.word.isRightToLeft) run.push(piece);
    else runs.push([piece]);
  }
  const turned = runs.map((run) => (run[0]?.word.isRightToLeft === true ? run.toReversed() : run));
  return (isRightToLeft ? turned.toReversed() : turned).flat();
}
