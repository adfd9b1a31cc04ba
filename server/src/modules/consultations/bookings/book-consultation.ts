import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ageBandOn } from '../../../shared/age-band';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { overlap } from '../../../shared/time-span';
import { loadOwners } from '../../business';
import { toErrors, invalid, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { findProblems } from '../../eligibility';
import { branchCalendar, loadCalendarParts } from '../../library';
import { lockMember, readMembers } from '../../members';
import { consultationStatusChanged } from '../consultations.events';
import type { ConsultationEntity } from './consultation.entity';
import { consultations, isTaken, openOfMember } from './consultations.queries';
import type { Slot } from '../mentors/mentor.entity';
import { lockSlot } from '../slots/slots.queries';
import { canStillBook, MOST_TO_COME } from './booking.rules';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from '../consultation.terms';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { isActiveMentor } from '../mentors/mentors.queries';
import { say } from '../words/say';

/** What somebody says who wants an hour. Members book for themselves; staff say for whom. */
export type BookingRequest = {
  readonly slotId: string;
  readonly memberId?: string | null;
  readonly mode?: MeetingMode | null;
  readonly stage: ConsultationStage;
  readonly sector: ConsultationSector;
  readonly topic: ConsultationTopic;
  readonly question: string;
  readonly turnoverBand?: TurnoverBand | null;
  readonly jobCount?: number | null;
  readonly businessId?: string | null;
  readonly idempotencyKey: string;
};

const LONGEST_QUESTION = 1_000;
const MOST_JOBS = 10_000;
const QUESTION = say('bookConsultation.question');

/**
 * Books an hour for a member: of two who want the last one at once, one has it. Nobody has two hours at one
 * time, nor more than three to come.
 */
export function bookConsultation(
  deps: ConsultationsDeps,
  actor: Actor,
  request: BookingRequest,
): Promise<Result<{ consultationId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'bookConsultation', request), async (tx) => {
    const memberId = actor.kind === 'member' ? actor.memberId : (request.memberId ?? '');
    // Member, then slot: whoever wants the same hour waits for this unit, and so does the same member
    // elsewhere.
    const member = await lockMember(deps, tx, memberId);
    if (!member) return fail(notFound(['memberId'], CONSULTATION_NOUNS.member));
    const slot = await lockSlot(deps.db, tx, request.slotId);
    const refusal = await slotRefusal(deps, tx, slot, memberId);
    if (!slot || refusal) return fail(refusal ?? notFound(['slotId'], CONSULTATION_NOUNS.slot));
    const form = new InputValidator([]);
    const asked = readAsked(form, request, slot);
    const businessId = request.businessId ?? null;
    if (businessId !== null && !(await isOwnBusiness(tx, businessId, memberId)))
      form.refuse((field) => notFound(field, CONSULTATION_NOUNS.business), 'businessId');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const consultationId = await write(deps, tx, actor, {
      slot,
      memberId,
      birthDate: member.birthDate,
      businessId,
      asked,
    });
    return ok({ consultationId });
  });
}

/** Says why a slot cannot be taken by a member; both are locked. */
async function slotRefusal(
  { clock }: ConsultationsDeps,
  tx: EntityManager,
  slot: Slot | null,
  memberId: string,
): Promise<Refusal | null> {
  const now = clock.now();
  if (slot && (slot.closureId !== null || (await isOnClosedDay(tx, slot))))
    return { code: 'NOT_ALLOWED', field: ['slotId'], message: CLOSED };
  if (!slot || slot.status !== 'OPEN' || !(await isActiveMentor(tx, slot.mentorId)))
    return notFound(['slotId'], CONSULTATION_NOUNS.slot);
  const open = await openOfMember(tx, memberId, now);
  if (open.some((other) => other.slotId !== slot.id && overlap(other, slot)))
    return { code: 'NOT_ALLOWED', field: ['slotId'], message: SAME_TIME };
  if (await isTaken(tx, slot.id))
    return {
      code: 'IN_USE',
      field: ['slotId'],
      message: open.some(({ slotId }) => slotId === slot.id) ? YOURS : TAKEN,
    };
  if (!canStillBook(slot, now)) return { code: 'NOT_ALLOWED', field: ['slotId'], message: TOO_LATE };
  const [problem] = findProblems(
    'CONSULT',
    {},
    { on: toCivilDate(now), quota: { used: open.length, most: MOST_TO_COME } },
  );
  return problem ? { code: 'NOT_ALLOWED', field: ['slotId'], message: ENOUGH } : null;
}

/** Tells whether the branch is shut on the day of a slot; online that does not matter. */
async function isOnClosedDay(tx: EntityManager, { mode, branchId, startsAt }: Slot): Promise<boolean> {
  const day = toCivilDate(startsAt);
  return mode !== 'ONLINE' && !branchCalendar(await loadCalendarParts(tx, branchId, day)).isOpenDay(day);
}

async function isOwnBusiness(tx: EntityManager, businessId: string, memberId: string): Promise<boolean> {
  return (await loadOwners(tx, businessId)).some((owner) => owner.memberId === memberId);
}

type Asked = Pick<
  ConsultationEntity,
  'mode' | 'stage' | 'sector' | 'topic' | 'question' | 'turnoverBand' | 'jobCount'
>;

function readAsked(form: InputValidator, request: BookingRequest, { mode }: Slot): Asked {
  const wanted = request.mode ?? (mode === 'EITHER' ? 'ON_SITE' : mode);
  if (mode !== 'EITHER' && wanted !== mode) form.refuse((field) => invalid(field, OTHER_WAY), 'mode');
  const question = form.paragraphs(request.question, LONGEST_QUESTION, 'question');
  if (question === null) form.requiredLine(null, { longest: LONGEST_QUESTION, what: QUESTION }, 'question');
  const jobs = request.jobCount ?? null;
  if (jobs !== null && (jobs < 0 || jobs > MOST_JOBS))
    form.refuse((field) => invalid(field, WRONG_JOBS), 'jobCount');
  return {
    mode: wanted,
    stage: request.stage,
    sector: request.sector,
    topic: request.topic,
    question: question ?? '',
    turnoverBand: request.turnoverBand ?? null,
    jobCount: jobs,
  };
}

type Booking = {
  readonly slot: Slot;
  readonly memberId: string;
  readonly birthDate: string | null;
  readonly businessId: string | null;
  readonly asked: Asked;
};

async function write(
  deps: ConsultationsDeps,
  tx: EntityManager,
  actor: Actor,
  { slot, memberId, birthDate, businessId, asked }: Booking,
): Promise<string> {
  const now = deps.clock.now();
  const id = deps.newId('cns', now);
  const [person] = await readMembers(deps.db, [memberId]);
  await insertRows(tx, consultations.name, [
    consultations.write({
      id,
      slotId: slot.id,
      openSlotId: slot.id,
      mentorId: slot.mentorId,
      branchId: slot.branchId,
      memberId,
      businessId,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      status: 'BOOKED',
      ...asked,
      ageBand: ageBandOn(birthDate, toCivilDate(now)),
      sex: person?.sex ?? null,
      kelurahanCode: person?.kelurahanCode ?? null,
      bookedAt: now,
      bookedBy: toPrincipal(actor),
      isSample: false,
      version: 1,
    }),
  ]);
  await recordEvents(tx, [consultationStatusChanged(id, 'BOOKED')], now);
  return id;
}

const CLOSED = say('bookConsultation.closed');
const TAKEN = say('bookConsultation.taken');
const YOURS = say('bookConsultation.yours');
const SAME_TIME = say('bookConsultation.sameTime');
const TOO_LATE = say('bookConsultation.tooLate');
const ENOUGH = say('bookConsultation.enough', { mostToCome: MOST_TO_COME });
const OTHER_WAY = say('bookConsultation.otherWay');
const WRONG_JOBS = say('shared.wrongJobs');
