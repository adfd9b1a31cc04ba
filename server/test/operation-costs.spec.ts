import * as fs from 'node:fs';
import * as path from 'node:path';

import type {
  FragmentDefinitionNode,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  TypeNode,
} from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  typeFromAST,
  visit,
} from 'graphql';

import { calculateCost } from '../src/platform/graphql/limits/cost';
import { limitsFor } from '../src/platform/graphql/limits/query-limits';
import { ANONYMOUS } from '../src/platform/auth/actor';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

type Operation = {
  readonly definition: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
};

const [sqlite] = dialects;
const PAGE = 50;

/**
 * What the two portals ask must be affordable: an operation above the budget of apps would never be answered.
 */
describe('the operations of the portals', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());

  test.each(['web-staff', 'web-patron'])(
    'of %s cost less than an operation of an app may, with pages of fifty',
    (app) => {
      const { cost: most } = limitsFor(ANONYMOUS, { isPersisted: true });
      const tooCostly = operationsOf(app)
        .map((operation) => [operation.definition.name?.value, costIn(library, operation)] as const)
        .filter(([, cost]) => cost > most);

      expect(tooCostly).toEqual([]);
    },
  );

  test('of the desk cost little, for twenty people wait there', () => {
    const costs = Object.fromEntries(
      operationsOf('web-staff').map((operation) => [
        operation.definition.name?.value ?? '',
        costIn(library, operation),
      ]),
    );

    expect(
      Math.max(...['ScanTarget', 'CheckOut', 'CheckIn', 'UndoScan'].map((name) => costs[name] ?? Infinity)),
    ).toBeLessThanOrEqual(60);
  });

  test('a page of a hundred hits and where their copies stand is within what anybody may ask', async () => {
    const { body } = await library.send(
      '{ searchCatalogue(text: "", first: 100) { nodes { title { id titleProper updatedAt availability { copyCount availableCount branches { availableCount branch { id name { text } } } } } } } }',
    );

    expect([body.errors, body.extensions?.['cost']]).toEqual([
      undefined,
      expect.objectContaining({ requested: 401, maximum: 500 }),
    ]);
  });
});

function costIn(library: TestLibrary, { definition, fragments }: Operation): number {
  const { schema } = library.house;
  const variables = Object.fromEntries(
    (definition.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      sample(inputType(schema, type)),
    ]),
  );
  return calculateCost(schema, {
    document: { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
    operation: definition,
    variables,
  });
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Error('The schema has no such input.');
  return type;
}

/** Any value of a type; numbers are page sizes. */
function sample(type: GraphQLInputType): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner) && inner.isOneOf)
    return Object.fromEntries(
      Object.values(inner.getFields())
        .slice(0, 1)
        .map(({ name, type: fieldType }) => [name, sample(fieldType)]),
    );
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sample(field.type)]),
    );
  const samples: Record<string, unknown> = {
    Int: PAGE,
    Boolean: true,
    Float: 1.5,
    Date: '2026-11-24',
    DateTime: '2026-11-24T03:00:00Z',
    LocalTime: '08:00',
    Rupiah: 1_000,
    MaterialTypeCode: 'BOOK',
    FeedbackCategoryCode: 'FACILITIES',
    FeedbackUnitCode: 'FACILITIES',
    AudienceCode: 'CHILDREN',
    EventAudienceCode: 'EVERYBODY',
    SatisfactionServiceCode: 'LENDING',
  };
  return samples[inner.toString()] ?? 'x';
}

function operationsOf(app: string): Operation[] {
  const documents = graphqlFiles(path.resolve(__dirname, '../..', app, 'src')).map((file) =>
    parse(fs.readFileSync(file, 'utf8')),
  );
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ definition, fragments: [...fragmentsIn(definition, fragments)] }]
      : [],
  );
}

/** The fragments that an operation spreads, and those that they spread. */
function fragmentsIn(
  start: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const look = (definition: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = known.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  look(start);
  return found;
}

function graphqlFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => path.join(folder, file));
}
