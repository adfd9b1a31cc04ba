import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import { overlap } from '../../../shared/time-span';
import type { ClosedDays } from '../../library';
import { calendarsAfter } from '../../library';
import { changeConsultation, openOfMember } from '../bookings/consultations.queries';
import { consultationStatusChanged } from '../consultations.events';
import type { MeetingMode } from '../consultation.terms';
import type { ConsultationsDeps } from '../deps';
import type { Slot } from '../mentors/mentor.entity';
import type { ClosedHour } from './closed-hours.queries';
import { lockHoursToMoveTo } from './closed-hours.queries';

/** To which hour somebody's consultation goes. */
type Target = Pick<Slot, 'id' | 'branchId' | 'startsAt' | 'endsAt'> & { readonly mode: MeetingMode };

/** To which hour of their mentor consultations of closed days go. What finds none is absent. */
export type HourMoves = ReadonlyMap<string, Target>;

/**
 * Finds for each consultation that is to move the next free hour of the same mentor in which both can meet as they
 * agreed, and in which the member has no other.
 */
export async function planHourMoves(
  { db }: ConsultationsDeps,
  tx: EntityManager,
  { hours, days }: { readonly hours: readonly ClosedHour[]; readonly days: ClosedDays },
): Promise<HourMoves> {
  const moves = new Map<string, Target>();
  const wanted = hours.filter(
    ({ consultationId }) => consultationId !== null && days.moves('CONSULTATION', consultationId),
  );
  if (wanted.length === 0) return moves;
  const mentorIds = [...new Set(wanted.map(({ mentorId }) => mentorId))];
  const free = await lockHoursToMoveTo(db, tx, mentorIds, days);
  const branchIds = [...new Set([...days.branchIds, ...free.map(({ branchId }) => branchId)])];
  const calendars = await calendarsAfter(tx, { ...days, branchIds });
  for (const { consultationId, memberId, mentorId, mode } of wanted) {
    if (consultationId === null || memberId === null || mode === null) continue;
    const others = (await openOfMember(tx, memberId, days.now)).filter(({ id }) => id !== consultationId);
    const gone = new Set([...moves.values()].map(({ id }) => id));
    const slot = free.find(
      (one) =>
        one.mentorId === mentorId &&
        !gone.has(one.id) &&
        (one.mode === 'EITHER' || one.mode === mode) &&
        (one.mode === 'ONLINE' ||
          calendars.get(one.branchId)?.isOpenDay(toCivilDate(one.startsAt)) === true) &&
        !others.some((other) => overlap(moves.get(other.id) ?? other, one)),
    );
    if (slot) moves.set(consultationId, { ...slot, mode });
  }
  return moves;
}

/** Gives a consultation another hour; `closureId` is the closure that moves it, null when that is taken back. */
export async function moveToSlot(
  tx: EntityManager,
  move: {
    readonly consultationId: string;
    readonly version: number;
    readonly slot: Target;
    readonly movedFrom: Date | null;
    readonly closureId: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { consultationId, version, slot, movedFrom, closureId, now } = move;
  await changeConsultation(tx, consultationId, {
    slotId: slot.id,
    openSlotId: slot.id,
    branchId: slot.branchId,
    mode: slot.mode,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    movedFrom,
    movedAt: now,
    closureId,
    version: version + 1,
  });
  await recordEvents(tx, [consultationStatusChanged(consultationId, 'BOOKED')], now);
}
