import type { ApolloServer } from '@apollo/server';

import type { Context } from '../../platform/graphql/context';
import type { Safelist } from '../../platform/graphql/safelist';
import type { Locale } from '../../shared/locale';
import { internalContext } from '../context';
import type { Kernel } from '../kernel';
import type { FirstOperation } from './views/page-view';

/** What the pages run the portal's operations with. */
export type GraphQLDoor = { readonly graphql: ApolloServer<Context>; readonly safelist: Safelist };

/** The answer to an operation: its data, or whether the caller or the server is to blame for having none. */
export type Answer = { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> } | { readonly kind: 'refused' } | { readonly kind: 'failed' };

/** A fragment that the server itself asks for stands for anybody, without a budget: the page is one request. */
const PAGES = { kind: 'system', name: 'pages' } as const;

/** Runs one operation of the portal by name, as anybody may. */
export async function runOperation(kernel: Kernel, door: GraphQLDoor, { operation, locale, requestId }: { operation: FirstOperation; locale: Locale; requestId: string }): Promise<Answer> {
  const query = door.safelist.byName(operation.operationName);
  if (query === undefined) throw new Error(`The portal's manifest has no operation ${operation.operationName}: build the portal first.`);
  const { body } = await door.graphql.executeOperation(
    { query, operationName: operation.operationName, variables: { ...operation.variables } },
    { contextValue: internalContext(kernel, { actor: PAGES, locale, requestId }) },
  );
  if (body.kind !== 'single') return { kind: 'failed' };
  const { data, errors } = body.singleResult;
  if (errors === undefined && data) return { kind: 'data', data };
  const isCallersFault = errors?.every((error) => ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(String(error.extensions?.['code']))) ?? false;
  return { kind: isCallersFault ? 'refused' : 'failed' };
}
