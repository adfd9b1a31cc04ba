import type { PostOptions, PostOutcome } from '../../../../platform/webhooks/post-webhook';
import { postWebhook } from '../../../../platform/webhooks/post-webhook';
import { signWebhook } from '../../../../platform/webhooks/sign-webhook';
import type { ChannelAccess, ChannelAdapter, ChannelPost, Outcome } from './channel-adapter';

/**
 * Hands a post to an address that the library chose, signed as Standard Webhooks asks. Its id is `webhook-id`, by which
 * the receiver knows a repeat: an attempt that was broken off is simply made again.
 */
export function webhookAdapter(access: ChannelAccess, options: PostOptions, now: () => Date): ChannelAdapter {
  const send = async (id: string, type: string, data: object): Promise<Outcome> => {
    const sentAt = now();
    const body = JSON.stringify({ type, timestamp: sentAt.toISOString(), data });
    const headers = signWebhook([access.token], { id, sentAt, body });
    return outcomeOf(await postWebhook({ url: access.target, headers, body }, options));
  };
  return {
    publish: (post) => send(post.id, 'post.published', dataOf(post)),
    canFind: true,
    find: () => Promise.resolve('ABSENT'),
    check: () => send(`test_${now().getTime()}`, 'test', {}),
  };
}

function dataOf({ id, text, link, picture }: ChannelPost): object {
  return {
    id,
    text,
    link,
    picture: picture === null ? null : { url: picture.url, alt: picture.alt },
  };
}

function outcomeOf({ status, failure, retryAfter }: PostOutcome): Outcome {
  if (failure === null) return { kind: 'SENT', remoteId: null, remoteAddress: null };
  const answer = status === null ? failure : `HTTP ${status}`;
  if (status === 429) return { kind: 'LATER', reason: 'RATE_LIMITED', afterSeconds: retryAfter, answer };
  if (status !== null && status >= 500)
    return { kind: 'LATER', reason: 'SERVER_FAULT', afterSeconds: retryAfter, answer };
  if (failure === 'UNREACHABLE' || failure === 'TIMEOUT' || failure === 'UNKNOWN_HOST')
    return { kind: 'LATER', reason: 'UNREACHABLE', afterSeconds: null, answer };
  if (failure === 'ADDRESS_REFUSED' || failure === 'REDIRECT' || failure === 'TLS')
    return { kind: 'TARGET', answer };
  return status === 401 || status === 403 ? { kind: 'TOKEN', answer: null } : { kind: 'REFUSED', answer };
}
