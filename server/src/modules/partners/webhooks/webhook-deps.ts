import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Scope } from '../../../platform/auth/scope.terms';
import type { Log } from '../../../platform/log';
import type { PostOptions } from '../../../platform/webhooks/post-webhook';
import type { PartnersDeps } from '../deps';

/** An operation that is run with the rights of a partner. */
export type PartnerOperation = {
  readonly partnerId: string;
  /** In whose name it runs: the webhook. */
  readonly endpointId: string;
  readonly scopes: ReadonlySet<Scope>;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What an operation answers. */
export type OperationAnswer = {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly code: string }[];
};

/** Runs an operation with the rights of a partner. */
export type RunPartnerOperation = (operation: PartnerOperation) => Promise<OperationAnswer>;

/** What webhooks need. */
export type WebhookDeps = PartnersDeps & {
  readonly dataKey: DataKey;
  readonly log: Log;
  readonly runOperation: RunPartnerOperation;
  /** How requests leave; tests name the receiver that may stand on this machine. */
  readonly post: PostOptions;
};

/** What the data key encrypts secrets of webhooks for. */
export const WEBHOOK_SECRET = 'webhook-secret';
