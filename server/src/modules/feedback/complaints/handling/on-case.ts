import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import { toPrincipal } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import type { Message } from '../../../../platform/i18n/message';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { FeedbackCase } from '../case.entity';
import type { EntryKind } from '../case.terms';
import { LONGEST_TEXT } from '../case.terms';
import { insertEntry, lockCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';

/** The outcome of an act on a case. */
export type CaseOutcome = Promise<Result<{ caseId: string }, Refusal>>;
/** Which case an act is about, and the key by which a repeat is known. */
export type KeyedCase = { readonly id: string; readonly idempotencyKey?: string | null };

type Step = {
  readonly actor: Actor;
  readonly found: FeedbackCase;
  readonly kind: EntryKind;
  readonly text: string;
};

/** Runs a unit on a case, locked. */
export function onCase(
  deps: CaseDeps,
  actor: Actor,
  { operation, request }: { readonly operation: string; readonly request: KeyedCase },
  unit: (tx: EntityManager, found: FeedbackCase) => CaseOutcome,
): CaseOutcome {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const found = await lockCase(deps.db, tx, request.id);
    return found ? unit(tx, found) : fail(notFound(['id'], CASE_NOUNS.case));
  });
}

/** Reads the words of a step; empty ones are refused. */
export function readWords(text: string, what: Message, name = 'text'): Result<string, Refusal> {
  const form = new InputValidator([]);
  const words = form.paragraphs(text, LONGEST_TEXT, name);
  if (words === null) form.refuse((field) => required(field, what), name);
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(words ?? '');
}

/** Writes a step that staff do in the course of a case. */
export async function writeStep(
  deps: CaseDeps,
  tx: EntityManager,
  { actor, found, kind, text }: Step,
): Promise<void> {
  const now = deps.clock.now();
  await insertEntry(tx, {
    id: deps.newId('fbe', now),
    caseId: found.id,
    kind,
    text,
    createdAt: now,
    createdBy: toPrincipal(actor),
  });
}
