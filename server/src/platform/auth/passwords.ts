import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** How many hashes are computed at once, so that a flood of sign-ins does not take all cores. */
const AT_ONCE = 2;

/** How many may wait; more are refused at once. */
const LONGEST_QUEUE = 50;

let dummy: Promise<string> | null = null;
let running = 0;
const waiting: (() => void)[] = [];

/** Thrown when too many sign-ins are waiting: refusing is better than stalling. */
export class PasswordQueueFull extends Error {}

/** Hashes a password with argon2id. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, PARAMETERS));
}

/**
 * Tells whether the password belongs to the hash. Without a hash it takes the same time and says no, so that
 * nobody learns which accounts exist.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hash('nobody has this password', PARAMETERS);
  const against = passwordHash ?? (await dummy);
  const isRight = await inTurn(() => verify(against, password));
  return isRight && passwordHash !== null;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= LONGEST_QUEUE)
      throw new PasswordQueueFull('Too many passwords are being checked at once.');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
