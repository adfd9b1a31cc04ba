import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors, tooMany } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { findPage } from '../knowledge/sop.queries';
import { findCourse } from '../learning/learning.queries';
import { doAllExist } from '../lists/lists.queries';
import { say } from '../words/say';
import { changeItem, insertItem, listItems, lockItem, MOST_ITEMS } from './onboarding.queries';

const MOST_DAYS = 365;

/** An item as the head writes it, whole. */
export type ItemEntry = {
  readonly text: TextEntry;
  readonly postId?: string | null;
  readonly sopId?: string | null;
  readonly courseId?: string | null;
  readonly dueDays: number;
  readonly needsLead: boolean;
  readonly position: number;
  readonly isActive: boolean;
};

/** What saving an item needs. */
export type SaveItemRequest = {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly item: ItemEntry;
  readonly idempotencyKey?: string | null;
};

/** Saves an item of the lists for those who join. Who was given it before keeps it, also when it goes out of use. */
export function saveOnboardingItem(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SaveItemRequest,
): Promise<Result<{ id: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'saveOnboardingItem', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const read = await readItem(tx, request.item);
    if (!read.ok) return read;
    const { id, version } = request;
    if (id == null) {
      if ((await listItems(tx)).length >= MOST_ITEMS) return fail(tooMany(['item'], MOST_ITEMS));
      const newId = deps.newId('oni', deps.clock.now());
      await insertItem(tx, { ...read.value, id: newId, isSample: false, version: 1 });
      return ok({ id: newId });
    }
    const known = await lockItem(deps.db, tx, id);
    if (!known) return fail(notFound(['id'], say('onboardingItem')));
    if (known.version !== version) return fail(stale(say('onboardingItem'), known.version));
    await changeItem(tx, id, { ...read.value, version: known.version + 1 });
    return ok({ id });
  });
}

async function readItem(tx: EntityManager, entry: ItemEntry) {
  const form = new InputValidator(['item']);
  const { postId = null, sopId = null, courseId = null, dueDays, needsLead, position, isActive } = entry;
  const text = readRequiredText(form, entry.text, {
    longest: 300,
    what: say('onboardingText'),
    field: ['text'],
  });
  if (dueDays < 0 || dueDays > MOST_DAYS)
    form.refuse((field) => invalid(field, say('wrongDueDays', { most: MOST_DAYS })), 'dueDays');
  if (postId !== null && !(await doAllExist(tx, 'post', [postId])))
    form.refuse((field) => notFound(field, say('post')), 'postId');
  if (sopId !== null && (await findPage(tx, sopId)) === null)
    form.refuse((field) => notFound(field, say('sop')), 'sopId');
  if (courseId !== null && (await findCourse(tx, courseId)) === null)
    form.refuse((field) => notFound(field, say('course')), 'courseId');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    textIndonesian: text.indonesian,
    textEnglish: text.english,
    ...{ postId, sopId, courseId, dueDays, needsLead, position, isActive },
  });
}
