import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PublishingDeps } from '../deps';
import { PUBLISHING_NOUNS } from '../deps';
import { say } from '../words/say';
import { ensureShortLink } from './ensure-short-link';
import { lockLink, updateLink } from './links.queries';
import type { PortalAddresses } from './target-path.rules';
import { readTargetPath } from './target-path.rules';

/** What links need beside the rest: which addresses are our own. */
export type LinkDeps = PublishingDeps & PortalAddresses;

/** A link as it is entered. */
export type LinkEntry = {
  /** An address of the portal, whole or from its `/` on. */
  readonly target: string;
  readonly label: TextEntry;
  readonly listedUntil?: Date | null;
  readonly idempotencyKey?: string | null;
};

type Answer = Promise<Result<{ readonly linkId: string }, Refusal>>;

const LONGEST_LABEL = 160;

/** Makes a link of its own, for a poster or a card. Refuses an address that is no page of the portal. */
export function createShortLink(deps: LinkDeps, actor: Actor, entry: LinkEntry): Answer {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createShortLink', entry), async (tx) => {
      const { facts, refusals } = readLink(deps, entry);
      if (refusals) return fail(...refusals);
      const { id } = await ensureShortLink(tx, {
        ...facts,
        postId: null,
        channelCode: null,
        by: toPrincipal(actor),
        at: deps.clock.now(),
        newId: deps.newId,
      });
      return ok({ linkId: id });
    }),
  );
}

/** Changes where a link leads, what it is called and until when it is listed; its code stays, on paper too. */
export function updateShortLink(
  deps: LinkDeps,
  actor: Actor,
  entry: LinkEntry & { readonly id: string; readonly version: number },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateShortLink', entry), async (tx) => {
    const link = await lockLink(deps.db, tx, entry.id);
    if (link === null) return fail(notFound(['id'], PUBLISHING_NOUNS.link));
    if (link.version !== entry.version) return fail(stale(PUBLISHING_NOUNS.link, link.version));
    const { facts, refusals } = readLink(deps, entry);
    if (refusals) return fail(...refusals);
    await updateLink(tx, link.id, { ...facts, version: link.version + 1 });
    return ok({ linkId: link.id });
  });
}

function readLink(deps: LinkDeps, { target, label, listedUntil = null }: LinkEntry) {
  const form = new InputValidator([]);
  const targetPath = readTargetPath(target, deps);
  if (targetPath === null) form.refuse((field) => invalid(field, say('links.notOurs')), 'target');
  const read = readRequiredText(form, label, {
    longest: LONGEST_LABEL,
    what: say('links.label'),
    field: ['label'],
  });
  return {
    facts: { targetPath: targetPath ?? '', ...toTextColumns('label', read), listedUntil },
    refusals: toErrors(form.refusals),
  };
}
