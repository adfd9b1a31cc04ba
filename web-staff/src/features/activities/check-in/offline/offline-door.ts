import { forgetDoor, keepDoor, keptDoor } from '../../../../lib/data/kept-door';
import { hasShapeOf } from '../../../../lib/data/has-shape';
import type { SessionSpan } from '../../../../lib/events/use-when-words';
import type { Expected } from '../door-outcome';

/** A session as its door shows it. */
export type DoorFacts = SessionSpan & {
  readonly id: string;
  readonly spaceName: string | null;
  readonly event: { readonly id: string; readonly name: string };
};

/** A place as this phone keeps it: codes and times, never a name. */
type KeptPlace = readonly [
  placeId: string,
  ticketCode: string,
  cardNumber: string | null,
  isConfirmed: boolean,
  attendedAt: string | null,
];
type KeptDoor = { readonly facts: DoorFacts; readonly places: readonly KeptPlace[] };

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
export function keepDoorForOffline(
  facts: DoorFacts,
  roster: readonly Expected[],
  cameIn: ReadonlyMap<string, string>,
): void {
  const places = roster.map(({ placeId, ticketCode, cardNumber, registrationStatus }): KeptPlace => [
    placeId,
    ticketCode,
    cardNumber,
    registrationStatus === 'CONFIRMED',
    cameIn.get(placeId) ?? null,
  ]);
  keepDoor({ facts, places } satisfies KeptDoor);
}

/** Opens the door that was kept for a session; null if there is none, or if it is long over. */
export function doorWithoutConnection(
  sessionId: string,
  now: Date,
): { readonly facts: DoorFacts; readonly roster: readonly Expected[] } | null {
  forgetDoorThatIsOver(now);
  const kept = keptDoor();
  return isDoor(kept) && kept.facts.id === sessionId
    ? { facts: kept.facts, roster: kept.places.map(expectedOf) }
    : null;
}

/** Forgets the door that was kept once its session is long over, whatever is opened next. */
export function forgetDoorThatIsOver(now: Date): void {
  const kept = keptDoor();
  if (kept !== null && !(isDoor(kept) && Date.parse(kept.facts.endsAt) + KEPT_AFTER_MS >= now.getTime()))
    forgetDoor();
}

function expectedOf([placeId, ticketCode, cardNumber, isConfirmed, attendedAt]: KeptPlace): Expected {
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
    status: 'RESERVED',
    registrationStatus: isConfirmed ? 'CONFIRMED' : 'WAITING',
    attendedAt,
  };
}

function isDoor(value: unknown): value is KeptDoor {
  return hasShapeOf(value, SHAPE);
}
