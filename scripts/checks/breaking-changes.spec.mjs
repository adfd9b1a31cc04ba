import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

import { announcedBreaks, changesBetween, unannounced } from './breaking-changes.mjs';

const before = buildSchema(
  'type Query { title(id: ID!): Title } type Title { id: ID! name: String year: Int }',
);
const after = buildSchema('type Query { title(id: ID!): Title } type Title { id: ID! year: String }');

async function breakingChanges() {
  return (await diff(before, after)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
}

test('a removed field and a changed type are refused', async () => {
  const refused = unannounced(await breakingChanges(), []);

  assert.deepEqual(refused.map(({ path }) => path).sort(), ['Title.name', 'Title.year']);
});

test('what the changelog announces is let through, and nothing else', async () => {
  const announced = announcedBreaks(
    '- 2026-11-24 Breaking: `Title.name` is gone after its date.\n- 2026-11-24 `Title.year` is mentioned only.',
  );

  assert.deepEqual(
    unannounced(await breakingChanges(), announced).map(({ path }) => path),
    ['Title.year'],
  );
});

test('announcing a type announces its fields', async () => {
  assert.deepEqual(unannounced(await breakingChanges(), announcedBreaks('Breaking: `Title`')), []);
});

test('taking something away breaks callers, adding something breaks nobody', async () => {
  const release = 'type Query { title: String }';
  const breaksOf = async (current) =>
    (await changesBetween(release, current)).breaking.map(({ path }) => path);

  assert.deepEqual(await breaksOf('type Query { title: String work: String }'), []);
  assert.deepEqual(await breaksOf('type Query { work: String }'), ['Query.title']);
});
