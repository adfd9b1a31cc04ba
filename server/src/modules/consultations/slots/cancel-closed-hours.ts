import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { overlap } from '../../../shared/time-span';
import type { CalledOff, ClosedDays, ClosureEffect, ReopenedDays } from '../../library';
import { loadCalendarParts, closureDuring } from '../../library';
import { lockMember } from '../../members';
import { consultationStatusChanged } from '../consultations.events';
import type { ClosedHour } from './closed-hours.queries';
import {
  cancelForClosure,
  hoursOfClosure,
  lockHoursOnDays,
  withdrawForClosure,
} from './closed-hours.queries';
import { changeConsultation, lockConsultation, openOfMember } from '../bookings/consultations.queries';
import { changeSlot, lockSlot, slotsOfMentor } from './slots.queries';
import type { ConsultationsDeps } from '../deps';

/**
 * Takes back the hours of mentors on closed days and cancels who booked them. Taking the closure back gives
 * the hours back, and books again whoever still can come.
 */
export function createHourEffect(deps: ConsultationsDeps): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      const hours = await lockHoursOnDays(deps.db, tx, days);
      const booked = hours.filter(({ consultationId }) => consultationId !== null);
      const apply = async (): Promise<void> => {
        for (const hour of hours) await closeHour(tx, hour, days);
      };
      return ok({
        counts: { consultations: booked.length, hours: hours.length - booked.length },
        calledOff: booked.map(toCalledOff),
        apply,
      });
    },
    restore: async (tx, days) => {
      const hours = await hoursOfClosure(tx, days.closureId);
      for (const memberId of [...new Set(hours.flatMap((hour) => hour.memberId ?? []))].sort())
        await lockMember(deps, tx, memberId);
      let [consultations, free] = [0, 0];
      for (const hour of hours) {
        if (!(await restoreSlot(deps, tx, { hour, days }))) continue;
        if (hour.consultationId !== null && (await restoreConsultation(deps, tx, { hour, days })))
          consultations += 1;
        else free += 1;
      }
      return { consultations, hours: free };
    },
  };
}

async function closeHour(
  tx: EntityManager,
  { id, consultationId }: ClosedHour,
  { closureId, reason, by, now }: ClosedDays,
): Promise<void> {
  await withdrawForClosure(tx, id, closureId);
  if (consultationId === null) return;
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
  const other = closureDuring(await loadCalendarParts(tx, hour.branchId, day), { from: day, until: day });
  if (other) {
    await changeSlot(tx, slot.id, { closureId: other.id });
    if (hour.consultationId !== null)
      await changeConsultation(tx, hour.consultationId, { closureId: other.id });
    return false;
  }
  const isGivenElsewhere = (await slotsOfMentor(tx, slot.mentorId, slot)).length > 0;
  await changeSlot(tx, slot.id, {
    closureId: null,
    ...(isGivenElsewhere ? {} : { status: 'OPEN', version: slot.version + 1 }),
  });
  return !isGivenElsewhere;
}

/**
 * Books an hour again for whom the closure had cancelled; false when they are gone, or have something else at
 * that time.
 */
async function restoreConsultation(
  deps: ConsultationsDeps,
  tx: EntityManager,
  { hour, days }: Restoring,
): Promise<boolean> {
  const consultation = await lockConsultation(deps.db, tx, hour.consultationId ?? '');
  if (!consultation || consultation.memberId === null || consultation.status !== 'CANCELLED') return false;
  const others = await openOfMember(tx, consultation.memberId, days.now);
  if (others.some((other) => overlap(other, consultation))) {
    await changeConsultation(tx, consultation.id, { closureId: null });
    return false;
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
  return true;
}

function toCalledOff({ consultationId, id, mentorName, startsAt }: ClosedHour): CalledOff {
  return { kind: 'CONSULTATION', id: consultationId ?? id, name: mentorName, startsAt, peopleCount: 1 };
}
