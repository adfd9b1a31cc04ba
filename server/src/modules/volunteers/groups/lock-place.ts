import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Shift } from '../shifts/shift.entity';
import { lockShift } from '../shifts/shifts.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import type { VolunteerGroupPlace } from './group.entity';
import { lockGroupPlace, readGroupPlace } from './groups.queries';
import { say } from './say';

/** Locks places of a group that hold, after their shift; refused when there are none or they were given back. */
export async function lockPlace(
  deps: ShiftDeps,
  tx: EntityManager,
  id: string,
): Promise<Result<VolunteerGroupPlace & { readonly shift: Shift }, Refusal>> {
  const seen = await readGroupPlace(tx, id);
  const shift = seen && (await lockShift(deps.db, tx, seen.shiftId));
  const place = shift && (await lockGroupPlace(deps.db, tx, id));
  if (!shift || !place) return fail(notFound(['id'], say('place')));
  return place.closedAt === null ? ok({ ...place, shift }) : fail(invalid(['id'], say('closed')));
}
