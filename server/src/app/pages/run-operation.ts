import type { ApolloServer } from '@apollo/server';

import type { Context } from '../../platform/graphql/context';
import type { Safelist } from '../../platform/graphql/limits/safelist';
import type { Locale } from '../../shared/locale';
import { internalContext } from '../context';
import type { AppServices } from '../app-services';
import type { Operation } from './portal-bundle';

/** What pages run the portal's operations with. */
export type PageGraphQL = { readonly graphql: ApolloServer<Context>; readonly safelist: Safelist };

/**
 * The answer to an operation: its data, or why there is none: the caller's fault, an index that is being
 * built, a database that is gone, the server's fault.
 */
export type Answer =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused' | 'building' | 'unavailable' | 'failed' };

type TextRequest = {
  readonly text: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly requestId: string;
};

/** Pages run operations as an actor of the system, which has no rights of staff or members and no rate limit. */
const PAGES = { kind: 'system', name: 'pages' } as const;
const CALLERS_FAULTS = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];

/** Runs one operation of the portal by name, with the rights of anybody. */
export async function runOperation(
  kernel: AppServices,
  door: PageGraphQL,
  { operation, locale, requestId }: { operation: Operation; locale: Locale; requestId: string },
): Promise<Answer> {
  const { operationName, variables } = operation;
  const text = door.safelist.byName(operationName);
  if (text === undefined)
    throw new Error(`The portal's manifest has no operation ${operationName}: build the portal first.`);
  return execute(kernel, door, { text, operationName, variables, locale, requestId });
}

/** Runs a query of the server itself; throws if it has no answer. */
export async function runText(
  kernel: AppServices,
  door: PageGraphQL,
  request: TextRequest,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await execute(kernel, door, request);
  if (answer.kind !== 'data')
    throw new Error(`A query of the pages has no answer: ${request.text.slice(0, 60)}`);
  return answer.data;
}

async function execute(
  kernel: AppServices,
  { graphql }: PageGraphQL,
  { text, operationName, variables, locale, requestId }: TextRequest,
): Promise<Answer> {
  const { body } = await graphql.executeOperation(
    { query: text, operationName, variables: { ...variables } },
    { contextValue: internalContext(kernel, { actor: PAGES, locale, requestId }) },
  );
  if (body.kind !== 'single') return { kind: 'failed' };
  const { data, errors } = body.singleResult;
  // A mistyped address is a page that is not there.
  if (data && (errors ?? []).every(({ extensions }) => extensions?.['reason'] === 'FOREIGN_ID'))
    return { kind: 'data', data };
  if (errors?.every(({ extensions }) => CALLERS_FAULTS.includes(String(extensions?.['code']))))
    return { kind: 'refused' };
  if (errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE'))
    return { kind: 'unavailable' };
  return {
    kind: errors?.some(({ extensions }) => extensions?.['reason'] === 'SEARCH_INDEX_BUILDING')
      ? 'building'
      : 'failed',
  };
}
