import { readFileSync } from 'node:fs';

import { words as english } from './words.en';
import { words as indonesian } from './words.id';

const CONTRACT = readFileSync(`${__dirname}/../../../../../schema/schema.graphql`, 'utf8');

test('developers are told every kind of webhook that the contract knows', () => {
  const kinds = [...(/enum ChangeKind \{([^}]+)\}/.exec(CONTRACT)?.[1]?.matchAll(/^ {2}([A-Z_]+)$/gm) ?? [])];
  // The last word says what happened: TITLE_CHANGED is sent as title.changed.
  const types = kinds.map(([, kind = '']) => kind.toLowerCase().replace(/_(?=[a-z]+$)/, '.'));

  expect(types.length).toBeGreaterThan(7);
  for (const { webhook } of [indonesian, english])
    expect(types.filter((type) => !webhook.kinds.includes(type))).toEqual([]);
});
