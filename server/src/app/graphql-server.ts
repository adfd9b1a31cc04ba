import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';

import type { Context } from '../platform/graphql/context';
import { formatError } from '../platform/graphql/error-format';
import { fault } from '../platform/graphql/faults';
import { limitsFor, passGate } from '../platform/graphql/gate';
import type { Safelist } from '../platform/graphql/safelist';
import { Spending } from '../platform/graphql/spending';
import type { BucketSize } from '../platform/graphql/spending';
import { lastEventNumber } from '../platform/outbox/event-reader';
import { EVENT_HEADER } from './context';
import type { Kernel } from './kernel';

/** Points a second for queries of one's own and for the operations of the two apps, per address. */
export type Budgets = { readonly freeText: BucketSize; readonly persisted: BucketSize };

/** The budgets of a server in the world. */
export const DEFAULT_BUDGETS: Budgets = { freeText: { capacity: 10_000, restoreRate: 100 }, persisted: { capacity: 60_000, restoreRate: 2_000 } };

const MOST_ERRORS = 5;
/** With fragments written out. The gate walks them all, so that a few fragments that double each other must not come near it. */
const MOST_SELECTIONS = 2_000;
const CALLER_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Makes the GraphQL server: safelisted operations, limits, cost budget, masked errors. */
export function createGraphQLServer(kernel: Kernel, schema: GraphQLSchema, safelist: Safelist, budgets: Budgets = DEFAULT_BUDGETS): ApolloServer<Context> {
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
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), guardPlugin(kernel, schema, budgets)],
    formatError: (formatted, error) => formatError(formatted, error, (cause) => kernel.log.error({ err: cause }, 'a resolver failed')),
  });
}

function safelistCache(safelist: Safelist) {
  return { get: async (key: string) => safelist.textOf(key.replace(/^apq:/, '')), set: async () => undefined, delete: async () => undefined };
}

function guardPlugin(kernel: Kernel, schema: GraphQLSchema, budgets: Budgets): ApolloServerPlugin<Context> {
  const freeText = new Spending(budgets.freeText);
  const persisted = new Spending(budgets.persisted);
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<Context>> => {
      let cost: object | null = null;
      return {
        didResolveOperation: async ({ request, document, operation, metrics, contextValue }) => {
          const isPersisted = metrics.persistedQueryHit === true;
          const limits = limitsFor(contextValue.actor, { isPersisted, isDevelopment: kernel.config.isDevelopment });
          const requested = passGate({ schema, document, operation: named(operation), variables: request.variables ?? {}, limits });
          if (contextValue.actor.kind === 'system') return;
          const balance = (isPersisted ? persisted : freeText).spend(contextValue.remoteAddress, requested + 1, kernel.clock.now().getTime());
          cost = { requested, maximum: limits.cost, remaining: balance.remaining, restoreRate: balance.restoreRate };
          if (balance.isOverdrawn) {
            const headers = new Map([['retry-after', String(balance.retryAfterSeconds)]]);
            throw fault('RATE_LIMITED', `You asked for too much too fast. Wait ${balance.retryAfterSeconds} seconds.`, { http: { status: 429, headers } });
          }
        },
        willSendResponse: async (requestContext) => {
          const isWrite = requestContext.operation?.operation === 'mutation';
          if (isWrite) kernel.projection.markDirty();
          // After a write the newest fact of all, so that whoever takes it to another process finds what was written.
          const newest = isWrite ? await lastEventNumber(kernel.db).catch(() => kernel.projection.lastEvent) : kernel.projection.lastEvent;
          requestContext.response.http.headers.set(EVENT_HEADER, String(newest));
          decorate(kernel, requestContext, cost);
        },
      };
    },
  };
}

function decorate(kernel: Kernel, requestContext: GraphQLRequestContextWillSendResponse<Context>, cost: object | null): void {
  const { response, contextValue } = requestContext;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const extensions = { ...(cost ? { cost } : {}), ...contextValue.responseExtensions };
  if (Object.keys(extensions).length > 0) result.extensions = { ...result.extensions, ...extensions };
  if (!result.errors) return;
  result.errors = result.errors.slice(0, MOST_ERRORS).map((error) =>
    error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } } : error);
  const accept = requestContext.request.http?.headers.get('accept') ?? '';
  const isLegacyJson = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
  const isCallersFault = result.errors.every((error) => CALLER_ERRORS.has(String(error.extensions?.['code'])));
  // GraphQL over HTTP: a client that asks for application/json gets 200 for a request that is well-formed HTTP.
  if (isLegacyJson && isCallersFault && result.data === undefined && !isMalformed(requestContext)) response.http.status = 200;
}

function isMalformed({ request }: GraphQLRequestContextWillSendResponse<Context>): boolean {
  return request.query === undefined && request.extensions === undefined;
}

function named(operation: OperationDefinitionNode | undefined): OperationDefinitionNode {
  if (!operation) throw fault('BAD_REQUEST', 'Name the operation to run with `operationName`.', { http: { status: 400 } });
  return operation;
}
