import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { lockUpload } from '../../../platform/uploads/uploads.queries';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { titleChanged } from '../catalogue.events';
import { changeTitle } from '../titles/titles.queries';
import { lockTitleRow } from './lock-title.queries';
import type { CatalogueDeps } from '../catalogue-deps';
import { notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import { say } from '../words/say';

/** Which picture a title is to show; null returns to the drawn cover. */
export type SetTitleCoverRequest = { readonly titleId: string; readonly uploadId?: string | null };

/**
 * Shows an uploaded picture as the cover of a title. Refuses pictures whose bytes have not arrived. Repeating
 * it changes nothing more.
 */
export function setTitleCover(
  deps: CatalogueDeps,
  _actor: Actor,
  { titleId, uploadId }: SetTitleCoverRequest,
): Promise<Result<{ titleId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const title = await lockTitleRow(deps.db, tx, titleId);
    if (!title) return fail(notFound(['titleId'], CATALOGUE_NOUNS.title));
    const refusal = uploadId == null ? null : await uploadRefusal(tx, uploadId, deps.db.forUpdate);
    if (refusal) return fail(refusal);
    const coverUploadId = uploadId ?? null;
    if (title.coverUploadId === coverUploadId) return ok({ titleId });
    const now = deps.clock.now();
    await changeTitle(tx, titleId, { coverUploadId, updatedAt: now, version: title.version + 1 });
    await recordEvents(tx, [titleChanged(titleId)], now);
    return ok({ titleId });
  });
}

/**
 * Refuses a picture that does not exist, a paper of a person, and one whose bytes have not arrived; locks it. Null when it can be shown.
 */
export async function uploadRefusal(
  tx: EntityManager,
  uploadId: string,
  forUpdate: string,
): Promise<Refusal | null> {
  const upload = await lockUpload(tx, uploadId, forUpdate);
  if (!upload || upload.isDocument || upload.isSealed) return notFound(['uploadId'], CATALOGUE_NOUNS.upload);
  const message = say('setTitleCover.notUploaded');
  return upload.storedName === null ? { code: 'INVALID', field: ['uploadId'], message } : null;
}
