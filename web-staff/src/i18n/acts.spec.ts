import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';

import { act } from '../features/office/words/acts.id';

const schema = parse(readFileSync(`${__dirname}/../../../schema/schema.graphql`, 'utf8'), {
  noLocation: true,
});

const mutations = schema.definitions.flatMap((definition) =>
  definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'Mutation'
    ? (definition.fields ?? [])
    : [],
);

function isForStaff({ directives = [] }: FieldDefinitionNode): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'access' && given.some((argument) => argument.name.value === 'staff'),
  );
}

test('every act of staff that the audit log may name has words', () => {
  // Open to everybody, and done by staff every day.
  const wanted = [...mutations.filter(isForStaff).map(({ name }) => name.value), 'signOut'];

  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((name) => !(name in act))).toEqual([]);
});
