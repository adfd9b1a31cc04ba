import type { GraphQLArgument, GraphQLField, GraphQLInputType } from 'graphql';
import {
  getNamedType,
  getNullableType,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['sixty thousand letters', 'x'.repeat(60_000)],
  ['letters that fold to eighteen each', 'ﷺ'.repeat(3_000)],
  ['twenty thousand words', 'ab '.repeat(20_000)],
  ['signs that mean something to a database', `%_\\'"!`.repeat(5_000)],
];

/** Nobody asks with so many letters, and a database refuses so long a pattern: every search must cut what it gets. */
describe.each(dialects)('searches with very long texts, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('administrator');
  });
  afterAll(() => library.stop());

  test.each(TEXTS)('%s are a question like another in every search', async (_, text) => {
    const fields = Object.values(library.house.schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(holdsText),
    );
    const failed: string[] = [];

    for (const field of fields) {
      const { status, body } = await library.send(operationOf(field), {
        cookie,
        variables: Object.fromEntries(
          field.args.filter(isAsked).map(({ name, type }) => [name, valueOf(type, text)]),
        ),
      });
      const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
      if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) failed.push(field.name);
    }

    expect(fields.length).toBeGreaterThan(15);
    expect(failed).toEqual([]);
  });
});

function operationOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const asked = args.filter(isAsked);
  const variables = asked.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const values = asked.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const named = getNamedType(type);
  const counts = isObjectType(named) && 'totalCount' in named.getFields() ? ' totalCount' : '';
  return `query(${variables}) { ${name}(${values})${'getFields' in named || 'getTypes' in named ? ` { __typename${counts} }` : ''} }`;
}

function isAsked(argument: GraphQLArgument): boolean {
  return isRequiredArgument(argument) || holdsText(argument);
}

/** An argument that is a search text, or a filter that holds one. */
function holdsText({ name, type }: GraphQLArgument): boolean {
  const plain = getNullableType(type);
  if (plain === GraphQLString) return ['text', 'query', 'name', 'title'].includes(name);
  return isInputObjectType(plain) && 'text' in plain.getFields();
}

function valueOf(type: GraphQLInputType, text: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [valueOf(plain.ofType as GraphQLInputType, text)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain))
    return Object.fromEntries(
      Object.values(plain.getFields())
        .filter((field) => isRequiredInputField(field) || field.name === 'text')
        .map((field) => [field.name, valueOf(field.type, text)]),
    );
  return SAMPLES[String(plain)] ?? text;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Int: 5,
  Float: 1,
  Boolean: true,
  ID: 'evt_00000000000000000000000000',
  Date: '2026-11-24',
  DateTime: '2026-11-24T03:00:00Z',
};
