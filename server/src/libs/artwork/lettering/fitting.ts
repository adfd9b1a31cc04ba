import type { FaceName } from './faces';
import { breakLines, type Piece, splitPieces } from './line-breaking';
import { clipLines } from './clipping';
import { type SetLine, setLine } from './set-lines';
import { hasArabic } from './text-runs';

/** The one scale of sizes that cover words are set in, from giant to the smallest. */
export const SIZES = [68, 58, 50, 43, 37, 32, 28, 24, 21, 18, 16, 14, 12] as const;

/** The room a text has: box, largest and smallest size, line distance in em, and most lines. */
export type Room = {
  readonly face: FaceName;
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest?: number;
  readonly leading?: number;
  readonly mostLines?: number;
  /** Sizes to choose from, largest first, instead of the scale. */
  readonly sizes?: readonly number[];
};

/** A text set to its room; `isClipped` says that its end had to be left out. */
export type TextBlock = {
  readonly lines: readonly SetLine[];
  readonly size: number;
  readonly leading: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
  readonly isClipped: boolean;
};

const MOST_LINES = 6;
const LEADING = 1.04;
const CALM_LINES = 5;
/** Naskh letters reach higher and lower than Latin ones. */
const ARABIC_LEADING = 1.4;

/** Sets a text at the largest size of the scale that fits its room. */
export function fitText(text: string, room: Room): TextBlock {
  const smallest = room.smallest ?? 14;
  const pieces = splitPieces(text, room.face);
  const leading = hasArabic(text) ? Math.max(ARABIC_LEADING, room.leading ?? 0) : (room.leading ?? LEADING);
  const sizes = (room.sizes ?? SIZES).filter((size) => size <= room.largest && size >= smallest);
  const fitted = firstFit(pieces, sizes, { ...room, leading });
  const size = fitted?.size ?? smallest;
  const broken =
    fitted?.lines ??
    clipLines(pieces, {
      face: room.face,
      width: room.width / size,
      mostLines: mostLinesAt(size, { ...room, leading }),
    });
  const isRightToLeft = pieces[0]?.word.isRightToLeft ?? false;
  const lines = broken.map((line) => setLine(line, isRightToLeft));
  return {
    lines,
    size,
    leading,
    height: lines.length * size * leading,
    isRightToLeft,
    isClipped: fitted === undefined,
  };
}

type SizedLines = { readonly size: number; readonly lines: Piece[][] };

function firstFit(pieces: readonly Piece[], sizes: readonly number[], room: Room): SizedLines | undefined {
  for (const [index, size] of sizes.entries()) {
    const lines = linesAt(pieces, size, room);
    if (lines === undefined) continue;
    const calmer = calmerFit(pieces, { size: sizes[index + 1], lines: lines.length }, room);
    return calmer ?? { size, lines };
  }
  return undefined;
}

/** One step smaller is better when it saves one of a few lines: fewer lines read faster and waste less. */
function calmerFit(
  pieces: readonly Piece[],
  next: { size: number | undefined; lines: number },
  room: Room,
): SizedLines | undefined {
  if (next.size === undefined || next.lines <= 2 || next.lines > CALM_LINES) return undefined;
  const lines = breakLines(pieces, { width: room.width / next.size, mostLines: next.lines - 1 });
  return lines && { size: next.size, lines };
}

function linesAt(pieces: readonly Piece[], size: number, room: Room): Piece[][] | undefined {
  return breakLines(pieces, { width: room.width / size, mostLines: mostLinesAt(size, room) });
}

function mostLinesAt(size: number, room: Room): number {
  const fitting = Math.floor(room.height / (size * (room.leading ?? LEADING)) + 0.15);
  return Math.max(1, Math.min(room.mostLines ?? MOST_LINES, fitting));
}
