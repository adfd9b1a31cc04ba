const PLACE = /\{\s*([^{}\n]*?)\s*\}/g;
const BETWEEN = ' · ';
const ADDRESS = /https?:\/\/\S+/g;
/** How many letters X counts an address as. */
const LINK_LETTERS = 23;

/** What each fact says in a language. */
export type FactValues = ReadonlyMap<string, string>;

const NAMES = ['judul', 'kapan', 'tempat', 'sisa', 'usia', 'biaya', 'tautan'] as const;
/** A fact that a text can name. */
export type FactName = (typeof NAMES)[number];

/** A fact as the library tells it. */
type ToldFact = {
  readonly name: string;
  readonly value: { readonly indonesian: string; readonly english: string };
};

/** Reads what facts say in a language. */
export function factValues(
  { facts }: { readonly facts: readonly ToldFact[] },
  locale: 'ID' | 'EN',
): FactValues {
  return new Map(facts.map(({ name, value }) => [name, locale === 'ID' ? value.indonesian : value.english]));
}

/**
 * Fills facts into a text as the server does when it publishes, so that its letters can be counted while it is written:
 * parts between middle dots that name a fact which says nothing fall away, and so do lines of which nothing is left.
 */
export function fillFacts(text: string, values: FactValues): string {
  const saysNothing = (part: string): boolean =>
    [...part.matchAll(PLACE)].some(([, name = '']) => isFact(name) && (values.get(name) ?? '') === '');
  const fill = (part: string): string =>
    part.replace(PLACE, (whole, name: string) => (isFact(name) ? (values.get(name) ?? '') : whole));
  const lines = text.split('\n').flatMap((line) => {
    const kept = line.split(BETWEEN).filter((part) => !saysNothing(part));
    return kept.length === 0 ? [] : [kept.map(fill).join(BETWEEN)];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Counts letters as a channel does. */
export function countLetters(channel: string, text: string): number {
  const counted = channel === 'X' ? text.replace(ADDRESS, '-'.repeat(LINK_LETTERS)) : text;
  return [...counted].length;
}

function isFact(name: string): boolean {
  return NAMES.some((fact) => fact === name);
}
