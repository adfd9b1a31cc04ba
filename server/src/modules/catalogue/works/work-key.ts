import type { RecordContribution, RecordSeries } from '../shared/bibliographic-record';
import { foldHeading } from '../shared/folding';
import { directOrder } from '../names/person-names';
import { withoutTitles } from '../names/academic-titles';

/** What the grouping of editions looks at. */
export type WorkTraits = {
  readonly titleProper: string;
  readonly subtitle: string | null;
  readonly series: readonly RecordSeries[];
  readonly contributions: readonly Pick<RecordContribution, 'name' | 'isMain' | 'role' | 'kind'>[];
};

/** Additions to a title that tell editions apart, not works. */
const EDITION_WORDS =
  /\((?:[^()]*\b(?:edisi|ed|cover|sampul|cetakan|revisi|republish|repackage|hard ?cover|soft ?cover|new|baru|movie tie)\b[^()]*)\)|\b(?:edisi (?:revisi|khusus|baru|terbaru|lengkap|ke\w*)|cover baru|hard ?cover|soft ?cover)\b.*$/gi;
/** Subtitles that only say what kind of book it is. */
const KIND_WORDS =
  /^(?:(?:sebuah|kumpulan|a|an|the) )?(?:novel|roman|cerpen|cerita pendek|puisi|kumpulan cerpen|kumpulan puisi|kumpulan cerita|biografi|sebuah biografi|memoar|komik|graphic novel|sebuah novel)$/;
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map(
    (word, place) => [word, String(place + 1)],
  ),
);

/**
 * Gives the key under which editions of one work meet: title and main contributor, both closed up. Numbers
 * stay, so that volumes are works of their own; titles without a contributor stand alone (null), because
 * equal titles are no evidence.
 */
export function workKey(traits: WorkTraits): string | null {
  const contributor = mainContributor(traits.contributions);
  if (contributor === null) return null;
  const title = titleKey(traits);
  const person =
    contributor.kind === 'PERSON'
      ? personKey(contributor.name)
      : foldHeading(contributor.name).replace(/ /g, '');
  return title === '' || person === '' ? null : `${title}/${person}`;
}

/** The main entry, or else the first author or compiler; a translator alone does not make a work. */
function mainContributor(
  contributions: WorkTraits['contributions'],
): WorkTraits['contributions'][number] | null {
  return (
    contributions.find((contribution) => contribution.isMain) ??
    contributions.find(({ role }) => role === 'AUTHOR') ??
    contributions.find(({ role }) => role === 'COMPILER' || role === 'EDITOR') ??
    null
  );
}

function titleKey({ titleProper, subtitle, series }: WorkTraits): string {
  const proper = words(titleProper);
  const other = words(subtitle ?? '');
  const number = series.find((entry) => entry.number !== null && words(entry.title) === proper)?.number ?? '';
  return [proper, KIND_WORDS.test(other) ? '' : other, words(number)].join(' ').replace(/ /g, '');
}

function words(text: string): string {
  const doubled = text.replace(EDITION_WORDS, ' ').replace(/\b(\p{L}{3,})2(?=\s|$|-)/gu, '$1 $1');
  return foldHeading(doubled)
    .split(' ')
    .map((word) => NUMBER_WORDS.get(word) ?? word)
    .join(' ');
}

/**
 * First initial and last element: *Ahmad Fuadi* and *A. Fuadi*, *Okky Madasari* and *Okky Puspa Madasari*
 * meet; the title bears the rest.
 */
function personKey(name: string): string {
  const parts = foldHeading(directOrder(withoutTitles(name)))
    .split(' ')
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  return last === undefined ? first : `${first.charAt(0)}${last}`;
}
