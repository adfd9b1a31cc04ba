import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getVariableValues, Kind, OperationTypeNode, visit } from 'graphql';

import type { Actor } from '../../auth/actor';
import { ACCESS_EXTENSION } from '../access';
import type { ControlCharacter } from '../../validation/control-characters';
import { findControlCharacter, locateControlCharacter } from '../../validation/control-characters';
import { calculateCost } from './cost';
import { fault } from '../errors/faults';
import { asksForSchemaAlone, wholeSchemaPoints } from './introspection-cost';

/** The limits of one operation. */
export type QueryLimits = {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly listItems: number;
  readonly textLength: number;
};

/** A workbook of 70 kB in Base64 passes, and what is a little longer is still refused where it is read. */
const LONGEST_TEXT = 95_000;
const SHARED = {
  aliases: 15,
  directives: 5,
  rootFields: 10,
  listItems: 250,
  textLength: LONGEST_TEXT,
};

/** The limits of a caller: operations of the apps, staff, anybody else. */
export function limitsFor(actor: Actor, { isPersisted }: { isPersisted: boolean }): QueryLimits {
  if (actor.kind === 'system') return { ...SHARED, depth: 20, cost: 100_000, aliases: 100 };
  if (isPersisted) return { ...SHARED, depth: 12, cost: 2_000 };
  if (actor.kind === 'staff') return { ...SHARED, depth: 10, cost: 2_000 };
  if (actor.kind === 'partner') return { ...SHARED, depth: 10, cost: 1_000 };
  return { ...SHARED, depth: 8, cost: 500 };
}

/** Somebody's own way of asking for the whole schema may cost a little more than that of tools. */
const BEYOND_WHOLE = 1.1;

/** Tells what an operation may cost: the whole schema, which tools read once, more than others. */
export function mostPoints(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  limits: QueryLimits,
): number {
  if (!asksForSchemaAlone(operation)) return limits.cost;
  return Math.max(limits.cost, Math.ceil(BEYOND_WHOLE * wholeSchemaPoints(schema)));
}

/** Refuses an operation beyond its limits before it runs; returns its cost. */
export function enforceQueryLimits(request: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  limits: QueryLimits;
}): number {
  const { document, operation, limits } = request;
  // graphql-js would find this only while executing and report it as a fault of the server.
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw refused('BAD_REQUEST', 'There are no subscriptions here: ask again from time to time.');
  const shape = measureDocument(request.schema, document, operation);
  if (shape.aliases > limits.aliases)
    throw refused(
      'BAD_REQUEST',
      `An operation may use ${limits.aliases} aliases; this one uses ${shape.aliases}.`,
    );
  if (shape.directives > limits.directives)
    throw refused(
      'BAD_REQUEST',
      `An operation may use ${limits.directives} directives; this one uses ${shape.directives}.`,
    );
  if (shape.proofs > 1)
    throw refused(
      'BAD_REQUEST',
      'An operation may hold one field that signs in or tries a password or code. Send them one by one.',
    );
  if (operation.selectionSet.selections.length > limits.rootFields)
    throw refused('BAD_REQUEST', `An operation may have ${limits.rootFields} root fields.`);
  if (shape.depth > limits.depth)
    throw refused(
      'BAD_REQUEST',
      `An operation may be ${limits.depth} levels deep; this one is ${shape.depth}.`,
    );
  checkValues(request.variables, limits);
  if (operation.operation === OperationTypeNode.MUTATION)
    checkCharacters(shape.control ?? locateControlCharacter(request.variables));
  checkVariableTypes(request.schema, operation, request.variables);
  const cost = calculateCost(request.schema, { document, operation, variables: request.variables });
  const maximum = mostPoints(request.schema, operation, limits);
  if (cost > maximum) {
    throw fault(
      'QUERY_TOO_COSTLY',
      `This operation costs ${cost} points; you may spend ${maximum}. Ask for fewer items or fields.`,
      { cost: { requested: cost, maximum }, http: { status: 400 } },
    );
  }
  return cost;
}

type DocumentMeasure = {
  aliases: number;
  directives: number;
  /** How many fields try a password, a code or another proof. */ proofs: number;
  /** Its depth, without introspection, which its price limits. */
  depth: number;
  /** A control character in a text that is written into it. */
  control: ControlCharacter | null;
};

const measuredDocuments = new WeakMap<OperationDefinitionNode, DocumentMeasure>();

/** Cached per operation, because the measurement depends only on the document. */
function measureDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentMeasure {
  const known = measuredDocuments.get(operation);
  if (known) return known;
  const measured = measure(document, operation, proofFields(schema));
  measuredDocuments.set(operation, measured);
  return measured;
}

const proofFieldsBySchema = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Lists the mutations that check a password, a code or another proof (`@Access`). */
function proofFields(schema: GraphQLSchema): ReadonlySet<string> {
  const known = proofFieldsBySchema.get(schema);
  if (known) return known;
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const names = new Set(
    fields.flatMap(({ name, extensions }) => (isAlone(extensions[ACCESS_EXTENSION]) ? [name] : [])),
  );
  proofFieldsBySchema.set(schema, names);
  return names;
}

function isAlone(access: unknown): boolean {
  return typeof access === 'object' && access !== null && 'alone' in access && access.alone === true;
}

function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  proofs: ReadonlySet<string>,
): DocumentMeasure {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const shape: DocumentMeasure = {
    aliases: 0,
    directives: 0,
    proofs: 0,
    depth: depthOf(operation.selectionSet, fragments, new Set()),
    control: null,
  };
  visit(document, {
    Field: (field) => {
      if (field.alias) shape.aliases++;
      if (proofs.has(field.name.value)) shape.proofs++;
    },
    Directive: () => void shape.directives++,
    StringValue: ({ value }) => {
      const character = findControlCharacter(value);
      if (character !== null) shape.control ??= { path: 'the document', character };
    },
  });
  return shape;
}

function depthOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  open: ReadonlySet<string>,
): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      deepest = Math.max(
        deepest,
        selection.selectionSet && !selection.name.value.startsWith('__')
          ? 1 + depthOf(selection.selectionSet, fragments, open)
          : 1,
      );
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, open));
    } else {
      const fragment = fragments.get(selection.name.value);
      if (fragment && !open.has(fragment.name.value))
        deepest = Math.max(
          deepest,
          depthOf(fragment.selectionSet, fragments, new Set([...open, fragment.name.value])),
        );
    }
  }
  return deepest;
}

/** No input of the schema is deeper; the walk itself must not overflow the stack. */
const DEEPEST_VALUE = 50;

function checkValues(value: unknown, limits: QueryLimits, depth = 0): void {
  if (depth > DEEPEST_VALUE)
    throw refused('BAD_USER_INPUT', `Variables may be ${DEEPEST_VALUE} levels deep.`);
  if (typeof value === 'string' && value.length > limits.textLength)
    throw refused('BAD_USER_INPUT', `A text may have ${limits.textLength} characters.`);
  if (Array.isArray(value) && value.length > limits.listItems)
    throw refused('BAD_USER_INPUT', `A list may have ${limits.listItems} entries.`);
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) checkValues(item, limits, depth + 1);
}

/** Refuses what a text that is kept may not hold; what is only searched for is cleaned where it is read. */
function checkCharacters(found: ControlCharacter | null): void {
  if (found === null) return;
  const { path, character } = found;
  throw fault(
    'BAD_USER_INPUT',
    `A text in ${path} holds the control character ${character}, which cannot be kept. Remove it and send the text again; tabs and line breaks may stay.`,
    { reason: 'CONTROL_CHARACTER', http: { status: 400 } },
  );
}

function checkVariableTypes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  const [first] = errors ?? [];
  // Without suggestions of other names: tools read the schema for that.
  if (first) throw refused('BAD_USER_INPUT', first.message.replace(/ Did you mean .+$/, ''));
}

function refused(code: Parameters<typeof fault>[0], message: string): GraphQLError {
  return fault(code, message, { http: { status: 400 } });
}
