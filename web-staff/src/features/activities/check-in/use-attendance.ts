import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { Expected } from './scan-outcome';
import { DoorSessionDocument } from './DoorSession.generated';

type AttendanceTimes = ReadonlyMap<string, string>;

/** What this phone saw since the door was opened; a null stands for somebody who was taken back. */
type Seen = ReadonlyMap<string, string | null>;

/**
 * Holds who came in: what the library knew, and what this phone saw and took back since. The list in the
 * cache learns it too, so that the door shows it again when somebody leaves it for another page and comes
 * back, also without a connection.
 */
export function useAttendance(sessionId: string, roster: readonly Expected[]) {
  const client = useApolloClient();
  const [seen, setSeen] = useState<Seen>(new Map());
  const latest = useRef<Seen>(new Map());
  // The same map until somebody comes in, so that the door is not kept anew each time this phone draws it.
  const all: AttendanceTimes = useMemo(() => together(roster, seen), [roster, seen]);
  const known = useRef(roster);
  known.current = roster;
  const become = useCallback((placeId: string, attendedAt: string | null) => {
    latest.current = new Map([...latest.current, [placeId, attendedAt]]);
    setSeen(latest.current);
  }, []);
  // A list that was asked for anew does not know yet what still waits on this phone.
  const isBehind = roster.some((one) => seenNow(one, seen) !== one);
  useEffect(() => {
    if (isBehind)
      client.cache.updateQuery(
        { query: DoorSessionDocument, variables: { sessionId } },
        (door) => door && { ...door, sessionRoster: door.sessionRoster.map((one) => seenNow(one, seen)) },
      );
  }, [client, sessionId, seen, isBehind]);
  const [acts] = useState({
    note: become,
    forget: (placeId: string) => become(placeId, null),
    now: () => together(known.current, latest.current),
  });
  return Object.assign(acts, { all });
}

function seenNow(one: Expected, seen: Seen): Expected {
  const attendedAt = seen.get(one.placeId);
  return attendedAt === undefined || attendedAt === one.attendedAt ? one : { ...one, attendedAt };
}

function together(roster: readonly Expected[], seen: Seen): AttendanceTimes {
  const all = new Map([...roster.map(({ placeId, attendedAt }) => [placeId, attendedAt] as const), ...seen]);
  return new Map(
    [...all].flatMap(([placeId, attendedAt]) =>
      attendedAt === null ? [] : [[placeId, attendedAt] as const],
    ),
  );
}
