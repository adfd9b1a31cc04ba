import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { buildSchema } from 'graphql';

import { mergeOperations } from '../lib/operations.mjs';
import { complaintsAbout } from './operation-list.mjs';

const schema = buildSchema('type Query { title: String }');

function operation(name, body = `query ${name} {\n  title\n}`) {
  return { id: createHash('sha256').update(body).digest('hex'), name, type: 'query', body };
}

function complaints({ listed, committed = [], current = [] }) {
  return complaintsAbout(
    {
      file: 'list.json',
      listed: { operations: listed },
      committed: { operations: committed },
      current: { operations: current },
    },
    schema,
  );
}

test('a list of everything sent and everything committed has no fault', () => {
  assert.deepEqual(
    complaints({
      listed: [operation('Old'), operation('New')],
      committed: [operation('Old')],
      current: [operation('New')],
    }),
    [],
  );
});

test('an operation the app sends but the list misses is named', () => {
  assert.deepEqual(complaints({ listed: [], current: [operation('New')] }), [
    'list.json misses New as the app sends it today: npm run build adds it.',
  ]);
});

test('an operation that was committed may not disappear', () => {
  const lost = operation('Old');

  assert.deepEqual(complaints({ listed: [], committed: [lost] }), [
    `list.json lost Old (${lost.id}): tabs opened before a release still send it.`,
  ]);
});

test('an operation the contract does not answer is named', () => {
  assert.deepEqual(complaints({ listed: [operation('Bad', 'query Bad {\n  author\n}')] }), [
    'list.json: Bad: Cannot query field "author" on type "Query".',
  ]);
});

test('an id that is not the hash of the text is named', () => {
  assert.deepEqual(complaints({ listed: [{ ...operation('Odd'), id: 'f00' }] }), [
    'list.json: the id of Odd is not the hash of its text.',
  ]);
});

test('merging keeps old operations and puts those of today last, also one that came back', () => {
  const [came, went, fresh] = [operation('A'), operation('B'), operation('C')];

  const merged = mergeOperations({ operations: [came, went] }, { operations: [fresh, came] });

  assert.deepEqual(
    merged.operations.map(({ name }) => name),
    ['B', 'A', 'C'],
  );
  assert.deepEqual(mergeOperations(merged, { operations: [came, fresh] }), merged);
});
