import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { isEmptyRichText, parseStoredRichText } from '../../../platform/rich-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import type { PagesDeps } from './deps';
import { PAGE_NOUNS } from './deps';
import type { SitePageChanges, SitePageFacts } from './read-site-page';
import { readSitePage } from './read-site-page';
import type { SitePageKind } from './site-page.terms';
import { fixedSlug, hasOwnAddress, isSlugOfOtherKind } from './site-page.terms';
import { isPageSlugTaken, lockPage, pageTable } from './site-pages.queries';
import { say } from './words/say';

/** What a use case of pages answers. */
export type SavedPage = Result<{ readonly pageId: string }, Refusal>;

const EMPTY_DOCUMENT = '{"type":"doc","content":[{"type":"paragraph","content":[]}]}';

/**
 * Creates a page that nobody but staff sees. Its address is made of its title unless given; of a kind with an
 * address of its own there is one.
 */
export function createSitePage(
  deps: PagesDeps,
  actor: Actor,
  request: SitePageChanges & {
    readonly kind: SitePageKind;
    readonly title: TextEntry;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedPage> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createSitePage', request), async (tx) => {
      const now = deps.clock.now();
      const id = deps.newId('pag', now);
      const slug = fixedSlug(request.kind) ?? request.slug ?? slugOf(request.title.indonesian, id);
      const form = new InputValidator([]);
      const facts = readSitePage(form, { ...request, slug });
      if (await isTaken(tx, { id, slug, kind: request.kind })) form.refuse(slugTaken(request.kind), 'slug');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const row = {
        titleIndonesian: '',
        titleEnglish: null,
        documentIndonesian: EMPTY_DOCUMENT,
        documentEnglish: null,
        ...facts,
        id,
        kind: request.kind,
        slug,
        publishedNumber: null,
        isChanged: true,
        firstPublishedAt: null,
        publishAt: null,
        publishBy: null,
        createdAt: now,
        updatedAt: now,
        updatedBy: toPrincipal(actor),
        isSample: false,
        version: 1,
      };
      await insertRows(tx, pageTable.name, [pageTable.write(row)]);
      return ok({ pageId: id });
    }),
  );
}

/**
 * Changes what is written of a page; the public goes on reading the version that was published. Refused when
 * somebody else changed it since `version`, and another address while it is published: links lead there.
 */
export function updateSitePage(
  deps: PagesDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly version: number;
    readonly changes: SitePageChanges;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedPage> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateSitePage', request), async (tx) => {
      const page = await lockPage(deps.db, tx, request.id);
      if (!page) return fail(notFound(['id'], PAGE_NOUNS.page));
      if (page.version !== request.version) return fail(stale(PAGE_NOUNS.page, page.version));
      // A page that the portal knows by itself keeps its address.
      const changes = hasOwnAddress(page.kind) ? { ...request.changes, slug: null } : request.changes;
      const form = new InputValidator(['changes']);
      const facts = readSitePage(form, changes);
      if (facts.slug !== undefined && (await isTaken(tx, { ...page, slug: facts.slug })))
        form.refuse(slugTaken(page.kind), 'slug');
      if (page.publishedNumber !== null && (facts.slug ?? page.slug) !== page.slug)
        form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('slugStays') }), 'slug');
      if (page.publishAt !== null && isEmptied(facts))
        form.refuse((field) => invalid(field, say('emptyPlanned')), 'document', 'indonesian');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await updateRow(
        tx,
        pageTable.name,
        page.id,
        pageTable.write({
          ...facts,
          isChanged: true,
          updatedAt: deps.clock.now(),
          updatedBy: toPrincipal(actor),
          version: page.version + 1,
        }),
      );
      return ok({ pageId: page.id });
    }),
  );
}

/** Says whether the text is taken away: what is planned would not be published then. */
function isEmptied({ documentIndonesian }: SitePageFacts): boolean {
  return documentIndonesian !== undefined && isEmptyRichText(parseStoredRichText(documentIndonesian));
}

/** Says whether an address is another page's, or that of a page that the portal knows by itself. */
async function isTaken(
  tx: EntityManager,
  { id, slug, kind }: { readonly id: string; readonly slug: string; readonly kind: SitePageKind },
): Promise<boolean> {
  return isSlugOfOtherKind(slug, kind) || isPageSlugTaken(tx, { id, slug });
}

function slugTaken(kind: SitePageKind): (field: readonly string[]) => Refusal {
  const message = hasOwnAddress(kind) ? say('onePerKind') : say('slugTaken');
  return (field) => ({ code: 'ALREADY_EXISTS', field, message });
}
