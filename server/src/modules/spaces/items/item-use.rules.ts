/** A span of time in which an item is taken; `endsAt` is null when nobody knows. */
export type BusySpan = {
  readonly itemId: string;
  readonly kind: 'BOOKED' | 'IN_USE';
  readonly startsAt: Date;
  readonly endsAt: Date | null;
};

/** What an item is doing now. */
export type ItemUseState = 'FREE' | 'FREE_SOON' | 'BOOKED' | 'IN_USE' | 'OUT_OF_ORDER';

/** What an item is doing now, and until when; null when nothing is known to change. */
export type ItemUse = { readonly state: ItemUseState; readonly until: Date | null };

/** Somebody who waits that long need not look elsewhere. */
const SOON_MS = 15 * 60_000;

/**
 * Tells what an item is doing at a moment: broken; taken until its spans that follow one another end; free
 * until the next one begins. Within a quarter of an hour of being free it is `FREE_SOON`.
 */
export function toItemUse(
  item: { readonly outOfOrderAt: Date | null },
  spans: readonly BusySpan[],
  now: Date,
): ItemUse {
  if (item.outOfOrderAt !== null) return { state: 'OUT_OF_ORDER', until: null };
  const inOrder = spans
    .filter(({ endsAt }) => endsAt === null || endsAt > now)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const current = inOrder.find(({ startsAt }) => startsAt <= now);
  if (!current) return { state: 'FREE', until: inOrder[0]?.startsAt ?? null };
  const until = endOfRun(current, inOrder);
  const isSoon = until !== null && until.getTime() - now.getTime() <= SOON_MS;
  return { state: isSoon ? 'FREE_SOON' : current.kind, until };
}

/** The end of a span and of those that begin before it ends. */
function endOfRun(first: BusySpan, spans: readonly BusySpan[]): Date | null {
  let end = first.endsAt;
  for (const span of spans)
    if (end !== null && span.startsAt <= end && (span.endsAt === null || span.endsAt > end))
      end = span.endsAt;
  return end;
}
