import { readFileSync } from 'node:fs';

/** The typefaces of documents. */
export type DocumentFace = 'serif' | 'italic' | 'sans' | 'bold';

/** One font file: the name documents know it by, its bytes, and which characters it has. */
export type FaceFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly holds: (codePoint: number) => boolean;
};

const FILES: Readonly<Record<DocumentFace, readonly [base: string, extended: string]>> = {
  serif: fontFiles('newsreader', '500-normal'),
  italic: fontFiles('newsreader', '400-italic'),
  sans: fontFiles('plus-jakarta-sans', '500-normal'),
  bold: fontFiles('plus-jakarta-sans', '700-normal'),
};

const opened = new Map<string, FaceFile>();

/** Opens all fonts before the first document is written. */
export async function openFaces(): Promise<void> {
  if (opened.size > 0) return;
  const fontkit = await import('fontkit');
  for (const path of Object.values(FILES).flat()) {
    const bytes = readFileSync(require.resolve(path));
    const font = fontkit.create(bytes);
    opened.set(path, { name: path, bytes, holds: (codePoint) => font.hasGlyphForCodePoint(codePoint) });
  }
}

/** Returns the files of a typeface, Latin first. */
export function faceFiles(face: DocumentFace): readonly FaceFile[] {
  return FILES[face].map((path) => {
    const file = opened.get(path);
    if (!file) throw new Error('The cuts of type are not open yet: open them before a document is written.');
    return file;
  });
}

/** A run of characters from one font file. */
export type FontRun = { readonly text: string; readonly file: FaceFile };

/**
 * Splits a text by the font files that have its letters; a letter that none has is set without its accent, or
 * as a question mark.
 */
export function fontRuns(text: string, face: DocumentFace): readonly FontRun[] {
  const files = faceFiles(face);
  const runs: { text: string; file: FaceFile }[] = [];
  for (const character of text) {
    for (const [piece, file] of placed(character, files)) {
      const last = runs.at(-1);
      if (last?.file === file) last.text += piece;
      else runs.push({ text: piece, file });
    }
  }
  return runs;
}

function placed(character: string, files: readonly FaceFile[]): readonly (readonly [string, FaceFile])[] {
  const holder = holderOf(character, files);
  if (holder) return [[character, holder]];
  const plain = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part));
  const first = files[0];
  return (plain.length === 0 ? ['?'] : plain).flatMap((part) => {
    const file = holderOf(part, files) ?? first;
    return file ? [[holderOf(part, files) ? part : '?', file] as const] : [];
  });
}

function holderOf(character: string, files: readonly FaceFile[]): FaceFile | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return files.find((file) => file.holds(codePoint));
}

// The static WOFF files: a PDF can embed a part of them, which it cannot of the variable ones that pages use.
function fontFiles(family: string, cut: string): readonly [string, string] {
  return [
    `@fontsource/${family}/files/${family}-latin-${cut}.woff`,
    `@fontsource/${family}/files/${family}-latin-ext-${cut}.woff`,
  ];
}
