import type { ApolloClient, TypePolicies } from '@apollo/client';
import { createLibraryClient, onePageAtATime } from '@pustaka/web-shared/apollo/index.ts';
import { operationIds } from 'virtual:operation-ids';

import possibleTypes from '../graphql/possibleTypes.generated';
import { mayCarrySession } from '../lib/member/signed-in';
import { languageOfPath } from '../lib/paths';

/**
 * Pages of the portal have addresses of their own, so every page of a connection is kept by its arguments.
 */
const typePolicies: TypePolicies = {
  Query: {
    fields: {
      searchCatalogue: onePageAtATime(),
      newArrivals: onePageAtATime(),
      contributors: onePageAtATime(),
      subjects: onePageAtATime(),
    },
  },
  Contributor: { fields: { titles: onePageAtATime() } },
  Subject: { fields: { titles: onePageAtATime() } },
  Work: { fields: { editions: onePageAtATime() } },
  // Parts without an identity: what one page asked is kept when another asks for less.
  LocalizedText: { merge: true },
  Cover: { merge: true },
  Availability: { merge: true },
  Viewer: { merge: true },
  CirculationSummary: { merge: true },
  ViewerPartner: { merge: true },
  Community: { merge: true },
};

/** Creates the client of the portal: anonymous reads may be cached on the way, those of a member never are. */
export function createClient(): ApolloClient {
  return createLibraryClient({
    name: 'web-patron',
    version: '0.1.0',
    possibleTypes: possibleTypes.possibleTypes,
    operationIds,
    language: () => languageOfPath(location.pathname),
    typePolicies,
    isSignedIn: mayCarrySession,
  });
}
