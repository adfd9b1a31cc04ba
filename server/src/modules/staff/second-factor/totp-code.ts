import { Secret, TOTP } from 'otpauth';

/**
 * A code holds for 30 seconds (RFC 6238); the one before and the one after count too, because clocks differ.
 */
const PERIOD_SECONDS = 30;
const WINDOW = 1;
const ISSUER = 'Pustaka Pasuruan';

/** Makes a secret of 160 random bits, as base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** The code of a moment. */
export function totpCodeAt(secret: string, moment: Date): string {
  return totpOf(secret).generate({ timestamp: moment.getTime() });
}

/** Tells which period a code belongs to; null if it is of no period around this moment. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: string, label = 'staff'): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}
