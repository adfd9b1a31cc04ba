import type { ApolloClient } from '@apollo/client';

import type { SignedInStaff } from '../../../lib/session/session-context';
import { createDeskRequests } from './desk-requests';
import { createDeskStore } from './desk-store';
import type { DeskStore } from './desk-store';
import { browserConnection } from './offline/connection';
import type { Offline } from './offline/late-acts';
import { openScanQueue } from './offline/scan-queue';

let offline: Offline | null = null;

/** The queue and the connection belong to the computer, whoever works at it. */
function offlineOfThisBrowser(): Offline {
  return (offline ??= { queue: openScanQueue(), connection: browserConnection() });
}

const desks = new WeakMap<ApolloClient, { readonly staffId: string; readonly desk: DeskStore }>();

/**
 * Returns the desk store of the signed-in person. It survives navigation, so opening a profile between two
 * scans loses nothing; it is cleared on sign-out.
 */
export function getDesk(
  client: ApolloClient,
  { id: staffId, heldPermissions }: Pick<SignedInStaff, 'id' | 'heldPermissions'>,
): DeskStore {
  const kept = desks.get(client);
  if (kept?.staffId === staffId) return kept.desk;
  const desk = createDeskStore(
    createDeskRequests(client, { readsMembers: heldPermissions.includes('MEMBERS_READ') }),
    offlineOfThisBrowser(),
  );
  desks.set(client, { staffId, desk });
  client.onClearStore(async () => void desks.delete(client));
  return desk;
}
