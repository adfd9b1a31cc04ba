import * as fs from 'node:fs';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { isAllowed } from '../../../platform/graphql/access';
import { uploadFile } from '../../../platform/uploads/store-upload';
import { isOwner } from '../owners/owners.queries';
import { findPhotoFile } from './photos.queries';

/**
 * What a request for a photo finds: a file that everybody may see, one that only the caller may, or nothing
 * any more.
 */
export type BusinessPhotoFile =
  { readonly kind: 'public' | 'private'; readonly file: string } | { readonly kind: 'gone' };

/**
 * Finds the file behind a photo's address, as far as its owners show it now; they and staff see it even while
 * it is not shown.
 */
export async function businessPhoto(
  { db, dataDir }: { db: Database; dataDir: string },
  actor: Actor,
  uploadId: string,
): Promise<BusinessPhotoFile> {
  const photo = await findPhotoFile(db, uploadId);
  if (!photo) return { kind: 'gone' };
  const { isShown } = photo;
  const file = uploadFile(dataDir, photo.storedName);
  if (!fs.existsSync(file) || !(isShown || (await maySeeHidden(db, actor, photo.businessId))))
    return { kind: 'gone' };
  return { kind: isShown ? 'public' : 'private', file };
}

async function maySeeHidden(db: Database, actor: Actor, businessId: string): Promise<boolean> {
  if (isAllowed(actor, { staff: 'business.read' })) return true;
  return actor.kind === 'member' && isOwner(db, businessId, actor.memberId);
}
