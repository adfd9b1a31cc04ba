import { FAMILY_NAMES, GIVEN_NAMES, TITLE_WORDS } from './catalogue-words';
import { createRandom, createZipf, pick, type Random } from './random';

/** A made-up title with its copies, in plain values. */
export type GeneratedTitle = {
  readonly id: number;
  readonly title: string;
  readonly subtitle: string | null;
  /** Names in direct order, the main contributor first. */
  readonly contributors: readonly string[];
  readonly publisher: string;
  readonly place: string;
  readonly year: number;
  readonly isbn: string | null;
  readonly ddc: string;
  readonly callNumber: string;
  readonly subjects: readonly string[];
  readonly language: string;
  readonly materialType: (typeof MATERIALS)[number];
  readonly audience: (typeof AUDIENCES)[number];
  readonly copies: readonly {
    readonly barcode: string;
    readonly branch: number;
    readonly isAvailable: boolean;
  }[];
};

/** Branches that copies are spread over. */
export const BRANCH_COUNT = 3;

const PLACES = [
  'Jakarta',
  'Bandung',
  'Yogyakarta',
  'Surabaya',
  'Semarang',
  'Malang',
  'Medan',
  'Makassar',
  'Denpasar',
  'London',
];
const CONNECTIVES = ['dan', 'untuk', 'dalam', 'di', 'bagi', 'dengan'];
const OPENINGS = ['Pengantar', 'Dasar-dasar', 'Panduan', 'Kamus', 'Kumpulan', 'Seri', 'Teori', 'Kisah'];
const LANGUAGES = ['ind', 'ind', 'ind', 'ind', 'ind', 'ind', 'ind', 'eng', 'eng', 'jav', 'ara'];
const MATERIALS = ['BOOK', 'BOOK', 'BOOK', 'BOOK', 'BOOK', 'BOOK', 'SERIAL', 'VIDEO', 'MAP'] as const;
const AUDIENCES = ['ADULTS', 'ADULTS', 'ADULTS', 'CHILDREN', 'TEENS'] as const;
const SUBJECT_ASPECTS = ['Sejarah', 'Indonesia', 'Jawa', 'Pengajaran', 'Hukum', 'Kamus'];
const ISBN_PREFIXES = ['978602', '978623', '978979'];

const wordOf = createZipf(TITLE_WORDS.length);
const personOf = createZipf(60_000, 0.75);
const subjectOf = createZipf(3_000, 0.9);
const publisherOf = createZipf(400);

/**
 * Makes title number `id` (from 1); it depends on (seed, id) only, so a small catalogue is the beginning of a
 * large one.
 */
export function generateTitle(id: number, seed = 42): GeneratedTitle {
  const random = createRandom(Math.imul(id, 2_654_435_761) ^ seed);
  random();
  const title = titleWords(random);
  const contributors = distinct(1 + Number(random() < 0.3) + Number(random() < 0.1), () =>
    person(personOf(random())),
  );
  const ddc = classNumber(random);
  return {
    id,
    title,
    contributors,
    ddc,
    subtitle: random() < 0.4 ? capitalised([word(random), word(random), word(random)]) : null,
    publisher: publisher(publisherOf(random())),
    place: pick(random, PLACES),
    year: Math.max(1950, Math.round(2025 + Math.log(1 - random()) * 11)),
    isbn: random() < 0.08 ? null : isbn(id),
    callNumber: `${ddc} ${(contributors[0] ?? '').slice(0, 3).toUpperCase()} ${title.charAt(0).toLowerCase()}`,
    subjects: distinct(1 + Math.floor(random() * 3), () => subject(subjectOf(random()))),
    language: pick(random, LANGUAGES),
    materialType: pick(random, MATERIALS),
    audience: pick(random, AUDIENCES),
    copies: copies(id, random),
  };
}

/** Makes titles 1 to `count` one after the other. */
export function* generateCatalogue(count: number, seed = 42): Generator<GeneratedTitle> {
  for (let id = 1; id <= count; id++) yield generateTitle(id, seed);
}

/** Returns person number `index`; small numbers wrote the most. */
export function person(index: number): string {
  const random = createRandom(index * 7919 + 1);
  const given = [pick(random, GIVEN_NAMES), ...(random() < 0.35 ? [pick(random, GIVEN_NAMES)] : [])];
  return capitalised([...given, pick(random, FAMILY_NAMES)]);
}

function subject(index: number): string {
  const random = createRandom(index * 104_729 + 3);
  const heading = capitalised([TITLE_WORDS[Math.floor(random() * 900)] ?? 'sejarah']);
  return random() < 0.5 ? heading : `${heading} -- ${pick(random, SUBJECT_ASPECTS)}`;
}

function publisher(index: number): string {
  const random = createRandom(index * 15_485_863 + 5);
  return capitalised([
    pick(random, FAMILY_NAMES),
    pick(random, ['pustaka', 'media', 'press', 'ilmu', 'karya']),
  ]);
}

function titleWords(random: Random): string {
  const words = Array.from({ length: 2 + Math.floor(random() * 4) }, () => word(random));
  const title = capitalised(words).split(' ');
  if (words.length >= 3 && random() < 0.6)
    title.splice(1 + Math.floor(random() * (words.length - 1)), 0, pick(random, CONNECTIVES));
  return random() < 0.2 ? `${pick(random, OPENINGS)} ${title.join(' ')}` : title.join(' ');
}

function word(random: Random): string {
  return TITLE_WORDS[wordOf(random())] ?? 'buku';
}

function classNumber(random: Random): string {
  const main = String(Math.floor(random() * 1000)).padStart(3, '0');
  return random() < 0.6 ? `${main}.${1 + Math.floor(random() * 99)}` : main;
}

function isbn(id: number): string {
  const digits = `${ISBN_PREFIXES[id % 3]}${String((id * 386_117 + 13) % 1_000_000).padStart(6, '0')}`;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function copies(id: number, random: Random): GeneratedTitle['copies'] {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) => ({
    barcode: String(id * 10 + index).padStart(10, '0'),
    branch: Math.floor(random() ** 2 * BRANCH_COUNT),
    isAvailable: random() < 0.8,
  }));
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  for (let tries = 0; made.size < count && tries < count * 4; tries++) made.add(make());
  return [...made];
}

function capitalised(words: readonly string[]): string {
  return words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}
