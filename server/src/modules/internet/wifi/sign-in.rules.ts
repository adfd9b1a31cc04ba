import type { VoucherLimits } from '../vouchers/voucher.rules';
import { MEGABYTE, secondsLeft } from '../vouchers/voucher.rules';

/** Why a sign-in is refused. */
export type SignInRefusal =
  | 'WRONG_CODE'
  | 'LOCKED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'MINUTES_SPENT'
  | 'DATA_SPENT'
  | 'IN_USE'
  | 'WRONG_PASSWORD'
  | 'ENDED';

/** A router counts a session as ended that it has not spoken of for three of its intervals. */
export const INTERIM_SECONDS = 300;
export const SILENT_MS = 3 * INTERIM_SECONDS * 1_000;
/** Time without traffic after which a router ends a session: phones that left. */
export const IDLE_SECONDS = 900;

/** What the decision rests on, read under the lock of the voucher. */
export type SignInFacts = {
  readonly voucher: VoucherLimits;
  /** Of the voucher; of a member all that they were on the Wi-Fi today. */
  readonly usedSeconds: number;
  readonly usedBytes: number;
  /** The devices that are online with it, and when they were last seen. */
  readonly online: readonly { readonly mac: string | null; readonly lastSeenAt: Date }[];
  readonly mac: string | null;
  /** Whether staff ended this device with this voucher today. */
  readonly isEnded: boolean;
  readonly now: Date;
};

/** What a device gets: how long it may stay, and how much it may carry (null without limit). */
export type Grant = { readonly seconds: number; readonly bytes: number | null };

/** Decides about a sign-in: a grant, or why not. One device at a time uses a voucher. */
export function decideSignIn(facts: SignInFacts): Grant | SignInRefusal {
  const { voucher, usedSeconds, usedBytes, online, mac, isEnded, now } = facts;
  if (voucher.cancelledAt !== null) return 'CANCELLED';
  if (isEnded) return 'ENDED';
  const valid = Math.floor((voucher.validUntil.getTime() - now.getTime()) / 1_000);
  if (valid <= 0) return 'EXPIRED';
  const left = secondsLeft(voucher.minutes, usedSeconds);
  if (left === 0) return 'MINUTES_SPENT';
  const bytes = voucher.megabytes === null ? null : voucher.megabytes * MEGABYTE - usedBytes;
  if (bytes !== null && bytes <= 0) return 'DATA_SPENT';
  const isElsewhere = online.some(
    (session) => session.mac !== mac && now.getTime() - session.lastSeenAt.getTime() < SILENT_MS,
  );
  if (isElsewhere) return 'IN_USE';
  return { seconds: Math.min(valid, left ?? valid), bytes };
}
