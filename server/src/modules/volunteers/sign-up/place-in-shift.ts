import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { readSetting } from '../../../platform/db/setting';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endOfferIfFull } from '../offers/offers.queries';
import type { Shift, ShiftNeed } from '../shifts/shift.entity';
import { nextQueueNumber, takeSeat } from '../shifts/shifts.queries';
import { assignmentTable, changeAssignment, openAssignmentOf, waitingFor } from './assignments.queries';
import type { ShiftRefusal } from './decide-assignment.rules';
import { decideAssignment, fixed } from './decide-assignment.rules';
import type { Person } from './people';
import { readPersonFacts } from './people';
import type { ShiftAssignment } from './shift-assignment.entity';
import type { ShiftDeps } from './shift-deps';
import { toShiftErrors } from './shift-refusals';
import { readShiftRules } from './shift-rules.rules';
import { shiftChanged } from './shift.events';

/** The setting that keeps the rules of hours and rest. */
export const SHIFT_RULES_SETTING = 'shiftRules';

/** What a place in a shift is decided for; person and shift are locked. */
export type Placing = {
  readonly person: Person;
  readonly shift: Shift;
  readonly need: ShiftNeed;
  /** Whether they sign up by themselves: then the window counts, and they wait where all places are taken. */
  readonly isOwnAct: boolean;
  /** Why rules are passed; null passes none. */
  readonly overrideReason: string | null;
};

/** How somebody stands afterwards. */
export type Placed = {
  readonly assignmentId: string;
  readonly shiftId: string;
  readonly needId: string;
  readonly status: 'CONFIRMED' | 'WAITING';
};

/** Says what speaks against somebody in a shift, by what is known now. */
export async function decidePlace(
  deps: ShiftDeps,
  tx: EntityManager,
  { person, shift, need, isOwnAct }: Placing,
): Promise<ShiftRefusal[]> {
  const known = await readPersonFacts(deps, tx, { people: [person], shift, roleId: need.roleId });
  const facts = known.get(person.key);
  if (!facts) return [];
  return decideAssignment({
    ...facts,
    shift,
    now: deps.clock.now(),
    isOwnAct,
    rules: readShiftRules(await readSetting(tx, SHIFT_RULES_SETTING)),
  });
}

/**
 * Gives somebody a place, or the last place in the waiting list when they sign up by themselves and all are
 * taken. Refusals come all at once; what staff pass is written down with their reason.
 */
export async function placeInShift(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  placing: Placing,
): Promise<Result<Placed, Refusal>> {
  const { person, shift, need, isOwnAct, overrideReason } = placing;
  const existing = await openAssignmentOf(deps.db, tx, { shiftId: shift.id, key: person.key });
  if (existing && (isOwnAct || existing.status === 'CONFIRMED'))
    return fail(...toErrorsOf([fixed('ALREADY_IN')]));
  const refusals = await decidePlace(deps, tx, placing);
  const blocking =
    overrideReason === null ? refusals : refusals.filter(({ isOverridable }) => !isOverridable);
  const errors = toErrors(toShiftErrors(blocking));
  if (errors) return fail(...errors);
  const mustWait = isOwnAct && (await waitingFor(tx, need.id)).length > 0;
  const isConfirmed = !mustWait && (await takeSeat(tx, need.id));
  if (!isConfirmed && !isOwnAct) return fail(...noPlaceFree());
  if (isConfirmed) await endOfferIfFull(tx, need.id, deps.clock.now());
  const passed = isConfirmed ? refusals.map(({ reason }) => reason) : [];
  const id = await write(deps, tx, actor, { placing, existing, isConfirmed, passed });
  await recordEvents(tx, [shiftChanged(shift.id)], deps.clock.now());
  return ok({
    assignmentId: id,
    shiftId: shift.id,
    needId: need.id,
    status: isConfirmed ? 'CONFIRMED' : 'WAITING',
  });
}

/** The refusal where all places are taken. */
export function noPlaceFree(): readonly [Refusal, ...Refusal[]] {
  return toErrorsOf([fixed('FULL')]);
}

function toErrorsOf(refusals: readonly [ShiftRefusal]): readonly [Refusal, ...Refusal[]] {
  const [first, ...others] = toShiftErrors(refusals);
  if (!first) throw new Error('A refusal has words.');
  return [first, ...others];
}

type Writing = {
  readonly placing: Placing;
  readonly existing: ShiftAssignment | null;
  readonly isConfirmed: boolean;
  readonly passed: readonly string[];
};

async function write(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { placing, existing, isConfirmed, passed }: Writing,
): Promise<string> {
  const { person, shift, need, overrideReason } = placing;
  const now = deps.clock.now();
  const standing = {
    needId: need.id,
    status: isConfirmed ? ('CONFIRMED' as const) : ('WAITING' as const),
    confirmedAt: isConfirmed ? now : null,
    overrideReason: passed.length > 0 ? overrideReason : null,
    overridden: passed.length > 0 ? passed.join(',') : null,
    overriddenBy: passed.length > 0 ? toHistoryPrincipal(actor) : null,
  };
  if (existing) {
    await changeAssignment(tx, existing.id, { ...standing, version: existing.version + 1 });
    return existing.id;
  }
  const id = deps.newId('sha', now);
  const isStaff = shift.audience === 'STAFF';
  await insertRows(tx, assignmentTable.name, [
    assignmentTable.write({
      id,
      shiftId: shift.id,
      memberId: isStaff ? null : person.memberId,
      staffId: isStaff ? person.staffId : null,
      openKey: person.key,
      ...standing,
      queueNumber: await nextQueueNumber(tx, need.id),
      startsAt: shift.startsAt,
      endsAt: shift.endsAt,
      createdAt: now,
      createdBy: toHistoryPrincipal(actor),
      isSample: false,
      version: 1,
    }),
  ]);
  return id;
}
