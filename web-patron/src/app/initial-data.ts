import { getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';

import { client } from './client';
import { readInitialResults } from './read-initial-results';
import type { InitialResult } from './read-initial-results';

const waiting: InitialResult[] = [...readInitialResults(document)];

/**
 * Puts what the server sent for an operation into the cache, once, so that the page needs no second round
 * trip.
 */
export function writeInitialResults(query: DocumentNode): void {
  const name = getOperationAST(query)?.name?.value;
  for (const result of waiting.filter(({ operationName }) => operationName === name)) {
    client.writeQuery({ query, variables: result.variables, data: result.data });
    waiting.splice(waiting.indexOf(result), 1);
  }
}
