import type { EntityManager } from 'typeorm';

import type { QueryRunner } from '../../../platform/db/table';
import type { TimeSpan } from '../../../shared/time-span';
import { lockMember } from '../../members';
import { whyNotInRole } from '../people/role-fitness';
import { heldShifts } from './assignments.queries';
import type { AssignmentFacts } from './decide-assignment.rules';
import { spanToCompare } from './decide-assignment.rules';
import type { Person } from './people.queries';
import { absentStaff, findPeople, lockActiveStaff } from './people.queries';
import type { ShiftDeps } from './shift-deps';

export type { Person } from './people.queries';

/**
 * Locks somebody until the unit ends, so that nothing else of theirs changes meanwhile; null when there is no
 * such person. Whose card is known is locked by the card first.
 */
export async function lockPerson(deps: ShiftDeps, tx: EntityManager, who: Someone): Promise<Person | null> {
  const [person] = await findPeople(tx, {
    memberIds: who.memberId == null ? [] : [who.memberId],
    staffIds: who.staffId == null ? [] : [who.staffId],
  });
  if (!person) return null;
  if (person.memberId !== null && !(await lockMember(deps, tx, person.memberId)) && who.staffId == null)
    return null;
  if (who.staffId == null) return person;
  return (await lockActiveStaff(deps.db, tx, who.staffId)) ? person : null;
}

/** Somebody by their card or their account. */
export type Someone = { readonly memberId?: string | null; readonly staffId?: string | null };

/**
 * Locks some people until the unit ends: all cards before all accounts, each in the order of ids, so that two acts with
 * the same people never wait for each other. Whoever is not there any more is left out.
 */
export async function lockPeople(
  deps: ShiftDeps,
  tx: EntityManager,
  wanted: readonly Someone[],
): Promise<Person[]> {
  const found = await findPeople(tx, {
    memberIds: wanted.flatMap(({ memberId }) => memberId ?? []),
    staffIds: wanted.flatMap(({ memberId, staffId }) => (memberId == null ? (staffId ?? []) : [])),
  });
  for (const memberId of found.flatMap((person) => person.memberId ?? []).toSorted())
    await lockMember(deps, tx, memberId);
  const people: (Person | null)[] = [];
  for (const someone of wanted.toSorted(byId)) people.push(await lockPerson(deps, tx, someone));
  const keys = wanted.map(({ memberId, staffId }) => memberId ?? staffId);
  return keys.flatMap((key) => people.find((person) => person?.key === key) ?? []);
}

function byId(one: Someone, other: Someone): number {
  return (one.memberId ?? one.staffId ?? '') < (other.memberId ?? other.staffId ?? '') ? -1 : 1;
}

/** What is known of somebody that decides about a shift. */
export type PersonFacts = Pick<AssignmentFacts, 'held' | 'busy' | 'isAbsent' | 'fitness'>;

/** Reads what decides about people in one shift, for all of them at once. */
export async function readPersonFacts(
  deps: ShiftDeps,
  db: QueryRunner,
  {
    people,
    shift,
    roleId,
  }: { readonly people: readonly Person[]; readonly shift: TimeSpan; readonly roleId: string | null },
): Promise<ReadonlyMap<string, PersonFacts>> {
  const memberIds = people.flatMap(({ memberId }) => memberId ?? []);
  const staffIds = people.flatMap(({ staffId }) => staffId ?? []);
  const around = { memberIds, staffIds, ...spanToCompare(shift) };
  const held = await heldShifts(db, around);
  const busy = await deps.busy.find(db, { memberIds, from: shift.startsAt, to: shift.endsAt });
  const absent = await absentStaff(db, staffIds, shift);
  const fitness =
    roleId === null
      ? new Map<string, PersonFacts['fitness']>()
      : await whyNotInRole(db, { memberIds, roleId, from: shift.startsAt, until: shift.endsAt });
  return new Map(
    people.map(({ key, memberId, staffId }) => [
      key,
      {
        held: held.filter(({ personId }) => personId === memberId || personId === staffId),
        busy: busy.filter((span) => span.memberId === memberId),
        isAbsent: staffId !== null && absent.has(staffId),
        fitness: memberId === null ? [] : (fitness.get(memberId) ?? []),
      },
    ]),
  );
}
