import type { SiteNoticeKind, SiteNoticeStatus } from './site-notice.terms';

/** So many notices stand on a page at once; more would hide the page. */
export const MOST_SHOWN = 3;

type Times = {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly isWithdrawn: boolean;
};

/** Tells how far a notice has come at a moment: it begins with its first and ends before its last. */
export function noticeStatusAt({ startsAt, endsAt, isWithdrawn }: Times, now: Date): SiteNoticeStatus {
  if (isWithdrawn) return 'WITHDRAWN';
  if (endsAt !== null && endsAt <= now) return 'ENDED';
  return startsAt <= now ? 'SHOWN' : 'COMING';
}

/** Picks the notices of a moment: warnings first, then the newest, at most three. */
export function noticesAt<Notice extends Times & { readonly kind: SiteNoticeKind }>(
  notices: readonly Notice[],
  now: Date,
): Notice[] {
  const shown = notices.filter((notice) => noticeStatusAt(notice, now) === 'SHOWN');
  const rank = ({ kind }: Notice): number => (kind === 'WARNING' ? 0 : 1);
  return shown
    .toSorted((a, b) => rank(a) - rank(b) || b.startsAt.getTime() - a.startsAt.getTime())
    .slice(0, MOST_SHOWN);
}
