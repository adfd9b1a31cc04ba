import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { buildSchema } from 'graphql';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

test('the page for developers tells every kind of webhook that the contract knows, in both languages', () => {
  const kinds = buildSchema(read('schema/schema.graphql')).getType('ChangeKind').getValues();
  // The last word says what happened: TITLE_CHANGED is sent as title.changed.
  const types = kinds.map(({ name }) => name.toLowerCase().replace(/_(?=[a-z]+$)/, '.'));

  assert.ok(types.length > 7);
  for (const language of ['id', 'en']) {
    const words = read(`web-patron/src/features/about/data/words.${language}.ts`);
    assert.deepEqual(
      types.filter((type) => !words.includes(type)),
      [],
    );
  }
});
