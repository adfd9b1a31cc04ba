import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { groupPlaceTable, groupTable } from '../groups/groups.queries';
import { signOffTable } from '../hours/hours.queries';
import { issueLetter } from '../letters/issue-letter';
import { requestLetter } from '../letters/request-letter';
import { assignmentTable } from '../sign-up/assignments.queries';
import { findFreeSampleNeed, findShiftBranch, listSampleRoleHolders } from './sample-shifts.queries';
import { writeShift } from './seed-sample-shifts';

const BY = 'system:sample';
const SAMPLE: Actor = { kind: 'system', name: 'sample' };
const MINUTES = 120;
/** Two Saturdays before this week. */
const DAYS_BEFORE = [-16, -9] as const;

type Served = { readonly memberId: string; readonly roleId: string; readonly name: string };

/**
 * Adds to the sample hours that were signed off, a letter that was issued, one that is asked for, and a class that
 * helps together. The same day gives the same rows.
 */
export async function seedSampleLetters(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly letters: number }> {
  const branchId = await findShiftBranch(db);
  const holders = (await listSampleRoleHolders(db)).flatMap(({ memberId, ...role }) =>
    memberId === null ? [] : [{ ...role, memberId }],
  );
  const [first, second] = holders;
  if (branchId === null || first === undefined) return { letters: 0 };
  const newId = seededIds(moment, 'letters/');
  const monday = addDays(moment.today, 1 - toWeekday(moment.today));
  await db.transaction(async (tx) => {
    for (const served of [first, ...(second ? [second] : [])])
      for (const offset of DAYS_BEFORE)
        await writeServed(tx, { served, branchId, newId, day: addDays(monday, offset) });
    return ok(null);
  });
  const period = { from: addDays(monday, -30), until: addDays(monday, -8) };
  const at = (daysAgo: number) => ({
    db,
    newId,
    clock: { now: () => toInstant(addDays(moment.today, -daysAgo), '06:00') },
    // The same code on the same day: it proves nothing outside the sample.
    randomBytes: (count: number) => Uint8Array.from({ length: count }, (_, place) => place * 7 + 1),
  });
  await issue(at(7), { memberId: first.memberId, period });
  if (second)
    valueOf(
      await requestLetter(
        at(1),
        { kind: 'member', memberId: second.memberId, sessionId: 'sample' },
        { ...period, purpose: 'SKPI (contoh)', idempotencyKey: 'sample-letter-request' },
      ),
    );
  await writeGroup(db, { contactId: first.memberId, newId, at: toInstant(addDays(monday, -7)) });
  return { letters: second ? 2 : 1 };
}

type Period = { readonly from: CivilDate; readonly until: CivilDate };

async function issue(
  deps: Parameters<typeof issueLetter>[0],
  { memberId, period }: { readonly memberId: string; readonly period: Period },
): Promise<void> {
  valueOf(
    await issueLetter(deps, SAMPLE, {
      memberId,
      ...period,
      purpose: 'KKN (contoh)',
      officeNumber: '000/CONTOH/2026',
      signing: 'WET',
      signerName: 'Kepala Perpustakaan (contoh)',
      signerPosition: { indonesian: 'Kepala Perpustakaan', english: 'Head of the library' },
      idempotencyKey: 'sample-letter',
    }),
  );
}

type Serving = {
  readonly served: Served;
  readonly branchId: string;
  readonly newId: NewId;
  readonly day: CivilDate;
};

async function writeServed(tx: EntityManager, { served, branchId, newId, day }: Serving): Promise<void> {
  const [assignmentId] = await writeShift(tx, {
    shift: {
      audience: 'VOLUNTEERS',
      title: served.name,
      workId: served.roleId,
      day,
      from: '09:00',
      to: '11:00',
      needed: 1,
      people: [{ memberId: served.memberId, staffId: null }],
    },
    branchId,
    newId,
    monday: day,
  });
  if (assignmentId === undefined) return;
  const signedAt = toInstant(day, '12:00');
  await insertRows(tx, signOffTable.name, [
    signOffTable.write({
      id: newId('shg'),
      assignmentId,
      minutes: MINUTES,
      reason: null,
      signedAt,
      signedBy: BY,
    }),
  ]);
  const signed = { minutes: MINUTES, signedOffAt: signedAt, signedOffBy: BY };
  const came = { checkedInAt: toInstant(day, '08:55') };
  await updateRow(tx, assignmentTable.name, assignmentId, assignmentTable.write({ ...signed, ...came }));
}

/** A class that helps together, with places in a shift of next week that has room. */
async function writeGroup(
  db: Database,
  { contactId, newId, at }: { readonly contactId: string; readonly newId: NewId; readonly at: Date },
): Promise<void> {
  const need = await findFreeSampleNeed(db, { least: 2, after: at });
  const groupId = newId('vgo');
  const made = { createdAt: at, createdBy: BY };
  await db.transaction(async (tx) => {
    await insertRows(tx, groupTable.name, [
      groupTable.write({
        id: groupId,
        name: 'Kelas XI-2 SMA Contoh (contoh)',
        kind: 'CLASS',
        contactMemberId: contactId,
        partnerId: null,
        isActive: true,
        ...made,
        isSample: true,
        version: 1,
      }),
    ]);
    if (need === null) return ok(null);
    await updateRow(tx, 'shift_need', need.id, { taken: need.taken + 2 });
    await insertRows(tx, groupPlaceTable.name, [
      groupPlaceTable.write({
        id: newId('vgp'),
        groupId,
        shiftId: need.shiftId,
        needId: need.id,
        openGroupId: groupId,
        people: 2,
        ...made,
      }),
    ]);
    return ok(null);
  });
}

function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`The letters of the sample could not be written: ${result.refusals[0]?.message.EN}`);
}
