/**
 * Stands in for `@apollo/client/react` in the build for the server, where the whole answer of a page is there before
 * it is drawn: a client with its cache would cost more than the page and hold each request for a while.
 */
import { getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';
import { useContext } from 'react';

import { AnswersContext } from './answers';

type Options = {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly fetchPolicy?: string;
  readonly skip?: boolean;
  readonly ssr?: boolean;
};

/** Finds the answer of an operation; without one the drawing ends here and says what it asks. */
export function useSuspenseQuery(query: DocumentNode, { variables = {} }: Options = {}): { data: unknown } {
  const data = useAnswer(query, variables);
  if (data === undefined) throw new Error('The page asks for an answer that it was not drawn with.');
  return { data };
}

/** Answers a query of a part of the page: nothing where only the browser may ask. */
export function useQuery(query: DocumentNode, options: Options = {}) {
  const { variables = {}, fetchPolicy = 'cache-first', skip = false, ssr = true } = options;
  const mayAsk = !skip && ssr && fetchPolicy.startsWith('cache-') && fetchPolicy !== 'cache-only';
  const data = useAnswer(query, variables, mayAsk);
  return { data, loading: data === undefined && !skip, error: undefined, refetch: refuse, fetchMore: refuse };
}

/** Gives a fragment as it lies in the answer of its page, which hides nothing from its parts. */
export function useSuspenseFragment({ from }: { readonly from: unknown }): { data: unknown } {
  return { data: from };
}

/** Gives a client that does nothing while a page is drawn; only effects and acts use it. */
export function useApolloClient() {
  return { query: refuse, mutate: refuse, writeQuery: refuse, readQuery: refuse, cache: {} };
}

function useAnswer(query: DocumentNode, variables: Options['variables'] & object, mayAsk = true): unknown {
  const { known, asked } = useContext(AnswersContext);
  const operationName = getOperationAST(query)?.name?.value ?? '';
  if (!mayAsk) return undefined;
  if (!(operationName in known)) asked.push({ operationName, variables });
  return known[operationName];
}

function refuse(): never {
  throw new Error('The server draws pages and asks nothing while it does.');
}
