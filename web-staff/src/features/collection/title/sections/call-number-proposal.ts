/** The parts of a call number. */
export type CallNumberParts = {
  readonly prefix: string;
  readonly classNumber: string;
  readonly entryMark: string;
  readonly titleMark: string;
};

/** What a call number is made from. */
export type CallNumberBasis = {
  readonly classNumber: string;
  readonly mainEntry: string | null;
  readonly title: string;
  readonly languages: readonly string[];
  readonly isForChildren: boolean;
};

/**
 * Proposes a call number by the custom of libraries here: class, first three letters of the entry word in
 * capitals, first letter of the title in lower case; children's books stand under the prefix A. Without a
 * main entry the title itself is the entry word.
 */
export function proposeCallNumber({
  classNumber,
  mainEntry,
  title,
  languages,
  isForChildren,
}: CallNumberBasis): CallNumberParts {
  const titleLetters = lettersOf(withoutArticle(title, languages));
  const entryLetters = mainEntry === null ? titleLetters : lettersOf(withoutArabicArticle(mainEntry));
  return {
    prefix: isForChildren && classNumber.trim() !== '' ? 'A' : '',
    classNumber: classNumber.trim(),
    entryMark: entryLetters.slice(0, 3).toUpperCase(),
    titleMark: titleLetters.slice(0, 1).toLowerCase(),
  };
}

/** Returns the lines of the spine label, top first, empty parts left out. */
export function labelLines({
  prefix,
  classNumber,
  entryMark,
  titleMark,
}: CallNumberParts): readonly string[] {
  return [[prefix, classNumber].filter((part) => part.trim() !== '').join(' '), entryMark, titleMark]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Letters of the first word that has any, without accents or marks: `'Aidh` gives `Aidh`, `Éric` gives
 * `Eric`.
 */
function lettersOf(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  const word = folded.split(/[\s,]+/).find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Arabic names are filed under the word after the article: Al-Ghazali under GHA. */
function withoutArabicArticle(name: string): string {
  return name.replace(/^(al|el|as|asy|an|ar|at|ad|az)[-–]\s*/i, '');
}

/** Only English records skip an initial article here: in Indonesian *Sang* and *Si* are part of the title. */
function withoutArticle(title: string, languages: readonly string[]): string {
  return languages.includes('eng') ? title.replace(/^(the|an?)\s+/i, '') : title;
}
