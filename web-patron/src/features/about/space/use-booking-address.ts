import { useSearchParams } from 'react-router';

import type { TimeChoice } from './free-times';
import { isDay } from './free-times';

/** What the address holds; it is the same in both languages, so that a switch keeps it. */
const NAMES = {
  week: 'pekan',
  day: 'hari',
  from: 'mulai',
  to: 'selesai',
  target: 'tempat',
  party: 'orang',
} as const;

type Part = keyof typeof NAMES;
const PARTS: readonly Part[] = ['week', 'day', 'from', 'to', 'target', 'party'];

/** The address of a room: what was chosen, and links that change something of it. */
export type BookingAddress = Readonly<Record<Part, string>> & {
  readonly choice: TimeChoice | null;
  readonly link: (changes: Partial<Record<Part, string>>) => string;
  readonly put: (changes: Partial<Record<Part, string>>) => void;
};

/** Reads and changes the address; it alone holds what was chosen, so that signing in leads back to it. */
export function useBookingAddress(): BookingAddress {
  const [parameters, setParameters] = useSearchParams();
  const read = (part: Part): string => parameters.get(NAMES[part]) ?? '';
  const changed = (changes: Partial<Record<Part, string>>): URLSearchParams => {
    const next = new URLSearchParams(parameters);
    for (const part of PARTS) {
      const value = changes[part];
      if (value === '') next.delete(NAMES[part]);
      else if (value !== undefined) next.set(NAMES[part], value);
    }
    return next;
  };
  const [day, from, to] = [read('day'), read('from'), read('to')];
  return {
    week: read('week'),
    day,
    from,
    to,
    target: read('target'),
    party: read('party'),
    choice: isDay(day) && isTime(from) ? { day, from, to: isTime(to) ? to : '' } : null,
    link: (changes) => `?${changed(changes).toString()}`,
    put: (changes) => setParameters(changed(changes), { replace: true, preventScrollReset: true }),
  };
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-4]):[0-5]\d$/.test(text);
}
