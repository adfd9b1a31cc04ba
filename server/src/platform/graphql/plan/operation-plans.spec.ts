import { buildSchema, execute, GraphQLError, Kind, parse } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { answerByPlan, OperationPlans } from './operation-plans';

const soon = <Value>(value: Value): Promise<Value> =>
  new Promise((resolve) => {
    setImmediate(resolve, value);
  });

const BRANCH = { id: 'bra_1', name: 'Pusat', opens: null };
const TITLES = [
  {
    id: 'ttl_1',
    name: 'Laut',
    year: 2012,
    kind: 'BOOK',
    branch: BRANCH,
    later: () => soon('nanti'),
    tags: ['a', 'b'],
    parts: soon([{ id: 'p1' }, soon({ id: 'p2' })]),
  },
  {
    id: 'ttl_2',
    name: 'Bumi',
    year: null,
    kind: 'MAP',
    branch: soon(BRANCH),
    later: () => soon(null),
    tags: [],
    parts: [],
  },
];

function librarySchema(): GraphQLSchema {
  const schema = buildSchema(`
    enum Kind { BOOK MAP } interface Named { name: String! } type Part { id: ID! }
    type Branch implements Named { id: ID! name: String! opens: String }
    type Title { id: ID! name: String! year: Int kind: Kind! branch: Branch! later: String tags: [String!]! parts: [Part!]! sized(by: Int = 2, word: String): String! faulty: String missing: String! }
    type Query { titles(first: Int): [Title!]! title(id: ID!): Title named: Named }`);
  const title = schema.getType('Title');
  if (!title || !('getFields' in title)) throw new Error('There is a type Title.');
  const { sized, faulty } = title.getFields();
  if (sized)
    Object.assign(sized, {
      resolve: (source: { name: string }, args: object) => `${source.name} ${JSON.stringify(args)}`,
    });
  if (faulty)
    Object.assign(faulty, {
      resolve: () => {
        throw new GraphQLError('no');
      },
    });
  const fields = schema.getQueryType()?.getFields() ?? {};
  Object.assign(fields['titles'] ?? {}, {
    resolve: (_: unknown, { first = 9 }: { first?: number }) => soon(TITLES.slice(0, first)),
  });
  Object.assign(fields['title'] ?? {}, {
    resolve: (_: unknown, { id }: { id: string }) => TITLES.find((one) => one.id === id),
  });
  Object.assign(fields['named'] ?? {}, { resolve: () => ({ ...BRANCH, __typename: 'Branch' }) });
  return schema;
}

const schema = librarySchema();
const context = {};

async function bothWays(
  text: string,
  variables: Record<string, unknown> = {},
): Promise<{ readonly planned: unknown; readonly executed: unknown }> {
  const document = parse(text);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('There is an operation.');
  const execution = { known: { document, operation }, variables, context };
  const plan = new OperationPlans(schema).find(execution);
  const planned = plan ? await answerByPlan(plan, execution).catch(() => 'fault') : 'no plan';
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context,
  });
  return {
    planned: typeof planned === 'string' ? planned : JSON.stringify(planned),
    executed: errors ? 'fault' : JSON.stringify(data),
  };
}

test.each([
  ['plain fields, null and enums', '{ titles { id name year kind tags } }', {}],
  ['values that come late, in lists too', '{ titles { later branch { id opens } parts { id } } }', {}],
  [
    'aliases, merged fields and __typename',
    '{ a: titles { branch { id } ...More branch { name } } __typename b: title(id: "ttl_2") { __typename x: name } } fragment More on Title { branch { opens } ... on Title { year } }',
    {},
  ],
  [
    'arguments with variables, defaults and none',
    'query($n: Int, $w: String = "lama") { titles(first: $n) { sized other: sized(by: 7, word: $w) nothing: sized(by: null) } }',
    { n: 1, w: 'baru' },
  ],
  ['a key that objects know', '{ __proto__: title(id: "ttl_1") { constructor: name } }', {}],
  ['what there is not', '{ title(id: "ttl_9") { name } }', {}],
])('%s come as graphql-js gives them', async (_what, text, variables) => {
  const { planned, executed } = await bothWays(text, variables);

  expect(executed).toContain('{');
  expect(planned).toBe(executed);
});

test('each choice of conditions has its own plan', async () => {
  const text =
    'query($with: Boolean!, $without: Boolean!) { titles { id @include(if: $with) name @skip(if: $without) } }';

  for (const [included, skipped] of [
    [true, true],
    [true, false],
    [false, false],
  ]) {
    const { planned, executed } = await bothWays(text, { with: included, without: skipped });
    expect(planned).toBe(executed);
  }
});

test('a fault, a missing value and an interface are left to graphql-js', async () => {
  expect(await bothWays('{ titles { id faulty } }')).toEqual({ planned: 'fault', executed: 'fault' });
  expect(await bothWays('{ titles { missing } }')).toEqual({ planned: 'fault', executed: 'fault' });
  expect(await bothWays('{ named { name } }')).toEqual({
    planned: 'no plan',
    executed: '{"named":{"name":"Pusat"}}',
  });
  expect(await bothWays('{ __schema { queryType { name } } }')).toEqual({
    planned: 'no plan',
    executed: '{"__schema":{"queryType":{"name":"Query"}}}',
  });
});
