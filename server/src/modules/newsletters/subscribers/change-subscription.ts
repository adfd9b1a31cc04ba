import { forgetBounces } from '../../../platform/mail/mail-bounces.queries';
import { hashAddress } from '../../../platform/mail/post-office';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { NewsletterDeps } from '../deps';
import { NEWSLETTER_NOUNS } from '../deps';
import { allNewsletterIds } from '../issues/newsletters.queries';
import { subscriberOfLink } from './subscriber-link';
import {
  deleteSubscriber,
  dropWaitingLetters,
  lockSubscriber,
  subscriberTable,
  writeSubscriptions,
} from './subscribers.queries';

/** What a reader wants from now on. */
export type SubscriptionChoice = {
  readonly link: string;
  readonly newsletterIds: readonly string[];
  readonly locale: Locale;
};

/**
 * Confirms an address and keeps what its reader chose; choosing nothing ends the subscription. Whoever has the
 * link has read the letter. Letters that came back before are forgiven, and what
 * waits to leave of a newsletter that was left out does not leave.
 */
export async function changeSubscription(
  deps: NewsletterDeps,
  { link, newsletterIds, locale }: SubscriptionChoice,
): Promise<Result<{ readonly subscriberId: string }, Refusal>> {
  const id = subscriberOfLink(deps, link);
  const known = new Set(await allNewsletterIds(deps.db));
  const wanted = [...new Set(newsletterIds)].filter((one) => known.has(one));
  const now = deps.clock.now();
  const emails: string[] = [];
  const result = await deps.db.transaction<{ subscriberId: string }, Refusal>(async (tx) => {
    const reader = id === null ? null : await lockSubscriber(deps.db, tx, { column: 'id', value: id });
    if (reader === null) return fail(notFound(['link'], NEWSLETTER_NOUNS.link));
    if (wanted.length === 0) {
      await deleteSubscriber(tx, reader.id);
      return ok({ subscriberId: reader.id });
    }
    const confirmed = {
      locale,
      state: 'CONFIRMED',
      confirmedAt: reader.confirmedAt ?? now,
      stateAt: now,
    } as const;
    await updateRow(tx, subscriberTable.name, reader.id, subscriberTable.write(confirmed));
    await writeSubscriptions(tx, reader.id, wanted);
    await dropWaitingLetters(tx, reader.id, wanted);
    emails.push(reader.email);
    return ok({ subscriberId: reader.id });
  });
  for (const email of emails) await forgetBounces(deps.db, hashAddress(deps, email));
  return result;
}

/** Ends everything at once, as mail programs ask with one click (RFC 8058). A link that says nothing changes nothing. */
export async function stopByLink(deps: NewsletterDeps, link: string): Promise<void> {
  const id = subscriberOfLink(deps, link);
  if (id === null) return;
  await deps.db.transaction(async (tx) => {
    await deleteSubscriber(tx, id);
    return ok(null);
  });
}
