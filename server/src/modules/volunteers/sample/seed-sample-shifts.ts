import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { dutyPointTable } from '../duty/duty.queries';
import type { ShiftAudience } from '../shifts/shift.terms';
import { whyNotInRole } from '../people/role-fitness';
import { needTable, shiftTable } from '../shifts/shifts.queries';
import { assignmentTable } from '../sign-up/assignments.queries';
import { findShiftBranch, listSampleColleagues, listSampleRoleHolders } from './sample-shifts.queries';

const POINTS = [
  ['Meja sirkulasi', 'Circulation desk'],
  ['Ruang anak', 'Children’s room'],
  ['Referensi', 'Reference'],
] as const;
const BY = 'system:sample';

type Person = { readonly memberId: string | null; readonly staffId: string | null };

type Shift = {
  readonly audience: ShiftAudience;
  readonly title: string;
  readonly workId: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly needed: number;
  readonly people: readonly Person[];
};

/** Adds shifts of volunteers and a duty roster to the sample, from Monday of this week for two weeks. */
export async function seedSampleShifts(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<{ readonly shifts: number }> {
  const branchId = await findShiftBranch(db);
  if (branchId === null) return { shifts: 0 };
  const newId = seededIds(moment, 'shifts/');
  const monday = addDays(moment.today, 1 - toWeekday(moment.today));
  const points = POINTS.map(([nameIndonesian, nameEnglish], position) =>
    dutyPointTable.write({
      id: newId('dtp'),
      branchId,
      nameIndonesian,
      nameEnglish,
      isActive: true,
      position,
      isSample: true,
      version: 1,
    }),
  );
  const shifts = [
    ...(await volunteerShifts(db, monday)),
    ...(await dutyShifts(
      db,
      monday,
      points.map(({ id }) => String(id)),
    )),
  ];
  await db.transaction(async (tx) => {
    await insertRows(tx, 'duty_point', points);
    for (const shift of shifts) await writeShift(tx, { shift, branchId, newId, monday });
    return ok(null);
  });
  return { shifts: shifts.length };
}

/** Each role on Wednesdays and Saturdays; the first Saturday has whoever holds it and may take it. */
async function volunteerShifts(db: Database, monday: string): Promise<Shift[]> {
  const shifts: Shift[] = [];
  for (const [index, { roleId, name, memberId }] of (await listSampleRoleHolders(db)).entries()) {
    const hours = { from: index === 0 ? '08:00' : '09:00', to: '11:00' };
    for (const offset of [2, 5, 9, 12]) {
      const day = addDays(monday, offset);
      const holder = offset === 5 ? memberId : null;
      const span = { from: toInstant(day, hours.from), until: toInstant(day, hours.to) };
      const isFit = holder !== null && (await mayTake(db, { memberId: holder, roleId, ...span }));
      shifts.push({
        audience: 'VOLUNTEERS',
        title: name,
        workId: roleId,
        day,
        ...hours,
        needed: offset === 12 ? 3 : 1,
        people: isFit ? [{ memberId: holder, staffId: null }] : [],
      });
    }
  }
  return shifts;
}

async function mayTake(
  db: Database,
  { memberId, ...span }: { memberId: string; roleId: string; from: Date; until: Date },
): Promise<boolean> {
  const reasons = await whyNotInRole(db, { memberIds: [memberId], ...span });
  return (reasons.get(memberId) ?? []).length === 0;
}

/** Each point from Monday to Friday, mornings and afternoons; who is there goes round, so that some lack people. */
async function dutyShifts(db: Database, monday: string, points: readonly string[]): Promise<Shift[]> {
  const colleagues = await listSampleColleagues(db);
  const halves = [
    { from: '08:00', to: '12:00' },
    { from: '12:00', to: '16:00' },
  ];
  return [0, 1, 2, 3, 4].flatMap((day) =>
    halves.flatMap((half, turn) =>
      points.map((workId, index) => {
        const staffId = colleagues[(index + day + turn) % colleagues.length]?.id ?? null;
        const isThere = staffId !== null && (index < 2 || turn === 0);
        return {
          audience: 'STAFF' as const,
          title: POINTS[index]?.[0] ?? '',
          workId,
          day: addDays(monday, day),
          ...half,
          needed: 1,
          people: isThere ? [{ memberId: null, staffId }] : [],
        };
      }),
    ),
  );
}

type Writing = {
  readonly shift: Shift;
  readonly branchId: string;
  readonly newId: NewId;
  readonly monday: string;
};

/** Writes a shift with what it needs and who is in it; returns the assignments. */
export async function writeShift(
  tx: EntityManager,
  { shift, branchId, newId, monday }: Writing,
): Promise<string[]> {
  const [id, needId] = [newId('shf'), newId('shn')];
  const span = { startsAt: toInstant(shift.day, shift.from), endsAt: toInstant(shift.day, shift.to) };
  const made = { createdAt: toInstant(addDays(monday, -7)), createdBy: BY, isSample: true, version: 1 };
  const isStaff = shift.audience === 'STAFF';
  await insertRows(tx, 'shift', [
    shiftTable.write({
      id,
      audience: shift.audience,
      titleIndonesian: shift.title,
      branchId,
      ...span,
      briefing: isStaff ? null : 'Temui petugas di meja sirkulasi 15 menit sebelumnya.',
      status: 'OPEN',
      ...made,
    }),
  ]);
  await insertRows(tx, 'shift_need', [
    needTable.write({
      id: needId,
      shiftId: id,
      roleId: isStaff ? null : shift.workId,
      dutyPointId: isStaff ? shift.workId : null,
      needed: shift.needed,
      taken: shift.people.length,
      lastQueueNumber: shift.people.length,
    }),
  ]);
  const assignments = shift.people.map(({ memberId, staffId }, index) =>
    assignmentTable.write({
      id: newId('sha'),
      shiftId: id,
      needId,
      memberId,
      staffId,
      openKey: memberId ?? staffId,
      status: 'CONFIRMED',
      queueNumber: index + 1,
      ...span,
      confirmedAt: made.createdAt,
      ...made,
    }),
  );
  await insertRows(tx, 'shift_assignment', assignments);
  return assignments.map(({ id: assignmentId }) => String(assignmentId));
}
