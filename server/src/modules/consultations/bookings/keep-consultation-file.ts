import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound, required, tooMany } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import {
  consultationOfStep,
  countNotes,
  insertNote,
  MOST_NOTES,
  tickStep,
} from './consultation-file.queries';
import { lockConsultation } from './consultations.queries';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { say } from '../words/say';

type Answer = Promise<Result<{ consultationId: string }, Refusal>>;

const NOTE = say('keepConsultationFile.note');
const LONGEST_NOTE = 2_000;

/** Adds a note that staff with the right read, and the member only in the copy of their data. */
export function addConsultationNote(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { id: string; note: string; idempotencyKey: string },
): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'addConsultationNote', request),
    async (tx) => {
      const consultation = await lockConsultation(deps.db, tx, request.id);
      if (!consultation) return fail(notFound(['id'], CONSULTATION_NOUNS.consultation));
      if ((await countNotes(tx, consultation.id)) >= MOST_NOTES) return fail(tooMany(['note'], MOST_NOTES));
      const form = new InputValidator([]);
      const text = form.paragraphs(request.note, LONGEST_NOTE, 'note');
      if (text === null) form.refuse((field) => required(field, NOTE), 'note');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      await insertNote(tx, {
        id: deps.newId('cnt', now),
        consultationId: consultation.id,
        text: text ?? '',
        writtenAt: now,
        writtenBy: toPrincipal(actor),
      });
      return ok({ consultationId: consultation.id });
    },
  );
}

/** Ticks a next step of one's own, or takes the tick back. */
export async function tickConsultationStep(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { stepId: string; isDone: boolean; idempotencyKey?: string | null },
): Answer {
  const consultationId = await consultationOfStep(deps.db, request.stepId);
  if (consultationId === null) return fail(notFound(['stepId'], CONSULTATION_NOUNS.step));
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'tickConsultationStep', request),
    async (tx) => {
      const consultation = await lockConsultation(deps.db, tx, consultationId);
      if (!consultation || actor.kind !== 'member' || consultation.memberId !== actor.memberId)
        return fail(notFound(['stepId'], CONSULTATION_NOUNS.step));
      await tickStep(tx, request.stepId, request.isDone ? deps.clock.now() : null);
      return ok({ consultationId });
    },
  );
}
