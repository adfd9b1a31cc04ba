import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import { replaceRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { keepUpload, releaseUpload, uploadsToShow } from '../../../platform/uploads/uploads.queries';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import { sitePageChanged } from '../../feedback';
import type { PhotoConsent } from '../../programmes';
import type { PublishingDeps } from '../deps';
import { PUBLISHING_NOUNS } from '../deps';
import { say } from '../words/say';
import { findTargets, lockPageKind, readStoryFacts, STORY_TABLES } from './stories.queries';
import type { StorySection } from './story.terms';
import { MOST_MENTIONS, MOST_TAGS } from './story.terms';

/** The picture of a story as it is entered. */
export type CoverEntry = {
  readonly uploadId: string;
  readonly alt: TextEntry;
  readonly credit?: string | null;
  readonly consent: PhotoConsent;
};

/** What is noted of a story, all of it at once. */
export type SaveStoryRequest = {
  readonly pageId: string;
  /** The version that was read; 0 where nothing was noted. */
  readonly version: number;
  readonly section: StorySection;
  readonly author?: string | null;
  readonly tags?: readonly string[] | null;
  readonly mentionIds?: readonly string[] | null;
  readonly cover?: CoverEntry | null;
  readonly idempotencyKey?: string | null;
};

type Tag = { readonly tag: string; readonly name: string };
type Unit = { readonly deps: PublishingDeps; readonly actor: Actor; readonly tx: EntityManager };

const LONGEST_NAME = 120;
const LONGEST_TAG = 40;
const LONGEST_ALT = 300;
const LONGEST_CREDIT = 160;

/**
 * Notes where a story stands, who signs it, its tags, its picture and what it names. It holds at once, also for a
 * story that is published; its words have versions of their own. Refuses a picture that somebody else sent.
 */
export function saveStory(
  deps: PublishingDeps,
  actor: Actor,
  request: SaveStoryRequest,
): Promise<Result<{ readonly pageId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveStory', request), async (tx) => {
      const { pageId } = request;
      if ((await lockPageKind(deps.db, tx, pageId)) !== 'STORY')
        return fail(notFound(['pageId'], PUBLISHING_NOUNS.story));
      const known = await readStoryFacts(tx, pageId);
      if ((known?.version ?? 0) !== request.version)
        return fail(stale(PUBLISHING_NOUNS.story, known?.version ?? 0));
      const unit = { deps, actor, tx };
      const read = await readStory(unit, request, known?.coverUploadId ?? null);
      if (read.refusals) return fail(...read.refusals);
      const now = deps.clock.now();
      const row = {
        pageId,
        section: request.section,
        ...read.facts,
        updatedAt: now,
        updatedBy: toPrincipal(actor),
        version: request.version + 1,
      };
      await replaceRows(tx, STORY_TABLES.stories, { column: 'page_id', id: pageId }, [row]);
      await writeParts(tx, pageId, read);
      await exchangeCover(tx, pageId, { before: known?.coverUploadId ?? null, after: row.coverUploadId });
      await recordEvents(tx, [sitePageChanged(pageId)], now);
      return ok({ pageId });
    }),
  );
}

async function readStory(unit: Unit, request: SaveStoryRequest, shownUploadId: string | null) {
  const form = new InputValidator([]);
  const author = form.line(request.author, LONGEST_NAME, 'author');
  const tags = readTags(form, request.tags);
  const mentionIds = [...new Set(form.list(request.mentionIds, MOST_MENTIONS, 'mentionIds'))];
  const found = await findTargets(unit.tx, mentionIds);
  for (const [place, id] of mentionIds.entries())
    if (!found.has(id))
      form.refuse((field) => notFound(field, PUBLISHING_NOUNS.mention), 'mentionIds', String(place));
  const cover = await readCover(unit, form, { ...request, shownUploadId });
  return { facts: { author, ...cover }, tags, mentionIds, refusals: toErrors(form.refusals) };
}

function readTags(form: InputValidator, entries: readonly string[] | null | undefined): Tag[] {
  const names = form.lines(entries, { most: MOST_TAGS, longest: LONGEST_TAG }, 'tags');
  const tags = new Map<string, Tag>();
  for (const [place, name] of names.entries()) {
    const tag = slugOf(name, '');
    if (tag === '') form.refuse((field) => invalid(field, say('wrongTag')), 'tags', String(place));
    else if (!tags.has(tag)) tags.set(tag, { tag, name });
  }
  return [...tags.values()];
}

const NO_COVER = {
  coverUploadId: null,
  coverAltIndonesian: null,
  coverAltEnglish: null,
  coverCredit: null,
  coverConsent: null,
} as const;

async function readCover(
  { deps, actor, tx }: Unit,
  form: InputValidator,
  { cover, pageId, shownUploadId }: SaveStoryRequest & { readonly shownUploadId: string | null },
) {
  if (cover == null) return NO_COVER;
  const alt = readRequiredText(form, cover.alt, {
    longest: LONGEST_ALT,
    what: say('coverAlt'),
    field: ['cover', 'alt'],
  });
  const credit = form.line(cover.credit, LONGEST_CREDIT, 'cover', 'credit');
  const [upload] = await uploadsToShow(deps.db, tx, [cover.uploadId]);
  const isShown = upload !== undefined && upload.id === shownUploadId && upload.keptFor === pageId;
  const isOwn = upload?.keptFor === null && upload.createdBy === toPrincipal(actor);
  if (upload?.storedName == null || !(isShown || isOwn))
    form.refuse((field) => notFound(field, PUBLISHING_NOUNS.picture), 'cover', 'uploadId');
  return {
    coverUploadId: cover.uploadId,
    ...toTextColumns('coverAlt', alt),
    coverCredit: credit,
    coverConsent: cover.consent,
  };
}

async function writeParts(
  tx: EntityManager,
  pageId: string,
  { tags, mentionIds }: { readonly tags: readonly Tag[]; readonly mentionIds: readonly string[] },
): Promise<void> {
  const owner = { column: 'page_id', id: pageId };
  const tagRows = tags.map((tag, position) => ({ pageId, ...tag, position }));
  const mentionRows = mentionIds.map((targetId, position) => ({ pageId, targetId, position }));
  await replaceRows(tx, STORY_TABLES.tags, owner, tagRows);
  await replaceRows(tx, STORY_TABLES.mentions, owner, mentionRows);
}

async function exchangeCover(
  tx: EntityManager,
  pageId: string,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): Promise<void> {
  if (before === after) return;
  if (after !== null) await keepUpload(tx, after, pageId);
  if (before !== null) await releaseUpload(tx, before, pageId);
}
