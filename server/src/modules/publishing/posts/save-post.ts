import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toTextColumns } from '../../../platform/db/texts';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { keepUpload, releaseUpload, uploadsToShow } from '../../../platform/uploads/uploads.queries';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { ChannelCode } from '../channels/channel.terms';
import { CHANNEL_CODES } from '../channels/channel.terms';
import type { CardSize } from '../channels/limits';
import type { LockedPost, PostRequest } from './change-post';
import { changingPost } from './change-post';
import { composeText, findTextFault } from './compose';
import { blankDelivery, nameColumns } from './create-post';
import type { PostDeps } from './post-deps';
import { POST_NOUNS } from './post-deps';
import { addressOf } from './post-link';
import type { Post, PostDelivery } from './post.entity';
import { LONGEST_ALT, LONGEST_TEXT } from './post.terms';
import {
  changeDelivery,
  insertDeliveries,
  readDeliveries,
  removeDeliveries,
  replaceTexts,
} from './posts.queries';
import type { SubjectFacts } from './subjects/subject-facts';
import { loadSubjectFacts } from './subjects/subject-facts';
import { unknownFacts } from './text.rules';
import { say } from './words/say';

/** A text as it is entered. */
export type TextOfChannel = {
  readonly channel: ChannelCode;
  readonly locale: Locale;
  readonly text: string;
};

/** The picture of a post as it is entered: a drawn card, or one that was uploaded. */
export type PictureEntry = {
  readonly cardSize?: CardSize | null;
  readonly uploadId?: string | null;
  readonly alt: TextEntry;
};

/** All that is written of a post; channels are those that texts are for. */
export type SavePostRequest = PostRequest & {
  readonly texts: readonly TextOfChannel[];
  readonly picture?: PictureEntry | null;
};

/** What was sent, or may have been, stays as it is. */
const SETTLED = ['SENT', 'DONE_BY_HAND', 'SENDING'] as const;
const NO_PICTURE = { cardSize: null, pictureUploadId: null, altIndonesian: null, altEnglish: null } as const;

/**
 * Saves texts and picture. What was approved is a draft again, since somebody approved other words. Channels on which it
 * was published already keep what was published. Refuses texts that are too long with their facts, with the count.
 */
export async function savePost(
  deps: PostDeps,
  actor: Actor,
  request: SavePostRequest,
): Promise<Result<{ readonly postId: string }, Refusal>> {
  const states = ['DRAFT', 'WAITING', 'APPROVED'] as const;
  return changingPost(deps, actor, { operation: 'savePost', request, states }, async (locked) => {
    const { tx, post, by } = locked;
    const subject = await loadSubjectFacts(deps, post);
    if (subject === null) return fail(notFound(['id'], POST_NOUNS.subject));
    const form = new InputValidator([]);
    const picture = await readPicture(deps, form, locked, request.picture ?? null);
    const texts = readTexts(form, request.texts, { subject, link: addressOf(deps, subject), picture });
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await replaceTexts(
      tx,
      post.id,
      texts.map((text) => ({ postId: post.id, ...text })),
    );
    await exchangeChannels(deps, tx, post, texts);
    await exchangePicture(tx, post, picture.pictureUploadId);
    return ok({
      ...nameColumns(subject),
      ...picture,
      state: 'DRAFT',
      writtenBy: by,
      askedAt: null,
      approvedAt: null,
      approvedBy: null,
    });
  });
}

type Picture = {
  readonly cardSize: CardSize | null;
  readonly pictureUploadId: string | null;
  readonly altIndonesian: string | null;
  readonly altEnglish: string | null;
};

async function readPicture(
  deps: PostDeps,
  form: InputValidator,
  { tx, post, by }: LockedPost,
  entry: PictureEntry | null,
): Promise<Picture> {
  if (entry === null) return NO_PICTURE;
  const alt = readRequiredText(form, entry.alt, {
    longest: LONGEST_ALT,
    what: say('nouns.alt'),
    field: ['picture', 'alt'],
  });
  const uploadId = entry.uploadId ?? null;
  if (uploadId !== null) {
    const [upload] = await uploadsToShow(deps.db, tx, [uploadId]);
    const isShown = upload !== undefined && upload.keptFor === post.id;
    const isOwn = upload?.keptFor === null && upload.createdBy === by;
    if (upload?.storedName == null || !(isShown || isOwn))
      form.refuse((field) => notFound(field, POST_NOUNS.picture), 'picture', 'uploadId');
  }
  return {
    cardSize: uploadId === null ? (entry.cardSize ?? null) : null,
    pictureUploadId: uploadId,
    ...toTextColumns('alt', alt),
  };
}

type Told = { readonly subject: SubjectFacts; readonly link: string; readonly picture: Picture };

function readTexts(form: InputValidator, entries: readonly TextOfChannel[], told: Told): TextOfChannel[] {
  const texts = form
    .list(entries, CHANNEL_CODES.length * 2, 'texts')
    .flatMap(({ channel, locale, text }, place) => {
      const clean = form.paragraphs(text, LONGEST_TEXT, 'texts', String(place), 'text');
      const unknown = unknownFacts(clean ?? '').map((name) => `{${name}}`);
      if (unknown.length > 0)
        form.refuse(
          (field) => invalid(field, say('unknownFact', { names: unknown.join(', ') })),
          'texts',
          String(place),
          'text',
        );
      return clean === null ? [] : [{ channel, locale, text: clean }];
    });
  const keys = texts.map(({ channel, locale }) => `${channel} ${locale}`);
  if (new Set(keys).size < keys.length) form.refuse((field) => invalid(field, say('twice')), 'texts');
  if (texts.length === 0) form.refuse((field) => invalid(field, say('noChannel')), 'texts');
  for (const channel of new Set(texts.map((text) => text.channel))) checkChannel(form, channel, texts, told);
  return texts;
}

function checkChannel(
  form: InputValidator,
  channel: ChannelCode,
  texts: readonly TextOfChannel[],
  { subject, link, picture }: Told,
): void {
  const name = say(`channels.${channel}`);
  const refuse = (message: ReturnType<typeof say>): void =>
    form.refuse((field) => invalid(field, message), 'texts', channel);
  if (!texts.some((text) => text.channel === channel && text.locale === 'ID'))
    return refuse(say('noTextFor', { channel: name }));
  // It fetches the picture itself, as JPEG only: uploads are kept as WebP.
  if (channel === 'INSTAGRAM' && picture.pictureUploadId !== null)
    return refuse(say('cardOnly', { channel: name }));
  const hasPicture = picture.cardSize !== null || picture.pictureUploadId !== null;
  const fault = findTextFault(channel, composeText(texts, channel, { subject, link }), hasPicture);
  if (fault === null) return;
  if (fault.reason === 'NO_PICTURE') return refuse(say('needsPicture', { channel: name }));
  if (fault.reason === 'EMPTY') return refuse(say('emptyFor', { channel: name }));
  const { count, most } = fault;
  if (fault.reason === 'TOO_MANY_HASHTAGS') return refuse(say('tooManyTags', { channel: name, count, most }));
  refuse(say('tooLongFor', { channel: name, count, most, over: count - most }));
}

/** Adds channels that are new, drops those without a text, and lets what failed begin anew. */
async function exchangeChannels(
  deps: PostDeps,
  tx: EntityManager,
  post: Post,
  texts: readonly TextOfChannel[],
): Promise<void> {
  const known = await readDeliveries(tx, [post.id]);
  const wanted = new Set(texts.map(({ channel }) => channel));
  const open = known.filter((delivery) => !isSettled(delivery));
  await removeDeliveries(
    tx,
    open.filter(({ channel }) => !wanted.has(channel)).map(({ id }) => id),
  );
  for (const { id } of open.filter(({ channel }) => wanted.has(channel)))
    await changeDelivery(tx, id, { state: 'PLANNED', attempts: 0, nextTryAt: null, reason: null });
  const added = [...wanted].filter((channel) => !known.some((delivery) => delivery.channel === channel));
  await insertDeliveries(
    tx,
    added.map((channel) => blankDelivery(deps, post.id, channel)),
  );
}

function isSettled({ state, reason }: PostDelivery): boolean {
  return SETTLED.some((one) => one === state) || reason === 'UNCERTAIN';
}

async function exchangePicture(tx: EntityManager, post: Post, uploadId: string | null): Promise<void> {
  if (post.pictureUploadId === uploadId) return;
  if (uploadId !== null) await keepUpload(tx, uploadId, post.id);
  if (post.pictureUploadId !== null) await releaseUpload(tx, post.pictureUploadId, post.id);
}
