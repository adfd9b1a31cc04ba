import type { ApolloClient } from '@apollo/client';

import { clearOfflineCache } from './forget-member';
import { MemberSeenDocument } from './MemberSeen.generated';
import type { MemberSeenQuery } from './MemberSeen.generated';
import { markSignedIn } from './signed-in';

type SeenMember = NonNullable<MemberSeenQuery['viewer']['member']>;

/** Lets the portal know who has just signed in, without asking again. */
export function admitMember(client: ApolloClient, member: SeenMember): void {
  // Somebody else may have used this browser before and never signed out.
  clearOfflineCache();
  client.writeQuery({ query: MemberSeenDocument, data: { viewer: { __typename: 'Viewer', member } } });
  markSignedIn();
}
