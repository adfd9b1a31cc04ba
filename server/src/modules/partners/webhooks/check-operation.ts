import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import type { Access } from '../../../platform/graphql/access';
import { ACCESS_EXTENSION } from '../../../platform/graphql/access';
import { enforceQueryLimits, limitsFor } from '../../../platform/graphql/limits/query-limits';
import type { Message } from '../../../platform/i18n/message';
import { say } from '../words/say';

/** What one delivery may cost: it is asked again for every change. */
export const MOST_POINTS = 200;
const SAMPLE_ID = 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X';
const AS_PARTNER = {
  kind: 'partner',
  partnerId: '',
  keyId: '',
  scopes: new Set<never>(),
  isTest: false,
} as const;

/** Types that are about people: what is sent to a webhook stands in logs on both sides. */
const PERSONAL_TYPES: ReadonlySet<string> = new Set([
  'Member',
  'Viewer',
  'Loan',
  'Hold',
  'AccountEntry',
  'RegisteredPerson',
  'Certificate',
  'ClassSetPupil',
  'Consultation',
  'Message',
  'PartnerPerson',
  'StaffMember',
  'CommunityName',
]);
/** Fields about people in types that are about something else. */
const PERSONAL_FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ClassSet: new Set(['contactEmail', 'contactName', 'pupils']),
  EventProposal: new Set(['contactName', 'contactEmail', 'contactPhone']),
  Registration: new Set([
    'contactName',
    'contactEmail',
    'contactPhone',
    'ageReason',
    'feedback',
    'member',
    'people',
    'teacherName',
  ]),
};

/** A stored operation that can be run, with its price. */
export type CheckedOperation = { readonly points: number };

/** Checks an operation that is to be run for every change; answers its price, or what is wrong with it. */
export function checkOperation(
  schema: GraphQLSchema,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): CheckedOperation | { readonly fault: Message } {
  const document = parsed(text);
  if ('fault' in document) return document;
  const [invalid] = validate(schema, document);
  if (invalid) return { fault: say('saveWebhook.notValid', { reason: plain(invalid.message) }) };
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation, ...others] = operations;
  if (!operation || others.length > 0 || operation.operation !== OperationTypeNode.QUERY)
    return { fault: say('saveWebhook.oneQuery') };
  const wrong =
    idFault(operation) ??
    rootFault(schema, operation) ??
    personFault(schema, document) ??
    variableFault(schema, operation, variables);
  if (wrong) return { fault: wrong };
  try {
    const points = enforceQueryLimits({
      schema,
      document,
      operation,
      variables: { ...variables, id: SAMPLE_ID },
      limits: { ...limitsFor(AS_PARTNER, { isPersisted: false }), cost: MOST_POINTS },
    });
    return { points };
  } catch (error) {
    return {
      fault: say('saveWebhook.notValid', {
        reason: error instanceof GraphQLError ? error.message : String(error),
      }),
    };
  }
}

function parsed(text: string): DocumentNode | { fault: Message } {
  try {
    return parse(text, { maxTokens: 1_000 });
  } catch (error) {
    const reason = error instanceof GraphQLError ? error.message : String(error);
    return { fault: say('saveWebhook.notValid', { reason }) };
  }
}

/** The one variable that a change fills must be there and take an id. */
function idFault(operation: OperationDefinitionNode): Message | null {
  const id = operation.variableDefinitions?.find(({ variable }) => variable.name.value === 'id');
  const type = id?.type.kind === Kind.NON_NULL_TYPE ? id.type.type : id?.type;
  return type?.kind === Kind.NAMED_TYPE && type.name.value === 'ID' ? null : say('saveWebhook.noId');
}

function rootFault(schema: GraphQLSchema, operation: OperationDefinitionNode): Message | null {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) return say('saveWebhook.rootFragment');
    const name = selection.name.value;
    const access = fields[name]?.extensions[ACCESS_EXTENSION] as Access | undefined;
    const isOpen = access?.public === true || (access?.partner !== undefined && access.partner !== 'own');
    if (!isOpen) return say('saveWebhook.notForKeys', { field: name });
  }
  return null;
}

function personFault(schema: GraphQLSchema, document: DocumentNode): Message | null {
  const types = new TypeInfo(schema);
  let found: string | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType()?.name ?? '';
        if (PERSONAL_TYPES.has(parent) || PERSONAL_FIELDS[parent]?.has(name.value) === true)
          found ??= `${parent}.${name.value}`;
      },
    }),
  );
  return found === null ? null : say('saveWebhook.personal', { field: found });
}

function variableFault(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Message | null {
  const { errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variables, id: SAMPLE_ID },
    { maxErrors: 1 },
  );
  const [first] = errors ?? [];
  return first ? say('saveWebhook.notValid', { reason: plain(first.message) }) : null;
}

function plain(message: string): string {
  return message.replace(/ Did you mean .+$/, '');
}
