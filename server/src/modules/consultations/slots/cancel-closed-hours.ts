import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { overlap } from '../../../shared/time-span';
import type { CalledOff, ClosedDays, ClosureEffect, ReopenedDays } from '../../library';
import { branchCalendar, isOpenDuring, loadCalendarParts, shutBy } from '../../library';
import { lockMember } from '../../members';
import { consultationStatusChanged } from '../consultations.events';
import type { ClosedHour } from './closed-hours.queries';
import {
  cancelForClosure,
  consultationsOnDays,
  hoursOfClosure,
  lockHoursOnDays,
  withdrawForClosure,
} from './closed-hours.queries';
import { changeConsultation, lockConsultation, openOfMember } from '../bookings/consultations.queries';
import { changeSlot, lockSlot, slotsOfMentor } from './slots.queries';
import type { ConsultationsDeps } from '../deps';
import type { HourMoves } from './move-closed-hours';
import { moveToSlot, planHourMoves } from './move-closed-hours';

/**
 * Takes back the hours of mentors on closed days and cancels who booked them, or moves them to the next hour that
 * their mentor gives. Taking the closure back gives the hours back, and books again, or moves back, whoever still
 * can come.
 */
export function createHourEffect(deps: ConsultationsDeps): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      // Whose consultation moves is locked first, so that they book nothing else at its new time meanwhile.
      const moving = (await consultationsOnDays(tx, days)).filter(({ id }) => days.moves('CONSULTATION', id));
      for (const memberId of [...new Set(moving.map((one) => one.memberId))].sort())
        await lockMember(deps, tx, memberId);
      const hours = (await lockHoursOnDays(deps.db, tx, days)).filter((hour) =>
        days.shuts(hour.branchId, hour),
      );
      const booked = hours.filter(({ consultationId }) => consultationId !== null);
      const moves = await planHourMoves(deps, tx, { hours: booked, days });
      const apply = async (): Promise<void> => {
        for (const hour of hours) await closeHour(tx, hour, { days, moves });
      };
      return ok({
        counts: {
          consultations: booked.length - moves.size,
          hours: hours.length - booked.length,
          moved: moves.size,
        },
        calledOff: booked.map((hour) => toCalledOff(hour, moves)),
        apply,
      });
    },
    restore: async (tx, days) => {
      const hours = await hoursOfClosure(tx, days.closureId);
      for (const memberId of [...new Set(hours.flatMap((hour) => hour.memberId ?? []))].sort())
        await lockMember(deps, tx, memberId);
      let [consultations, moved, free] = [0, 0, 0];
      for (const hour of hours) {
        if (!(await restoreSlot(deps, tx, { hour, days }))) continue;
        const back =
          hour.consultationId === null ? null : await restoreConsultation(deps, tx, { hour, days });
        if (back === 'BOOKED') consultations += 1;
        else if (back === 'MOVED') moved += 1;
        else free += 1;
      }
      return { consultations, moved, hours: free };
    },
  };
}

async function closeHour(
  tx: EntityManager,
  { id, consultationId, consultationVersion, startsAt }: ClosedHour,
  { days, moves }: { readonly days: ClosedDays; readonly moves: HourMoves },
): Promise<void> {
  const { closureId, reason, by, now } = days;
  await withdrawForClosure(tx, id, closureId);
  if (consultationId === null) return;
  const slot = moves.get(consultationId);
  if (slot) {
    const version = Number(consultationVersion);
    await moveToSlot(tx, { consultationId, version, slot, movedFrom: startsAt, closureId, now });
    return;
  }
  await cancelForClosure(tx, consultationId, { closureId, reason, by, now });
  await recordEvents(tx, [consultationStatusChanged(consultationId, 'CANCELLED')], now);
}

type Restoring = { readonly hour: ClosedHour; readonly days: ReopenedDays };

/**
 * Gives an hour back; false when its day is over or closed otherwise, or its mentor gives another hour
 * meanwhile.
 */
async function restoreSlot(
  deps: ConsultationsDeps,
  tx: EntityManager,
  { hour, days }: Restoring,
): Promise<boolean> {
  const slot = await lockSlot(deps.db, tx, hour.id);
  const day = toCivilDate(hour.startsAt);
  if (!slot || slot.closureId !== days.closureId || day <= days.lastShut || slot.startsAt <= days.now)
    return false;
  const parts = await loadCalendarParts(tx, hour.branchId, day);
  const other = shutBy(parts, hour);
  if (other !== null) {
    await changeSlot(tx, slot.id, { closureId: other.id });
    if (hour.consultationId !== null)
      await changeConsultation(tx, hour.consultationId, { closureId: other.id });
    return false;
  }
  const isShut = days.needsOpenHours && !isOpenDuring(branchCalendar(parts), hour);
  const staysOff = isShut || (await slotsOfMentor(tx, slot.mentorId, slot)).length > 0;
  await changeSlot(tx, slot.id, {
    closureId: null,
    ...(staysOff ? {} : { status: 'OPEN', version: slot.version + 1 }),
  });
  return !staysOff;
}

/**
 * Books an hour again for whom the closure had cancelled, or moves back whom it had moved; null when they are gone,
 * or have something else at that time.
 */
async function restoreConsultation(
  deps: ConsultationsDeps,
  tx: EntityManager,
  { hour, days }: Restoring,
): Promise<'BOOKED' | 'MOVED' | null> {
  const consultation = await lockConsultation(deps.db, tx, hour.consultationId ?? '');
  if (!consultation || consultation.memberId === null || consultation.startsAt <= days.now) return null;
  // Whoever changed it meanwhile decided anew.
  if (consultation.closureId !== days.closureId) return null;
  const wasMoved = consultation.status === 'BOOKED';
  if (!wasMoved && consultation.status !== 'CANCELLED') return null;
  const others = await openOfMember(tx, consultation.memberId, days.now);
  if (others.some((other) => other.id !== consultation.id && overlap(other, hour))) {
    await changeConsultation(tx, consultation.id, { closureId: null });
    return null;
  }
  if (wasMoved) {
    const slot = { ...hour, mode: consultation.mode };
    const { id: consultationId, version } = consultation;
    const back = { consultationId, version, slot, movedFrom: null, closureId: null };
    await moveToSlot(tx, { ...back, now: days.now });
    return 'MOVED';
  }
  await changeConsultation(tx, consultation.id, {
    status: 'BOOKED',
    openSlotId: consultation.slotId,
    closedAt: null,
    closedBy: null,
    closingReason: null,
    closureId: null,
    restoredAt: days.now,
    version: consultation.version + 1,
  });
  await recordEvents(tx, [consultationStatusChanged(consultation.id, 'BOOKED')], days.now);
  return 'BOOKED';
}

function toCalledOff({ consultationId, id, mentorName, startsAt }: ClosedHour, moves: HourMoves): CalledOff {
  const movesTo = moves.get(consultationId ?? '')?.startsAt ?? null;
  return {
    kind: 'CONSULTATION',
    id: consultationId ?? id,
    name: mentorName,
    startsAt,
    peopleCount: 1,
    movesTo,
  };
}
