import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { isEmptyRichText, parseStoredRichText, richTextWords } from '../../../platform/rich-text';
import { invalid, notFound, stale } from '../../../platform/validation/refusals';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import type { PagesDeps } from './deps';
import { PAGE_NOUNS } from './deps';
import { sitePageChanged } from './pages.events';
import type { SavedPage } from './save-site-page';
import type { SitePageDraft } from './site-page.entity';
import { findVersion, lockPage, nextVersionNumber, pageTable, versionTable } from './site-pages.queries';
import { say } from './words/say';

/** MariaDB keeps 65,535 bytes of a text; folded words have one or two a letter. */
const MOST_WORDS_KEPT = 32_000;
const YEAR_MS = 366 * 86_400_000;

type Request = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};
type Content = { readonly title: LocalizedText; readonly document: LocalizedText };
/** `by` is who it is done for: the caller, or who planned it. */
type Unit = { readonly deps: PagesDeps; readonly by: string; readonly tx: EntityManager };

/** Publishes what is written of a page as its next version. Refuses a page without words. */
export function publishSitePage(deps: PagesDeps, actor: Actor, request: Request): Promise<SavedPage> {
  return changePage(deps, actor, { name: 'publishSitePage', request }, async (unit, page) => {
    const refusal = whyNotPublished(page);
    if (refusal) return fail(refusal);
    await writeVersion(unit, page, { content: page, restoredNumber: null });
    return ok({ pageId: page.id });
  });
}

/**
 * Takes an older version of a page back: it is published once more as the newest one, and is what is written
 * on from. Nothing of the history is lost. Refuses while changes are not published, unless it is the public version
 * that is taken back: that drops them.
 */
export function restoreSitePage(
  deps: PagesDeps,
  actor: Actor,
  request: Request & { readonly number: number },
): Promise<SavedPage> {
  return changePage(deps, actor, { name: 'restoreSitePage', request }, async (unit, page) => {
    const older = await findVersion(unit.tx, { pageId: page.id, number: request.number });
    if (!older || older.document === null) return fail(notFound(['number'], PAGE_NOUNS.version));
    // Taking back what is public anyway drops the changes, which is asked for then; another version would lose them.
    if (page.isChanged && request.number !== page.publishedNumber)
      return fail(invalid([], say('unpublishedChanges')));
    const content = { title: older.title, document: older.document };
    await updateRow(
      unit.tx,
      pageTable.name,
      page.id,
      pageTable.write({
        ...toTextColumns('title', content.title),
        ...toTextColumns('document', content.document),
      }),
    );
    await writeVersion(unit, page, { content, restoredNumber: request.number });
    return ok({ pageId: page.id });
  });
}

/**
 * Plans when what is written of a page is published by itself; without a time the plan is taken back. What is saved
 * until then is published with it. Refuses a time that is over or more than a year away.
 */
export function scheduleSitePage(
  deps: PagesDeps,
  actor: Actor,
  request: Request & { readonly publishAt?: Date | null },
): Promise<SavedPage> {
  return changePage(deps, actor, { name: 'scheduleSitePage', request }, async ({ tx, by }, page) => {
    const publishAt = request.publishAt ?? null;
    const ahead = publishAt === null ? 1 : publishAt.getTime() - deps.clock.now().getTime();
    if (ahead <= 0 || ahead > YEAR_MS) return fail(invalid(['publishAt'], say('wrongPublishAt')));
    const refusal = publishAt === null ? null : whyNotPublished(page);
    if (refusal) return fail(refusal);
    await updateRow(
      tx,
      pageTable.name,
      page.id,
      pageTable.write({ publishAt, publishBy: publishAt === null ? null : by }),
    );
    return ok({ pageId: page.id });
  });
}

/** Takes a page off the portal; what is written and its history stay with staff. */
export function withdrawSitePage(deps: PagesDeps, actor: Actor, request: Request): Promise<SavedPage> {
  return changePage(deps, actor, { name: 'withdrawSitePage', request }, async ({ tx }, page) => {
    await updateRow(
      tx,
      pageTable.name,
      page.id,
      pageTable.write({ publishedNumber: null, publishAt: null, publishBy: null }),
    );
    return ok({ pageId: page.id });
  });
}

function changePage<Asked extends Request>(
  deps: PagesDeps,
  actor: Actor,
  { name, request }: { readonly name: string; readonly request: Asked },
  change: (unit: Unit, page: SitePageDraft) => Promise<Result<{ pageId: string }, Refusal>>,
): Promise<SavedPage> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, name, request), async (tx) => {
      const page = await lockPage(deps.db, tx, request.id);
      if (!page) return fail(notFound(['id'], PAGE_NOUNS.page));
      if (page.version !== request.version) return fail(stale(PAGE_NOUNS.page, page.version));
      // What is published by itself is done for who planned it.
      const by = actor.kind === 'system' ? (page.publishBy ?? toPrincipal(actor)) : toPrincipal(actor);
      const result = await change({ deps, by, tx }, page);
      if (!result.ok) return result;
      const now = deps.clock.now();
      const changes = { updatedAt: now, updatedBy: by, version: page.version + 1 };
      await updateRow(tx, pageTable.name, page.id, pageTable.write(changes));
      await recordEvents(tx, [sitePageChanged(page.id)], now);
      return result;
    }),
  );
}

function whyNotPublished(page: SitePageDraft): Refusal | null {
  if (isEmptyRichText(parseStoredRichText(page.document.indonesian))) return invalid([], say('emptyPage'));
  return !page.isChanged && page.publishedNumber !== null ? invalid([], say('nothingNew')) : null;
}

async function writeVersion(
  { deps, by, tx }: Unit,
  page: SitePageDraft,
  { content, restoredNumber }: { readonly content: Content; readonly restoredNumber: number | null },
): Promise<void> {
  const now = deps.clock.now();
  const number = await nextVersionNumber(tx, page.id);
  const version = {
    id: deps.newId('pgv', now),
    pageId: page.id,
    number,
    ...toTextColumns('title', content.title),
    ...toTextColumns('document', content.document),
    words: wordsOf(content),
    restoredNumber,
    createdAt: now,
    createdBy: by,
  };
  await insertRows(tx, versionTable.name, [versionTable.write(version)]);
  const published = {
    publishedNumber: number,
    isChanged: false,
    firstPublishedAt: page.firstPublishedAt ?? now,
    publishAt: null,
    publishBy: null,
  };
  await updateRow(tx, pageTable.name, page.id, pageTable.write(published));
}

function wordsOf({ title, document }: Content): string {
  const texts = [document.indonesian, document.english].flatMap((json) =>
    json === null ? [] : [richTextWords(parseStoredRichText(json))],
  );
  return ` ${foldText([title.indonesian, title.english ?? '', ...texts].join(' '))}`.slice(
    0,
    MOST_WORDS_KEPT,
  );
}
