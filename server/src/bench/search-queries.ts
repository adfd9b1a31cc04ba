import { TITLE_WORDS } from './catalogue-words';
import { generateTitle, person } from './generate-catalogue';
import { createRandom, pick, type Random } from './random';

/** The five kinds of searches that are measured. */
export type QueryClass = 'common word' | 'rare word' | 'two words' | 'author' | 'ISBN';

/** A search to measure. */
export type BenchQuery = { readonly class: QueryClass; readonly text: string };

const PER_CLASS = 40;
const COMMON_WORDS = 60;
const RARE_FROM = 4_000;

/**
 * Makes 200 searches, 40 of each class, that fit a generated catalogue of `count` titles; the same every
 * time, others for another draw.
 */
export function benchQueries(count: number, draw = 43): BenchQuery[] {
  const random = createRandom(draw);
  const makers: Readonly<Record<QueryClass, (random: Random) => string>> = {
    'common word': () => pick(random, TITLE_WORDS.slice(0, COMMON_WORDS)),
    'rare word': () => pick(random, TITLE_WORDS.slice(RARE_FROM)),
    'two words': () => twoWords(generateTitle(1 + Math.floor(random() * count)).title),
    author: () => person(Math.floor(random() ** 3 * 20_000)).toLowerCase(),
    ISBN: () => someIsbn(random, count),
  };
  const classes: readonly QueryClass[] = ['common word', 'rare word', 'two words', 'author', 'ISBN'];
  return classes.flatMap((name) =>
    Array.from({ length: PER_CLASS }, () => ({ class: name, text: makers[name](random) })),
  );
}

function twoWords(title: string): string {
  return title
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3)
    .slice(0, 2)
    .join(' ');
}

function someIsbn(random: Random, count: number): string {
  for (;;) {
    const { isbn } = generateTitle(1 + Math.floor(random() * count));
    if (isbn) return isbn;
  }
}
