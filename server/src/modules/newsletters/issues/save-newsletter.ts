import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { NewsletterDeps } from '../deps';
import { NEWSLETTER_NOUNS } from '../deps';
import { MOST_NEWSLETTERS } from '../newsletter.terms';
import { say } from '../words/say';
import { countNewsletters, lockNewsletter, newsletterTable } from './newsletters.queries';

/** A newsletter as it is entered. */
export type SaveNewsletterRequest = {
  /** Which one is changed; null makes one. */
  readonly id?: string | null;
  readonly version: number;
  readonly name: TextEntry;
  readonly promise: TextEntry;
  readonly isOpen: boolean;
  readonly idempotencyKey?: string | null;
};

type SaveDeps = Pick<NewsletterDeps, 'db' | 'clock' | 'newId'>;

/** Makes a newsletter, or changes what it is called, what it promises and whether new readers may come. */
export function saveNewsletter(
  deps: SaveDeps,
  actor: Actor,
  request: SaveNewsletterRequest,
): Promise<Result<{ readonly newsletterId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveNewsletter', request), async (tx) => {
    const known = request.id == null ? null : await lockNewsletter(deps.db, tx, request.id);
    if (request.id != null && known === null) return fail(notFound(['id'], NEWSLETTER_NOUNS.newsletter));
    if ((known?.version ?? 0) !== request.version)
      return fail(stale(NEWSLETTER_NOUNS.newsletter, known?.version ?? 0));
    const count = known === null ? await countNewsletters(tx) : 0;
    if (count >= MOST_NEWSLETTERS) return fail(invalid(['id'], say('tooMany', { count: MOST_NEWSLETTERS })));
    const form = new InputValidator([]);
    const name = readRequiredText(form, request.name, { longest: 120, what: say('name'), field: ['name'] });
    const promise = readRequiredText(form, request.promise, {
      longest: 300,
      what: say('promise'),
      field: ['promise'],
    });
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const now = deps.clock.now();
    const id = known?.id ?? deps.newId('nwl', now);
    const row = newsletterTable.write({
      ...toTextColumns('name', name),
      ...toTextColumns('promise', promise),
      isOpen: request.isOpen,
      updatedAt: now,
      updatedBy: toPrincipal(actor),
      version: request.version + 1,
    });
    if (known) await updateRow(tx, newsletterTable.name, id, row);
    else
      await insertRows(tx, newsletterTable.name, [
        { ...row, ...newsletterTable.write({ id, position: count, isSample: false }) },
      ]);
    return ok({ newsletterId: id });
  });
}
