import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { createSay } from './create-say';

const say = createSay(
  { loans: { tooMany: 'Paling banyak {{limit}} {{what}}.' }, closed: 'Tutup.' },
  { loans: { tooMany: 'At most {{limit}} {{what}}.' }, closed: 'Closed.' },
);

test('a sentence is said in both languages, with its values', () => {
  expect(say('closed')).toEqual({ ID: 'Tutup.', EN: 'Closed.' });
  expect(say('loans.tooMany', { limit: 3, what: { ID: 'pinjaman', EN: 'loans' } })).toEqual({
    ID: 'Paling banyak 3 pinjaman.',
    EN: 'At most 3 loans.',
  });
});

test('text of people inside a value is not read as a place for values', () => {
  expect(say('loans.tooMany', { limit: 1, what: '{{limit}} $& $1' }).ID).toBe(
    'Paling banyak 1 {{limit}} $& $1.',
  );
});

type Catalogue = { readonly [key: string]: string | Catalogue };

function listSentences(catalogue: Catalogue, group = ''): (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${group}${key}`, value] as const]
      : listSentences(value, `${group}${key}.`),
  );
}

function listValues(sentence: string): string {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
}

const SOURCES = join(__dirname, '../..');
const FOLDERS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('words.id.ts') && !name.startsWith('app/'))
  .map((name) => join(name, '..'));

test.each(FOLDERS)('%s: both languages have the same keys, values and no empty sentence', (folder) => {
  const { wordsId } = jest.requireActual<{ wordsId: Catalogue }>(join(SOURCES, folder, 'words.id'));
  const { wordsEn } = jest.requireActual<{ wordsEn: Catalogue }>(join(SOURCES, folder, 'words.en'));
  const [indonesian, english] = [listSentences(wordsId), new Map(listSentences(wordsEn))];

  expect(indonesian.length).toBeGreaterThan(0);
  expect([...english.keys()].sort()).toEqual(indonesian.map(([key]) => key).sort());
  expect([...english.values(), ...indonesian.map(([, text]) => text)].filter((text) => text === '')).toEqual(
    [],
  );
  for (const [key, text] of indonesian)
    expect(`${key} ${listValues(english.get(key) ?? '')}`).toBe(`${key} ${listValues(text)}`);
});
