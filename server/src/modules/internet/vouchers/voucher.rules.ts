/** Whose a voucher is: a printed card for anybody, or a member's own. */
export type VoucherKind = 'GUEST' | 'MEMBER';

/** How a voucher stands; computed, never stored. */
export type VoucherState = 'NEW' | 'STARTED' | 'SPENT' | 'EXPIRED' | 'CANCELLED';

/** All states. */
export const VOUCHER_STATES: readonly VoucherState[] = ['NEW', 'STARTED', 'SPENT', 'EXPIRED', 'CANCELLED'];

/** Bytes of a megabyte, as providers count. */
export const MEGABYTE = 1_000_000;

/** What limits a voucher; null without limit. */
export type VoucherLimits = {
  readonly cancelledAt: Date | null;
  readonly validUntil: Date;
  readonly minutes: number | null;
  readonly megabytes: number | null;
};

type Facts = VoucherLimits & {
  readonly usedSeconds: number;
  readonly usedBytes: number;
  readonly firstUsedAt: Date | null;
};

/** Tells how a voucher stands at an instant. */
export function voucherStateAt(voucher: Facts, now: Date): VoucherState {
  if (voucher.cancelledAt !== null) return 'CANCELLED';
  const isSpent =
    (voucher.minutes !== null && voucher.usedSeconds >= voucher.minutes * 60) ||
    (voucher.megabytes !== null && voucher.usedBytes >= voucher.megabytes * MEGABYTE);
  if (isSpent) return 'SPENT';
  if (voucher.validUntil <= now) return 'EXPIRED';
  return voucher.firstUsedAt === null ? 'NEW' : 'STARTED';
}

/** Seconds that are left of a number of minutes; null without limit. */
export function secondsLeft(minutes: number | null, usedSeconds: number): number | null {
  return minutes === null ? null : Math.max(0, minutes * 60 - usedSeconds);
}
