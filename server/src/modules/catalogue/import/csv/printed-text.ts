import { tidyName } from '../../names/person-names';

/**
 * Mends what shops and spreadsheets do to titles: backticks, capitals after an apostrophe (*Al-Qur'An*),
 * shouting, stray blanks.
 */
export function tidyTitle(printed: string): string {
  const spaced = printed
    .replace(/[`´]/g, '’')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s/:;,=])[\s/:;,=]+$/, '')
    .trim();
  const lowered = spaced.replace(/(?<=\p{Ll}['’‘])\p{Lu}(?=\p{Ll}|\s|$)/gu, (letter) => letter.toLowerCase());
  return lowered.includes(' ') ? keepingStop(lowered) : lowered;
}

function keepingStop(title: string): string {
  const isShouted = !/\p{Ll}/u.test(title) && /\p{Lu}{4,}/u.test(title);
  return isShouted ? tidyName(title) : title;
}

/** Two kinds of school, *SMA / MA*: this slash parts no responsibility. */
const KINDS_OF_SCHOOL = /\b(TK|PAUD|SD|SMP|SMA|SMK) \/ (RA|MI|MTs|MA|MAK|SMK)\b/gi;

/** Parts a title from other title information at its first colon, and from a responsibility at a slash with blanks. */
export function splitTitle(printed: string): {
  readonly titleProper: string;
  readonly subtitle: string | null;
  readonly responsibility: string | null;
} {
  const [statement = '', ...responsibility] = printed.replace(KINDS_OF_SCHOOL, '$1/$2').split(/\s\/\s/);
  const colon = /\s?:\s/.exec(statement);
  const [proper, other] =
    colon === null || colon.index === 0
      ? [statement, '']
      : [statement.slice(0, colon.index), statement.slice(colon.index + colon[0].length)];
  const subtitle = tidyTitle(other);
  return {
    titleProper: tidyTitle(proper),
    subtitle: subtitle === '' ? null : subtitle,
    responsibility: responsibility.length === 0 ? null : responsibility.join(' / ').trim(),
  };
}

/** Longer texts are no titles with a volume, and slow to search for one. */
const LONGEST_TITLE = 500;
const VOLUME = /^(.{3,}?)[\s,.:(-]*\b(?:vol(?:ume)?|jilid|jld)\b\.?\s*(\d{1,3})\)?$/i;

/** Finds a series with its number in a title: *Naruto Vol. 5* is number 5 of *Naruto*. */
export function seriesInTitle(
  titleProper: string,
): { readonly title: string; readonly number: string } | null {
  const found = titleProper.length > LONGEST_TITLE ? null : VOLUME.exec(titleProper);
  return found ? { title: (found[1] ?? '').trim(), number: found[2] ?? '' } : null;
}

/** Parts a collation: pages and details from the dimensions after the last semicolon. */
export function splitCollation(printed: string): {
  readonly extent: string | null;
  readonly dimensions: string | null;
} {
  const found =
    printed.length > LONGEST_TITLE
      ? null
      : /^(.*?)\s*;\s*([^;]*(?:\b|\d)(?:cm|mm|in)\b.*)$/i.exec(printed.trim());
  const extent = (found?.[1] ?? printed).replace(/(?<![\s:;])[\s:;]+$/, '').trim();
  return { extent: extent === '' ? null : extent, dimensions: found?.[2]?.trim() ?? null };
}
