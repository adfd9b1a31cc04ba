import type { SendOutcome } from '../domain/send-outcome';

/** A text for a telephone number (`+62…`). The id makes a repeat recognisable to the gateway. */
export type WhatsAppText = { readonly id: string; readonly phone: string; readonly text: string };

/** Whoever sends WhatsApp messages for the library. */
export type WhatsAppGateway = { readonly send: (message: WhatsAppText) => Promise<SendOutcome> };

const LIMIT_MS = 10_000;

/**
 * Speaks with a gateway over HTTP: `POST` with `{ id, to, text }` and a bearer token. A fault of the gateway (5xx) and
 * an answer that does not come in time heal and are tried again; a refusal (4xx) never is.
 */
export function httpGateway({ url, token, limitMs = LIMIT_MS }: { readonly url: string; readonly token: string; readonly limitMs?: number }): WhatsAppGateway {
  const send = async ({ id, phone, text }: WhatsAppText): Promise<SendOutcome> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': id };
    const limit = AbortSignal.timeout(limitMs);
    try {
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ id, to: phone, text }), redirect: 'error', signal: limit });
      await answer.body?.cancel();
      return outcomeOf(answer.status);
    } catch {
      return limit.aborted ? 'DEFERRED' : 'UNREACHABLE';
    }
  };
  return { send };
}

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return 'SENT';
  return status >= 500 ? 'DEFERRED' : 'REJECTED';
}
