import { generateRequestDetails } from 'web-push';

import type { PushAddress } from './push-device.entity';
import type { Note } from '../letters/notes.rules';
import type { SendOutcome } from '../delivery/send-outcome.terms';
import type { VapidKeys } from './vapid-keys';

/** Sends notes to devices through the push services of their browsers (RFC 8030, 8291, 8292). */
export type PushService = {
  readonly publicKey: () => string;
  readonly send: (device: PushAddress, note: Note) => Promise<SendOutcome>;
};

const LIMIT_MS = 10_000;
/** A note that waited for a day on a device that was off says nothing new. */
const SECONDS_KEPT = 86_400;

/**
 * Opens the way to push services; they may write to `contact` when something is wrong with what the library
 * sends.
 */
export function webPushService({
  keys,
  contact,
}: {
  readonly keys: () => VapidKeys;
  readonly contact: string;
}): PushService {
  const send = async ({ endpoint, p256dh, auth }: PushAddress, note: Note): Promise<SendOutcome> => {
    const { method, headers, body } = generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(note),
      { vapidDetails: { subject: contact, ...keys() }, TTL: SECONDS_KEPT },
    );
    const plain = Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name !== 'Content-Length')
        .map(([name, value]) => [name, String(value)]),
    );
    try {
      const answer = await fetch(endpoint, {
        method,
        headers: plain,
        body: new Uint8Array(body ?? []),
        redirect: 'error',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      await answer.body?.cancel();
      return outcomeOf(answer.status);
    } catch {
      return 'DEFERRED';
    }
  };
  return { publicKey: () => keys().publicKey, send };
}

/** 404 and 410 say that the subscription is over (RFC 8030, 7.3). */
function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return 'SENT';
  if (status === 404 || status === 410) return 'NO_DEVICE';
  return status === 429 || status >= 500 ? 'DEFERRED' : 'REJECTED';
}
