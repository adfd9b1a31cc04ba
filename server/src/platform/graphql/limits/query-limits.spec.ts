import type { OperationDefinitionNode } from 'graphql';
import { buildSchema, getIntrospectionQuery, Kind, parse } from 'graphql';

import { ANONYMOUS } from '../../auth/actor';
import { calculateCost } from './cost';
import { enforceQueryLimits, limitsFor, mostPoints } from './query-limits';

const schema = buildSchema(
  'type Query { titles(first: Int): Titles! title: Title } type Titles { nodes: [Title!]! } type Title { name: String! work: Work } type Work { titles(first: Int): Titles! } type Mutation { save(note: String): Boolean }',
);

const cost = (text: string, isPersisted = false, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return enforceQueryLimits({
    schema,
    document,
    operation,
    variables,
    limits: limitsFor(ANONYMOUS, { isPersisted }),
  });
};
const refused = (code: string) =>
  expect.objectContaining({ extensions: expect.objectContaining({ code, http: { status: 400 } }) });

test('a page costs one point and what one item costs, as often as asked for', () => {
  expect(cost('{ titles(first: 20) { nodes { name work { titles(first: 2) { nodes { name } } } } } }')).toBe(
    1 + 20 * (1 + 1 + (1 + 2 * 1)),
  );
});

test('what only wraps something costs no more than that', () => {
  const wrapped = buildSchema(
    'type Query { hits(first: Int): Hits! } type Hits { nodes: [CatalogueHit!]! } type CatalogueHit { title: Title } type Title { name: LocalizedText! } type LocalizedText { text: String! }',
  );
  const document = parse('{ hits(first: 100) { nodes { title { name { text } } } } }');
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');

  expect(calculateCost(wrapped, { document, operation, variables: {} })).toBe(1 + 100 * 1);
});

test('a size in a variable counts', () => {
  expect(cost('query($n: Int) { titles(first: $n) { nodes { name } } }', false, { n: 7 })).toBe(8);
});

test('the same operation is refused to anybody and allowed to the apps', () => {
  const text = '{ titles(first: 100) { nodes { name work { titles(first: 2) { nodes { name } } } } } }';

  expect(() => cost(text)).toThrow(refused('QUERY_TOO_COSTLY'));
  expect(cost(text, true)).toBe(501);
});

test.each([
  ['sixteen aliases', `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
  ['eleven root fields', `{ ${'__typename '.repeat(11)} }`],
  ['six directives', `{ __typename ${'@include(if: true) '.repeat(6)} }`],
  [
    'nine levels',
    '{ title { work { titles(first: 1) { nodes { work { titles(first: 1) { nodes { work { titles(first: 1) { nodes { name } } } } } } } } } } }',
  ],
])('%s are too much', (_, text) => {
  expect(() => cost(text)).toThrow(refused('BAD_REQUEST'));
});

test('a subscription is refused as what it is: nothing of the server broke', () => {
  expect(() => cost('subscription { titles }')).toThrow(refused('BAD_REQUEST'));
});

test('one sign-in an operation: more of whatever tries a password or code are refused, also behind aliases and fragments', () => {
  const withProofs = buildSchema(
    'type Query { a: Int } type Mutation { signIn(p: Int): Int confirm(p: Int): Int other: Int }',
  );
  for (const name of ['signIn', 'confirm'])
    Object.assign(withProofs.getMutationType()?.getFields()[name] ?? {}, {
      extensions: { access: { public: true, alone: true } },
    });
  const pass = (text: string): number => {
    const document = parse(text);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (!operation) throw new Error('no operation');
    return enforceQueryLimits({
      schema: withProofs,
      document,
      operation,
      variables: {},
      limits: limitsFor(ANONYMOUS, { isPersisted: false }),
    });
  };

  for (const text of [
    'mutation { a: signIn(p: 1) b: signIn(p: 2) }',
    'mutation { signIn confirm }',
    'mutation { ...f ...g } fragment f on Mutation { signIn } fragment g on Mutation { confirm }',
  ])
    expect(() => pass(text)).toThrow(refused('BAD_REQUEST'));
  expect([pass('mutation { signIn other }'), pass('mutation { a: other b: other }')]).toEqual([
    expect.any(Number),
    expect.any(Number),
  ]);
});

test('a question about the schema costs what it is answered with; asked alone it may cost more than others', () => {
  const whole = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  const limits = limitsFor(ANONYMOUS, { isPersisted: false });
  const mostOf = (text: string): number => {
    const [operation] = parse(text).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    return mostPoints(schema, operation, limits);
  };

  expect(cost('{ __type(name: "Title") { name fields { name } } }')).toBe(3);
  expect(cost(whole)).toBeGreaterThan(cost('{ __schema { types { name } } }'));
  expect(
    cost(
      `${whole.replace('__schema', 'a: __schema { ...Types } __schema')} fragment Types on __Schema { types { ...FullType } }`,
    ),
  ).toBeGreaterThan(1.8 * cost(whole));
  expect(['{ __typename }', '{ __schema { types { name } } title { name } }'].map(mostOf)).toEqual([
    500, 500,
  ]);
});

test('however large a schema is, tools may read it whole, but not twice at once', () => {
  const types = Array.from({ length: 6_000 }, (_, place) => `type T${place} { next(first: Int): T${place} }`);
  const large = buildSchema(`type Query { first: T0 } ${types.join(' ')}`);
  const ask = (text: string): number => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const limits = limitsFor(ANONYMOUS, { isPersisted: false });
    return enforceQueryLimits({ schema: large, document, operation, variables: {}, limits });
  };
  const whole = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });

  expect(ask(whole)).toBeGreaterThan(9_000);
  expect(() => ask(whole.replace('__schema', 'again: __schema { types { ...FullType } } __schema'))).toThrow(
    refused('QUERY_TOO_COSTLY'),
  );
});

test('what an operation asks about the schema does not hide how deep it reaches', () => {
  const deep =
    'title { work { titles(first: 1) { nodes { work { titles(first: 1) { nodes { work { titles(first: 1) { nodes { name } } } } } } } } } }';

  expect(() => cost(`{ __schema { queryType { name } } ${deep} }`)).toThrow(refused('BAD_REQUEST'));
});

test('lists of more than 250 entries and texts of more than 95,000 characters are refused', () => {
  expect(() => cost('{ __typename }', false, { ids: Array.from({ length: 251 }, () => 'x') })).toThrow(
    refused('BAD_USER_INPUT'),
  );
  expect(() => cost('{ __typename }', false, { text: 'x'.repeat(95_001) })).toThrow(
    refused('BAD_USER_INPUT'),
  );
});

test('a workbook of the seventy kilobytes that the contract promises comes through in Base64', () => {
  const workbook = Buffer.alloc(70_000).toString('base64');

  expect(() => cost('{ __typename }', false, { input: { workbook } })).not.toThrow();
});

test('a text that is kept holds no control character, be it a variable or written into the document', () => {
  const name = { input: { name: 'Bumi\u0000Manusia' } };
  const message = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'let in';
  };

  expect(() => cost('mutation { save }', false, name)).toThrow(refused('BAD_USER_INPUT'));
  expect(message(() => cost('mutation { save }', false, name))).toBe(
    'A text in input.name holds the control character U+0000, which cannot be kept. Remove it and send the text again; tabs and line breaks may stay.',
  );
  expect(() => cost('mutation { save(note: "a\\u001b") }', false)).toThrow(refused('BAD_USER_INPUT'));
  expect(message(() => cost('mutation { save }', false, { text: 'satu\r\ndua\ttiga' }))).toBe('let in');
  // What is only searched for is cleaned, so that a search never fails.
  expect(message(() => cost('{ __typename }', false, name))).toBe('let in');
});
