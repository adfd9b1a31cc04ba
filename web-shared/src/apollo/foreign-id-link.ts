import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

/**
 * Creates a link that takes an id which can be nothing's for one that nothing has: whoever opens a mistyped
 * address is told that there is no such page, and not that the server failed.
 */
export function createForeignIdLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) =>
        result.data && result.errors?.every(({ extensions }) => extensions?.['reason'] === 'FOREIGN_ID')
          ? { ...result, errors: undefined }
          : result,
      ),
    ),
  );
}
