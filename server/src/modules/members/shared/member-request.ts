import type { Actor } from '../../../platform/auth/actor';
import type { IdempotentRequest } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { MemberDeps } from '../deps';

/** What must not be guessed from the kept hash of a request. */
type Secrets = { readonly password?: string | null; readonly nik?: string | null };

/** A request about a member, apart from its secrets. */
type MemberRequest = {
  readonly operation: string;
  readonly input: object;
  readonly secrets: Secrets;
  readonly idempotencyKey: string | null | undefined;
};

/**
 * Describes a request about a member so that a repeat has one effect. Passwords and identity numbers go in
 * under the data key: a plain hash of so few digits could be undone by trying.
 */
export function memberRequest(
  deps: MemberDeps,
  actor: Actor,
  { operation, input, secrets, idempotencyKey }: MemberRequest,
): IdempotentRequest {
  const hidden = deps.dataKey.fingerprint(
    'request',
    JSON.stringify([secrets.password ?? null, secrets.nik ?? null]),
  );
  const hashed = { input, hidden, idempotencyKey };
  return idempotentRequest(deps, actor, operation, hashed);
}
