import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, toErrors } from '../../../platform/validation/refusals';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { NewsletterDeps } from '../deps';
import { openNewsletterIds } from '../issues/newsletters.queries';
import { MOST_NEWSLETTERS } from '../newsletter.terms';
import { say } from '../words/say';
import {
  cardWithEmail,
  insertSubscriber,
  lockSubscriber,
  subscriberTable,
  writeSubscriptions,
} from './subscribers.queries';

/** What somebody asks for. */
export type SubscribeRequest = { readonly email: string; readonly newsletterIds: readonly string[] };
/** Who asks. */
export type Asker = {
  readonly locale: Locale;
  readonly remoteAddress: string;
  readonly memberId: string | null;
};

const DAY_MS = 86_400_000;
const PER_EMAIL = { free: 3, windowMs: DAY_MS, longestWaitMs: DAY_MS };
const PER_ADDRESS = { free: 20, windowMs: 3_600_000, longestWaitMs: 900_000 };

/**
 * Asks for newsletters: a letter to the address says how to confirm. The answer is the same whether the address is
 * known or not. Who is known already gets a letter with the link to their choices, which stay until then. An address belongs to the card that proved it, and to none else.
 */
export async function subscribe(
  deps: NewsletterDeps,
  request: SubscribeRequest,
  asker: Asker,
): Promise<Result<null, Refusal>> {
  const form = new InputValidator([]);
  const email = normaliseEmail(
    form.requiredLine(request.email, { longest: 200, what: say('email') }, 'email'),
  );
  if (email !== '' && !isEmail(email)) form.refuse((field) => invalid(field, say('wrongEmail')), 'email');
  const open = new Set(await openNewsletterIds(deps.db));
  const wanted = form
    .list(request.newsletterIds, MOST_NEWSLETTERS, 'newsletterIds')
    .filter((id) => open.has(id));
  if (wanted.length === 0) form.refuse((field) => invalid(field, say('chooseOne')), 'newsletterIds');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const wait = await waitOf(deps, email, asker.remoteAddress);
  if (wait > 0) return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('tooOften'), retryAfterSeconds: wait });
  const memberId =
    asker.memberId === null ? null : await cardWithEmail(deps.db, { memberId: asker.memberId, email });
  const wish = { email, wanted: [...new Set(wanted)] };
  return retryOnUniqueViolation(() => writeDown(deps, wish, { ...asker, memberId }));
}

async function waitOf(
  { db, dataKey, clock }: NewsletterDeps,
  email: string,
  remote: string,
): Promise<number> {
  const now = clock.now();
  const { address } = toNeighbourhood(remote);
  return (
    (await countAttempt(
      db,
      `newsletter-from:${dataKey.fingerprint('newsletter from', address)}`,
      PER_ADDRESS,
      now,
    )) ||
    (await countAttempt(db, `newsletter-to:${dataKey.fingerprint('newsletter to', email)}`, PER_EMAIL, now))
  );
}

function writeDown(
  deps: NewsletterDeps,
  { email, wanted }: { readonly email: string; readonly wanted: readonly string[] },
  { locale, memberId }: Asker,
): Promise<Result<null, Refusal>> {
  const now = deps.clock.now();
  return deps.db.transaction<null, Refusal>(async (tx) => {
    const known = await lockSubscriber(deps.db, tx, { column: 'email', value: email });
    if (known?.state === 'CONFIRMED' || known?.state === 'PAUSED') {
      await updateRow(tx, subscriberTable.name, known.id, subscriberTable.write({ askedAt: now }));
      return ok(null);
    }
    const asked = { locale, state: 'ASKED', askedAt: now, stateAt: now } as const;
    const id = known?.id ?? deps.newId('nws', now);
    if (known === null) await insertSubscriber(tx, { id, email, memberId, ...asked, confirmedAt: null });
    else await updateRow(tx, subscriberTable.name, id, subscriberTable.write(asked));
    await writeSubscriptions(tx, id, wanted);
    return ok(null);
  });
}
