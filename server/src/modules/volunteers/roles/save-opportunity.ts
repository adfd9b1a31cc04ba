import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText, readText } from '../../../platform/validation/read-text';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { say } from '../words/say';
import { lockOpportunity, opportunityTable } from './opportunities.queries';
import type { VolunteerOpportunityEntity } from './opportunity.entity';
import { findRole, isBranch } from './roles.queries';

/** What is said of an opportunity: absent keeps, null clears. */
export type OpportunityChanges = {
  readonly branchId?: string | null;
  readonly place?: TextEntry | null;
  readonly time?: TextEntry | null;
  readonly minimum?: TextEntry | null;
  readonly skills?: TextEntry | null;
  readonly isOpen?: boolean | null;
  readonly position?: number | null;
};

type SavedOpportunity = Promise<Result<{ readonly opportunityId: string }, Refusal>>;
type OpportunityFacts = Partial<EntityRow<VolunteerOpportunityEntity>>;

/** Says where volunteers of a role are wanted; one can apply at once unless said otherwise. */
export function createVolunteerOpportunity(
  deps: VolunteersDeps,
  actor: Actor,
  request: {
    readonly roleId: string;
    readonly opportunity: OpportunityChanges;
    readonly idempotencyKey?: string | null;
  },
): SavedOpportunity {
  const act = idempotentRequest(deps, actor, 'createVolunteerOpportunity', request);
  return withIdempotency(deps.db, act, async (tx) => {
    if (!(await findRole(tx, request.roleId))) return fail(notFound(['roleId'], VOLUNTEER_NOUNS.role));
    const facts = await readOpportunity(tx, { place: null, time: null, ...request.opportunity });
    if (!facts.ok) return facts;
    const now = deps.clock.now();
    const id = deps.newId('vop', now);
    const row = {
      branchId: null,
      placeIndonesian: '',
      placeEnglish: null,
      timeIndonesian: '',
      timeEnglish: null,
      minimumIndonesian: null,
      minimumEnglish: null,
      skillsIndonesian: null,
      skillsEnglish: null,
      isOpen: true,
      position: 0,
      ...facts.value,
      id,
      roleId: request.roleId,
      createdAt: now,
      isSample: false,
      version: 1,
    };
    await insertRows(tx, opportunityTable.name, [opportunityTable.write(row)]);
    return finish(deps, tx, id);
  });
}

/** Changes an opportunity; refused when somebody else changed it since `version`. */
export function updateVolunteerOpportunity(
  deps: VolunteersDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly version: number;
    readonly opportunity: OpportunityChanges;
    readonly idempotencyKey?: string | null;
  },
): SavedOpportunity {
  const act = idempotentRequest(deps, actor, 'updateVolunteerOpportunity', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const known = await lockOpportunity(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], VOLUNTEER_NOUNS.opportunity));
    if (known.version !== request.version) return fail(stale(VOLUNTEER_NOUNS.opportunity, known.version));
    const facts = await readOpportunity(tx, request.opportunity);
    if (!facts.ok) return facts;
    const changes = opportunityTable.write({ ...facts.value, version: known.version + 1 });
    await updateRow(tx, opportunityTable.name, known.id, changes);
    return finish(deps, tx, known.id);
  });
}

async function readOpportunity(
  tx: EntityManager,
  changes: OpportunityChanges,
): Promise<Result<OpportunityFacts, Refusal>> {
  const form = new InputValidator(['opportunity']);
  const { branchId, place, time, minimum, skills, isOpen, position } = changes;
  if (branchId != null && !(await isBranch(tx, branchId)))
    form.refuse((field) => notFound(field, VOLUNTEER_NOUNS.branch), 'branchId');
  const needed = (entry: TextEntry | null, field: 'place' | 'time') =>
    readRequiredText(form, entry, { longest: 160, what: say(`saveOpportunity.${field}`), field: [field] });
  const facts = {
    ...(branchId === undefined ? {} : { branchId }),
    ...(place === undefined ? {} : toTextColumns('place', needed(place, 'place'))),
    ...(time === undefined ? {} : toTextColumns('time', needed(time, 'time'))),
    ...(minimum === undefined
      ? {}
      : toTextColumns('minimum', readText(form, minimum, { longest: 160, field: ['minimum'] }))),
    ...(skills === undefined
      ? {}
      : toTextColumns('skills', readText(form, skills, { longest: 300, field: ['skills'] }))),
    ...(isOpen == null ? {} : { isOpen }),
    ...(position == null ? {} : { position }),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}

async function finish(
  deps: VolunteersDeps,
  tx: EntityManager,
  opportunityId: string,
): Promise<Result<{ readonly opportunityId: string }, Refusal>> {
  const changed = { name: 'volunteer-opportunity.changed', subjectId: opportunityId };
  await recordEvents(tx, [changed], deps.clock.now());
  return ok({ opportunityId });
}
