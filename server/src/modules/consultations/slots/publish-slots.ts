import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { branchCalendar, loadCalendarParts, lockCalendars } from '../../library';
import type { Mentor } from '../mentors/mentor.entity';
import { lockMentor } from '../mentors/mentors.queries';
import { isTaken } from '../bookings/consultations.queries';
import { changeSlot, lockSlot, slots, slotsOfMentor } from './slots.queries';
import type { SlotMode } from '../consultation.terms';
import type { SlotPlan, SlotSeries } from './slot-series.rules';
import { LONGEST_SERIES_DAYS, MOST_SLOTS_AT_ONCE, planSlots, SLOT_MINUTES } from './slot-series.rules';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { say } from '../words/say';

/** Hours that a mentor is to give. */
export type PublishSlotsRequest = SlotSeries & {
  readonly mentorId: string;
  readonly mode: SlotMode;
  readonly idempotencyKey: string;
};
/** How many hours were published, and how many fell away. */
export type PublishedSlots = {
  readonly publishedCount: number;
  readonly closedCount: number;
  readonly takenCount: number;
};

/**
 * Publishes a series of hours. Those outside the opening hours of the mentor's branch and those the mentor
 * gives already fall away and are counted.
 */
export function publishConsultationSlots(
  deps: ConsultationsDeps,
  actor: Actor,
  request: PublishSlotsRequest,
): Promise<Result<PublishedSlots, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'publishConsultationSlots', request),
    async (tx) => {
      const refusals = toErrors(seriesRefusals(request));
      if (refusals) return fail(...refusals);
      await lockCalendars(tx, deps);
      const mentor = await lockMentor(deps.db, tx, request.mentorId);
      if (!mentor || !mentor.isActive) return fail(notFound(['mentorId'], CONSULTATION_NOUNS.mentor));
      const plan = await planFor(deps, tx, mentor, request);
      if (plan.slots.length === 0) return fail(invalid(['fromDate'], NOTHING));
      if (plan.slots.length > MOST_SLOTS_AT_ONCE)
        return fail({ code: 'TOO_LONG', field: ['untilDate'], message: TOO_MANY });
      await insertRows(
        tx,
        slots.name,
        plan.slots.map(({ startsAt, endsAt }) =>
          slots.write({
            id: deps.newId('cst', deps.clock.now()),
            mentorId: mentor.id,
            branchId: mentor.branchId,
            startsAt,
            endsAt,
            mode: request.mode,
            status: 'OPEN',
            createdAt: deps.clock.now(),
            createdBy: toPrincipal(actor),
            isSample: false,
            version: 1,
          }),
        ),
      );
      return ok({
        publishedCount: plan.slots.length,
        closedCount: plan.closedCount,
        takenCount: plan.takenCount,
      });
    },
  );
}

/**
 * Takes an hour back that nobody has taken; a booked one is refused, because its member must be told first.
 */
export function withdrawConsultationSlot(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { id: string; idempotencyKey?: string | null },
): Promise<Result<{ slotId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'withdrawConsultationSlot', request),
    async (tx) => {
      const slot = await lockSlot(deps.db, tx, request.id);
      if (!slot) return fail(notFound(['id'], CONSULTATION_NOUNS.slot));
      if (await isTaken(tx, slot.id)) return fail({ code: 'IN_USE', field: ['id'], message: TAKEN });
      await changeSlot(tx, slot.id, { status: 'WITHDRAWN', version: slot.version + 1 });
      return ok({ slotId: slot.id });
    },
  );
}

async function planFor(
  { clock }: ConsultationsDeps,
  tx: EntityManager,
  mentor: Mentor,
  series: PublishSlotsRequest,
): Promise<SlotPlan> {
  const calendar =
    series.mode === 'ONLINE'
      ? null
      : branchCalendar(await loadCalendarParts(tx, mentor.branchId, series.fromDate));
  const others = await slotsOfMentor(tx, mentor.id, {
    startsAt: toInstant(series.fromDate),
    endsAt: toInstant(addDays(series.untilDate, 1)),
  });
  return planSlots(series, { opensOn: calendar && calendar.spansOf, others, now: clock.now() });
}

function seriesRefusals({ fromDate, untilDate, weekdays, opens, closes, minutes }: SlotSeries): Refusal[] {
  const form = new InputValidator([]);
  if (untilDate < fromDate || addDays(fromDate, LONGEST_SERIES_DAYS) <= untilDate)
    form.refuse((field) => invalid(field, WRONG_SPAN), 'untilDate');
  if (weekdays.length === 0 || weekdays.some((day) => day < 1 || day > 7))
    form.refuse((field) => required(field, WEEKDAYS), 'weekdays');
  if (!isTime(opens) || !isTime(closes) || closes <= opens)
    form.refuse((field) => invalid(field, WRONG_TIMES), 'closes');
  if (minutes < SLOT_MINUTES.least || minutes > SLOT_MINUTES.most)
    form.refuse((field) => invalid(field, WRONG_LENGTH), 'minutes');
  return form.refusals;
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const WEEKDAYS = say('publishSlots.weekdays');
const WRONG_SPAN = say('publishSlots.wrongSpan', { longestSeriesDays: LONGEST_SERIES_DAYS });
const WRONG_TIMES = say('publishSlots.wrongTimes');
const WRONG_LENGTH = say('publishSlots.wrongLength', { least: SLOT_MINUTES.least, most: SLOT_MINUTES.most });
const NOTHING = say('publishSlots.nothing');
const TOO_MANY = say('publishSlots.tooMany', { mostSlotsAtOnce: MOST_SLOTS_AT_ONCE });
const TAKEN = say('publishSlots.taken');
