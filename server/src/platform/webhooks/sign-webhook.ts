import { Webhook } from 'standardwebhooks';

const SECRET_BYTES = 24;

/** Makes the secret of a webhook as Standard Webhooks writes it: `whsec_` and 24 random bytes in base64. */
export function makeWebhookSecret(randomBytes: (size: number) => Buffer): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** A message that is signed. */
export type SignedMessage = { readonly id: string; readonly sentAt: Date; readonly body: string };

/** Builds the headers of Standard Webhooks; while a secret is exchanged the old one signs along. */
export function signWebhook(
  secrets: readonly string[],
  { id, sentAt, body }: SignedMessage,
): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Pustaka-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
  };
}
