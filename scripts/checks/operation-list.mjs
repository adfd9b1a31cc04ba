import { createHash } from 'node:crypto';

import { parse, validate } from 'graphql';

/**
 * Says what is wrong with a list of operations: ids, missing or lost entries, texts the contract does not
 * answer.
 */
export function complaintsAbout({ file, listed, committed, current }, schema) {
  const ids = new Set(listed.operations.map(({ id }) => id));
  return [
    ...(current?.operations ?? [])
      .filter(({ id }) => !ids.has(id))
      .map(({ name }) => `${file} misses ${name} as the app sends it today: npm run build adds it.`),
    ...committed.operations
      .filter(({ id }) => !ids.has(id))
      .map(({ name, id }) => `${file} lost ${name} (${id}): tabs opened before a release still send it.`),
    ...listed.operations
      .filter((operation) => operation.id !== hashOf(operation.body))
      .map(({ name }) => `${file}: the id of ${name} is not the hash of its text.`),
    ...listed.operations.flatMap((operation) =>
      validate(schema, parse(operation.body)).map(({ message }) => `${file}: ${operation.name}: ${message}`),
    ),
  ];
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
