import type { GraphQLSchema } from 'graphql';
import { execute, OperationTypeNode } from 'graphql';

import type { Context } from '../platform/graphql/context';
import type { DocumentCache } from '../platform/graphql/limits/document-cache';
import type { OperationPlans, PlannedExecution } from '../platform/graphql/plan/operation-plans';
import { answerByPlan } from '../platform/graphql/plan/operation-plans';
import type { Safelist } from '../platform/graphql/limits/safelist';
import type { OperationGuard } from './graphql/operation-guard';

/** What the short way needs. */
export type ShortWayParts = {
  readonly schema: GraphQLSchema;
  readonly safelist: Safelist;
  readonly known: DocumentCache;
  readonly plans: OperationPlans;
  readonly guard: OperationGuard;
};

/** A request as it was sent: its decoded JSON body and the kinds of answer it accepts. */
export type SentRequest = {
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
};

/** A finished answer. */
export type ShortAnswer = { readonly body: string; readonly contentType: string };

type Wanted = {
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly isPersisted: boolean;
};

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * The ways in which the apps, browsers and programs say what they accept; any other is left to the GraphQL
 * server.
 */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', RESPONSE_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', RESPONSE_TYPE],
]);

/** (going with the short way) Returns null; Apollo Server then handles the request and formats errors. */
export async function answerShortly(
  parts: ShortWayParts,
  request: SentRequest,
  contextOf: () => Promise<Context>,
): Promise<ShortAnswer | null> {
  const contentType = request.accept === undefined ? JSON_TYPE : ACCEPTED.get(request.accept);
  const wanted =
    contentType !== undefined && isJson(request.contentType)
      ? readWanted(request.body, parts.safelist)
      : null;
  const known = wanted && parts.known.find(wanted.text, wanted.operationName);
  if (!contentType || !wanted || !known || known.operation.operation !== OperationTypeNode.QUERY) return null;
  const context = await contextOf();
  const admission = tryAdmit(() =>
    parts.guard.authorizeOperation({
      ...known,
      variables: wanted.variables,
      isPersisted: wanted.isPersisted,
      context,
    }),
  );
  if (!admission || admission.refusal) return null;
  const data = await dataOf(parts, { known, variables: admission.variableValues, context }, wanted);
  if (data === null) return null;
  const extensions = { ...(admission.cost ? { cost: admission.cost } : {}), ...context.responseExtensions };
  return { body: `${JSON.stringify({ data, extensions })}\n`, contentType };
}

/** Carries an operation out, by its plan where there is one; null when anything at all went wrong. */
async function dataOf(
  { schema, plans }: ShortWayParts,
  execution: PlannedExecution,
  { operationName, variables }: Wanted,
): Promise<object | null> {
  try {
    const plan = plans.find(execution);
    if (plan) return await answerByPlan(plan, execution);
    const {
      known: { document },
      context,
    } = execution;
    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
    return errors === undefined ? (data ?? null) : null;
  } catch {
    return null;
  }
}

function isJson(contentType: string | undefined): boolean {
  return (
    contentType === 'application/json' ||
    contentType === 'application/json; charset=utf-8' ||
    contentType === 'application/json;charset=utf-8' ||
    contentType === 'application/json;charset=UTF-8'
  );
}

function readWanted(body: unknown, safelist: Safelist): Wanted | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables, extensions, ...unknown } = body;
  if (
    Object.keys(unknown).length > 0 ||
    !(operationName === null || typeof operationName === 'string') ||
    !(variables == null || isRecord(variables))
  )
    return null;
  const rest = { operationName, variables: variables ?? {} };
  if (typeof query === 'string')
    return extensions == null ? { text: query, ...rest, isPersisted: false } : null;
  const text = query === undefined ? persistedText(extensions, safelist) : undefined;
  return text === undefined ? null : { text, ...rest, isPersisted: true };
}

function persistedText(extensions: unknown, safelist: Safelist): string | undefined {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const isUsual =
    isRecord(persisted) && persisted['version'] === 1 && typeof persisted['sha256Hash'] === 'string';
  return isUsual ? safelist.textOf(String(persisted['sha256Hash'])) : undefined;
}

function tryAdmit<Admission>(admit: () => Admission): Admission | null {
  try {
    return admit();
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
