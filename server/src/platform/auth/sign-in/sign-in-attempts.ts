import { isIPv4, isIPv6 } from 'node:net';

import type { Database } from '../../db/database';
import type { SessionAudience } from '../sessions';
import { countAttempt } from './throttle';

/**
 * Twenty tries a minute from one address, a hundred from its neighbourhood: who has many addresses has them
 * side by side.
 */
const PER_ADDRESS = { free: 20, windowMs: 60_000, longestWaitMs: 60_000 };
const PER_SUBNET = { ...PER_ADDRESS, free: 100 };

/** Counts a sign-in from an address, whatever was tried; returns how many seconds it must wait, or 0. */
export async function countSignIn(
  db: Database,
  { audience, remoteAddress }: { readonly audience: SessionAudience; readonly remoteAddress: string },
  now: Date,
): Promise<number> {
  const { address, subnet } = toNeighbourhood(remoteAddress);
  const wait = await countAttempt(db, `${audience}-address:${address}`.slice(0, 100), PER_ADDRESS, now);
  return wait > 0 ? wait : countAttempt(db, `${audience}-subnet:${subnet}`.slice(0, 100), PER_SUBNET, now);
}

/**
 * Gives what counts as one address and as its neighbourhood: of IPv4 the address and the 256 around it; of
 * IPv6 the /64 that one connection gets whole, and the /48 that one customer may get.
 */
export function toNeighbourhood(remoteAddress: string): {
  readonly address: string;
  readonly subnet: string;
} {
  const plain = remoteAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return { address: plain, subnet: plain.slice(0, plain.lastIndexOf('.')) };
  if (!isIPv6(plain)) return { address: plain, subnet: plain };
  const groups = groupsOf(plain);
  return { address: groups.slice(0, 4).join(':'), subnet: groups.slice(0, 3).join(':') };
}

/** Writes the groups of an IPv6 address out; a zone is no part of it. */
function groupsOf(address: string): string[] {
  const [head = [], tail] = (address.split('%')[0] ?? '')
    .toLowerCase()
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const before = head.map(withoutZeros);
  if (tail === undefined) return before;
  return [
    ...before,
    ...Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0'),
    ...tail.map(withoutZeros),
  ];
}

function withoutZeros(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
