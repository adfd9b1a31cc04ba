import type { SendOutcome } from '../delivery/send-outcome.terms';
import type { TemplateParameters } from './whatsapp-template.rules';

/** The template that the provider approved, and what is filled into it. */
export type ProviderTemplate = {
  readonly name: string;
  readonly language: 'id' | 'en';
  readonly parameters: TemplateParameters;
};

/**
 * A text for a telephone number (`+62…`), for WhatsApp with its template. The id makes a repeat recognisable
 * to the gateway.
 */
export type PhoneText = {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
  readonly template?: ProviderTemplate;
};

/** Whoever sends WhatsApp messages, or SMS, for the library. */
export type TextGateway = { readonly send: (message: PhoneText) => Promise<SendOutcome> };

const LIMIT_MS = 10_000;

/**
 * Speaks with a gateway over HTTP: `POST` with `{ id, to, text }`, for WhatsApp also `template`, and a bearer
 * token. A fault of the gateway (5xx) and an answer that does not come in time heal and are tried again; a
 * refusal (4xx) never is.
 */
export function httpGateway({
  url,
  token,
  limitMs = LIMIT_MS,
}: {
  readonly url: string;
  readonly token: string;
  readonly limitMs?: number;
}): TextGateway {
  const send = async ({ id, phone, text, template }: PhoneText): Promise<SendOutcome> => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': id,
    };
    const limit = AbortSignal.timeout(limitMs);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ id, to: phone, text, template }),
        redirect: 'error',
        signal: limit,
      });
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
