import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockMember } from '../../members';
import { consultationStatusChanged } from '../consultations.events';
import { MOST_STEPS } from './consultation-file.queries';
import type { Consultation } from './consultation.entity';
import {
  changeConsultation,
  lockConsultation,
  findMemberAndSlot,
  listBookedOfMember,
} from './consultations.queries';
import { lockSlot } from '../slots/slots.queries';
import { canStillCancel } from './booking.rules';
import { followUpDays } from '../outcomes/follow-up.rules';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { ConsultationStepEntity } from './consultation-file.entity';
import { ConsultationFollowUpEntity } from '../outcomes/follow-up.entity';
import { say } from '../words/say';

/** Gives an hour back. Staff say why; the member reads it. */
export type CancelRequest = {
  readonly id: string;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
};
/** What came of an hour: it took place, with what the member is to do next, or nobody came. */
export type CloseRequest = {
  readonly id: string;
  readonly version: number;
  readonly hasCome: boolean;
  readonly nextSteps?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
};

type Answer = Promise<Result<{ consultationId: string }, Refusal>>;

const LONGEST_REASON = 300;
const REASON = say('closeConsultation.reason');

/**
 * Cancels a consultation that is to come; the hour can be booked again. Members may until two hours before,
 * staff until its end.
 */
export function cancelConsultation(deps: ConsultationsDeps, actor: Actor, request: CancelRequest): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'cancelConsultation', request),
    async (tx) => {
      const consultation = await lockInOrder(deps, tx, request.id);
      if (!consultation || !isTheirs(actor, consultation))
        return fail(notFound(['id'], CONSULTATION_NOUNS.consultation));
      if (consultation.status !== 'BOOKED')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_CLOSED });
      if (actor.kind === 'member' && !canStillCancel(consultation, deps.clock.now()))
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: TOO_LATE });
      const form = new InputValidator([]);
      const reason = form.line(request.reason, LONGEST_REASON, 'reason');
      if (actor.kind === 'staff' && reason === null)
        form.refuse((field) => required(field, REASON), 'reason');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await close(deps, tx, actor, { consultation, status: 'CANCELLED', reason });
      return ok({ consultationId: consultation.id });
    },
  );
}

/** Says what came of an hour that has begun, once. */
export function closeConsultation(deps: ConsultationsDeps, actor: Actor, request: CloseRequest): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'closeConsultation', request),
    async (tx) => {
      const consultation = await lockInOrder(deps, tx, request.id);
      if (!consultation) return fail(notFound(['id'], CONSULTATION_NOUNS.consultation));
      if (consultation.version !== request.version)
        return fail(stale(CONSULTATION_NOUNS.consultation, consultation.version));
      if (consultation.status !== 'BOOKED')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_CLOSED });
      if (consultation.startsAt > deps.clock.now())
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: NOT_YET });
      const steps = readSteps(request.nextSteps);
      if (!steps.ok) return steps;
      await close(deps, tx, actor, {
        consultation,
        status: request.hasCome ? 'DONE' : 'NO_SHOW',
        reason: null,
      });
      if (request.hasCome) {
        await writeSteps(deps, tx, consultation.id, steps.value);
        await tx.insert(
          ConsultationFollowUpEntity,
          followUpDays(toCivilDate(consultation.startsAt)).map(({ days, dueOn }) => ({
            id: deps.newId('cfu', deps.clock.now()),
            consultationId: consultation.id,
            days,
            dueOn,
          })),
        );
      }
      return ok({ consultationId: consultation.id });
    },
  );
}

/** Replaces the next steps of a consultation that took place; steps with the same words stay ticked. */
export function updateConsultationSteps(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { id: string; version: number; nextSteps: readonly string[]; idempotencyKey?: string | null },
): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateConsultationSteps', request),
    async (tx) => {
      const consultation = await lockInOrder(deps, tx, request.id);
      if (!consultation) return fail(notFound(['id'], CONSULTATION_NOUNS.consultation));
      if (consultation.version !== request.version)
        return fail(stale(CONSULTATION_NOUNS.consultation, consultation.version));
      if (consultation.status !== 'DONE')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: NOT_HELD });
      const steps = readSteps(request.nextSteps);
      if (!steps.ok) return steps;
      await writeSteps(deps, tx, consultation.id, steps.value);
      await changeConsultation(tx, consultation.id, { version: consultation.version + 1 });
      return ok({ consultationId: consultation.id });
    },
  );
}

/** Cancels whatever a member has to come, before they are forgotten; the unit has locked them. */
export async function cancelConsultationsOfMember(
  deps: ConsultationsDeps,
  tx: EntityManager,
  memberId: string,
): Promise<void> {
  for (const { id, slotId } of await listBookedOfMember(tx, memberId)) {
    await lockSlot(deps.db, tx, slotId);
    const consultation = await lockConsultation(deps.db, tx, id);
    if (consultation?.status === 'BOOKED')
      await close(
        deps,
        tx,
        { kind: 'system', name: 'erasure' },
        { consultation, status: 'CANCELLED', reason: null },
      );
  }
}

type Closing = {
  readonly consultation: Consultation;
  readonly status: 'DONE' | 'NO_SHOW' | 'CANCELLED';
  readonly reason: string | null;
};

async function close(
  { clock }: ConsultationsDeps,
  tx: EntityManager,
  actor: Actor,
  { consultation, status, reason }: Closing,
): Promise<void> {
  const now = clock.now();
  await changeConsultation(tx, consultation.id, {
    status,
    openSlotId: null,
    closedAt: now,
    closedBy: toPrincipal(actor),
    closingReason: reason,
    closureId: null,
    version: consultation.version + 1,
  });
  await recordEvents(tx, [consultationStatusChanged(consultation.id, status)], now);
}

/** Locks member, slot and consultation in this order. */
async function lockInOrder(
  deps: ConsultationsDeps,
  tx: EntityManager,
  id: string,
): Promise<Consultation | null> {
  const found = await findMemberAndSlot(tx, id);
  if (!found) return null;
  if (found.memberId !== null) await lockMember(deps, tx, found.memberId);
  await lockSlot(deps.db, tx, found.slotId);
  return lockConsultation(deps.db, tx, id);
}

function isTheirs(actor: Actor, { memberId }: Consultation): boolean {
  return actor.kind === 'staff' || (actor.kind === 'member' && actor.memberId === memberId);
}

function readSteps(nextSteps: readonly string[] | null | undefined): Result<readonly string[], Refusal> {
  const form = new InputValidator([]);
  const steps = form.lines(nextSteps, { most: MOST_STEPS, longest: 300 }, 'nextSteps');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(steps);
}

async function writeSteps(
  { newId, clock }: ConsultationsDeps,
  tx: EntityManager,
  consultationId: string,
  steps: readonly string[],
): Promise<void> {
  const before = await tx.findBy(ConsultationStepEntity, { consultationId });
  const doneAt = new Map(before.map((step) => [step.text, step.doneAt]));
  await tx.delete(ConsultationStepEntity, { consultationId });
  await tx.insert(
    ConsultationStepEntity,
    steps.map((text, position) => ({
      id: newId('csp', clock.now()),
      consultationId,
      position,
      text,
      doneAt: doneAt.get(text) ?? null,
    })),
  );
}

const IS_CLOSED = say('closeConsultation.isClosed');
const TOO_LATE = say('closeConsultation.tooLate');
const NOT_YET = say('closeConsultation.notYet');
const NOT_HELD = say('closeConsultation.notHeld');
