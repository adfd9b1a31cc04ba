import type { EntityManager } from 'typeorm';

import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { lockEvent } from '../events/events.queries';
import { PROGRAMMES_TABLES } from '../personal-data';
import { lockRegistration, listOpenOfMember } from '../registrations/registrations.queries';
import { isOpen } from '../registrations/registration.terms';
import { cancelPlaces } from '../registrations/change-registration';
import { withdrawProposals } from '../proposals/forget-proposals.queries';
import { fillFromWaiting } from '../waiting-list/fill-from-waiting-list';
import { listPlaceObstacles } from './merge-members';
import { movePlaces } from './merge-members.queries';
import type { RegistrationDeps } from '../registrations/registration-deps';

/**
 * What programmes know about members; open registrations and proposals end before one is forgotten, and
 * nobody has two places after two cards became one.
 */
export function programmesPersonalData(deps: RegistrationDeps): PersonalData {
  return {
    tables: PROGRAMMES_TABLES,
    beforeErasure: (tx, memberId) => endAll(deps, tx, memberId),
    mergeObstacles: listPlaceObstacles,
    beforeMerge: movePlaces,
  };
}

async function endAll(deps: RegistrationDeps, tx: EntityManager, memberId: string): Promise<void> {
  await cancelAll(deps, tx, memberId);
  await withdrawProposals(tx, memberId, deps.clock.now());
}

async function cancelAll(deps: RegistrationDeps, tx: EntityManager, memberId: string): Promise<void> {
  for (const { id, eventId } of await listOpenOfMember(tx, memberId)) {
    const event = await lockEvent(deps.db, tx, eventId);
    const registration = await lockRegistration(deps.db, tx, id);
    if (!event || !registration || !isOpen(registration.status)) continue;
    await cancelPlaces(
      deps,
      tx,
      { kind: 'system', name: 'erasure' },
      { event, registration, personIds: null, status: 'CANCELLED', reason: null },
    );
    await fillFromWaiting(deps, tx, event);
  }
}
