import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { NewId } from '../../../shared/id';
import { linkCode, linkPath } from './link.terms';
import { findLinkOfPost, insertLink, updateLink } from './links.queries';

/** A link that is to be there. */
export type LinkOrder = {
  /** A page of the portal, such as `/acara/pentas-dongeng`; it was read by `readTargetPath` or built by us. */
  readonly targetPath: string;
  readonly labelIndonesian: string;
  readonly labelEnglish: string | null;
  /** The post and its channel; null for a link that stands alone. */
  readonly postId: string | null;
  readonly channelCode: string | null;
  /** Until when it stands on the page of links; null for never. */
  readonly listedUntil: Date | null;
  /** The principal who has it made. */
  readonly by: string;
  readonly at: Date;
  readonly newId: NewId;
};

/** A link as captions name it. */
export type EnsuredLink = { readonly id: string; readonly code: string; readonly path: string };

/**
 * Sees to it that a link is there. The same post and channel always have the same link, whose target, label and
 * time on the page of links follow the order; without a post a new one is made each time. Two at once for one post
 * meet in a unique index: lock the post before, or repeat the unit (`retryOnUniqueViolation`).
 */
export async function ensureShortLink(tx: EntityManager, order: LinkOrder): Promise<EnsuredLink> {
  const { targetPath, labelIndonesian, labelEnglish, postId, channelCode, listedUntil, by, at, newId } =
    order;
  if ((postId === null) !== (channelCode === null))
    throw new Error('A link of a post names its channel, and no other link does.');
  const told = { targetPath, labelIndonesian, labelEnglish, listedUntil };
  const known =
    postId === null || channelCode === null ? null : await findLinkOfPost(tx, postId, channelCode);
  if (known !== null) {
    await updateLink(tx, known.id, { ...told, version: known.version + 1 });
    return { id: known.id, code: known.code, path: linkPath(known.code) };
  }
  const id = newId('lnk', at);
  // From the chance within the id, so that sample data are the same each time they are made.
  const code = linkCode(createHash('sha256').update(id).digest());
  await insertLink(tx, {
    ...told,
    id,
    code,
    postId,
    channelCode,
    createdAt: at,
    createdBy: by,
    isSample: false,
    version: 1,
  });
  return { id, code, path: linkPath(code) };
}
