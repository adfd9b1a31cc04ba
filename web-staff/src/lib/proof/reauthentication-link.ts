import { Observable } from '@apollo/client';
import type { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/** Asks for a fresh proof when the server wants one, and then sends the same operation again, once. */
export function createReauthenticationLink(ask: () => Promise<boolean>): ApolloLink {
  return new ErrorLink(({ error, operation, forward }) => {
    if (!needsReauthentication(error)) return;
    return new Observable<ApolloLink.Result>((observer) => {
      void ask().then((isProved) =>
        isProved ? forward(operation).subscribe(observer) : observer.error(error),
      );
    });
  });
}

/** Tells whether a request was held back until somebody proves who they are. */
export function needsReauthentication(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['reason'] === 'PROOF_REQUIRED')
  );
}
