import { setWord, type SetWord } from './words';
import type { FaceName } from './faces';

/** A part of the text that stays on one line, with the space before it when it is not first there. */
export type Piece = {
  readonly text: string;
  readonly word: SetWord;
  readonly space: number;
  /** Says that a word was split here because no line could hold it. */
  readonly isSplit?: boolean;
};

/**
 * Where a text may be broken: into lines no wider than `width` (in em) and no more of them than `mostLines`.
 */
export type Measure = { readonly width: number; readonly mostLines: number };

type Plan = { readonly cost: number; readonly lines: number; readonly next: number };

/** Words that must not end a line: prepositions, conjunctions, articles. They travel with the next word. */
const WEAK_WORDS = new Set(
  'di ke dari dan yang untuk pada si sang para atau the of a an to in and dengan dalam oleh bagi sebagai bin binti & de van al'.split(
    ' ',
  ),
);
/** A compound such as Corat-Coret or SMA/MA may be parted after its hyphen when both halves are words. */
const COMPOUND_PARTS = /[^-–/]+[-–/]+(?=\p{L}{3})|[^-–/]+[-–/]*|[-–/]+/gu;

/** Words longer than this are split, evenly and with a hyphen; no shorter word ever is. */
const LONGEST_WORD = 26;
const SPLIT_LENGTH = 15;

/** Cuts a text into the pieces that lines are made of. */
export function splitPieces(text: string, face: FaceName): Piece[] {
  const space = setWord(' ', face).width;
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) =>
      wordPieces(word, face).map((piece, index) => (index === 0 ? { ...piece, space } : piece)),
    );
}

function wordPieces(word: string, face: FaceName): Piece[] {
  return compoundParts(word)
    .flatMap((part) => splitLongWord(part))
    .map(({ text, isSplit }) => ({ text, word: setWord(text, face), space: 0, isSplit }));
}

function compoundParts(word: string): readonly string[] {
  const parts = word.match(COMPOUND_PARTS) ?? [word];
  const areWords = parts.length > 1 && parts.every((part) => (part.match(/\p{L}/gu) ?? []).length >= 3);
  return areWords ? parts : [word];
}

function splitLongWord(word: string): { text: string; isSplit: boolean }[] {
  const characters = [...word];
  if (characters.length <= LONGEST_WORD) return [{ text: word, isSplit: false }];
  const count = Math.ceil(characters.length / SPLIT_LENGTH);
  const length = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, index) => {
    const isSplit = index < count - 1;
    return {
      text: characters.slice(index * length, (index + 1) * length).join('') + (isSplit ? '-' : ''),
      isSplit,
    };
  });
}

/** Breaks pieces into lines of even length by least squares, or returns nothing when they do not fit. */
export function breakLines(pieces: readonly Piece[], measure: Measure): Piece[][] | undefined {
  if (pieces.some((piece) => piece.word.width > measure.width)) return undefined;
  const plans: (Plan | undefined)[] = Array.from({ length: pieces.length + 1 });
  plans[pieces.length] = { cost: 0, lines: 0, next: pieces.length };
  for (let start = pieces.length - 1; start >= 0; start -= 1)
    plans[start] = bestPlan(pieces, plans, { start, measure });
  return plans[0] && readLines(pieces, plans);
}

function bestPlan(
  pieces: readonly Piece[],
  plans: readonly (Plan | undefined)[],
  at: { start: number; measure: Measure },
): Plan | undefined {
  let best: Plan | undefined;
  let width = 0;
  for (let end = at.start + 1; end <= pieces.length; end += 1) {
    const piece = pieces[end - 1];
    width += (piece?.word.width ?? 0) + (end - 1 === at.start ? 0 : (piece?.space ?? 0));
    if (width > at.measure.width) return best;
    const rest = plans[end];
    if (pieces[end - 2]?.isSplit === true && end - 1 > at.start) return best;
    if (rest === undefined || rest.lines + 1 > at.measure.mostLines) continue;
    const cost = rest.cost + lineCost(pieces, { start: at.start, end, fullness: width / at.measure.width });
    if (best === undefined || cost < best.cost) best = { cost, lines: rest.lines + 1, next: end };
  }
  return best;
}

function lineCost(pieces: readonly Piece[], line: { start: number; end: number; fullness: number }): number {
  const slack = 1 - line.fullness;
  const evenness = slack * slack * 100 + 16;
  const isLast = line.end === pieces.length;
  if (isLast)
    return evenness + (pieces.length > 2 && line.end - line.start === 1 && line.fullness < 0.28 ? 40 : 0);
  const ending = pieces[line.end - 1]?.text ?? '';
  const isParted = pieces[line.end]?.space === 0;
  return (
    evenness +
    (WEAK_WORDS.has(ending.toLowerCase().replace(/^[([“‘]/u, '')) ? 90 : 0) +
    (isParted ? 45 : 0) -
    (/[:,;–—]$/u.test(ending) ? 18 : 0)
  );
}

function readLines(pieces: readonly Piece[], plans: readonly (Plan | undefined)[]): Piece[][] {
  const lines: Piece[][] = [];
  for (let start = 0; start < pieces.length;) {
    const end = plans[start]?.next ?? pieces.length;
    lines.push(pieces.slice(start, end));
    start = end;
  }
  return lines;
}
