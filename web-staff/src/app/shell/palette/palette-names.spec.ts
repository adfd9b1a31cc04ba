import { navigationGroups } from '../navigation-items';
import { listActNames, listPlaceNames } from './palette-names';
import { findInPalette, listNames } from './palette-search';
import * as englishSynonyms from '../synonyms.en';
import * as indonesianSynonyms from '../synonyms.id';
import * as english from '../words.en';
import * as indonesian from '../words.id';

const places = navigationGroups.flatMap(({ entries }) => entries.flatMap((entry) => entry.places));
const actNames = Object.keys(indonesian.paletteActs) as (keyof typeof indonesian.paletteActs)[];
const things = [
  ...places.map(({ name }) => ({
    id: `place ${name}`,
    label: indonesian.places[name],
    otherNames: listPlaceNames(name),
  })),
  ...actNames.map((name) => ({
    id: `act ${name}`,
    label: indonesian.paletteActs[name],
    otherNames: listActNames(name),
  })),
];
const found = (typed: string) => findInPalette(things, typed).map(({ id }) => id);

test('every place and every act is found by its name and by a synonym, in both languages', () => {
  const wanted = [
    { ...indonesian, ...indonesianSynonyms },
    { ...english, ...englishSynonyms },
  ].flatMap((words) => [
    ...places.flatMap(({ name }) =>
      [words.places[name], ...listNames(words.placeSynonyms[name])].map((typed) => [typed, `place ${name}`]),
    ),
    ...actNames.flatMap((name) =>
      [words.paletteActs[name], ...listNames(words.paletteActSynonyms[name])].map((typed) => [
        typed,
        `act ${name}`,
      ]),
    ),
  ]);

  expect(wanted.length).toBeGreaterThan(300);
  expect(wanted.filter(([typed = '', id = '']) => !found(typed).includes(id))).toEqual([]);
});

test.each([
  ['denda', 'act fines'],
  ['fine', 'act fines'],
  ['tutup cabang', 'act closeBranch'],
  ['libur', 'act closeBranch'],
  ['jam buka', 'place branches'],
  ['opening hours', 'place branches'],
  ['acara baru', 'act newEvent'],
  ['impor', 'act importRecords'],
  ['peran', 'act roles'],
  ['sandi', 'act password'],
  ['statistik', 'place eventStatistics'],
  ['perpanjang', 'act renew'],
  ['ganti kata sandi', 'act password'],
  ['buku rusak', 'place cases'],
  ['kedaluwarsa', 'place members'],
  ['ekspor', 'place reports'],
  ['usul beli', 'place purchaseSuggestions'],
  ['UKM halal', 'place guides'],
  ['close branch', 'act closeBranch'],
] as const)('%s finds %s among the first', (typed, id) => {
  expect(found(typed).slice(0, 4)).toContain(id);
});

test('a label that begins with the words comes before one that holds them, and both before a synonym', () => {
  const thing = (label: string, ...otherNames: string[]) => ({ label, otherNames });

  expect(
    findInPalette(
      [thing('Kas', 'aturan kas'), thing('Cari aturan'), thing('Aturan'), thing('Denda')],
      ' ATÚRAN ',
    ).map(({ label }) => label),
  ).toEqual(['Aturan', 'Cari aturan', 'Kas']);
});
