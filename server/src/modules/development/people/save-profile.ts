import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import type { EmploymentStatus } from '../development.terms';
import { doAllExist } from '../lists/lists.queries';
import { giveItems } from '../onboarding/give-onboarding';
import { takeBackLeadAgreement } from '../plans/plans.queries';
import { say } from '../words/say';
import { leadsBack } from './leads.rules';
import { findPerson, listLeads, writeProfile } from './people.queries';
import { lockPersonFor } from './person-access';

/** A profile as the head writes it, whole. */
export type ProfileEntry = {
  readonly rankId?: string | null;
  readonly postId?: string | null;
  readonly status?: EmploymentStatus | null;
  readonly education?: string | null;
  readonly leadId?: string | null;
  readonly startedOn?: CivilDate | null;
};

/** What saving a profile needs; `version` is null for somebody who has none yet. */
export type SaveProfileRequest = {
  readonly staffId: string;
  readonly version?: number | null;
  readonly profile: ProfileEntry;
  readonly idempotencyKey?: string | null;
};

/**
 * Saves the profile of somebody; refused when it changed since `version`. Whoever began lately, or begins, is given
 * what their post does on joining. Another lead agrees to their plans for themselves.
 */
export function saveStaffProfile(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SaveProfileRequest,
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'saveStaffProfile', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { staffId } = request;
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayWrite' });
    if (!locked.ok) return locked;
    const known = locked.value.person.profile;
    if ((known?.version ?? null) !== (request.version ?? null))
      return fail(stale(say('profile'), known?.version ?? 0));
    const read = await readProfile(tx, staffId, request.profile);
    if (!read.ok) return read;
    await writeProfile(tx, known, {
      staffId,
      ...read.value,
      isMentor: known?.isMentor ?? false,
      closedOn: known?.closedOn ?? null,
      isSample: known?.isSample ?? false,
      updatedAt: deps.clock.now(),
      version: (known?.version ?? 0) + 1,
    });
    const { postId, startedOn, leadId } = read.value;
    if ((known?.leadId ?? null) !== leadId) {
      const now = deps.clock.now();
      await takeBackLeadAgreement(tx, {
        staffId,
        leadId,
        now,
        fromYear: Number(toCivilDate(now).slice(0, 4)),
      });
    }
    const isNew = known?.startedOn !== startedOn || known.postId !== postId;
    if (startedOn !== null && isNew && startedOn >= addDays(toCivilDate(deps.clock.now()), -JOINED_DAYS))
      await giveItems(tx, { staffId, postId, startsOn: startedOn });
    return ok({ staffId });
  });
}

/** Whoever began within these days is joining: they are given the lists of their post. */
const JOINED_DAYS = 90;

/** Notes whether somebody offers to teach colleagues: only they themselves say so. */
export function offerToTeach(
  deps: DevelopmentDeps,
  actor: Actor,
  request: { readonly isMentor: boolean; readonly idempotencyKey?: string | null },
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'offerToTeach', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const staffId = actor.kind === 'staff' ? actor.staffId : '';
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'isSelf' });
    if (!locked.ok) return locked;
    const known = locked.value.person.profile;
    const now = deps.clock.now();
    await writeProfile(tx, known, {
      ...(known ?? EMPTY),
      staffId,
      isMentor: request.isMentor,
      updatedAt: now,
      version: (known?.version ?? 0) + 1,
    });
    return ok({ staffId });
  });
}

const EMPTY = {
  rankId: null,
  postId: null,
  status: null,
  education: null,
  leadId: null,
  startedOn: null,
  closedOn: null,
  isSample: false,
};

async function readProfile(tx: EntityManager, staffId: string, entry: ProfileEntry) {
  const form = new InputValidator(['profile']);
  const { rankId = null, postId = null, status = null, leadId = null, startedOn = null } = entry;
  const education = form.line(entry.education, 160, 'education');
  if (rankId !== null && !(await doAllExist(tx, 'rank', [rankId])))
    form.refuse((field) => notFound(field, say('rank')), 'rankId');
  if (postId !== null && !(await doAllExist(tx, 'post', [postId])))
    form.refuse((field) => notFound(field, say('post')), 'postId');
  if (startedOn !== null && !isCivilDate(startedOn))
    form.refuse((field) => invalid(field, say('wrongDay')), 'startedOn');
  if (leadId !== null) {
    if ((await findPerson(tx, leadId))?.isActive !== true)
      form.refuse((field) => notFound(field, say('person')), 'leadId');
    else if (leadsBack(await listLeads(tx), { staffId, leadId }))
      form.refuse((field) => invalid(field, say('leadsBack')), 'leadId');
  }
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ rankId, postId, status, education, leadId, startedOn });
}
