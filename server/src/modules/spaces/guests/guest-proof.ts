import type { EntityManager } from 'typeorm';

import type { DataKey } from '../../../platform/auth/keys/data-key';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, required } from '../../../platform/validation/refusals';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { buildTypedCode, isSameSecret, readTypedCode } from '../../members';
import type { BookingDeps } from '../bookings/booking-deps';
import type { GuestEntry } from '../bookings/lock-booker';
import { say } from '../words/say';
import { consumeBookingCode, newestBookingCode, usableBookingCode } from './booking-codes.queries';

/** The code with which a guest proved their address. */
export type GuestProof = { readonly codeId: string };

const TYPING = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** Hashes an address under the key of the library. */
export function hashEmail({ dataKey }: { readonly dataKey: DataKey }, email: string): string {
  return dataKey.fingerprint('contact', email);
}

/** The six digits of a code. */
export function typedBookingCode({ dataKey }: { readonly dataKey: DataKey }, id: string): string {
  return buildTypedCode(dataKey, { id, channel: 'EMAIL' });
}

/**
 * Looks whether a guest typed the code that their address was sent. Wrong ones are counted by the address, so
 * that nobody tries them all. One that was used is right here, so that a repeat gets its first answer.
 */
export async function checkGuestProof(
  deps: BookingDeps,
  guest: GuestEntry | null | undefined,
): Promise<Result<GuestProof, Refusal>> {
  if (guest?.phone != null) return fail(invalid(['guest', 'phone'], say('booking.onlyEmail')));
  const email = normaliseEmail(guest?.email ?? '');
  if (email === '') return fail(required(['guest', 'email'], say('booking.email')));
  const code = readTypedCode(guest?.code ?? '');
  if (code === '') return fail(required(['guest', 'code'], say('booking.code')));
  const now = deps.clock.now();
  const emailHash = hashEmail(deps, email);
  const counter = `booking-code:${emailHash}`.slice(0, 100);
  const wait = await countAttempt(deps.db, counter, TYPING, now);
  if (wait > 0)
    return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('booking.tooManyTries'), retryAfterSeconds: wait });
  const sent = await newestBookingCode(deps.db.read, emailHash, now);
  if (!sent || !isSameSecret(code, typedBookingCode(deps, sent.id))) return fail(WRONG_CODE);
  await forgetAttempts(deps.db, counter);
  return ok({ codeId: sent.id });
}

/** Spends a code on the booking that is made; a second booking needs another one. */
export async function spendGuestProof(
  tx: EntityManager,
  { codeId }: GuestProof,
  now: Date,
): Promise<Refusal | null> {
  return (await consumeBookingCode(tx, codeId, now)) ? null : WRONG_CODE;
}

/** Works out what the letter about a code says; null when it is used or over. */
export async function findBookingCode(
  deps: Pick<BookingDeps, 'db' | 'clock' | 'dataKey'>,
  id: string,
): Promise<{ readonly code: string; readonly minutes: number } | null> {
  const now = deps.clock.now();
  const sent = await usableBookingCode(deps.db.read, id, now);
  if (!sent) return null;
  const minutes = Math.max(1, Math.floor((sent.expiresAt.getTime() - now.getTime()) / 60_000));
  return { code: typedBookingCode(deps, id), minutes };
}

const WRONG_CODE: Refusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['guest', 'code'],
  message: say('booking.wrongCode'),
};
