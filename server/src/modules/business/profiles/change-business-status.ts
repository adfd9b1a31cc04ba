import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { loadPhotoIds } from '../moderation/accepted-snapshot.queries';
import type { BusinessProfile } from './business.entity';
import { recordDecision } from '../moderation/decisions.queries';
import { nextStatuses } from './business-status.rules';
import type { BusinessStatus, DecisionKind } from '../business.terms';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN, canPublish } from '../deps';
import { exchangePhotos } from '../photos/claim-photos';
import { closeBusiness } from './close-business';
import { lockEditableBusiness, NOT_VERIFIED, saveBusiness } from './save-business-change';
import { needsSecondPerson } from '../../staff';
import { say } from '../words/say';

/** A change of status; `reason` tells the owners why staff return it. */
export type ChangeBusinessStatusRequest = {
  readonly id: string;
  readonly version: number;
  readonly status: BusinessStatus;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
};

/** A refusal of the changes of a published business, with the reason. */
export type RefuseBusinessChangesRequest = {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
};

/** Whether staff verified the business. */
export type VerifyBusinessRequest = {
  readonly id: string;
  readonly version: number;
  readonly isVerified: boolean;
  readonly idempotencyKey?: string | null;
};

type Saved = Result<{ businessId: string }, Refusal>;

/** Submits, publishes, returns, takes back or closes a business. */
export function changeBusinessStatus(
  deps: BusinessDeps,
  actor: Actor,
  request: ChangeBusinessStatusRequest,
): Promise<Saved> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'changeBusinessStatus', request),
    async (tx) => {
      const opened = await lockEditableBusiness(deps, tx, { actor, id: request.id });
      if (!opened) return fail(notFound(['id'], BUSINESS_NOUN));
      const { profile } = opened;
      if (profile.version !== request.version) return fail(stale(BUSINESS_NOUN, profile.version));
      const form = new InputValidator([]);
      const reason = form.line(request.reason, 500, 'reason');
      const refusals = toErrors([
        ...form.refusals,
        ...statusRefusals(actor, profile, { status: request.status, reason }),
      ]);
      if (refusals) return fail(...refusals);
      if (request.status === 'PUBLISHED' && profile.publishedAt === null) {
        const work = { kind: 'BUSINESS' as const, writtenBy: profile.writtenBy ?? profile.createdBy };
        if (await needsSecondPerson(tx, actor, work))
          return fail({ code: 'NOT_ALLOWED', field: ['status'], message: OWN_WORK });
      }
      if (request.status === 'CLOSED') {
        await closeBusiness(deps, tx, profile.id);
        return ok({ businessId: profile.id });
      }
      const photos = await loadPhotoIds(tx, profile.id);
      await saveBusiness(deps, tx, {
        profile,
        changes: statusChanges(profile, { status: request.status, reason, now: deps.clock.now() }),
        isAccepted: request.status === 'PUBLISHED',
      });
      await exchangePhotos(tx, {
        businessId: profile.id,
        before: photos,
        after: await loadPhotoIds(tx, profile.id),
      });
      const kind = decisionOf(profile, request.status);
      if (kind !== null) await recordDecision(deps, tx, { actor, businessId: profile.id, kind, reason });
      return ok({ businessId: profile.id });
    },
  );
}

/**
 * Refuses the owners' changes of a published business. The public keeps seeing the accepted version; the
 * owners see the reason and can change it again.
 */
export function refuseBusinessChanges(
  deps: BusinessDeps,
  actor: Actor,
  request: RefuseBusinessChangesRequest,
): Promise<Saved> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'refuseBusinessChanges', request),
    async (tx) => {
      const opened = await lockEditableBusiness(deps, tx, { actor, id: request.id });
      if (!opened || !canPublish(actor)) return fail(notFound(['id'], BUSINESS_NOUN));
      const { profile } = opened;
      if (profile.version !== request.version) return fail(stale(BUSINESS_NOUN, profile.version));
      if (profile.pendingSince === null) return fail(invalid(['id'], NOTHING_WAITS));
      const form = new InputValidator([]);
      const reason = form.requiredLine(request.reason, { longest: 500, what: REASON }, 'reason');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await saveBusiness(deps, tx, {
        profile,
        changes: { changesRefusedAt: deps.clock.now(), statusReason: reason },
      });
      await recordDecision(deps, tx, { actor, businessId: profile.id, kind: 'CHANGES_REFUSED', reason });
      return ok({ businessId: profile.id });
    },
  );
}

/** Sets or removes the verification badge. Only a published business can be verified. */
export function verifyBusiness(
  deps: BusinessDeps,
  actor: Actor,
  request: VerifyBusinessRequest,
): Promise<Saved> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'verifyBusiness', request), async (tx) => {
    const opened = await lockEditableBusiness(deps, tx, { actor, id: request.id });
    if (!opened || actor.kind === 'member') return fail(notFound(['id'], BUSINESS_NOUN));
    const { profile } = opened;
    if (profile.version !== request.version) return fail(stale(BUSINESS_NOUN, profile.version));
    if (request.isVerified && profile.status !== 'PUBLISHED')
      return fail(invalid(['isVerified'], NOT_PUBLISHED));
    const verification = request.isVerified
      ? { verifiedAt: deps.clock.now(), verifiedBy: actor.kind === 'staff' ? actor.staffId : null }
      : NOT_VERIFIED;
    await saveBusiness(deps, tx, { profile, changes: verification });
    return ok({ businessId: profile.id });
  });
}

/** Owners who take back or submit decide nothing about themselves; only changes that wait can be accepted. */
function decisionOf({ status, pendingSince }: BusinessProfile, next: BusinessStatus): DecisionKind | null {
  if (next === 'RETURNED') return 'RETURNED';
  if (next !== 'PUBLISHED') return null;
  if (status !== 'PUBLISHED') return 'PUBLISHED';
  return pendingSince === null ? null : 'CHANGES_ACCEPTED';
}

function statusRefusals(
  actor: Actor,
  profile: BusinessProfile,
  { status, reason }: { status: BusinessStatus; reason: string | null },
): Refusal[] {
  if (!nextStatuses(profile.status, canPublish(actor) ? 'STAFF' : 'OWNER').includes(status))
    return [invalid(['status'], CANNOT_FOLLOW)];
  if (status === 'RETURNED' && reason === null) return [required(['reason'], REASON)];
  const isShown = status === 'SUBMITTED' || status === 'PUBLISHED';
  const unsaid = isShown && profile.summary === null ? [invalid(['status'], NO_SUMMARY)] : [];
  return isShown && !profile.publicFields.includes('PROFILE')
    ? [...unsaid, invalid(['status'], NO_CONSENT)]
    : unsaid;
}

function statusChanges(
  profile: BusinessProfile,
  { status, reason, now }: { status: BusinessStatus; reason: string | null; now: Date },
): Partial<BusinessProfile> {
  return {
    status,
    statusReason: status === 'RETURNED' ? reason : null,
    ...(status === 'SUBMITTED' ? { submittedAt: now } : {}),
    ...(status === 'PUBLISHED' ? { publishedAt: profile.publishedAt ?? now, reviewedAt: now } : {}),
  };
}

const OWN_WORK = say('changeBusinessStatus.ownWork');
const REASON = say('changeBusinessStatus.reason');
const NOTHING_WAITS = say('changeBusinessStatus.nothingWaits');
const CANNOT_FOLLOW = say('changeBusinessStatus.cannotFollow');
const NO_SUMMARY = say('changeBusinessStatus.noSummary');
const NO_CONSENT = say('changeBusinessStatus.noConsent');
const NOT_PUBLISHED = say('changeBusinessStatus.notPublished');
