import type { EntityManager } from 'typeorm';

import type { ChannelCode } from '../channels/channel.terms';
import { ensureShortLink } from '../links/ensure-short-link';
import { linkCode, linkPath } from '../links/link.terms';
import type { Post } from './post.entity';
import type { PostDeps } from './post-deps';
import type { SubjectFacts } from './subjects/subject-facts';

const LONGEST_LABEL = 160;
/** So long a post stands on the page of links. */
const LISTED_DAYS = 30;
const DAY_MS = 86_400_000;
/** More bytes than a code has letters. */
const CODE_BYTES = 32;

/** Gives the address of what a post tells of, which stands in texts until the post has a short link. */
export function addressOf({ publicOrigin }: Pick<PostDeps, 'publicOrigin'>, { path }: SubjectFacts): string {
  return `${publicOrigin}${path}`;
}

/**
 * Gives the address that a post names on a channel: a short link of our own, the same each time. That of the portal
 * stands on the page of links for a month, or until its event is over, so that captions of networks without links can
 * point there.
 */
export async function linkOfPost(
  { publicOrigin, newId }: Pick<PostDeps, 'publicOrigin' | 'newId'>,
  tx: EntityManager,
  { post, channel, subject, at }: LinkOfPost,
): Promise<string> {
  const { path } = await ensureShortLink(tx, {
    targetPath: subject.path,
    labelIndonesian: subject.name.indonesian.slice(0, LONGEST_LABEL),
    labelEnglish: subject.name.english?.slice(0, LONGEST_LABEL) ?? null,
    postId: post.id,
    channelCode: channel,
    listedUntil: channel === 'PORTAL' ? listedUntil(subject, at) : null,
    by: post.approvedBy ?? post.madeBy,
    at,
    newId,
  });
  return `${publicOrigin}${path}`;
}

function listedUntil({ endsAt }: SubjectFacts, at: Date): Date {
  const longest = new Date(at.getTime() + LISTED_DAYS * DAY_MS);
  return endsAt !== null && endsAt < longest ? endsAt : longest;
}

/** Gives an address as long as that of a link, by which a text is measured before its link is made. */
export function likeALink({ publicOrigin }: Pick<PostDeps, 'publicOrigin'>): string {
  return `${publicOrigin}${linkPath(linkCode(new Uint8Array(CODE_BYTES)))}`;
}

/** Which link is asked for. */
export type LinkOfPost = {
  readonly post: Post;
  readonly channel: ChannelCode;
  readonly subject: SubjectFacts;
  readonly at: Date;
};
