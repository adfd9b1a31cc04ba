import type { Clock } from '../../../shared/clock';
import type { Actor } from '../../auth/actor';
import { toPrincipal } from '../../auth/actor';
import { isUniqueViolation } from '../database-errors';
import type { IdempotentRequest } from './idempotency';

const MOST_ATTEMPTS = 4;

/** Builds the idempotency record of a request: key, principal, operation and input. */
export function idempotentRequest(
  deps: { readonly clock: Clock },
  actor: Actor,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
): IdempotentRequest {
  return {
    key: input.idempotencyKey,
    // Whichever of its keys repeats a request: it is the partner that asked, also after a key was rotated.
    principal: actor.kind === 'partner' ? actor.partnerId : toPrincipal(actor),
    operation,
    input,
    now: deps.clock.now(),
  };
}

/**
 * Retries a unit of work up to 4 times after a unique-constraint violation, for example when another request
 * has just taken the same barcode.
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
