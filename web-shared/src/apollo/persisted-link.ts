import { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { OperationTypeNode, getOperationAST } from 'graphql';
import type { DocumentNode } from 'graphql';

/** Ids of the safelisted operations of an app by operation name, as its manifest lists them. */
export type OperationIds = Readonly<Record<string, string>>;

/**
 * Sends the id of a safelisted operation instead of its text; an operation without an id, or one the server
 * does not know (another build), is sent as text and pays from the small budget for free text.
 */
export function createPersistedLink(ids: OperationIds, isSignedIn: () => boolean): ApolloLink {
  const byId = ApolloLink.from([
    new PersistedQueryLink({ generateHash: (document) => idOf(document, ids) ?? '', retry: sendTextInstead }),
    chooseMethod(isSignedIn),
  ]);
  return ApolloLink.split(({ query }) => idOf(query, ids) !== undefined, byId);
}

function idOf(document: DocumentNode, ids: OperationIds): string | undefined {
  return ids[getOperationAST(document)?.name?.value ?? ''];
}

/** The text printed here need not hash to the manifest's id, so the id must go when the text is sent. */
function sendTextInstead({ operation, meta }: PersistedQueryLink.RetryFunctionOptions): boolean {
  const isUnknown = meta.persistedQueryNotFound || meta.persistedQueryNotSupported;
  if (isUnknown) delete operation.extensions.persistedQuery;
  return isUnknown;
}

/** What a query says whose variables hold a secret, such as the link of a guest. */
export const SECRET = { isSecret: true } as const;

/**
 * Anonymous reads travel by GET so that caches may answer; a signed-in client always uses POST, and so does a
 * query that holds a secret, because addresses are written into logs.
 */
function chooseMethod(isSignedIn: () => boolean): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const isQuery = operation.operationType === OperationTypeNode.QUERY;
    operation.setContext(({ http, fetchOptions, isSecret }) => ({
      fetchOptions: {
        ...fetchOptions,
        method: isQuery && isSecret !== true && !http?.includeQuery && !isSignedIn() ? 'GET' : 'POST',
      },
    }));
    return forward(operation);
  });
}
