import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { TypePolicies } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';

import { connectionPolicies } from './connection-policies';
import { describeFault } from './faults';
import type { Fault } from './faults';
import { createForeignIdLink } from './foreign-id-link';
import { createLibraryFetch } from './library-fetch';
import { createPersistedLink } from './persisted-link';
import type { OperationIds } from './persisted-link';
import { createSeenEvent } from './seen-event';

/** What one of the two web apps tells its client. */
export type LibraryClientOptions = {
  readonly name: 'web-patron' | 'web-staff';
  readonly version: string;
  readonly possibleTypes: Readonly<Record<string, string[]>>;
  /** The language of content and messages, read before every request. */
  readonly language: () => string;
  /** Safelisted operations; without them every operation travels as text. */
  readonly operationIds?: OperationIds;
  /** Whether requests may carry a session: they are then never sent by GET. */
  readonly isSignedIn?: () => boolean;
  /** Is told of every failed request, before the screen is. */
  readonly onFault?: (fault: Fault, operationName: string | undefined) => void;
  /** What stands between the screens and the network besides, in order. */
  readonly links?: readonly ApolloLink[];
  /** Policies that replace the shared ones, type by type. */
  readonly typePolicies?: TypePolicies;
  readonly uri?: string;
  readonly fetch?: typeof fetch;
};

/**
 * Creates the GraphQL client of a web app: masked data, safelisted operations, events seen, language stated.
 */
export function createLibraryClient(options: LibraryClientOptions): ApolloClient {
  const isSignedIn = options.isSignedIn ?? (() => false);
  return new ApolloClient({
    link: ApolloLink.from([
      faultLink(options.onFault),
      ...(options.links ?? []),
      createPersistedLink(options.operationIds ?? {}, isSignedIn),
      createForeignIdLink(),
      transport(options),
    ]),
    cache: new InMemoryCache({
      possibleTypes: { ...options.possibleTypes },
      typePolicies: { ...connectionPolicies, ...options.typePolicies },
    }),
    dataMasking: true,
    clientAwareness: { name: options.name, version: options.version },
  });
}

function faultLink(onFault: LibraryClientOptions['onFault']): ApolloLink {
  return new ErrorLink(({ error, operation }) => onFault?.(describeFault(error), operation.operationName));
}

function transport({ uri, language, fetch: ownFetch }: LibraryClientOptions): ApolloLink {
  return new HttpLink({
    uri: uri ?? '/graphql',
    credentials: 'same-origin',
    // The library version in the body would give every GET a second address.
    enhancedClientAwareness: { transport: false },
    fetch: createLibraryFetch({
      seenEvent: createSeenEvent(),
      language,
      fetch: ownFetch ?? ((input, init) => globalThis.fetch(input, init)),
    }),
  });
}
