import { cleanText, typographicText } from '../lettering/clean-text';
import { type FaceName, faces } from '../lettering/faces';
import { isSettable } from '../lettering/text-runs';

/** The words of a cover as they are set. */
export type CoverWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly contributor: string;
  readonly titleFace: FaceName;
  /** The giant letter or volume number of the family that shows one. */
  readonly sign: string;
};

const SUBTITLE_MARK = / ?: | = | \/ | [-–—]{1,2} |; (?=\p{L})/u;
const ENDING_IN_BRACKETS = /^(.{3,}?) ?(\([^()]{3,}\))$/u;
const VOLUME = /\s[#–-]?\s?(?:vol\.?|jilid|volume|edisi)?\s?0*(\d{1,2})$/iu;

/** Splits and cleans the words of a record for its cover; words that cannot be set are left out whole. */
export function coverWords(record: {
  readonly title: string;
  readonly contributor?: string | null | undefined;
}): CoverWords {
  const parts = splitTitle(typographicText(cleanText(record.title))).filter(isSettableText);
  const [title = '', subtitle = ''] = parts;
  const contributor = typographicText(cleanContributor(cleanText(record.contributor ?? '')));
  return {
    title,
    subtitle,
    contributor: isSettableText(contributor) ? withoutUnsettable(contributor) : '',
    titleFace: isCapitals(title) ? 'capitals' : 'serif',
    sign: signOf(title),
  };
}

/** Tells the number of the volume a title ends in. */
export function findVolumeNumber(title: string): string | undefined {
  return VOLUME.exec(title)?.[1];
}

function splitTitle(title: string): string[] {
  const mark = SUBTITLE_MARK.exec(title);
  if (mark !== null && mark.index > 2) {
    const rest = title.slice(mark.index + mark[0].length);
    return [title.slice(0, mark.index), rest].map(withoutUnsettable);
  }
  const [, main = title, brackets = ''] = ENDING_IN_BRACKETS.exec(title) ?? [];
  return [main, brackets.slice(1, -1)].map(withoutUnsettable);
}

/** Symbols such as emoji may go; a letter may not, because that would change the word. */
function withoutUnsettable(text: string): string {
  const kept = [...text].filter(
    (character) => /[\p{L}\p{N}\p{M}]/u.test(character) || isSettable(character, faces.serif.files),
  );
  return kept.join('').replace(/\s+/gu, ' ').trim();
}

function isSettableText(text: string): boolean {
  return (
    text !== '' &&
    [...text].every(
      (character) => isSettable(character, faces.serif.files) || !/[\p{L}\p{N}\p{M}]/u.test(character),
    )
  );
}

/** Catalogues leave a comma, a semicolon or a lonely dot behind names. */
function cleanContributor(name: string): string {
  return name.replace(/(?:[\s,;:/]+|\s+\.)+$/u, '').replace(/^[\s,;:/]+/u, '');
}

function isCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && title === title.toUpperCase() && title !== title.toLowerCase();
}

function signOf(title: string): string {
  const volume = findVolumeNumber(title);
  if (volume !== undefined) return volume;
  const [letter = ''] = title.match(/[\p{L}\p{N}]/u) ?? [];
  return letter.toUpperCase();
}
