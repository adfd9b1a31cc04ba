import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { subjectChanged } from '../catalogue.events';
import { describeSubject, findSubjectOfHeading, headingKey, insertSubjects } from './authorities.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { InputValidator } from '../../../platform/validation/input-validator';
import { alreadyExists, toErrors, invalid } from '../../../platform/validation/refusals';
import { NO_LETTERS } from '../cataloguing/link-authorities';
import { say } from '../words/say';

/** A new subject, as entered. */
export type CreateSubjectRequest = {
  readonly heading: string;
  readonly variantHeadings?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
};

const LIMITS = { heading: 250, variants: 50 } as const;

/** Creates a subject. Refuses a heading that exists already, however it is spelled. */
export function createSubject(
  deps: CatalogueDeps,
  actor: Actor,
  request: CreateSubjectRequest,
): Promise<Result<{ subjectId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createSubject', request), (tx) =>
      create(deps, tx, request),
    ),
  );
}

async function create(
  deps: CatalogueDeps,
  tx: EntityManager,
  request: CreateSubjectRequest,
): Promise<Result<{ subjectId: string }, Refusal>> {
  const form = new InputValidator([]);
  const heading = form.requiredLine(
    request.heading,
    { longest: LIMITS.heading, what: say('shared.heading') },
    'heading',
  );
  if (heading !== '' && headingKey(heading) === '')
    form.refuse((field) => invalid(field, NO_LETTERS), 'heading');
  const variantHeadings = form.lines(
    request.variantHeadings,
    { most: LIMITS.variants, longest: LIMITS.heading },
    'variantHeadings',
  );
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const known = await findSubjectOfHeading(tx, heading);
  if (known)
    return fail(alreadyExists(['heading'], taken(known.heading), { nodeType: 'Subject', id: known.id }));
  const subject = describeSubject(deps.newId('sbj', deps.clock.now()), { heading, variantHeadings });
  await insertSubjects(tx, [subject]);
  await recordEvents(tx, [subjectChanged(subject.row.id)], deps.clock.now());
  return ok({ subjectId: subject.row.id });
}

function taken(heading: string) {
  return say('createSubject.taken', { heading });
}
