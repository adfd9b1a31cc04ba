import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { updateRow } from '../../../platform/db/write-rows';
import type { Clock } from '../../../shared/clock';
import type { VolunteerGroupPlace } from './group.entity';
import { giveSeatsBack, groupPlaceTable, openPlacesOfShift } from './groups.queries';

type Ending = Pick<VolunteerGroupPlace, 'id' | 'needId' | 'people'>;

/** Ends places of a group, whose shift is locked, and gives the seats back. */
export async function endGroupPlace(
  { clock }: { readonly clock: Clock },
  tx: EntityManager,
  actor: Actor,
  { id, needId, people }: Ending,
): Promise<void> {
  const closing = { openGroupId: null, closedAt: clock.now(), closedBy: toPrincipal(actor) };
  await updateRow(tx, groupPlaceTable.name, id, groupPlaceTable.write(closing));
  await giveSeatsBack(tx, needId, people);
}

/** Ends the places of all groups in a shift, which is locked and cancelled; their contacts get a letter. */
export async function endGroupPlacesOf(
  deps: { readonly clock: Clock },
  tx: EntityManager,
  actor: Actor,
  shiftId: string,
): Promise<void> {
  for (const place of await openPlacesOfShift(tx, shiftId)) await endGroupPlace(deps, tx, actor, place);
}
