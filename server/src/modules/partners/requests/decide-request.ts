import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { lockPartner, partnerTable } from '../institutions/partners.queries';
import { addPartner } from '../institutions/save-partner';
import { namePerson } from '../people/name-person';
import type { PartnerDuty, PartnerRequestStatus } from '../partner.terms';
import { say } from '../words/say';
import type { PartnerRequest } from './request.entity';
import { lockPartnerRequest, requestTable } from './requests.queries';

/** Whom staff let act for which partner; without one the institution becomes a partner. */
export type GrantRequest = {
  readonly id: string;
  readonly partnerId?: string | null;
  readonly duties: readonly PartnerDuty[];
  readonly idempotencyKey?: string | null;
};

/** Why staff decline. */
export type DeclineRequest = {
  readonly id: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
};

type Decided = Promise<Result<{ requestId: string }, Refusal>>;

/** Lets a member act for a partner: names their card among its people, and adds the partner if it is new. */
export function grantPartnerRequest(deps: PartnersDeps, actor: Actor, request: GrantRequest): Decided {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'grantPartnerRequest', request), async (tx) => {
      const wish = await lockOpen(deps, tx, request.id);
      if (!wish.ok) return wish;
      if (request.duties.length === 0) return fail(required(['duties'], say('partnerRequest.duties')));
      const placed = await partnerOf(deps, tx, actor, {
        wish: wish.value,
        partnerId: request.partnerId ?? wish.value.partnerId,
      });
      if (!placed.ok) return placed;
      const { partnerId } = placed.value;
      await namePerson(deps, tx, partnerId, { ...wish.value, duties: request.duties });
      await decide(deps, tx, actor, { id: wish.value.id, status: 'GRANTED', partnerId });
      return ok({ requestId: wish.value.id });
    }),
  );
}

/** Declines a request and says why. */
export function declinePartnerRequest(deps: PartnersDeps, actor: Actor, request: DeclineRequest): Decided {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'declinePartnerRequest', request),
    async (tx) => {
      const wish = await lockOpen(deps, tx, request.id);
      if (!wish.ok) return wish;
      const form = new InputValidator([]);
      const reason = form.requiredLine(
        request.reason,
        { longest: 600, what: say('partnerRequest.reason') },
        'reason',
      );
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await decide(deps, tx, actor, { id: wish.value.id, status: 'DECLINED', reason });
      return ok({ requestId: wish.value.id });
    },
  );
}

async function lockOpen(
  deps: PartnersDeps,
  tx: EntityManager,
  id: string,
): Promise<Result<PartnerRequest, Refusal>> {
  const wish = await lockPartnerRequest(deps.db, tx, id);
  if (!wish) return fail(notFound(['id'], PARTNER_NOUNS.request));
  if (wish.status !== 'SENT')
    return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('partnerRequest.decided') });
  return ok(wish);
}

async function partnerOf(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  { wish, partnerId }: { readonly wish: PartnerRequest; readonly partnerId: string | null },
): Promise<Result<{ partnerId: string }, Refusal>> {
  if (partnerId === null) {
    const { kind, institutionName: name, npsn } = wish;
    return addPartner(deps, tx, actor, { kind, name, npsn });
  }
  const partner = await lockPartner(deps.db, tx, partnerId);
  if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
  if (!partner.isActive) return fail(invalid(['partnerId'], say('partnerRequest.inactive')));
  const changes = { updatedAt: deps.clock.now(), version: partner.version + 1 };
  await updateRow(tx, partnerTable.name, partner.id, partnerTable.write(changes));
  return ok({ partnerId: partner.id });
}

function decide(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  {
    id,
    ...outcome
  }: { readonly id: string; readonly status: PartnerRequestStatus } & Partial<
    Pick<PartnerRequest, 'partnerId' | 'reason'>
  >,
): Promise<void> {
  const changes = { ...outcome, decidedAt: deps.clock.now(), decidedBy: toPrincipal(actor) };
  return updateRow(tx, requestTable.name, id, requestTable.write(changes));
}
