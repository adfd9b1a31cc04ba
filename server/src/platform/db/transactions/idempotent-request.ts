import type { Clock } from '../../../shared/clock';
import type { Actor } from '../../auth/actor';
import { toPrincipal } from '../../auth/actor';
import { isUniqueViolation } from '../database-errors';
import type { IdempotentRequest } from './idempotency';

const MOST_ATTEMPTS = 4;

/** Describes a request so that a repeat of it has one effect. */
export function idempotentRequest(
  deps: { readonly clock: Clock },
  actor: Actor,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
): IdempotentRequest {
  return {
    key: input.idempotencyKey,
    principal: toPrincipal(actor),
    operation,
    input,
    now: deps.clock.now(),
  };
}

/**
 * Runs a unit again when a unique key stopped it: another writer was first with the same barcode, code,
 * heading or work, and the next run sees what that writer made.
 */
export async function retryOnUniqueViolation<Outcome>(run: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !isUniqueViolation(error)) throw error;
    }
  }
}
