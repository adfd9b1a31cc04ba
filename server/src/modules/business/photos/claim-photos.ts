import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { CATALOGUE_NOUNS } from '../../catalogue';
import { keepUpload, releaseUpload, uploadsToShow } from '../../../platform/uploads/uploads.queries';
import { notFound } from '../../../platform/validation/refusals';
import type { BusinessDeps } from '../deps';

/** A photo that is to be shown, and the field that names it. */
export type WantedPhoto = { readonly uploadId: string; readonly field: readonly string[] };

/**
 * Refuses photos that somebody else sent, that another object shows, or whose bytes have not arrived: nobody
 * shows a picture by knowing its id. Those the business shows already may stay.
 */
export async function photoRefusals(
  { db }: Pick<BusinessDeps, 'db'>,
  tx: EntityManager,
  { actor, businessId, photos }: { actor: Actor; businessId: string; photos: readonly WantedPhoto[] },
): Promise<Refusal[]> {
  const uploads = new Map(
    (
      await uploadsToShow(
        db,
        tx,
        photos.map(({ uploadId }) => uploadId),
      )
    ).map((upload) => [upload.id, upload]),
  );
  return photos.flatMap(({ uploadId, field }) => {
    const upload = uploads.get(uploadId);
    const isTheirs =
      upload !== undefined &&
      (upload.keptFor === businessId || (upload.keptFor === null && upload.createdBy === toPrincipal(actor)));
    return isTheirs && upload.storedName !== null ? [] : [notFound(field, CATALOGUE_NOUNS.upload)];
  });
}

/** Keeps the photos a business shows, and gives up those it showed before. */
export async function exchangePhotos(
  tx: EntityManager,
  {
    businessId,
    before,
    after,
  }: { businessId: string; before: ReadonlySet<string>; after: ReadonlySet<string> },
): Promise<void> {
  for (const id of after) if (!before.has(id)) await keepUpload(tx, id, businessId);
  for (const id of before) if (!after.has(id)) await releaseUpload(tx, id, businessId);
}
