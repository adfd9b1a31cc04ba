import {
  deleteCachedCheckIn,
  writeCachedCheckIn,
  readCachedCheckIn,
} from '../../../../lib/data/cached-check-in';
import { hasSameShape } from '../../../../lib/data/has-shape';
import type { SessionSpan } from '../../../../lib/events/use-when-words';
import type { Expected } from '../scan-outcome';

/** A session as its door shows it. */
export type CheckInFacts = SessionSpan & {
  readonly id: string;
  readonly spaceName: string | null;
  readonly event: { readonly id: string; readonly name: string };
};

/** A place as this phone keeps it: codes and times, never a name. */
type CachedPlace = readonly [
  placeId: string,
  ticketCode: string,
  cardNumber: string | null,
  isConfirmed: boolean,
  attendedAt: string | null,
];
type CachedCheckIn = { readonly facts: CheckInFacts; readonly places: readonly CachedPlace[] };

/** How long after its end a session that was kept can still be opened. */
const KEPT_AFTER_MS = 12 * 3_600_000;
const SHAPE = {
  facts: {
    id: '',
    startsAt: '',
    endsAt: '',
    fromDate: '',
    untilDate: '',
    isAllDay: true,
    spaceName: null,
    event: { id: '', name: '' },
  },
  places: [],
};

/**
 * Keeps the door of one session on this phone, so that it opens without a connection. Whoever comes is a code
 * there, and has no name.
 */
export function cacheCheckIn(
  facts: CheckInFacts,
  roster: readonly Expected[],
  cameIn: ReadonlyMap<string, string>,
): void {
  const places = roster.map(({ placeId, ticketCode, cardNumber, registrationStatus }): CachedPlace => [
    placeId,
    ticketCode,
    cardNumber,
    registrationStatus === 'CONFIRMED',
    cameIn.get(placeId) ?? null,
  ]);
  writeCachedCheckIn({ facts, places } satisfies CachedCheckIn);
}

/** Opens the door that was kept for a session; null if there is none, or if it is long over. */
export function loadCachedCheckIn(
  sessionId: string,
  now: Date,
): { readonly facts: CheckInFacts; readonly roster: readonly Expected[] } | null {
  forgetPastCheckIn(now);
  const kept = readCachedCheckIn();
  return isCachedCheckIn(kept) && kept.facts.id === sessionId
    ? { facts: kept.facts, roster: kept.places.map(expectedOf) }
    : null;
}

/** Forgets the door that was kept once its session is long over, whatever is opened next. */
export function forgetPastCheckIn(now: Date): void {
  const kept = readCachedCheckIn();
  if (
    kept !== null &&
    !(isCachedCheckIn(kept) && Date.parse(kept.facts.endsAt) + KEPT_AFTER_MS >= now.getTime())
  )
    deleteCachedCheckIn();
}

function expectedOf([placeId, ticketCode, cardNumber, isConfirmed, attendedAt]: CachedPlace): Expected {
  return {
    __typename: 'RosterEntry',
    placeId,
    name: '',
    ticketCode,
    cardNumber,
    seats: 1,
    isCompanion: false,
    age: null,
    registeredBy: null,
    registrationId: '',
    status: 'RESERVED',
    registrationStatus: isConfirmed ? 'CONFIRMED' : 'WAITING',
    attendedAt,
  };
}

function isCachedCheckIn(value: unknown): value is CachedCheckIn {
  return hasSameShape(value, SHAPE);
}
