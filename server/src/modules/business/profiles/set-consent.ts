import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import type { ConsentField } from '../business.terms';
import { CONSENT_FIELDS, CONSENT_TEXT_VERSION } from '../business.terms';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN } from '../deps';
import { insertConsents } from './consents.queries';
import { saveBusiness, lockEditableBusiness } from './save-business-change';

/** Consents by field; fields that are not named stay as they are. */
export type SetConsentRequest = {
  readonly id: string;
  readonly consents: readonly { readonly field: ConsentField; readonly isPublic: boolean }[];
  readonly idempotencyKey?: string | null;
};

/**
 * Records consents and withdrawals, with who gave them and when. After it returns, no public answer contains
 * what was withdrawn. It takes no `version`, so a concurrent change cannot block a withdrawal.
 */
export function setBusinessConsent(
  deps: BusinessDeps,
  actor: Actor,
  request: SetConsentRequest,
): Promise<Result<{ businessId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'setBusinessConsent', request),
    async (tx) => {
      const opened = await lockEditableBusiness(deps, tx, { actor, id: request.id });
      if (!opened) return fail(notFound(['id'], BUSINESS_NOUN));
      const { profile } = opened;
      const before = new Set(profile.publicFields);
      const said = new Map(request.consents.map(({ field, isPublic }) => [field, isPublic]));
      const changed = [...said].filter(([field, isPublic]) => before.has(field) !== isPublic);
      if (changed.length === 0) return ok({ businessId: profile.id });
      const now = deps.clock.now();
      await insertConsents(
        tx,
        changed.map(([field, isPublic]) => ({
          id: deps.newId('bcs', now),
          businessId: profile.id,
          field,
          isPublic,
          textVersion: CONSENT_TEXT_VERSION,
          channel: actor.kind === 'member' ? 'ONLINE' : 'DESK',
          recordedAt: now,
          recordedBy: toPrincipal(actor),
        })),
      );
      const publicFields = CONSENT_FIELDS.filter((field) => said.get(field) ?? before.has(field));
      await saveBusiness(deps, tx, { profile, changes: { publicFields } });
      return ok({ businessId: profile.id });
    },
  );
}
