import type { ApolloClient } from '@apollo/client';
import { createLibraryClient, onePageAtATime } from '@pustaka/web-shared/apollo/index.ts';

import { createReauthenticationLink } from '../lib/proof/reauthentication-link';
import type { Reauthentication } from '../lib/proof/reauthentication';
import { ViewerDocument } from '../lib/session/Viewer.generated';
import type { StaffWords } from '../i18n/staff-words';
import { operationIds } from 'virtual:operation-ids';
import possibleTypes from '../graphql/possibleTypes.generated';

/**
 * Creates the client of the back office; an expired session empties the viewer, so that the door opens again.
 */
export function createStaffClient(words: StaffWords, proofs: Reauthentication): ApolloClient {
  const client = createLibraryClient({
    name: 'web-staff',
    version: '0.1.0',
    possibleTypes: possibleTypes.possibleTypes,
    language: () => words.current().language,
    operationIds,
    isSignedIn: () => true,
    links: [createReauthenticationLink(proofs.ask)],
    onFault: (fault) => {
      if (fault.kind === 'unauthenticated') forgetViewer(client);
    },
    typePolicies: {
      EventManagement: { merge: true },
      PartnerManagement: { merge: true },
      // The session asks for the name in the language of the screen, the form in both: one answer must not push
      // the other out.
      LibraryIdentity: { merge: true, fields: { name: { merge: true } } },
      Query: {
        fields: {
          searchCatalogue: onePageAtATime(),
          contributors: onePageAtATime(),
          subjects: onePageAtATime(),
          newArrivals: onePageAtATime(),
          members: onePageAtATime(),
          overdueLoans: onePageAtATime(),
          staffMembers: onePageAtATime(),
          auditEntries: onePageAtATime(),
        },
      },
      Member: { fields: { loans: onePageAtATime(), accountEntries: onePageAtATime() } },
      Title: { fields: { copies: onePageAtATime() } },
      Contributor: { fields: { titles: onePageAtATime() } },
      // Words come back in the language asked for and have no identity: they never merge with another
      // language's.
      LocalizedText: { merge: false },
    },
  });
  return client;
}

/** Removes the signed-in person from the cache. */
export function forgetViewer(client: ApolloClient): void {
  client.writeQuery({ query: ViewerDocument, data: { viewer: { __typename: 'Viewer', staff: null } } });
}
