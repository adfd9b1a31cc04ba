import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { doAllExist } from '../lists/lists.queries';
import { say } from '../words/say';
import { changeCourse, insertCourse, isEvent, lockCourse } from './learning.queries';

const MOST_HOURS = 500;

/** A course as it is entered, whole; `eventId` makes an event of the library training for staff. */
export type CourseEntry = {
  readonly title: string;
  readonly provider?: string | null;
  readonly competenceId?: string | null;
  readonly hours: number;
  readonly eventId?: string | null;
  readonly startsOn?: CivilDate | null;
  readonly isActive: boolean;
};

/** Saves a course, new or known. */
export function saveTrainingCourse(
  deps: DevelopmentDeps,
  actor: Actor,
  request: {
    readonly id?: string | null;
    readonly version?: number | null;
    readonly course: CourseEntry;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ id: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'saveTrainingCourse', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const read = await readCourse(tx, request.course);
    if (!read.ok) return read;
    const { id, version } = request;
    if (id == null) {
      const newId = deps.newId('tcr', deps.clock.now());
      await insertCourse(tx, { ...read.value, id: newId, isSample: false, version: 1 });
      return ok({ id: newId });
    }
    const known = await lockCourse(deps.db, tx, id);
    if (!known) return fail(notFound(['id'], say('course')));
    if (known.version !== version) return fail(stale(say('course'), known.version));
    await changeCourse(tx, id, { ...read.value, version: known.version + 1 });
    return ok({ id });
  });
}

async function readCourse(tx: EntityManager, entry: CourseEntry) {
  const form = new InputValidator(['course']);
  const { competenceId = null, eventId = null, startsOn = null, hours, isActive } = entry;
  const title = form.requiredLine(entry.title, { longest: 200, what: say('trainingTitle') }, 'title');
  const provider = form.line(entry.provider, 160, 'provider');
  if (hours < 1 || hours > MOST_HOURS)
    form.refuse((field) => invalid(field, say('wrongTrainingHours', { most: MOST_HOURS })), 'hours');
  if (competenceId !== null && !(await doAllExist(tx, 'competence', [competenceId])))
    form.refuse((field) => notFound(field, say('competence')), 'competenceId');
  if (eventId !== null && !(await isEvent(tx, eventId)))
    form.refuse((field) => notFound(field, say('event')), 'eventId');
  const refusals = toErrors(form.refusals);
  return refusals
    ? fail(...refusals)
    : ok({ title, provider, competenceId, hours, eventId, startsOn, isActive });
}
