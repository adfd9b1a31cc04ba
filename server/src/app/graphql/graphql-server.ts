import type {
  ApolloServerPlugin,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { execute } from 'graphql';

import type { Actor } from '../../platform/auth/actor';
import type { Context } from '../../platform/graphql/context';
import { formatError } from '../../platform/graphql/errors/error-format';
import { fault, RETRY_AFTER_SECONDS } from '../../platform/graphql/errors/faults';
import { asksForSchemaAlone } from '../../platform/graphql/limits/introspection-cost';
import type { Safelist } from '../../platform/graphql/limits/safelist';
import { lastEventNumber } from '../../platform/outbox/outbox-events.queries';
import { EVENT_HEADER } from '../context';
import type { AppServices } from '../app-services';
import { KeySchemas } from './key-schemas';
import type { Budgets, OperationAuthorization, ShownCost } from './operation-guard';
import { OperationGuard } from './operation-guard';

const MOST_ERRORS = 5;
/**
 * Selections with fragments expanded. The guard walks all of them, so a few fragments that double each other
 * must be stopped early.
 */
const MOST_SELECTIONS = 2_000;
const CALLER_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Creates the GraphQL server: safelisted operations, limits, cost budget, masked errors. */
export function createGraphQLServer(
  house: AppServices & { readonly schema: GraphQLSchema },
  safelist: Safelist,
  budgets?: Budgets,
): ApolloServer<Context> {
  const { schema } = house;
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: MOST_SELECTIONS,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 1_000 },
    persistedQueries: { cache: safelistCache(safelist) },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      guardPlugin(house, schema, new OperationGuard(house, schema, budgets)),
    ],
    formatError: (formatted, error) =>
      formatError(formatted, error, (cause) => house.log.error({ err: cause }, 'a resolver failed')),
  });
}

function safelistCache(safelist: Safelist) {
  return {
    get: async (key: string) => safelist.textOf(key.replace(/^apq:/, '')),
    set: async () => undefined,
    delete: async () => undefined,
  };
}

function guardPlugin(
  kernel: AppServices,
  schema: GraphQLSchema,
  guard: OperationGuard,
): ApolloServerPlugin<Context> {
  const keySchemas = new KeySchemas(schema);
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<Context>> => {
      let cost: ShownCost | null = null;
      let limits: OperationAuthorization['headers'] = [];
      return {
        didResolveOperation: async ({ request, document, operation, metrics, contextValue }) => {
          const admission = await guard.authorizeOperation({
            document,
            operation: named(operation),
            variables: request.variables ?? {},
            isPersisted: metrics.persistedQueryHit === true,
            context: contextValue,
          });
          cost = admission.cost;
          limits = admission.headers;
          if (admission.refusal) throw admission.refusal;
        },
        responseForOperation: async ({ request, document, operation, contextValue, response }) => {
          const { actor } = contextValue;
          if (!isProgram(actor) || !asksForSchemaAlone(operation)) return null;
          const singleResult = await execute({
            schema: keySchemas.schemaFor(actor),
            document,
            variableValues: request.variables ?? {},
            operationName: request.operationName,
          });
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
        willSendResponse: async (requestContext) => {
          const isWrite = requestContext.operation?.operation === 'mutation';
          // What a test key wrote is undone: search must not look for it.
          const isRehearsed = kernel.db.isRehearsing;
          if (isWrite && !isRehearsed) kernel.projection.markDirty();
          // After a write the number of the newest event, so that a client that reaches another process finds
          // what it wrote.
          const newest =
            isWrite && !isRehearsed
              ? await lastEventNumber(kernel.db).catch(() => kernel.projection.lastEvent)
              : kernel.projection.lastEvent;
          requestContext.response.http.headers.set(EVENT_HEADER, String(newest));
          for (const [name, value] of limits) requestContext.response.http.headers.set(name, value);
          decorate(kernel, requestContext, cost);
        },
      };
    },
  };
}

/** Tells whether a key of a partner or a personal token asks: it sees the part of the schema that it may use. */
function isProgram(actor: Actor): actor is Extract<Actor, { kind: 'partner' | 'app' }> {
  return actor.kind === 'partner' || actor.kind === 'app';
}

function decorate(
  kernel: AppServices,
  requestContext: GraphQLRequestContextWillSendResponse<Context>,
  cost: ShownCost | null,
): void {
  const { response, contextValue } = requestContext;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const { actor } = contextValue;
  const isTest = actor.kind === 'partner' && actor.isTest;
  const extensions = {
    ...(cost ? { cost } : {}),
    ...(isTest ? { test: true } : {}),
    ...contextValue.responseExtensions,
  };
  if (Object.keys(extensions).length > 0) result.extensions = { ...result.extensions, ...extensions };
  if (!result.errors) return;
  if (result.errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) {
    response.http.status = 503;
    response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
  }
  result.errors = result.errors
    .slice(0, MOST_ERRORS)
    .map((error) =>
      error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
        ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
        : error,
    );
  const accept = requestContext.request.http?.headers.get('accept') ?? '';
  const isLegacyJson =
    accept.includes('application/json') && !accept.includes('application/graphql-response+json');
  const isCallersFault = result.errors.every((error) =>
    CALLER_ERRORS.has(String(error.extensions?.['code'])),
  );
  // GraphQL over HTTP: a client that asks for application/json gets 200 for a request that is well-formed
  // HTTP.
  if (isLegacyJson && isCallersFault && result.data === undefined && !isMalformed(requestContext))
    response.http.status = 200;
}

function isMalformed({ request }: GraphQLRequestContextWillSendResponse<Context>): boolean {
  return request.query === undefined && request.extensions === undefined;
}

function named(operation: OperationDefinitionNode | undefined): OperationDefinitionNode {
  if (!operation)
    throw fault('BAD_REQUEST', 'Name the operation to run with `operationName`.', { http: { status: 400 } });
  return operation;
}
