import { Buffer } from 'node:buffer';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { InputValidator } from '../../../platform/validation/input-validator';
import { readLink } from '../../../platform/validation/read-text';
import { invalid, required, stale, toErrors } from '../../../platform/validation/refusals';
import { findAddressFault } from '../../../platform/webhooks/address.rules';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { releaseDeliveries } from '../posts/delivery/deliveries.queries';
import type { PostDeps } from '../posts/post-deps';
import { say } from '../posts/words/say';
import { sealToken } from './adapters/open-adapter';
import type { ChannelRow } from './channel.entity';
import type { ChannelCode } from './channel.terms';
import { needsToken } from './channel.terms';
import { lockChannel, writeChannel } from './channels.queries';

/** A channel as it is set up. */
export type SaveChannelRequest = {
  readonly code: ChannelCode;
  /** The version that was read; 0 where it was never set up. */
  readonly version: number;
  readonly isOn: boolean;
  readonly target?: string | null;
  readonly openUrl?: string | null;
  /** A new token; absent keeps the one it has. It is never given back. */
  readonly token?: string | null;
  readonly tokenExpiresAt?: Date | null;
  readonly idempotencyKey?: string | null;
};

const LONGEST_TARGET = 300;
const LONGEST_TOKEN = 1_000;
/** What was held longer than this tells nothing new: a person looks at it first. */
const RELEASED_MS = 3 * 24 * 3_600_000;
const SHORTEST_SECRET = 24;

/**
 * Sets a channel up. Its token is stored encrypted and never given back. What was held for it in the last three days goes
 * on by itself.
 */
export function saveChannel(
  deps: PostDeps,
  actor: Actor,
  request: SaveChannelRequest,
): Promise<Result<{ readonly code: string }, Refusal>> {
  const { code, token, ...kept } = request;
  // The token must not stand in what is kept of a request; another token is another request.
  const fingerprint = token == null ? null : deps.dataKey.fingerprint('channel-token', token);
  const remembered = { ...kept, code, token: fingerprint };
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveChannel', remembered), async (tx) => {
      const known = await lockChannel(deps.db, tx, code);
      if (known.version !== request.version) return fail(stale(say('channel.noun'), known.version));
      const form = new InputValidator([]);
      const now = deps.clock.now();
      const row = readChannelEntry(deps, form, { request, known, now });
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await writeChannel(tx, {
        ...row,
        updatedAt: now,
        updatedBy: toPrincipal(actor),
        version: known.version + 1,
      });
      const since = new Date(now.getTime() - RELEASED_MS);
      if (row.isOn) await releaseDeliveries(tx, { channel: code, since, now });
      return ok({ code });
    }),
  );
}

type Entry = { readonly request: SaveChannelRequest; readonly known: ChannelRow; readonly now: Date };

function readChannelEntry(deps: PostDeps, form: InputValidator, { request, known, now }: Entry): ChannelRow {
  const { code, isOn } = request;
  const target = form.line(request.target, LONGEST_TARGET, 'target');
  const wrong = target === null ? null : targetFault(deps, code, target);
  if (wrong !== null) form.refuse((field) => invalid(field, wrong), 'target');
  const openUrl = readLink(form, request.openUrl, { message: say('wrongAddress'), field: ['openUrl'] });
  const token = form.line(request.token, LONGEST_TOKEN, 'token');
  if (token !== null && code === 'WEBHOOK' && !isSecret(token))
    form.refuse((field) => invalid(field, say('channel.wrongSecret')), 'token');
  const sealedToken = token === null ? known.sealedToken : sealToken(deps.dataKey, token);
  const tokenExpiresAt = request.tokenExpiresAt ?? null;
  if (isOn && needsToken(code)) {
    if (target === null) form.refuse((field) => required(field, say('channel.target')), 'target');
    if (sealedToken === null) form.refuse((field) => required(field, say('channel.token')), 'token');
    if (tokenExpiresAt !== null && tokenExpiresAt <= now)
      form.refuse((field) => invalid(field, say('channel.expired')), 'tokenExpiresAt');
  }
  return { ...known, code, isOn, target, openUrl, sealedToken, tokenExpiresAt, heldReason: null };
}

/** A target becomes a part of an address: nothing but what the network gives out may stand in it. */
function targetFault({ network }: PostDeps, code: ChannelCode, target: string): Message | null {
  if (code === 'TELEGRAM')
    return /^(@[A-Za-z]\w{4,31}|-100\d{5,15})$/.test(target) ? null : say('channel.wrongTelegram');
  if (code === 'FACEBOOK' || code === 'INSTAGRAM')
    return /^\d{5,25}$/.test(target) ? null : say('channel.wrongNumber');
  if (code !== 'WEBHOOK') return null;
  const { testOrigin } = network.post;
  const isTest = testOrigin != null && URL.canParse(target) && new URL(target).origin === testOrigin;
  return isTest || findAddressFault(target) === null ? null : say('channel.wrongWebhook');
}

function isSecret(token: string): boolean {
  const secret = /^whsec_([A-Za-z0-9+/]+=*)$/.exec(token)?.[1];
  return secret !== undefined && Buffer.from(secret, 'base64').length >= SHORTEST_SECRET;
}
