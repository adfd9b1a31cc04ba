import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import { toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { loadPhotoIds } from '../moderation/accepted-snapshot.queries';
import { insertOwner, setPublicName } from '../owners/owners.queries';
import type { BusinessProfile } from './business.entity';
import type { BusinessProduct } from './business-parts.entity';
import { insertBusiness, lockBusiness, listSlugsLike } from './businesses.queries';
import { loadProducts, replaceProducts } from './products.queries';
import type { BusinessSector } from '../business.terms';
import { freeSlug, toSlug } from '../business.terms';
import type { BusinessChanges } from './business-changes';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN, canPublish } from '../deps';
import type { WantedPhoto } from '../photos/claim-photos';
import { exchangePhotos, photoRefusals } from '../photos/claim-photos';
import type { LockedBusiness } from './save-business-change';
import { lockEditableBusiness, NOT_VERIFIED, saveBusiness } from './save-business-change';
import { refuseOwner } from '../owners/check-owner';
import { readBusiness } from '../profile-entries/read-business';
import { readProducts } from '../profile-entries/read-products';
import { say } from '../words/say';

/** A new business; `ownerId` is the member for whom staff enter it. */
export type CreateBusinessRequest = {
  readonly name: string;
  readonly sector: BusinessSector;
  readonly ownerId: string;
  readonly details?: BusinessChanges | null;
  readonly idempotencyKey?: string | null;
};

/** Changes of a business; `version` is what the caller read. */
export type UpdateBusinessRequest = {
  readonly id: string;
  readonly version: number;
  readonly changes: BusinessChanges;
  readonly idempotencyKey?: string | null;
};

type Saved = Result<{ businessId: string }, Refusal>;

/** Creates a profile as a draft that only its owner and staff see. */
export function createBusiness(
  deps: BusinessDeps,
  actor: Actor,
  request: CreateBusinessRequest,
): Promise<Saved> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createBusiness', request), async (tx) => {
      const refusal = await refuseOwner(deps.db, tx, { memberId: request.ownerId, field: 'ownerCardNumber' });
      if (refusal) return fail(refusal);
      const id = await beginBusiness(deps, tx, { actor, request });
      const opened = { profile: await lockBusiness(deps.db, tx, id), owners: [] };
      if (!opened.profile) throw new Error(`Business ${id} was written and is not there.`);
      return applyChanges(deps, tx, {
        actor,
        opened: { profile: opened.profile, owners: [] },
        changes: { ...request.details, name: request.name, sector: request.sector },
        path: [],
      });
    }),
  );
}

/** Changes a business. Refuses when somebody else changed it since `version`. */
export function updateBusiness(
  deps: BusinessDeps,
  actor: Actor,
  request: UpdateBusinessRequest,
): Promise<Saved> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateBusiness', request), async (tx) => {
    const opened = await lockEditableBusiness(deps, tx, { actor, id: request.id });
    if (!opened) return fail(notFound(['id'], BUSINESS_NOUN));
    if (opened.profile.version !== request.version) return fail(stale(BUSINESS_NOUN, opened.profile.version));
    return applyChanges(deps, tx, { actor, opened, changes: request.changes, path: ['changes'] });
  });
}

async function beginBusiness(
  { clock, newId }: BusinessDeps,
  tx: EntityManager,
  { actor, request }: { actor: Actor; request: CreateBusinessRequest },
): Promise<string> {
  const now = clock.now();
  const id = newId('biz', now);
  const slug = toSlug(foldText(request.name));
  await insertBusiness(tx, {
    id,
    slug: freeSlug(slug, await listSlugsLike(tx, slug)),
    name: request.name.slice(0, 120),
    status: 'DRAFT',
    sector: request.sector,
    publicFields: [],
    createdAt: now,
    createdBy: toPrincipal(actor),
    updatedAt: now,
    isSample: false,
    version: 0,
  });
  await insertOwner(tx, { businessId: id, memberId: request.ownerId, since: now });
  return id;
}

type Applied = {
  readonly actor: Actor;
  readonly opened: LockedBusiness;
  readonly changes: BusinessChanges;
  readonly path: readonly string[];
};

async function applyChanges(
  deps: BusinessDeps,
  tx: EntityManager,
  { actor, opened: { profile }, changes, path }: Applied,
): Promise<Saved> {
  const form = new InputValidator(path);
  const known = await loadProducts(tx, profile.id);
  const read = readBusiness(form, changes);
  const products =
    changes.products == null
      ? null
      : readProducts(deps, form, {
          products: changes.products,
          scope: { businessId: profile.id, known, today: toCivilDate(deps.clock.now()) },
        });
  const publicName =
    changes.ownPublicName === undefined ? undefined : form.line(changes.ownPublicName, 120, 'ownPublicName');
  if (publicName !== undefined && actor.kind !== 'member')
    form.refuse((field) => invalid(field, OWN_NAME), 'ownPublicName');
  const photos = await photoRefusals(deps, tx, {
    actor,
    businessId: profile.id,
    photos: wantedPhotos(changes, path),
  });
  const refusals = toErrors([...form.refusals, ...photos]);
  if (refusals) return fail(...refusals);
  await write(deps, tx, { actor, profile, changes: read, products, publicName });
  return ok({ businessId: profile.id });
}

type Written = {
  readonly actor: Actor;
  readonly profile: BusinessProfile;
  readonly changes: Partial<BusinessProfile>;
  readonly products: readonly BusinessProduct[] | null;
  readonly publicName: string | null | undefined;
};

/**
 * Saves the change. Owners' changes of a published business wait for moderation; those of staff who may
 * publish count as accepted, unless changes of the owners are waiting.
 */
async function write(
  deps: BusinessDeps,
  tx: EntityManager,
  { actor, profile, changes, products, publicName }: Written,
): Promise<void> {
  const before = await loadPhotoIds(tx, profile.id);
  if (products !== null) await replaceProducts(tx, profile.id, products);
  if (publicName !== undefined && actor.kind === 'member')
    await setPublicName(tx, { businessId: profile.id, memberId: actor.memberId, publicName });
  const isPublished = profile.status === 'PUBLISHED';
  // Verification belongs to the name and the NIB. Of a published business it is removed when staff accept
  // others.
  const isOther =
    !isPublished &&
    ((changes.name ?? profile.name) !== profile.name ||
      (changes.nib !== undefined && changes.nib !== profile.nib));
  const again = profile.changesRefusedAt === null ? {} : { changesRefusedAt: null, statusReason: null };
  await saveBusiness(deps, tx, {
    profile,
    changes: { ...changes, ...again, ...(isOther ? NOT_VERIFIED : {}), writtenBy: toPrincipal(actor) },
    isAccepted: isPublished && profile.pendingSince === null && canPublish(actor),
  });
  await exchangePhotos(tx, { businessId: profile.id, before, after: await loadPhotoIds(tx, profile.id) });
}

function wantedPhotos({ photo, products }: BusinessChanges, path: readonly string[]): WantedPhoto[] {
  const ofProducts = (products ?? []).map(
    (product, index) => [product.photo?.uploadId, ['products', String(index), 'photo']] as const,
  );
  return [[photo?.uploadId, ['photo']] as const, ...ofProducts].flatMap(([uploadId, field]) =>
    uploadId == null ? [] : [{ uploadId, field: [...path, ...field] }],
  );
}

const OWN_NAME = say('saveBusiness.ownName');
