/** What the palette can find: its label, and what people also call it, in every language. */
export type Findable = { readonly label: string; readonly otherNames: readonly string[] };

/**
 * Finds what answers to typed words, regardless of case and accents: labels that begin with them first, then
 * labels that hold them, then those known by another name. Where nothing answers to all of them, what answers to the
 * most of them does.
 */
export function findInPalette<Found extends Findable>(
  things: readonly Found[],
  typed: string,
): readonly Found[] {
  const words = simplified(typed);
  if (words === '') return things;
  const whole = rankedBy(things, (thing) => rankOf(thing, words));
  return whole.length > 0 ? whole : rankedBy(things, (thing) => countWords(thing, words));
}

/** Says whether something answers to all of the typed words, and not only to some of them. */
export function answersTo(thing: Findable, typed: string): boolean {
  return rankOf(thing, simplified(typed)) > 0;
}

const SHORTEST_WORD = 3;

/** Counts which of several typed words something answers to; little words say nothing alone. */
function countWords(thing: Findable, words: string): number {
  const typed = words.split(' ').filter((word) => word.length >= SHORTEST_WORD);
  return typed.length < 2 ? 0 : typed.filter((word) => rankOf(thing, word) > 0).length;
}

function rankedBy<Found extends Findable>(
  things: readonly Found[],
  rank: (thing: Found) => number,
): readonly Found[] {
  return things
    .map((thing, index) => ({ thing, index, rank: rank(thing) }))
    .filter((one) => one.rank > 0)
    .sort((one, other) => other.rank - one.rank || one.index - other.index)
    .map(({ thing }) => thing);
}

function rankOf({ label, otherNames }: Findable, words: string): number {
  const shown = simplified(label);
  if (shown.startsWith(words)) return 5;
  if (hasWordFrom(shown, words)) return 4;
  if (shown.includes(words)) return 3;
  const others = otherNames.map(simplified);
  if (others.some((name) => name === words || name.startsWith(words))) return 2;
  return others.some((name) => hasWordFrom(name, words)) ? 1 : 0;
}

function hasWordFrom(name: string, words: string): boolean {
  return ` ${name}`.includes(` ${words}`);
}

function simplified(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Parts the synonyms that the words hold as one line. */
export function listNames(line: string): readonly string[] {
  return line.split(',').map((name) => name.trim());
}
