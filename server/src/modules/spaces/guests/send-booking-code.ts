import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, toErrors } from '../../../platform/validation/refusals';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { BookingDeps } from '../bookings/booking-deps';
import type { RequestOrigin } from '../bookings/create-booking';
import { say } from '../words/say';
import { insertBookingCode } from './booking-codes.queries';
import { hashEmail } from './guest-proof';

const HOUR_MS = 3_600_000;
const PER_EMAIL = { free: 3, windowMs: HOUR_MS, longestWaitMs: 900_000 };
const PER_ADDRESS = { free: 20, windowMs: HOUR_MS, longestWaitMs: 900_000 };
/** Long enough for a slow letter, and for another time when the first is taken meanwhile. */
const LIVES_MS = 30 * 60_000;

/**
 * Sends a code to an address with which somebody without a card wants to book. Nothing is held meanwhile: a
 * place is booked only with the code, so that strangers fill no rooms.
 */
export async function sendBookingCode(
  deps: BookingDeps,
  request: { readonly email: string },
  { locale, remoteAddress }: RequestOrigin,
): Promise<Result<{ expiresAt: Date }, Refusal>> {
  const form = new InputValidator([]);
  const email = normaliseEmail(
    form.requiredLine(request.email, { longest: 200, what: say('booking.email') }, 'email'),
  );
  if (email !== '' && !isEmail(email))
    form.refuse((field) => invalid(field, say('booking.wrongEmail')), 'email');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const now = deps.clock.now();
  const { address } = toNeighbourhood(remoteAddress);
  const emailHash = hashEmail(deps, email);
  const wait =
    (await countAttempt(deps.db, `booking-code-address:${address}`.slice(0, 100), PER_ADDRESS, now)) ||
    (await countAttempt(deps.db, `booking-code-send:${emailHash}`.slice(0, 100), PER_EMAIL, now));
  if (wait > 0)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('booking.tooManyTries'), retryAfterSeconds: wait });
  const expiresAt = new Date(now.getTime() + LIVES_MS);
  return deps.db.transaction<{ expiresAt: Date }, Refusal>(async (tx) => {
    const id = deps.newId('bkc', now);
    await insertBookingCode(tx, { id, email, emailHash, locale, createdAt: now, expiresAt, usedAt: null });
    return ok({ expiresAt });
  });
}
