const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SINGLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
  ['sejuta', 1_000_000],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1000],
  ['juta', 1_000_000],
]);
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['xi', '11'],
  ['xii', '12'],
  ['xiii', '13'],
  ['xiv', '14'],
  ['xv', '15'],
  ['xvi', '16'],
  ['xx', '20'],
  ['xxi', '21'],
]);

/** Roman numerals that are single letters, and so initials or words elsewhere. */
const LONE_NUMERALS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['v', '5'],
  ['x', '10'],
]);
const COUNTERS = new Set(
  'kelas kls jilid jld volume vol buku bab bagian edisi ed seri semester tingkat tahap part book'.split(' '),
);
const BETWEEN_NUMERALS = new Set(['dan', 'and', 'sampai', 'hingga']);
const ORDINALS: readonly (readonly [string, string])[] = [
  ['pertama', '1'],
  ['kesatu', '1'],
  ['kedua', '2'],
  ['ketiga', '3'],
  ['keempat', '4'],
  ['kelima', '5'],
  ['keenam', '6'],
  ['ketujuh', '7'],
  ['kedelapan', '8'],
  ['kesembilan', '9'],
  ['kesepuluh', '10'],
  ['kesebelas', '11'],
];

/** The numbers that ordinals stand for: *edisi kelima* is *edisi 5*. */
export const ORDINAL_NUMBERS: ReadonlyMap<string, string> = new Map(ORDINALS);

/**
 * Returns the digits of a single letter that is a Roman numeral where it stands: after a word that counts
 * (*kelas X*), beside another numeral (*I dan II*), or `i` at the end (*Kalkulus I*); else null.
 */
export function loneNumeralAt(words: readonly string[], at: number): string | null {
  const word = words[at] ?? '';
  const digits = word.length === 1 ? LONE_NUMERALS.get(word) : undefined;
  if (digits === undefined) return null;
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  const next = BETWEEN_NUMERALS.has(after) ? (words[at + 2] ?? '') : after;
  const isLastOfMore = at > 0 && after === '' && word === 'i' && before.length > 1;
  return COUNTERS.has(before) || ROMAN.has(before) || ROMAN.has(next) || isLastOfMore ? digits : null;
}

/** Returns the digits of a number word or Roman numeral (`tiga` → `3`, `iv` → `4`), or null. */
export function numberKey(word: string): string | null {
  const value = SINGLE_WORDS.get(word);
  if (value !== undefined) return String(value);
  if (/^0+\d/.test(word) && word.length <= 4) return word.replace(/^0+(?=\d)/, '');
  return ROMAN.get(word) ?? null;
}

/**
 * How many words from `start` spell one number, and its digits (`dua puluh lima` → 3 words, `25`); null if
 * fewer than two.
 */
export function readNumberPhrase(
  words: readonly string[],
  start: number,
): { length: number; digits: string } | null {
  if (!SINGLE_WORDS.has(words[start] ?? '')) return null;
  let total = 0;
  let index = start;
  for (;;) {
    const step = readStep(words, index);
    if (!step) break;
    if (index > start && step.value >= smallestPlace(total)) break;
    total += step.value;
    index += step.length;
  }
  return index - start >= 2 ? { length: index - start, digits: String(total) } : null;
}

function readStep(words: readonly string[], index: number): { value: number; length: number } | null {
  const first = SINGLE_WORDS.get(words[index] ?? '');
  if (first === undefined) return null;
  const next = words[index + 1] ?? '';
  if (next === 'belas' && first >= 2 && first <= 9) return { value: first + 10, length: 2 };
  const scale = SCALES.get(next);
  return scale !== undefined && first >= 1 && first <= 9
    ? { value: first * scale, length: 2 }
    : { value: first, length: 1 };
}

/**
 * "Dua puluh lima" is one number, "satu dua tiga" is three: a following part must fit below the last place.
 */
function smallestPlace(total: number): number {
  if (total === 0 || total % 10 !== 0) return 0;
  let place = 10;
  while (total % (place * 10) === 0) place *= 10;
  return place;
}
