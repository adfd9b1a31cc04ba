import type { ApolloClient } from '@apollo/client';
import { getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';

import { readInitialResults } from './read-initial-results';

/** Puts what the server sent for an operation into the cache, so that the page needs no second round trip. */
export function writeInitialResults(client: ApolloClient, query: DocumentNode, page: Document): void {
  const name = getOperationAST(query)?.name?.value;
  for (const { operationName, variables, data } of readInitialResults(page))
    if (operationName === name) client.writeQuery({ query, variables, data });
}
