import { useCallback, useMemo, useRef, useState } from "react";

import type { Expected } from "./door-outcome";

type CameIn = ReadonlyMap<string, string>;

/** What this phone saw since the list came; a null stands for somebody who was taken back. */
type Seen = ReadonlyMap<string, string | null>;

/** Holds who came in: what the library knew, and what this phone saw and took back since. */
export function useCameIn(roster: readonly Expected[]) {
  const [seen, setSeen] = useState<Seen>(new Map());
  const latest = useRef<Seen>(new Map());
  // The same map until somebody comes in, so that the door is not kept anew each time this phone draws it.
  const all: CameIn = useMemo(() => together(roster, seen), [roster, seen]);
  const known = useRef(roster);
  known.current = roster;
  const become = useCallback((placeId: string, attendedAt: string | null) => {
    latest.current = new Map([...latest.current, [placeId, attendedAt]]);
    setSeen(latest.current);
  }, []);
  const [acts] = useState({ note: become, forget: (placeId: string) => become(placeId, null), now: () => together(known.current, latest.current) });
  return Object.assign(acts, { all });
}

function together(roster: readonly Expected[], seen: Seen): CameIn {
  const all = new Map([...roster.map(({ placeId, attendedAt }) => [placeId, attendedAt] as const), ...seen]);
  return new Map([...all].flatMap(([placeId, attendedAt]) => (attendedAt === null ? [] : [[placeId, attendedAt] as const])));
}
