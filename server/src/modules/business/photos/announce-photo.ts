import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail } from '../../../shared/result';
import { createUpload } from '../../../platform/uploads/create-upload';
import { notFound } from '../../../platform/validation/refusals';
import { ownersByBusiness } from '../owners/owners.queries';
import { profileById } from '../profiles/businesses.queries';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN, canEdit } from '../deps';
import { countUploadsSince } from './photos.queries';
import { say } from '../words/say';

/** A photo to come, and for which business. */
export type AnnouncePhotoRequest = {
  readonly businessId: string;
  readonly fileName: string;
  readonly size: number;
  readonly contentType: string;
};

/** More than anybody needs who shows thirty products. */
const MOST_AN_HOUR = 60;
const HOUR_MS = 3_600_000;

/**
 * Announces a photo of a business. Refuses whoever may not change the business, and a member who has just
 * sent very many.
 */
export async function announcePhoto(
  deps: BusinessDeps,
  actor: Actor,
  { businessId, ...file }: AnnouncePhotoRequest,
): Promise<Result<{ uploadId: string }, Refusal>> {
  const [profile] = await profileById.batch({ db: deps.db, locale: 'ID' }, [businessId]);
  const [owners] = await ownersByBusiness.batch({ db: deps.db, locale: 'ID' }, [businessId]);
  const isTheirs =
    profile &&
    !(profile instanceof Error) &&
    profile.status !== 'CLOSED' &&
    Array.isArray(owners) &&
    canEdit(actor, owners);
  if (!isTheirs) return fail(notFound(['businessId'], BUSINESS_NOUN));
  const since = new Date(deps.clock.now().getTime() - HOUR_MS);
  const sent = await countUploadsSince(deps.db, since, toPrincipal(actor));
  if (actor.kind === 'member' && sent >= MOST_AN_HOUR)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: TOO_MANY, retryAfterSeconds: HOUR_MS / 1000 });
  return createUpload(deps, actor, file);
}

const TOO_MANY = say('announcePhoto.tooMany');
