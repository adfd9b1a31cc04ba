import { catalogue as en } from './catalogue.en';
import { catalogue as id } from './catalogue.id';

const catalogues = { id, en };

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test('both languages have the same keys and no empty word', () => {
  const [indonesian, english] = [leaves(catalogues.id, ''), leaves(catalogues.en, '')];

  expect(english.map(([key]) => key).sort()).toEqual(indonesian.map(([key]) => key).sort());
  expect([...indonesian, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a word keeps its placeholders in translation', () => {
  const english = new Map(leaves(catalogues.en, ''));

  const broken = leaves(catalogues.id, '').filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  );

  expect(broken).toEqual([]);
});
