import type { FontFile } from './font-file';

/** A stretch of text that one font file can set in one direction. */
export type TextRun = { readonly text: string; readonly file: FontFile; readonly isRightToLeft: boolean };

const ARABIC_LETTER = /(?!\p{Nd})\p{Script=Arabic}/u;
const MARK = /\p{M}/u;
const JOINER = /[\u200C\u200D]/u;
const MIRRORED = new Map(
  ['()', '[]', '{}', '«»', '‹›'].flatMap(
    ([open = '', close = '']) =>
      [
        [open, close],
        [close, open],
      ] as const,
  ),
);

/**
 * Splits a word into runs; a letter that no file has ready is built of its base and its marks, or left out.
 */
export function splitRuns(word: string, files: readonly FontFile[]): TextRun[] {
  const runs: TextRun[] = [];
  const isArabicWord = ARABIC_LETTER.test(word);
  for (const original of word) {
    const character = isArabicWord ? (MIRRORED.get(original) ?? original) : original;
    for (const part of settableParts(character, files) ?? []) addPart(runs, part, files);
  }
  return runs;
}

/** Tells whether a text holds Arabic letters. */
export function hasArabic(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/** Tells whether a character can be set by one of the files, if need be without its accent. */
export function isSettable(character: string, files: readonly FontFile[]): boolean {
  return MARK.test(character) || JOINER.test(character) || settableParts(character, files) !== undefined;
}

function settableParts(character: string, files: readonly FontFile[]): string[] | undefined {
  const has = (part: string) => files.some((file) => file.has(part));
  if (has(character)) return [character];
  const [base = '', ...marks] = character.normalize('NFKD');
  if (base === character || !has(base)) return undefined;
  return [base, ...marks.filter(has)];
}

function addPart(runs: TextRun[], part: string, files: readonly FontFile[]): void {
  const last = runs.at(-1);
  const belongs = last !== undefined && (MARK.test(part) || JOINER.test(part));
  // A mark belongs to the letter before it, so the letter's own file is asked first.
  const file = belongs && last.file.has(part) ? last.file : files.find((candidate) => candidate.has(part));
  if (file === undefined) return;
  const isRightToLeft = ARABIC_LETTER.test(part) || (belongs && last.isRightToLeft);
  if (last?.file === file && last.isRightToLeft === isRightToLeft)
    runs[runs.length - 1] = { ...last, text: last.text + part };
  else runs.push({ text: part, file, isRightToLeft });
}
