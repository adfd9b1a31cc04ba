import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CardDeps, CardSubject } from '../cards/card-subject';
import { loadCardSubject } from '../cards/card-subject';
import { cardWords } from '../cards/draw-card';
import type { ChannelCode } from '../channels/channel.terms';
import { listChannels } from '../channels/channels.queries';
import { CHANNEL_LIMITS } from '../channels/limits';
import type { PublishingDeps } from '../deps';
import { POST_NOUNS } from './post-deps';
import type { PostDelivery } from './post.entity';
import type { PostSubjectKind } from './post.terms';
import { subjectKindOf } from './post.terms';
import { insertDeliveries, insertPost, replaceTexts } from './posts.queries';
import type { SubjectFacts } from './subjects/subject-facts';
import { loadSubjectFacts } from './subjects/subject-facts';
import { firstText } from './text.rules';
import { say } from './words/say';

/** What a post is made of. */
export type CreatePostRequest = {
  readonly subjectId: string;
  readonly idempotencyKey?: string | null;
};

/** Cards are drawn from files too: covers that staff uploaded. */
export type CreatePostDeps = PublishingDeps & Pick<CardDeps, 'dataDir'>;

const LONGEST_NAME = 300;
/** The card that a post begins with: what phones show largest. */
const FIRST_CARD = 'PORTRAIT';

/** Makes a draft about something, with a first text for each channel that is on. Refuses what the portal does not know. */
export async function createPost(
  deps: CreatePostDeps,
  actor: Actor,
  request: CreatePostRequest,
): Promise<Result<{ readonly postId: string }, Refusal>> {
  const { subjectId } = request;
  const subjectKind = subjectKindOf(subjectId);
  if (subjectKind === null) return fail(invalid(['subjectId'], say('wrongSubject')));
  const subject = await loadSubjectFacts(deps, { subjectKind, subjectId });
  if (subject === null) return fail(notFound(['subjectId'], POST_NOUNS.subject));
  const card = await firstCard(deps, { kind: subjectKind, id: subjectId }, subject);
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createPost', request), async (tx) => {
    const postId = deps.newId('pst');
    const by = toPrincipal(actor);
    const now = deps.clock.now();
    await insertPost(tx, {
      id: postId,
      subjectKind,
      subjectId,
      ...nameColumns(subject),
      state: 'DRAFT',
      plannedAt: null,
      listedAt: now,
      ...card,
      madeAt: now,
      madeBy: by,
      writtenBy: by,
      askedAt: null,
      approvedAt: null,
      approvedBy: null,
      declineNote: null,
      updatedAt: now,
      updatedBy: by,
      version: 1,
    });
    await writeFirstTexts(deps, tx, { postId, kind: subjectKind, subject });
    return ok({ postId });
  });
}

/** The card a post begins with, and what it shows; before its subject is public that is what it is called. */
async function firstCard(
  deps: CreatePostDeps,
  asked: Pick<CardSubject, 'kind' | 'id'>,
  { name }: SubjectFacts,
) {
  const card = await loadCardSubject(deps, asked);
  return {
    cardSize: FIRST_CARD,
    pictureUploadId: null,
    altIndonesian: card === null ? name.indonesian : cardWords(card, 'ID'),
    altEnglish: card === null ? name.english : cardWords(card, 'EN'),
  } as const;
}

/** What its subject is called, as the post keeps it for lists. */
export function nameColumns({ name }: SubjectFacts) {
  return {
    nameIndonesian: name.indonesian.slice(0, LONGEST_NAME),
    nameEnglish: name.english?.slice(0, LONGEST_NAME) ?? null,
  };
}

async function writeFirstTexts(
  deps: PublishingDeps,
  tx: EntityManager,
  first: { readonly postId: string; readonly kind: PostSubjectKind; readonly subject: SubjectFacts },
): Promise<void> {
  const { postId, kind, subject } = first;
  const channels = (await listChannels(tx)).filter(({ isOn }) => isOn).map(({ code }) => code);
  const texts = channels.flatMap((channel) =>
    firstLocales(channel).map((locale) => ({
      postId,
      channel,
      locale,
      text: firstText({ kind, hashtags: subject.hashtags }, channel, locale),
    })),
  );
  await replaceTexts(tx, postId, texts);
  await insertDeliveries(
    tx,
    channels.map((channel) => blankDelivery(deps, postId, channel)),
  );
}

/** Lists the languages in which a channel begins. */
function firstLocales(channel: ChannelCode): readonly Locale[] {
  return CHANNEL_LIMITS[channel].isInBothLanguages ? ['ID', 'EN'] : ['ID'];
}

/** Gives a delivery that nobody tried. */
export function blankDelivery(
  { newId }: Pick<PublishingDeps, 'newId'>,
  postId: string,
  channel: ChannelCode,
): PostDelivery {
  return {
    id: newId('pdl'),
    postId,
    channel,
    state: 'PLANNED',
    attempts: 0,
    nextTryAt: null,
    claimedAt: null,
    sentText: null,
    remoteStep: null,
    remoteId: null,
    remoteAddress: null,
    reason: null,
    lastAnswer: null,
    sentAt: null,
    settledBy: null,
  };
}
